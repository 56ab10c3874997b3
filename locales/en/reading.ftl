### Reading and counting at home: a fact, a small act, praise; books that come home; minutes counted together.
### reviewed: no. date: 2026-11-22. checked: wording of the template catalogue; GSM-7 only; one and several children; one act each.
###
### Every act takes under five minutes, needs no purchase and works in any language and without reading print.

# Why it matters.
# $child (names): the child or children
read-fact = Talking about a book helps { $child } learn new words. Any language works. Use the one you love.

# One small act.
# $book (title): the book
# $child (names): the child or children
read-tip = Tonight, stop at one picture in { $book }. Ask { $child }: what is going on here?

# Praise and the next step.
# $child (names): the child or children
read-growth = You are doing it! Stories with you help { $child } grow. Next, ask: what will happen next?

# Ask, cheer, add, repeat.
# $book (title): the book
# $child (names): the child or children
read-peer = With { $book }: ask { $child } a question, cheer, add one new word, say it together.

# No need to read print.
# $child (names): the child or children
# $language (spoken): the family's language
read-pictures = No need to read each word. Tell { $child } the story from the pictures, in { language }. It counts!

# The book is in the bag.
# $child (names): the child or children
# $book (title): the book
# $link (link): where it can be looked at and listened to
read-book-home = { $children ->
    [one] { $child } has { $book } today. Read it, look at it, or listen: { $link }
   *[other] { $child } have { $book } today. Read it, look at it, or listen: { $link }
}
    .short = For { $child }: { $book }. Read it, look at it, or listen: { $link }

# Asks for minutes; zero is fine.
# $child (names): the child or children
# $day (day): the weekday counted from
read-log-ask = How many minutes did you and { $child } share stories since { $day }? Reply a number. 0 is fine.

# Counts together. Zero gets thanks and no count.
# $minutes (number): the minutes just told
# $total (number): this month's minutes
# $child (names): the child or children
read-log-thanks = { $minutes ->
    [0] Thank you for telling us! It is { $total } this month.
    [one] { $minutes } minute! That makes { $total } this month.
   *[other] { $minutes } minutes! That makes { $total } this month.
} { $children ->
    [one] { $child } is lucky to have you.
   *[other] { $child } are lucky to have you.
}

# Counting at home.
# $child (names): the child or children
math-table = Let { $child } set the table. Ask: how many forks, and how many if a friend comes?

# One story problem at bedtime.
# $question (text): the story problem, a question
# $child (names): the child or children
math-bedtime = Bedtime math: { $question }. Ask { $child }: how do you know?
