### Words inside messages: what a family can answer with, and catalogue values in the middle of a sentence.
### term: school = school; not: institution
### term: class = class; not: grade
### term: family = family; not: parents
### term: message = text; not: SMS
### term: story = stor; not: tale
### reviewed: no. date: 2026-11-22. checked: each reads right in every message that uses it.

# What a family can answer, as it would type it: the word of the language. STOP, HELP and START stand in Latin letters in every
# message that offers them, and this word beside them where it is another.
word-stop = STOP
word-help = HELP
word-start = START
word-yes = YES
word-no = NO
word-call = CALL

# Where a meeting is; after a time and a comma. [other] is what the school wrote, such as "Room 12".
place = { $place ->
    [school] at school
    [home] at your home
    [phone] by phone
    [video] by video
   *[other] { $place }
}

# How we talk, after a colon. [other] is what the school wrote.
mode = { $mode ->
    [school] at school
    [home] at your home
    [phone] by phone
    [video] by video
   *[other] { $mode }
}

# A language in the middle of a sentence. [own] is the language of this very file; [other] is a language by its own name.
language = { $language ->
    [own] English
   *[other] { $language }
}
