### Books of the school that go home in the bag and come back.
### reviewed: no. date: 2026-11-22. checked: GSM-7 only; one and several children; nobody is blamed for a late or a lost book.
###
### The numbers 1 and 2 are digits 0-9 in every language: families copy them into their answers.

email-subject-loan = A book from school

# A family took a book by text, or lent books are confirmed.
# $book (title): the book
# $child (names): the child or children
# $date (date): until when
loan-lent = Have fun with { $book }! { $child } can keep it until { $date }.

# Some days before it is due; never more than once for each due day.
# $book (title): the book
# $child (names): the child or children
# $date (date): until when
loan-due = { $book } is due { $date }. Reply 1 to keep it with { $child }. Reply 2 if you cannot find it.
    .short = { $child }: { $book } is due { $date }. Reply 1 to keep it, 2 if you cannot find it.

# After it was due; once a week, three times at most.
# $book (title): the book
# $child (names): the child or children
loan-late = Please send { $book } with { $child } soon. Reply 1 to keep it longer. Reply 2 if you cannot find it.
    .short = { $child }: please send { $book } soon. Reply 1 to keep it, 2 if you cannot find it.

# After a 1: it may stay longer.
# $book (title): the book
# $child (names): the child or children
# $date (date): until when
loan-renewed = Good news! { $child } can keep { $book } until { $date }.

# After a 1: it may not stay longer, somebody waits.
# $book (title): the book
# $child (names): the child or children
# $date (date): until when
loan-waits = A friend waits for { $book }. Please send it with { $child } by { $date }. Thank you!

# A family gave a book back by text, or a lost one was found.
# $book (title): the book
# $child (names): the child or children
loan-back = { $book } is back at school. Thank you for sharing it with { $child }!

# After a 2: it is lost, and that is no drama.
# $book (title): the book
# $child (names): the child or children
loan-lost = Thank you for telling us about { $book }. Books get lost! { $child } can pick another one.
