### Stories and games that are sent, minutes that are mended, questions to get to know a family.
### reviewed: no. date: 2026-11-22. checked: GSM-7 only; one and several children; one act or one ask each; no purchase.

email-subject-play = A game to play together
email-subject-ask = A question from your school

# A story to look at, listen to or read behind a link.
# $child (names): the child or children
# $book (title): the book
# $link (link): the page
read-share = A story for { $child }: { $book }. Look, listen or read here: { $link }

# The answer to the question for minutes was not clear.
# $child (names): the child or children
read-log-again = How many minutes were the stories with { $child }? Reply a number, like 20.

# The family corrected the minutes that it told.
# $minutes (number): the minutes now
# $total (number): this month's minutes
read-log-fixed = { $minutes ->
    [one] Changed to { $minutes } minute. That makes { $total } this month. Thank you!
   *[other] Changed to { $minutes } minutes. That makes { $total } this month. Thank you!
}

# Stories in each of the last weeks; two and more.
# $weeks (number): how many
# $child (names): the child or children
read-streak = { $weeks ->
    [one] { $weeks } week of stories with { $child }. How wonderful!
   *[other] { $weeks } weeks in a row of stories with { $child }. How wonderful!
}

# A game for a walk.
# $child (names): the child or children
play-walk = On a walk, ask { $child } to find three signs, numbers or colors. Make up a story about them.

# A game for the shop; nothing has to be bought for it.
# $child (names): the child or children
play-shop = At the shop, count five things with { $child }. Which one costs more?

# A single question to get to know the family; it may be skipped.
# $teacher (name): who asks
# $child (names): the child or children
# $question (text): the question, as the teacher wrote it
ask-family = { $teacher } asks about { $child }: { $question } Reply in your words, or 0 to skip.

# After an answer to such a question.
# $teacher (name): who asked
ask-thanks = Thank you for your answer! { $teacher } will read it.
    .email = Thank you for your answer! { $teacher } will read it.
