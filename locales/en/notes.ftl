### Notes from a teacher to a family. This is the source language: the comment of each message says what it is for and
### names every variable with its kind; all locales have the same messages and variables.
### reviewed: no. date: 2026-11-22. checked: wording of the template catalogue; GSM-7 only; one and several children.
###
### An attribute .email is the form for e-mail; .short is shortened by hand and used where an SMS would take over two parts.
### Kinds: names (one child or several; $children is their count and may be used beside it), name, text (a teacher's own
### words, without a full stop), skill (see `skill`), place, mode and spoken (see words.ftl), title (of a book), when (day and
### time in full), slot (the same, shorter: "Tue, Nov 24, 4:30 PM"; `DATETIME($s1, length: "tiny")` is "Tue 24, 4:30 PM"), day
### (the name of a weekday), date (day and month), time, number, phone, language (by its own name), link.

# A skill in the middle of a sentence; [other] is what the teacher wrote.
skill = { $skill ->
    [reading] reading
    [writing] writing
    [counting] counting
    [maths] math
    [science] science
    [drawing] drawing
    [music] music
    [listening] listening
    [sharing] sharing
    [asking-questions] asking questions
    [working-together] working together
    [keeping-at-it] facing hard tasks
   *[other] { $skill }
}

# Who writes, what will come, and how to stop. Sent once, before anything else.
# $teacher (name): who writes
# $child (names): the child or children
# $school (name): the school
note-first-contact = Hi, I am { $teacher }, { $child }'s teacher at { $school }. I will text good news and ideas here. Reply STOP to end, HELP for help.
    .email = Hi, I am { $teacher }, { $child }'s teacher at { $school }. I will write with good news and ideas. Reply STOP to end, HELP for help.
    .short = I am { $teacher }, { $child }'s teacher at { $school }. I will text good news. STOP to end, HELP for help.

# One thing seen today.
# $child (names): the child or children
# $detail (text): what the teacher saw
# $skill (skill): what it shows
# $teacher (name): who writes
note-strength = Good news about { $child }! { $detail }. Ask about { skill } tonight. - { $teacher }
    .short = Good news about { $child }! { $detail }. Ask about { skill }. - { $teacher }

# Praises trying, not talent.
# $child (names): the child or children
# $skill (skill): what was tried
# $detail (text): what the teacher saw
# $teacher (name): who writes
note-effort = { $child } kept trying at { skill }. { $detail }. That is how we learn! - { $teacher }
    .short = { $child } kept trying at { skill }. { $detail }. That is learning! - { $teacher }

# Care for others.
# $child (names): the child or children
# $detail (text): what the teacher saw
# $teacher (name): who writes
note-kindness = { $children ->
    [one] { $child } was kind today: { $detail }. Our class is better with { $child } in it. - { $teacher }
   *[other] { $child } were kind today: { $detail }. Our class is better with them in it. - { $teacher }
}
    .short = { $children ->
        [one] { $child } was kind today: { $detail }. Our class is better for it. - { $teacher }
       *[other] { $child } were kind today: { $detail }. Our class is better for it. - { $teacher }
    }

# Then and now.
# $child (names): the child or children
# $skill (skill): what has grown
# $teacher (name): who writes
note-growth = { $children ->
    [one] Good news: { $child } has grown in { skill } this month. Your time at home shows. Thank you! - { $teacher }
   *[other] Good news: { $child } have grown in { skill } this month. Your time at home shows. Thank you! - { $teacher }
}
    .short = { $children ->
        [one] { $child } has grown in { skill } this month. Your time at home shows. Thank you! - { $teacher }
       *[other] { $child } have grown in { skill } this month. Your time at home shows. Thank you! - { $teacher }
    }

# Thanks the adult.
# $thing (text): what the family did or gave
# $child (names): the child or children
# $teacher (name): who writes
note-thank-family = { $children ->
    [one] Thank you for { $thing }. { $child } was so proud to share it with us. - { $teacher }
   *[other] Thank you for { $thing }. { $child } were so proud to share it with us. - { $teacher }
}

# The home language as a gift to the class.
# $child (names): the child or children
# $language (spoken): the language of the word
# $word (text): the word, or a greeting
# $teacher (name): who writes
note-home-language = { $child } taught us a { language } word today: { $word }. We all said it! Please teach us more. - { $teacher }
    .short = { $child } taught us a { language } word: { $word }. We all said it! Teach us more. - { $teacher }

# Praises presence. Nothing is ever sent as its opposite.
# $child (names): the child or children
# $n (number): the school days of the week
# $teacher (name): who writes
note-here-all-week = { $children ->
    [one] { $child } was here { $n ->
        [one] every day
       *[other] all { $n } days
    } this week. We had fun and learned a lot. Thank you! - { $teacher }
   *[other] { $child } were here { $n ->
        [one] every day
       *[other] all { $n } days
    } this week. We had fun and learned a lot. Thank you! - { $teacher }
}

# One small thing that helps next; after two or more good notes.
# $child (names): the child or children
# $skill (skill): what is growing
# $action (text): one act of under five minutes, as an order: "read one page together"
# $teacher (name): who writes
note-next-step = { $children ->
    [one] { $child } is growing in { skill }. One thing to try at home: { $action }. 5 minutes is plenty. - { $teacher }
   *[other] { $child } are growing in { skill }. One thing to try at home: { $action }. 5 minutes is plenty. - { $teacher }
}
    .short = { $children ->
        [one] { $child } is growing in { skill }. At home: { $action }. 5 minutes. - { $teacher }
       *[other] { $child } are growing in { skill }. At home: { $action }. 5 minutes. - { $teacher }
    }
