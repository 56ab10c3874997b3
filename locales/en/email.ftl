### What surrounds a message in an e-mail. Subjects: at most 60 characters, never a child's name.
### reviewed: no. date: 2026-11-22. checked: plain words, lengths.

email-subject-note = Good news from school
# $teacher (name): who writes
email-subject-note-from = Good news from { $teacher }
email-subject-conf = Planning together at school
# $teacher (name): who writes
email-subject-conf-from = Planning together with { $teacher }
email-subject-visit = A visit from school
# $teacher (name): who writes
email-subject-visit-from = A visit from { $teacher }
email-subject-read = A story idea for tonight
email-subject-math = A math idea for tonight
email-subject-sys = About your messages from school
email-greeting = Hello,
# $child (names): the child or children
email-greeting-child = Dear family of { $child },
email-reply = To answer, just reply to this e-mail.
email-why = You get this because the school has this address for your family.
email-unsubscribe = Stop these e-mails
