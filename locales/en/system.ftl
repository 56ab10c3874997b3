### What the gateway itself answers.
### reviewed: no. date: 2026-11-22. checked: wording of the template catalogue; GSM-7 only.

# The one confirmation of a STOP.
# $school (name): the school
sys-stopped = You will get no more texts from { $school }. Reply START to get them again.
    .email = You will get no more e-mails from { $school }. Reply START to get them again.

# After a START.
# $school (name): the school
sys-started = Welcome back! { $school } will text you about class. Reply STOP to end.
    .email = Welcome back! { $school } will write to you about class. Reply STOP to end.

# After a HELP.
# $school (name): the school
# $phone (phone): where a person answers
sys-help = { $school }: texts about your child's class. Call { $phone } for help. Reply STOP to end.
    .email = { $school }: e-mails about your child's class. Call { $phone } for help. Reply STOP to end.

# After "wrong number"; once, then nothing more.
# $school (name): the school
sys-wrong-number = Sorry! { $school } has taken this number off its list. You will get no more texts.
    .email = Sorry! { $school } has taken this address off its list. You will get no more e-mails.

# A person will answer; at most once in 12 hours.
# $when (when): until when
# $teacher (name): who will answer
sys-got-it = Thank you, I got your text. I will answer by { $when }. - { $teacher }
    .email = Thank you, I got your message. I will answer by { $when }. - { $teacher }

# Asks for the language.
# $l1 (language): first choice
# $l2 (language): second choice
# $l3 (language): third choice
sys-language = Which language is best? 1 { $l1 }, 2 { $l2 }, 3 { $l3 }. Reply a number.

# After an answer to the question above; in the new language.
# $school (name): the school
sys-language-changed = Thank you! { $school } will text you in this language from now on.
    .email = Thank you! { $school } will write to you in this language from now on.

# After "not at night".
# $school (name): the school
# $from (time): first hour that suits
# $to (time): last hour that suits
sys-quiet = Got it. { $school } will text only from { $from } to { $to }. Reply STOP to end all texts.
    .email = Got it. { $school } will write only from { $from } to { $to }. Reply STOP to end all e-mails.

# Goes before a teacher's own words that nobody could translate.
# $teacher (name): who wrote them
# $language (language): the language they are in
sys-original-note = { $teacher } wrote this in { $language }. Reply if you want help to read it.
