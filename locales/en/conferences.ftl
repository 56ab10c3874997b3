### Meetings of family and teacher: asking for hours, offering times, confirming, reminding.
### reviewed: no. date: 2026-11-22. checked: wording of the template catalogue; GSM-7 only; one and several children; one ask each.
###
### The numbers 1, 2, 3 are digits 0-9 in every language: families copy them into their answers. A family never reads that it
### missed something.
### two, taken, also: 2026-11-22; the source. GSM-7 only; one ask in two, none in taken and also; taken says nothing of who took it.

# The family names its hours first; before any offer.
# $child (names): the child or children
# $teacher (name): who writes
conf-ask-hours = When can we talk about { $child }? Text days and hours that fit your work, like: Tue after 6. - { $teacher }
    .email = When can we talk about { $child }? Write the days and hours that fit your work, like: Tue after 6. - { $teacher }

# Three times picked from the family's hours; at most three such texts.
# $child (names): the child or children
# $s1 (slot): first time
# $s2 (slot): second time
# $s3 (slot): third time
# $teacher (name): who writes
conf-offer = Let's plan together for { $child }. 1) { $s1 } 2) { $s2 } 3) { $s3 }. Reply 1, 2, 3 or your own time. - { $teacher }
    .short = { $child }: 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") } 3) { DATETIME($s3, length: "tiny") }. Reply 1-3 or your own time. - { $teacher }

# A single time: one became free, or it is all there is.
# $child (names): the child or children
# $s1 (slot): the time
# $place (place): where
# $teacher (name): who writes
conf-one = One time is free for { $child }: { $s1 }, { place }. Reply YES, or tell me a time that fits you. - { $teacher }
    .short = One time for { $child }: { DATETIME($s1, length: "tiny") }, { place }. Reply YES or a new time. - { $teacher }

# The child presents its work.
# $child (names): the child or children
# $s1 (slot): the time
# $place (place): where
conf-student-led = { $children ->
    [one] { $child } has work to show you: { $s1 }, { place }. Your ideas will help us plan. Reply YES or a new time.
   *[other] { $child } have work to show you: { $s1 }, { place }. Your ideas will help us plan. Reply YES or a new time.
}
    .short = { $children ->
        [one] { $child } has work to show you: { DATETIME($s1, length: "tiny") }, { place }. Reply YES or a new time.
       *[other] { $child } have work to show you: { DATETIME($s1, length: "tiny") }, { place }. Reply YES or a new time.
    }

# Asks back after an unclear yes; no guess.
# $s1 (slot): first time
# $s2 (slot): second time
# $s3 (slot): third time
conf-clarify = Thank you! Which time is best? 1) { $s1 } 2) { $s2 } 3) { $s3 }. You can also reply CALL.
    .short = Which time? 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") } 3) { DATETIME($s3, length: "tiny") }. Or reply CALL.

# Answers a time that the family asked for.
# $asked (slot): the time the family named
# $s1 (slot): first time
# $s2 (slot): second time
# $teacher (name): who writes
conf-counter = Thank you for { $asked }. I can do 1) { $s1 } or 2) { $s2 }. Is one good? Or tell me another. - { $teacher }
    .short = Thank you for { DATETIME($asked, length: "tiny") }. I can do 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") }. Is one good? - { $teacher }

# Echoes every fact of a booking; always after an answer was understood.
# $day (day): the weekday
# $date (date): day and month
# $time (time): the time of day
# $place (place): where
# $child (names): the child or children
# $teacher (name): who writes
conf-booked = You are set: { $day } { $date }, { $time }, { place }. { $child } may come too. To change, just text me. - { $teacher }
    .email = You are set: { $day } { $date }, { $time }, { place }. { $child } may come too. To change, just write to me. - { $teacher }
    .short = You are set: { $day } { $date }, { $time }, { place }. { $child } may come too. To change, text me. - { $teacher }

# Free language help; goes with conf.booked.
# $language (spoken): the interpreter's language
# $day (day): the weekday
# $time (time): the time of day
conf-interpreter = An interpreter for { language } will join us { $day } at { $time }. It is free for you.

# Two days before, within the family's hours.
# $day (day): the weekday
# $time (time): the time of day
# $place (place): where
# $child (names): the child or children
conf-reminder = See you { $day } at { $time }, { place }. Bring a story about { $child }! Reply YES, or a new time.

# The same day, two to five hours before.
# $time (time): the time of day
# $child (names): the child or children
# $mode (mode): how we talk
# $teacher (name): who writes
conf-today = Today at { $time } we talk about { $child }: { mode }. Running late? Just text me. - { $teacher }
    .email = Today at { $time } we talk about { $child }: { mode }. Running late? Just write to me. - { $teacher }

# After a meeting that did not happen: the offer once more, no word about it.
# $child (names): the child or children
# $s1 (slot): first time
# $s2 (slot): second time
# $teacher (name): who writes
conf-again = I would still love to talk about { $child }. 1) { $s1 } 2) { $s2 }. Or text a time that fits you. - { $teacher }
    .email = I would still love to talk about { $child }. 1) { $s1 } 2) { $s2 }. Or write a time that fits you. - { $teacher }
    .short = I would love to talk about { $child }. 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") }. Or your own time. - { $teacher }

# The first invitation where two times are left.
# $child (names): the child or children
# $s1 (slot): first time
# $s2 (slot): second time
# $teacher (name): who writes
conf-two = Let's talk about { $child }. 1) { $s1 } 2) { $s2 }. Reply 1, 2 or your own time. - { $teacher }
    .email = Let's talk about { $child }. 1) { $s1 } 2) { $s2 }. Answer 1, 2 or your own time. - { $teacher }
    .short = { $child }: 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") }. Reply 1, 2 or your own time. - { $teacher }

# Goes before an offer: the time that the family chose went to another family meanwhile.
# $s1 (slot): the time that is gone
conf-taken = Sorry, { $s1 } has just been taken.

# Goes behind an offer of one time: the next talk of the same visit, facts alone.
# $child (names): the child or children
# $s1 (slot): when
# $place (place): where
# $teacher (name): with whom
conf-also = { $child }: { $s1 }, { place }, { $teacher }.

# A booked meeting that cannot take place; no reason, no blame, and nothing asked.
# $child (names): the child or children
# $s1 (slot): the time that was booked
# $teacher (name): who writes
conf-off = Our talk about { $child } on { $s1 } cannot take place. I am sorry. I will text you about a new time. - { $teacher }
    .email = Our talk about { $child } on { $s1 } cannot take place. I am sorry. I will write to you about a new time. - { $teacher }
    .short = Our talk about { $child } on { DATETIME($s1, length: "tiny") } cannot take place. Sorry! I will text a new time. - { $teacher }

# The shared plan, within a day of the meeting.
# $child (names): the child or children
# $home_step (text): what the family does, as a thing or an order: "ten minutes of reading"
# $class_step (text): what the teacher does, in the first person without "I": "sit with her each day"
# $date (date): when the teacher writes again
# $teacher (name): who writes
conf-plan = Our plan for { $child }: at home, { $home_step }; in class, I { $class_step }. I will text you on { $date }. - { $teacher }
    .email = Our plan for { $child }: at home, { $home_step }; in class, I { $class_step }. I will write to you on { $date }. - { $teacher }
    .short = { $child }: at home, { $home_step }; in class, I { $class_step }. More on { $date }. - { $teacher }
