# The words of the staff's pages about conferences: the list of rounds, the board, the day sheet.
# Plain, short, active; reads aloud well; never blames. $count, $families … are numbers, all else is text.

rounds-title = Conferences
rounds-empty = No round has been set up yet.
round-state-draft = Being set up
round-state-asking = Families are asked for their hours
round-state-planned = Planned, nobody asked yet
round-state-offering = Families are answering
round-state-closed = Closed
# $booked (number): how many are booked; $count (number): how many are wanted
round-counts = { $booked } of { $count } booked

## The board
fact-booked = { $booked } of { $count } conferences booked
# $count (number): conferences
fact-proposed = { $count } planned
fact-offered = { $count ->
    [one] 1 waits for the family’s answer
   *[other] { $count } wait for the families’ answers
}
fact-came = { $count } held
fact-lacks = { $count ->
    [one] 1 without an interpreter
   *[other] { $count } without an interpreter
}
board-empty = This round has no days yet.
board-time = Time
board-sheet = Day sheet
board-away = Cannot be there
# $teacher (name): the teacher
board-away-means = { $teacher } meets nobody on this day. Families who were booked then are offered other times at once; nobody else is moved.
board-away-do = Free this day
done-away = The day is free. Families are offered other times; who finds none stands among those without a time.
unplaced-times = Free:
plan-title = The plan
# $percent (number): how much of the time is used
plan-running = Planning: { $percent } percent.
# $time (text): when
plan-made = Planned { $time }.
plan-none = No plan yet. Planning keeps every booked and offered time.
plan-stale = Something changed since. Plan again.
plan-make = Plan the times
# $families (number): how many families would be asked
plan-invite = { $families ->
    [one] Invite one family
   *[other] Invite { $families } families
}
plan-ask = { $families ->
    [one] Ask one family for its hours
   *[other] Ask { $families } families for their hours
}
round-close = Close the round
cell-here = Here
cell-free = Free
cell-away = Nobody meets then
cell-busy = Away
cell-runs = Goes on
card-move = Move
card-find = Look at every time
family-page = The family’s page
# $minutes (number): how long
card-minutes = { $minutes } minutes
# $name (text): the interpreter
card-interprets = { $name } interprets
card-lacks = No interpreter
stage-proposed = planned
stage-offered = offered
stage-booked = booked
stage-came = came
stage-missed = did not meet
mode-phone = by phone
mode-video = by video

## Moving a conference
# $child (text): the child; $teacher (text): the teacher
moving-what = { $child } with { $teacher }
means-propose = A move changes the plan. Nobody is told.
means-offer = A move offers the family the new time first.
means-book = A move books the new time, and the family is told.
moving-how = Choose a time below: arrow keys and Enter, or drag it there.
moving-none = No other time is free. Below stands what is against each one.
moving-leave = Leave it
# $adults (text): their names
both-come = { $adults } come together.
both-apart = They live apart: a conference each
# $time (text): the new time; $language (text): the family's language
moving-ask-book = Move to { $time }? The family is told in { $language }.
moving-ask-offer = Offer { $time } first? The family gets a new text in { $language }.
moving-do-book = Move and tell the family
moving-do-offer = Offer the new time
# $child (text): who has the place
against-somebody = { $child } is here
against-teacher-taken = The teacher meets another family
against-no-window = Nobody meets then
against-teacher-away = The teacher is away
against-family-away = Outside the family’s hours
against-no-mode = The family cannot meet this way
against-family-taken = The family is in another meeting
against-rooms-full = The shared rooms are full
against-no-break = The teacher would have no break
against-no-interpreter = No interpreter is free
against-worse = Free
against-past = This time is past
refused-meanwhile = Somebody changed this a moment ago. Look again.
refused-asked = This family was asked four times. Please call it.
# $why (text): what stands against it
refused-against = Not moved: { $why }.
done-proposed = Moved. Nobody was told.
done-offered = The new time is on its way to the family.
done-booked = Moved. The family is told at an hour it can read.
done-untold = Moved. No text could be sent: please tell the family.
done-closed = The round is closed. Bookings stand.
done-planning = Planning has begun.
done-asking = Families are being asked for their hours, each at an hour it can read. Plan when enough have answered.
done-inviting = Invitations are on their way, each at an hour the family can read.
invite-over = The last day for answers is past: set a later one first.
invite-stale = Something changed since this plan was made. Plan again, then invite.

## Who found no time
unplaced-title = { $count ->
    [one] One conference has no time
   *[other] { $count } conferences have no time
}
unplaced-no-window = The teacher meets nobody in this round.
unplaced-teacher-away = The teacher is away at most of these times.
unplaced-family-away = No time lies in the family’s hours.
unplaced-no-mode = The family cannot meet in the way offered.
unplaced-teacher-taken = The teacher’s times that suit are all taken.
unplaced-family-taken = The family has other meetings at the times that suit.
unplaced-rooms-full = The shared rooms are full at the times that suit.
unplaced-no-break = The teacher would have no break.
unplaced-no-interpreter = No interpreter of { $language } is free at the times that suit.
unplaced-worse = A time is free, and a plan with it was no better.
unplaced-new = Not planned yet.
unplaced-waits = The family waits for a time to become free.
unplaced-asked = The family was asked for its hours.
unplaced-none-fit = No free time fits this family.
unplaced-no-contact = No number or address of this family works.
unplaced-texts = The family was asked four times.
unplaced-silence = The family did not answer two offers.
unplaced-call-me = The family asks for a call.
unplaced-unclear = The family’s answer is not clear.
unplaced-missed = The family is asked again from the next school day.
help-windows = Add a window for this teacher.
help-hours = Ask the family for other hours, or offer phone or video.
help-modes = Offer phone or video in a window.
help-taken = Add a window, or move another conference.
help-rooms = Add a room or a window.
help-interpreter = Add hours of an interpreter, or meet by phone.
help-plan = Plan the times.
help-call = Call the family and book a time for it.
help-contact = Ask the office for a number.
help-wait = Nothing to do now.

## Interpreters
loads-title = Interpreters
# $count (number): conferences; $minutes (number): minutes in them; $hours (text): hours of being there
load-said = { $count ->
    [one] 1 conference, { $minutes } minutes of { $hours }
   *[other] { $count } conferences, { $minutes } minutes of { $hours }
}
# $hours (number), $minutes (number): how long
load-hours = { $minutes ->
    [0] { $hours } h
   *[other] { $hours } h { $minutes } min
}

## The day sheet
# $name (text): the teacher
daysheet-title = Conferences of { $name }
daysheet-empty = No conferences on this day.
daysheet-board = Back to the board
daysheet-others = Other sheets of this day
daysheet-print = Use your browser’s print command for paper.
daysheet-time = Time
daysheet-child = Child
daysheet-who = Who comes
daysheet-language = Language
daysheet-where = Where
daysheet-notes = Notes
daysheet-mark = How it went
daysheet-came = Came
daysheet-missed = Did not meet

## Making a round, and its parts
new-round = New round
new-round-schools = For another school:
new-round-problems = Not made yet
new-round-what = What it is
new-round-when = Days and hours
new-round-when-hint = When teachers can meet families. Lines that stay empty count for nothing.
# $n (number): which line
new-round-day = Day { $n }
new-round-more = More days
new-round-how = How it goes
new-round-who = Who takes part
new-round-all = Every teacher of the school
new-round-chosen = Only those I tick
new-round-nobody = Nobody teaches at this school yet: import the roster first.
new-round-no-interpreters = No interpreter is known yet. Add them once the round is made, under “Set up”.
new-round-interpreters = Add hours and interpreters once the round is made, under “Set up”.
new-round-make = Make the round
round-kind-teacher-family = Teacher and family
round-kind-student-led = Led by the student
round-kind-home-visit = Home visit, in person or by video
round-kind-town-hall = Town hall for all families
whom-each = Every teacher who teaches the child
whom-homeroom = The teacher whom the child sees most
way-in-person = In person
way-phone = By phone
way-video = By video
in-name = Name
in-kind = Kind
in-date = Day
in-from = From
in-to = Until
in-modes = Ways to meet
in-childcare = Somebody looks after children
in-slot-minutes = Minutes for one conference
in-max-row = Most in a row
in-max-row-hint = After so many a teacher has a break.
in-walk-minutes = Minutes between buildings
in-break-slots = Give teachers breaks
in-video-link = Video link
in-video-link-hint = An https address. { "{conference}" } in it becomes a word that only the two sides know.
in-answer-by = Answers until
in-answer-at = At
in-whom = Each family meets
in-windows = Days and hours
in-teachers = Teachers
in-teacher = Teacher
in-place = Where families find them
in-building = Building number
in-room = Room
in-capacity = Meetings at once
in-languages = Languages
in-languages-hint = Short tags with commas between: so, ar, zh-Hans
in-email = E-mail address
in-afar = From afar, for any school
in-url = Address of the calendar
in-url-hint = The secret or public iCal address from your calendar’s settings: https://… or webcal://…
in-until = Each week until
in-until-hint = Empty: this day alone.
in-number = Type a whole number.
in-needs-day = Choose a day.
in-needs-time = Choose a time.
line-add = Add
line-drop = Take away
# $what (text): what is taken away
line-drop-of = Take away: { $what }
setup-title = Set up
setup-done = Kept.
setup-filled = The roster was looked at again. New conferences stand on the board.
setup-mind-asked = Families know their times already. What you add helps those who have none; taking something away moves nobody: move or call those families.
setup-mind-hall = A town hall has one day and one host.
setup-everybody = All teachers
setup-add-window = Add a day
setup-hours = Their own times
setup-change = Change
setup-add-teacher = Add a teacher
setup-fill = Look at the roster again
setup-fill-do = Add what is missing
setup-own-room = A room of her own
setup-rooms = Shared rooms
setup-rooms-hint = Only where several teachers share rooms: so many meetings fit at once.
# $count (number): meetings at once
setup-room-said = { $count ->
    [one] 1 meeting at once
   *[other] { $count } meetings at once
}
setup-add-room = Add a shared room
setup-interpreters-hint = All rounds of the district share them.
setup-no-hours = No hours to come.
setup-add-hours = Add hours
setup-end-interpreter = Interprets no more
setup-add-interpreter = Add an interpreter
setup-round = The round itself
setup-change-round = Name, times, breaks, last answer
# $day (text); $from, $to (text): times of day
setup-hours-of = { $day }, { $from } to { $to }
# $from (text): day and time; $to (text): a time
setup-from-to = { $from } to { $to }

## Somebody's own times
# $name (text): whose
hours-title = Times of { $name }
hours-link = Your own times
hours-whose = Whose times
hours-show = Show
hours-busy = Not free for conferences
hours-busy-hint = No conference is planned in these times. What is booked already stays: move it on the board.
hours-free = Nothing is blocked.
# $count (number): times
hours-more = { $count ->
    [one] and 1 later one
   *[other] and { $count } later ones
}
hours-block = Block a time
hours-block-do = Block
hours-from-calendar = from the calendar
hours-ill = absent
hours-calendar = A calendar that is read
hours-calendar-hint = Whatever stands in it is blocked here too, and follows when it changes. Nothing but times is kept.
hours-give = Give its address
hours-give-other = Give another address
hours-give-do = Read this calendar
# $time (text): when; $count (number): times
hours-was-read = { $count ->
    [one] Last read { $time }: 1 time to come
   *[other] Last read { $time }: { $count } times to come
}
hours-not-read = Not read yet
hours-read = Read it now
hours-forget = Read it no more
hours-done-blocked = Blocked.
hours-done-freed = Free again.
hours-done-given = Looked at just now.
hours-done-forgotten = It is read no more. What it blocked is free.
hours-done-feed = This is the address now. One before it opens nothing any more.
hours-done-ended = The address opens nothing any more.
fault-no-connection = It could not be reached. What was known still counts.
fault-timeout = It took too long to answer. What was known still counts.
fault-private-address = The address leads into a private network. Ask who runs this program.
fault-not-https = The address must begin with https.
fault-redirects = The address leads on too often.
fault-too-large = It is too large to be read.
fault-broken-answer = Its answer broke off. What was known still counts.
fault-not-a-calendar = There is no calendar at this address. Copy the iCal address, not that of the page.
fault-cut-short = It ended in the middle. What was known still counts.
fault-too-many-times = It holds too many times.
fault-unreadable = It cannot be read. What was known still counts.
fault-bad-address = The address cannot be read.
# $code (text): what the server answered, such as 404
fault-http = The server answers with error { $code }. What was known still counts.
feed-title = Conferences in a calendar
feed-hint = Add this address to your calendar program and your booked conferences stand there, always as they are now. Whoever has it can read them.
feed-theirs = For the interpreter’s own calendar program. Whoever has it can read the conferences.
feed-address = Your address
feed-make = Make an address
feed-renew = Make a new address
feed-end = Take the address away
done-made = The round is made, with its conferences from the roster. Plan the times next.
card-sheet = Sheet
daysheet-prep = Sheet and plan
plan-visits = Families are asked whether they would like a visit before there is talk of when.
# $count (number): conferences
plan-anew = { $count ->
    [one] Plan anew from nothing: forget 1 move by hand
   *[other] Plan anew from nothing: forget { $count } moves by hand
}

## A town hall
hall-title = Who comes
# $yes, $no, $open (number): families
hall-fact = { $yes } come, { $no } cannot, { $open } have not answered
hall-empty = Nobody is invited yet.
hall-unsettled = Its day or its host is not settled yet: set up one day and one host.
# $when (text): from when until when; $place (text): where
hall-said = { $when }, { $place }
hall-yes = Come
hall-no = Cannot
hall-open = No answer yet
hall-interpreter = Interpreter
# $count (number): families
hall-asks = { $count ->
    [one] 1 family asks for one
   *[other] { $count } families ask for one
}
hall-interpreted = somebody interprets
hall-not-interpreted = nobody interprets
hall-invitation = The invitation
hall-hint = Say in your words what it is about. Day, time, place, the interpreters’ languages and how to answer are said behind them.
in-text = Your words
done-called = The invitation is on its way to each family, at an hour it can read.
# $name (text): the teacher
in-place-of = Where families find { $name }
# $label (text): a field; $said (text): what is wrong with it
in-named = { $label }: { $said }
new-round-places = Behind each name: where families find them.
swap = Swap
swap-tell = Swap, and tell both
# $child (text): with whom; $time (text): when
swap-with = Swap with { $child }, { $time }
done-swapped = Swapped. Nobody was told.
done-apart = A conference each from now on, and neither hears of the other. Plan the round again to find a time for the new one.
done-swapped-told = Swapped. Both families are told at an hour they can read.
# $day (text): a day
hours-all-day = { $day }, all day
