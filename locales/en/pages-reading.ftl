# The words of the staff's pages about reading at home: a class, what each child is to get, programmes, the catalogue, books that go
# home. Plain, short, active; reads aloud well; never blames, never ranks. $count, $families … are numbers, all else is text.

reading-nav = Reading
reading-title = Reading at home
reading-tab-class = Class
reading-tab-programmes = Programmes
reading-tab-books = Catalogue
reading-tab-loans = Books that go home

## A class
# $shared, $children (numbers): children who were given something this week, and all of the class
fact-shared = Shared with { $shared } of { $children } children in the last seven days
# $opened, $pages (numbers): pages opened, and all pages sent
fact-opened = { $opened } of { $pages } pages opened
# $count (number): the fewest pages that are counted
fact-opened-few = Pages opened: counted from { $count } families on, so that no family stands out
# $answered, $shared (numbers)
fact-answered = { $answered } of { $shared } answered with minutes
# $families (number): families that are full; $most (number): texts a week
dose-full = { $families ->
    [one] One guardian has { $most } texts about reading this week already
   *[other] { $families } guardians have { $most } texts about reading this week already
}. More would wait for next week, or not be sent.
# $title (text): a programme; $most (number): texts a week
dose-programme = The programme { $title } sends to this class. What you send now counts among the { $most } texts a week that a family gets, so a text of the programme may be left out.
gaps-title = Families that find nothing in their language
# $language, $level (texts); $children (number)
gap = { $language }, { $level }: no book that fits for { $children ->
    [one] one child
   *[other] { $children } children
}. Add one.
gap-look = See the catalogue
reading-nobody = No child is here yet.
reading-choose = Choose for the class
reading-child = Child
reading-last = Shared last
reading-nothing = Nothing yet
reading-answered = Answered
reading-yes = Yes
reading-not-yet = Not yet
reading-minutes = This month
# $minutes (number)
minutes = { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
}
# $minutes, $weeks (numbers): minutes of the month, weeks in a row
minutes-weeks = { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
}, { $weeks } weeks in a row
minutes-none = None told yet
reading-level = Level
# $child (text)
reading-level-of = Level of { $child }
reading-level-set = Set the level of { $child }
reading-set = Set
reading-level-grade = by grade
reading-choose-one = Choose for { $child }
# $level (text): "2"
level = Level { $level }
level-aloud = Read aloud

## What each child is to get
choose-title = Choose what goes home
choose-same = The same book for all
choose-book = Book
choose-find = Find another book
choose-way = How to share it
choose-look = Look again
choose-no-book = No book: an idea alone
choose-each-own = Each child its own
# $count (number): books found
choose-found = { $count ->
    [0] Nothing found. The book above stays.
    [one] 1 found, and chosen
   *[other] { $count } found; the first is chosen
}
choose-question-more = For a number story at bedtime
choose-question = Number story
choose-question-hint = One short story with a question, such as: Five birds, two fly off. How many stay?
choose-send = Send
choose-book-missing = Choose a book, or an idea that needs none.
choose-way-missing = Choose how to share it.
choose-question-missing = A number story needs its question.
choose-nobody = Tick at least one child.
choose-key = This page was sent before. Look through it once more, then send.
# Why a book was chosen. $language, $level (texts)
pick-home = In { $language }, which the family reads
pick-bilingual = In { $language } beside another language
pick-related = In a language close to { $language }
pick-school = No book in { $language } fits: the pictures tell the story
pick-none = No book in { $language } fits: an idea that needs none
pick-own = at the child’s level ({ $level })
pick-below = a little easier
pick-above = one level harder
pick-unknown = its level is not known
pick-again = shared before: everything that fits was
kind-read-share = A story
kind-read-tip = A story
kind-read-peer = A story
kind-read-pictures = A story in pictures
kind-read-fact = Why stories matter
kind-read-growth = Praise for reading
kind-read-log-ask = The question for minutes
kind-math-table = Numbers at the table
kind-math-bedtime = A number story
kind-play-walk = A game for a walk
kind-play-shop = A game for the shop

## Programmes
programmes-title = Programmes
programmes-none = No programme yet. A programme sends three short texts a week, with a book for each child.
programmes-back = All programmes
programme-new = A new programme
programme-new-hint = Nothing goes out before you start it.
programme-name = Title
programme-to = For
# $school (text): its name
programme-school = All of { $school }
programme-weeks = Weeks
programme-starts = Starts on or after
programme-make = Make it
programme-draft = Being set up
programme-running = Running
programme-paused = Paused
programme-ended = Over
programme-start = Start
programme-go-on = Go on
programme-pause = Pause
programme-end = End
# $weeks (number); $day (text): "Saturday, November 28"
programme-length = { $weeks ->
    [one] One week
   *[other] { $weeks } weeks
}, from { $day }
programme-three = Three texts a week at most, with all other senders
programme-days = Days
programme-calendar = The weeks
programme-calendar-hint = What you leave open is chosen for each child by its level and language.
programme-each-own = Chosen for each child
programme-theme = About (words, with commas)
programme-save = Save the weeks
programme-field-title = Title
programme-field-weeks = Weeks
programme-field-days = Days
programme-field-starts_on = First day
programme-field-calendar = The weeks
programme-field-audience = For
programme-field-state = State
# $week (number)
week = Week { $week }
day-fact = Why it matters
day-tip = The story and one small act
day-growth = Praise and the next step
day-minutes = The question for minutes (instead of praise)
day-never = Not asked
holds-title = Families that are left out for now
holds-none = Nobody is left out.
hold-until = Until
hold-until-hint = Without a day: until you take it in again.
hold-do = Leave out
hold-lift = Take in again
hold-open = until taken in again
# $day (text)
hold-till = until { $day }
turns-title = What went out
turn-late = left out: it was too late
# $why (text)
turn-fault = not sent: { $why }

## The catalogue
books-title = Catalogue
books-words = Words
books-language = Language
books-format = Format
books-any-language = Any language
books-any-level = Any level
books-any-format = Any format
books-find = Find
books-none = No book fits.
books-bring = Bring in a catalogue
books-ask = A coordinator can add some.
books-more = More books
books-new = Add a book
books-shared = Shared books
books-withdrawn = Withdrawn books
books-no-licence = No licence: not shared
books-back = Back to the catalogue
format-epub = EPUB
format-pdf = PDF
format-audio = Audio
format-web = Web page
book-withdrawn = Withdrawn: it is not shared any more. Who has it can still read it.
# $licence (text)
book-licence = License: { $licence }
book-withdraw = Withdraw
book-restore = Share it again
book-add = Add it
book-field-title = Title
book-field-languages = Language
book-languages-hint = A language tag, such as so, es or zh-Hans; two for a bilingual book.
book-field-licence = License
book-licence-hint = Nothing is shared without one. Its name or address, such as CC BY 4.0.
book-field-level = Level
book-level-hint = read-aloud, 1, 2, 3, 4 or 5
book-field-author = Author
book-field-publisher = Publisher
book-field-pdf = Address of the PDF
book-pdf-hint = At least one address below or here: where families read or hear it.
book-field-epub = Address of the EPUB
book-field-audio = Address of the audio
book-field-web = Address of the web page
book-field-cover = Address of the cover
book-field-material = Book

## Where books come from
feeds-title = Feeds
feeds-none = No feed has been brought in yet.
feed-where = Address of an OPDS feed
feed-where-hint = The first page of an OPDS 1.2 or 2.0 feed, such as the Global Digital Library or StoryWeaver offer.
feed-import = Import
feed-again = Read it again
# $pages (number)
feed-underway = Reading: { $pages ->
    [one] one page so far
   *[other] { $pages } pages so far
}
feed-whole = Read to its end
# $why (text)
feed-failed = Ended early: { $why } What came before it is kept.
feed-refused-address = Not begun: { $why }
# $count (number)
feed-materials = { $count } read
feed-added = { $count } new
feed-changed = { $count } changed
feed-unlicensed = { $count } without a license: kept, not shared
feed-not-taken = { $count } not taken
feed-refused = What was not taken, and why
feed-refused-more = and { $count } more
refused-no-licence = no license: nothing is shared without one
refused-no-title = no title
refused-no-language = no language that is known
refused-no-format = no open EPUB, PDF, sound or page
refused-no-identifier = no identifier
refused-too-long = a field is too long
refused-twice = its identifier stands in the table before
refused-malformed = not in the form of an entry
feed-fault-bad-address = the address is not complete.
feed-fault-not-https = the address must begin with https.
feed-fault-private-address = the address lies inside a private network.
feed-fault-no-connection = nobody answered there.
feed-fault-timeout = the answer took too long.
feed-fault-broken-answer = the answer broke off.
feed-fault-too-large = a page was too large.
feed-fault-redirects = it was sent on too often.
feed-fault-wrong-type = it is not a feed.
# $status (text): "404"
feed-fault-http = the server said { $status }.
feed-fault-not-a-feed = it is not a feed.
feed-fault-doctype = it has a document type, which feeds have not.
feed-fault-entity = it has entities that are not taken.
feed-fault-malformed = it broke off, or is not written as a feed is.
feed-fault-encoding = its letters cannot be read.
feed-fault-too-deep = it is nested too deeply.
feed-fault-too-many = it has too many entries on one page.
feed-fault-navigation = it has no books, only ways to other feeds.
feed-fault-columns = its columns are not known.
feed-fault-loop = its pages lead round in a circle.
feed-fault-too-many-pages = it has too many pages.

## Books that go home
loans-title = Books that go home
lend-number = Number
lend-number-hint = Scan it, or type it and press Enter.
lend-child = Goes home with
lend-nobody = Nobody: only look
lend-go = Go
lend-return = Returned
lend-renew = Keep longer
lend-lost = Cannot be found
lend-found = Found again
lend-withdraw = Not lent any more
lend-again = Lend it again
# $title (text): a book
lend-return-of = { $title } is returned
lend-renew-of = Keep { $title } longer
loans-out = At home now
loans-none = No book of this class is at home.
# $day (text)
lend-due = back by { $day }
lend-was-due = was expected by { $day }
lend-unknown = No book of your schools has this number.
lend-done-lent = Lent. It goes home today.
lend-done-return = Returned. Thank you.
lend-done-renew = It stays longer.
lend-done-waits = Another child waits for this book, so it was not kept longer.
lend-done-lost = Marked as not found. Nobody is asked for it any more.
lend-done-found = Found again. It is on its shelf.
lend-done-withdraw = It is not lent any more.
lend-done-again = It can be lent again.
lend-done-wait = On the waiting list.
lend-done-added = Added. It is on its shelf.
loans-back = Back to lending
copy-in = On its shelf. Choose a child above to lend it.
# $child, $day (texts)
copy-lent = With { $child }, back by { $day }.
copy-lent-other = With a child of another class, back by { $day }.
copy-lost = A family could not find it.
copy-withdrawn = Not lent any more.
# $children (text): their names
copy-waiting = Waiting for this book: { $children }
# $count (number)
copy-waiting-others = { $count ->
    [one] A child of another class waits for it.
   *[other] { $count } children of other classes wait for it.
}
# $child (text)
lend-to = Lend to { $child }
lend-wants = Also wants it
lend-wait = Put on the waiting list
copy-new = Add a copy
copies-many = Add many copies
copies-table = The table
copies-table-hint = The first line names the columns: number, title; where wanted school, language or material. Paste it from a spreadsheet saved as CSV.
copies-add = Add these copies
# $added, $known (numbers): new, and there already
copies-said = { $added } added, { $known } were there already
# $line (number), $reason: a row that was not taken
copies-refused = Line { $line }: { $reason }
copy-language-hint = Its tag, like so or es; empty where you do not know.
copy-language = Language
copy-school = School
copy-add = Add
bags-title = Bag list
bags-print = Print
bag-due = Back by
bag-today = goes home today
bag-none = none at home
as-table = As a table (CSV)
library-title = Library report
# $count (number)
library-copies = { $count ->
    [one] One copy
   *[other] { $count } copies
}
library-lent = { $count } at home
library-late = { $count } expected back before today
library-lost = { $count } not found
library-classes = By class
library-languages = By language
library-loved = Lent most often
library-no-language = Not said
head-lent = At home
head-late = Expected back
head-lost = Not found
head-loans = Lent, ever
head-copies = Copies
head-times = Times

# One child's reading.
child-minutes = Minutes of stories
child-paper = Minutes from paper
child-day = Day
child-add = Add
child-remove = Take away
child-remove-of = Take { $minutes } of { $day } away
child-by-text = told by text
child-by-staff = typed at school
wish-pictures = Reads no print: stories in pictures, and the words to say
wish-no-media = No pictures in texts
wish-until = Nothing about reading before
wish-keep = Keep

# Single questions to get to know the families of a class.
reading-tab-questions = Questions
questions-title = Questions to families
questions-hint = One short question, asked in each family's language and answered by a plain reply. A family is asked once in two weeks at most, and may always skip it.
questions-topic = About
questions-question = The question
questions-example = Like: What does your child love to do?
questions-accept = I have read the advice and mean it so
questions-ask = Ask the families
questions-asked = Asked before
questions-none = Nothing was asked yet.
questions-silent = No answer yet.
questions-skipped = Would rather not say
questions-computer = made by a computer
questions-remove = Take this question away
questions-remove-means = The question and its answers go away from here. The texts stay in their threads, and nobody is asked again the sooner.
# $answered, $asked (numbers)
questions-said = { $answered } of { $asked } answered
# $families (number)
questions-done = { $families ->
    [one] One family is being asked, at an hour it can read.
   *[other] { $families } families are being asked, each at an hour it can read.
}
topic-interests = What the child likes
topic-languages = Languages at home
topic-reading = Stories at home
topic-strengths = What the child is good at
topic-best-time = When and how to talk
topic-help = How to help
