# The words of the staff's and the demo's pages, of the page that stops texts, and of errors.
# Plain, short, active; reads aloud well; never blames. $count, $families, $texts … are numbers, all else is text.

## Around every page
skip = Skip to the content
offline = The connection is gone. This page tries again by itself.
new = New
problems-title = Not sent yet

## The demo
# $school (text): the sample school's name
demo-page-title = { $school }, a Porchlight demo
demo-line = A pretend school. Nothing leaves this computer.
demo-sides = Teacher or phones
side-teacher = Teacher
side-phones = Phones
# $count (number): how many phones stand on the shelf
phones-title = { $count ->
    [one] One family’s pretend phone
   *[other] { $count } families’ pretend phones
}
phones-empty = No family has a phone here yet.
phone-empty = No texts yet
# $name (text): the guardian
phone-thread = Texts on the phone of { $name }
phone-answer = Answer as { $name }
phone-send = Send as { $name }
phone-placeholder = Answer
samples-title = Sample answers: one touch sends

## One message in all languages
demo-rounds = The conferences, as the coordinator
languages-link = One note in forty languages
# $count (number): how many languages
languages-title = One message in { $count } languages
languages-line = Exactly what phones would show, made by the catalogue that sends. The child and the teacher are made up. No speaker of the languages has reviewed the words yet.
languages-back = Back to the phones
languages-way = As a text message or an e-mail
languages-text = Text message
languages-mail = E-mail
languages-show = Show
languages-prose = What a teacher writes herself stays in her language here. With a translation service, families read that in theirs, too.
# $texts, $units, $room (numbers): texts that are paid for, characters, and how many fit; $alphabet (text): "GSM-7"
languages-size = { $texts ->
    [one] 1 text
   *[other] { $texts } texts
}: { $units } of { $room } characters, { $alphabet }
group-note = Notes
group-conf = Conferences
group-visit = Visits
group-read = Reading
group-math = Math
group-sys = From Porchlight itself

## The plain line: "31 texts, 12 languages, 29 delivered, 2 wait for morning"
# $texts, $languages (numbers)
tally-head = { $texts ->
    [one] One text
   *[other] { $texts } texts
}, { $languages ->
    [one] one language
   *[other] { $languages } languages
}
tally-empty = Nothing was sent yet.
# $count (number): how many texts are in this state
count-waiting = { $count ->
    [one] 1 waits for the first hello
   *[other] { $count } wait for the first hello
}
count-queued = { $count ->
    [one] 1 waits for its hour
   *[other] { $count } wait for their hour
}
count-morning = { $count ->
    [one] 1 waits for morning
   *[other] { $count } wait for morning
}
count-sending = { $count } leaving now
count-sent = { $count } on the way
count-delivered = { $count } delivered
count-failed = { $count } did not arrive
count-unsure = { $count } not sure
count-withdrawn = { $count } taken back
count-expired = { $count } too late to send

## States of one text. $time (text): "5:42 PM"
state-waiting = waits for the first hello
state-waiting-at = waits until { $time }
state-queued = waits for its turn
state-queued-at = waits until { $time }
state-sending = leaving now
state-sending-at = leaving now, { $time }
state-sent = on the way
state-sent-at = on the way since { $time }
state-delivered = delivered
state-delivered-at = delivered { $time }
state-failed = did not arrive
state-failed-at = did not arrive, { $time }
state-unsure = not sure it arrived
state-unsure-at = not sure it arrived, { $time }
state-withdrawn = taken back
state-withdrawn-at = taken back { $time }
state-expired = too late to send
state-expired-at = too late to send, { $time }
# $state (text): one of the above; $why (text): a short reason, such as "quiet hours"
state-why = { $state }: { $why }
why-hours = quiet hours
why-no-such-number = the number does not exist
why-unreachable = the phone cannot be reached
why-opted-out = this family asked to stop
# $language (text): the language the text went in, where the family asked for another
bubble-instead = in { $language }
# Under a text: how its words were made. $service (text): the service
made-translated = translated by a computer ({ $service })
made-edited = translated by a person
made-original = not translated

## The desk
desk-parts = Parts of your desk
tab-write = Write
tab-sent = Sent
tab-answers = Answers
# $count (number)
tab-new = { $count } new

## Writing
audience-title = To
audience-class = Whole class
audience-students = Some students
audience-family = One family
class = Class
class-none = No class is yours here, so there is no family to write to yet.
students = Students
family = Family
choose-note = Note
# What is wrong with a field. $label (text): its name; $detail (text): "is longer than 80 characters"
problem-at = { $label } { $detail }
missing-detail = Write what you saw.
missing-skill = Name the skill.
missing-thing = Write what you are thankful for.
missing-text = Write your words.
missing-field = Fill in this field.
missing-students = Choose at least one student.
missing-family = Choose a family.
missing-note = Choose a kind of note.
missing-class = You have no class here yet. Your school office can add one.
field-detail = What you saw
field-detail-hint = One moment, in a few words.
field-skill = Skill
field-language = Language of the word
field-word = The word
field-n = School days this week
field-action = Try at home
field-action-hint = One act of under five minutes, in a few words.
field-thing = Thank you for
field-text = Your words
kind-strength = Strength
kind-strength-hint = One thing you saw a child do well today.
kind-effort = Effort
kind-effort-hint = Praise the trying, not the talent.
kind-kindness = Kindness
kind-kindness-hint = Care for others.
kind-growth = Growth
kind-growth-hint = What is easier now than a month ago.
kind-thank-family = Thank you
kind-thank-family-hint = Thanks to the adult at home.
kind-home-language = Home language
kind-home-language-hint = A word the child taught the class.
kind-here-all-week = Here all week
kind-here-all-week-hint = Praise for being there. Never sent as its opposite.
kind-next-step = Next step
kind-next-step-hint = One small thing to try at home, after good news.
kind-own = Own words
kind-own-hint = Your own words; translated where somebody can.
preview-title = What families read
preview-button = Preview
strip-title = Languages
chip-look = look
# $texts (number): texts on one phone; $families (number)
bubble-length = { $texts ->
    [one] 1 text
   *[other] { $texts } texts
} × { $families ->
    [one] 1 guardian
   *[other] { $families } guardians
}
bubble-mail = { $families ->
    [one] e-mail to 1 guardian
   *[other] e-mail to { $families } guardians
}
preview-missing = Write what you saw, and the words appear here.
preview-nobody = This would reach nobody. Below is why.
# $language (text): the writer's language
preview-as-written = Goes just as you write it, in { $language }.
# The teacher's words in another language. $service (text): the service; $name (text): a member of staff
words-by-computer = Translated by a computer ({ $service }).
words-by-person = Translated by { $name }.
# $percent (number): how like the original the translation is, translated back
words-same = { $percent } % alike, translated back.
words-back = Translated back:
words-accept = I looked at it. Send it so.
words-edit = Write it yourself
words-near = Written before, for words much like these:
words-mine = I read this language, and this says what I mean.
words-not-asked = Is translated when you leave the field.
words-no-service = Nobody translates into this language here.
words-down = The translation service does not answer now.
words-late = The translation took too long.
words-budget = The money for translation is spent this month.
words-unusable = The translation lost a name or a number.
words-vital = This is too important for a computer's words alone.
words-wait = Its families wait for a person's words.
# $language (text): the teacher's language
words-original = Its families read it in { $language }, under a note in their language.
untranslated-title = Where there is no translation
untranslated-original = Send it as I wrote it
untranslated-wait = Wait for a person
problem-accept = A translation may not say the same. Look at it, then tick it or write it yourself.
problem-seen = The words are not what you saw any more. Look again.
# $detail (text): "is longer than 1600 characters"
problem-words = Your translation { $detail }
# What to think of before a teacher's own words are sent. $words (text): the words it is about, as she wrote them
advice-title = Before you send
# $label (text): the field; $advice (text): one of the sentences below
advice-at = { $label }: { $advice }
advice-accept = I mean it so. Send it.
advice-l01 = This takes more than two texts. Can it be shorter?
advice-l05 = This is hard to read. Short sentences and plain words are read, and translated, better.
advice-l06 = “{ $words }” may read as blame. Say what went well, or one thing to try next; speak about the rest in person.
advice-l07 = “{ $words }” compares or grades. Say how the child has grown, not how it stands beside others.
advice-l08 = “{ $words }” may be private. Call the family instead of writing it.
advice-l09 = “{ $words }” says what the child is. Say what the child did.
advice-l10 = This asks more than one thing. One question in a text is answered more often.
advice-l14 = Families are warned of links in texts. Say it in words, or send one short link that starts with https.
advice-l16 = “{ $words }”: not every family is a mother and a father. You could say “family”.
advice-l17 = “{ $words }” reads as shouting.
advice-l18 = “{ $words }” can be read two ways. Name the weekday, and say am or pm.
advice-l19 = “{ $words }” is a promise. Say what you do.
advice-l22 = Add one thing that you saw this child do.
advice-l24 = “{ $words }” makes the text dearer. Words say it too.
advice-repeated = You sent these words this week already. What is this child's own?
problem-advice = Some words need a look. Mend them, or say that you mean them so.
look-long = Longer than two texts. Can it be shorter?
# $time (text): "6:30 PM"
finish-today = The last one leaves at { $time }.
finish-later = The last one leaves on { $time }.
# In the place of the name, where the words are shown without a child
preview-child = (name)
# $used, $asked (text): names of languages
preview-instead = Goes in { $used }: no { $asked } wording yet.
# $count (number)
unreached-title = { $count ->
    [one] 1 guardian does not get it now
   *[other] { $count } guardians do not get it now
}
# $count (number): children
unreached-children = { $count ->
    [one] 1 child
   *[other] { $count } children
}
reason-no-guardian = no family on file
reason-no-contact = no phone or e-mail on file
reason-stopped = asked for no more messages
reason-bad-contact = the phone or e-mail does not work
reason-no-line = the school has no way to send to the phone or e-mail on file
reason-shared-contact = shares a phone with somebody who gets it
reason-caps = has had enough texts for now
reason-wording = the words could not be filled in for this family
reason-untranslated = waits for a translation by a person
reason-held = has a pause from texts about reading
# $least, $most: texts on one phone; $families: who gets texts; $emails: who gets e-mail (numbers); $cost (text)
meter = { $least ->
    [one] 1 text
   *[other] { $least } texts
} × { $families ->
    [one] 1 guardian
   *[other] { $families } guardians
}{ $emails ->
    [0] { "" }
    [one] {" "}and 1 e-mail
   *[other] {" "}and { $emails } e-mails
}
meter-range = { $least } to { $most } texts × { $families ->
    [one] 1 guardian
   *[other] { $families } guardians
}{ $emails ->
    [0] { "" }
    [one] {" "}and 1 e-mail
   *[other] {" "}and { $emails } e-mails
}
meter-mail = { $emails ->
    [one] 1 e-mail
   *[other] { $emails } e-mails
}
# $meter (text): one of the above; $cost (text): "$1.20"
meter-about = { $meter }, about { $cost }
# $families (number)
send = { $families ->
    [one] Send to 1 guardian
   *[other] Send to { $families } guardians
}
send-nobody = Send

## What waits for a person's translation
# $count (number): updates
waits-line = { $count ->
    [one] One update waits for a translation
   *[other] { $count } updates wait for a translation
}
waits-title = Waiting for a translation
waits-empty = No family waits for a translation.
waits-back = Back to your desk
waits-all = All that wait
waits-more = More
# $families (number): guardians who wait
waits-families = { $families ->
    [one] 1 guardian waits
   *[other] { $families } guardians wait
}
# $name (text): who wrote it
waits-original = What { $name } wrote
waits-done = Nobody waits for this any more.
waits-hint = What you write goes out as translated by you, and is offered the next time somebody writes much the same.
waits-send = Send what is written here
waits-seen = It says the same: send the computer's words
waits-send-original = Send the original
waits-gone = This language does not wait any more, or its texts are still being made.

## The wording: what a person has said of it
unreviewed = Not yet reviewed by a person.
# $one, $other (text): names of languages
unreviewed-both = Not yet reviewed by a person, so it goes in { $one } and { $other }.
# $used, $asked (text): names of languages
unreviewed-noted = Not yet reviewed by a person, so it goes in { $used }, under a note in { $asked }.
unreviewed-first = The hello before it is not yet reviewed by a person.
unreviewed-first-both = The hello before it is not yet reviewed by a person, so it goes in { $one } and { $other }.
# $languages (text): "Arabic and Somali"
unreviewed-in = Wording not yet reviewed by a person: { $languages }.
wordings-title = Wordings
wordings-back = Back to your desk
wordings-all = All languages
wordings-what = What families read in each language. Somebody who reads a language well can say here that its words are right.
wordings-label = Words that nobody has approved go out as they are, and every preview says so.
wordings-bilingual = Until then, first hellos, meetings and answers to STOP go in both languages; the rest goes as it is, and every preview says so.
wordings-require = Until then, first hellos, meetings and answers to STOP go in both languages; the rest goes in the school’s language, under a note in the family’s.
# $approved, $all, $changed (numbers): templates; $said (text): the first of these
wording-count = { $approved } of { $all } approved
wording-count-changed = { $said }, { $changed ->
    [one] 1 changed since
   *[other] { $changed } changed since
}
wording-how = The English is on one side, the wording on the other, filled with a sample. Approve what says the same, warmly and rightly.
wording-of-two = About two children
wording-short = Short
wording-mail = By e-mail
wording-vital = must not be misread
# $name (text): the reviewer; $time (text): "Thu, Nov 19, 5:40 PM"
wording-approved = Approved by { $name }, { $time }
wording-changed = Not yet reviewed by a person: changed since { $name } approved it, { $time }
wording-approve = Approve
wording-withdraw = Take the approval back
wording-shared = Words inside texts and around e-mails
wording-shared-hint = They belong to every text that uses them: when one of them changes, those texts need a new look.
wording-all-title = All at once
wording-read = I have read them all.
wording-read-first = Read them all, then tick the box.
wording-note = Remark
wording-note-hint = If you like: who helped, what you looked at. It is kept with what you approve.
wording-note-long = Make the remark shorter.
wording-approve-all = Approve all
wording-read-only = Coordinators and administrators approve wordings. Tell them if you see something wrong.
wording-changed-meanwhile = Some of the words have changed while you read. Read them once more.

## What was sent
progress = How many have left
# $done, $all (numbers)
progress-words = { $done } of { $all } have left.
sent-empty = Nothing was sent yet.
sent-empty-action = Write a note
# $count (number): how many would be taken back
undo = { $count ->
    [one] Take back the one that waits
   *[other] Take back the { $count } that wait
}

# $note (text): the kind of note; $to (text): a class, "3 students", a guardian
sent-title = { $note }, to { $to }
# $count (number)
to-students = { $count ->
    [one] 1 student
   *[other] { $count } students
}

## Answers
# $name (text): the guardian
announce-reply = New answer from { $name }
answers-empty = No family has answered yet.
answers-older = Older answers
# $children (text): "Maryam"
thread-of = family of { $children }
# $time (text): when; $before (text): the language before
thread-language-changed = chosen by the family, { $time }; { $before } before
thread-language-chosen = chosen by the family, { $time }
thread-back = All answers
thread-empty = No texts with this family yet.
# $name (text): the guardian
thread-write = Write to { $name }
# $language (text): the family's language
thread-as-written = This family reads { $language }. It is translated where somebody can; else it goes as you write it.
# $back (text): the translation, translated back
answer-unlike = The translation may not say the same. Translated back, it reads: { $back }
thread-send = Send

## Staff
# $school (text)
app-title = { $school }, Porchlight
sign-out = Sign out
sign-in-title = Sign in
sign-in-email = E-mail address
sign-in-password = Password
sign-in-button = Sign in
sign-in-wrong = This address and this password do not belong together.
sign-in-wait = Too many tries. Wait a minute, then try again.
sign-in-hint = No account yet, or no luck with the password? Your school office can help.

## Errors
error-home = Back to the start
# $id (text): the number under which the log has it
error-reference = If you ask for help, say this number: { $id }
error-400-title = That did not come through whole
error-400-text = Nothing was changed. Go back and try once more.
error-401-title = Please sign in
error-401-text = You were away for a while, or have not signed in yet.
error-403-title = This page is not yours to see
error-403-text = If you need it, your school office can open it for you.
error-404-title = There is nothing here
error-404-text = The address may be old, or a letter is missing.
error-409-title = Somebody was faster
error-409-text = It changed while you were looking. Go back to see how it is now.
error-413-title = That is too much at once
error-413-text = Nothing was changed. Make it shorter and try again.
error-422-title = Something is missing
error-422-text = Nothing was sent. Go back to put it right.
error-429-title = Too fast for us
error-429-text = Wait a minute, then try again.
error-500-title = Something broke on our side
error-500-text = What you sent may not have arrived. Look under Sent before you try again.
error-503-title = Resting for a moment
error-503-text = Nothing is lost. Try again in a minute.

## Answers that a visitor of the demo can send by one touch: what they say
sample-thanks = Thank you!
sample-call = Please call me.
sample-stop = Stop the texts
answer-empty = Write something first.
answer-long = That is too long for one text.
phone-none = This phone has no number that works.

## Why a conference is not at another time
# In all of these: $count (number): how many start times; $from, $to (text): the first and the last of them
why-no-window = No one meets families on that day.
why-teacher-away = { $count ->
    [one] { $from }: the teacher is away.
   *[other] { $from } to { $to }: the teacher is away.
}
why-family-away = { $count ->
    [one] { $from }: the family said it cannot come.
   *[other] { $from } to { $to }: outside the hours the family gave.
}
why-no-mode = { $count ->
    [one] { $from }: the family cannot meet in the way offered then.
   *[other] { $from } to { $to }: the family cannot meet in the way offered then.
}
why-teacher-taken = { $count ->
    [one] { $from }: the teacher meets another family.
   *[other] { $from } to { $to }: the teacher meets other families.
}
why-family-taken = { $count ->
    [one] { $from }: the family has another meeting, or could not walk over in time.
   *[other] { $from } to { $to }: the family has other meetings, or could not walk over in time.
}
why-rooms-full = { $count ->
    [one] { $from }: the shared rooms are full.
   *[other] { $from } to { $to }: the shared rooms are full.
}
why-no-break = { $count ->
    [one] { $from }: the teacher would have no break.
   *[other] { $from } to { $to }: the teacher would have no break.
}
why-no-interpreter = { $count ->
    [one] { $from }: no interpreter is free.
   *[other] { $from } to { $to }: no interpreter is free.
}
why-worse = { $count ->
    [one] { $from } is free, and the plan is better without it.
   *[other] { $from } to { $to }: free, and the plan is better without them.
}
