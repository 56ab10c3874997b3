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
