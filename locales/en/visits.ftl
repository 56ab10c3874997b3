### Home visits: chosen by the family, at a place of its choice, by two of the staff, to get to know each other.
### reviewed: no. date: 2026-11-22. checked: wording of the template catalogue; GSM-7 only; no reason is given and no form is brought.

# Invites; the choice is the family's.
# $teacher (name): who writes
visit-offer = May I meet your family for 20 minutes, at home or a place you like? It is up to you. Reply YES or NO. - { $teacher }
    .short = May I meet your family for 20 minutes, at home or a place you like? Reply YES or NO. - { $teacher }

# Two come, and nothing is to be prepared.
# $teacher (name): who writes
# $colleague (name): who comes along
# $day (day): the weekday
# $time (time): the time of day
visit-booked = Thank you! { $teacher } and { $colleague } will come { $day } at { $time }. No need to prepare. To change, text me.
    .email = Thank you! { $teacher } and { $colleague } will come { $day } at { $time }. No need to prepare. To change, write to me.

# The next day: what the teacher learned.
# $child (names): the child or children
# $detail (text): what the teacher learned
# $teacher (name): who writes
visit-thanks = Thank you for having us. I learned about { $child }: { $detail }. I will use that in class! - { $teacher }
    .short = Thank you for having us. { $child }: { $detail }. I will use that in class! - { $teacher }
