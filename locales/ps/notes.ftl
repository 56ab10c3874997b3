### کورنۍ ته د ښوونځي یادښتونه. خطاب: تاسو.
### reviewed: no
### date: 2026-11-22
### checked: تاسو throughout; ي, ی, ې, ۍ, ئ as Pashto tells them apart; nouns and "درس ورکوم" (I give lessons), so that nothing agrees with the child or the
### writer; each text opens with a Pashto word; back-translated apart from the first pass.
### second, independent pass: 2026-11-22; compared line by line; nothing changed. Natives first: effort, here-all-week, thank-family.
### back-translation: first-contact "Greetings, I am T, I give lessons to C at S. I will send you good news and advice. Stopping: STOP (stop
### it). Help: HELP." strength "Good news about C! D. Ask tonight about K." effort "C's effort in K went on. D. Just so do we learn!"
### kindness "Today we saw C's kindness: D. Our class is better still by C's presence." growth "Good news: C's progress in K shows this month.
### The effect of your time at home is plain. Thanks!" thank-family "Thanks to you for X. C shared this with us with much pride."
### home-language "Today we learned a word of L from C: W. All said it! Teach us more too." here-all-week "This week on all N days we had
### C's company. It was fun and we learned a great deal. Thanks!" next-step "C's progress in K goes on. Try this at home: A. 5 minutes are
### enough."
### .short: the same with fewer words; kindness "... Our class became better."
### Natives first: effort, growth, the oblique of skills (لوستلو, رسامۍ).

skill = { $skill ->
    [reading] لوستلو
    [writing] لیکلو
    [counting] شمېرلو
    [maths] ریاضي
    [science] ساینس
    [drawing] رسامۍ
    [music] موسیقۍ
    [listening] غوږ نیولو
    [sharing] شریکولو
    [asking-questions] پوښتنو کولو
    [working-together] ګډ کار
    [keeping-at-it] سختو کارونو
   *[other] { $skill }
}

note-first-contact = سلام، زه { $teacher } یم، په { $school } کې { $child } ته درس ورکوم. ښه خبرونه او مشورې به درولېږم. بندول: STOP (بند کړئ). مرسته: HELP.
    .email = سلام، زه { $teacher } یم، په { $school } کې { $child } ته درس ورکوم. ښه خبرونه او مشورې به درته لیکم. د بندولو لپاره په ځواب کې STOP (بند کړئ) ولیکئ. د مرستې لپاره HELP (مرسته) ولیکئ.
    .short = زه { $teacher } په { $school } کې { $child } ته درس ورکوم. ښه خبرونه به درولېږم. STOP (بند کړئ). مرسته: HELP.

note-strength = ښه خبر د { $child } په اړه! { $detail }. نن شپه د { skill } په اړه وپوښتئ. - { $teacher }
    .short = ښه خبر، { $child }: { $detail }. د { skill } په اړه وپوښتئ. - { $teacher }

note-effort = د { $child } هڅه په { skill } کې روانه وه. { $detail }. موږ همداسې زده کوو! - { $teacher }
    .short = د { $child } هڅه په { skill } کې روانه وه. { $detail }. زده کړه همدا ده! - { $teacher }

note-kindness = نن مو د { $child } مهرباني ولیده: { $detail }. زموږ ټولګی د { $child } په شتون لا ښه دی. - { $teacher }
    .short = نن مو د { $child } مهرباني ولیده: { $detail }. زموږ ټولګی لا ښه شو. - { $teacher }

note-growth = ښه خبر: د { $child } پرمختګ په { skill } کې دا میاشت ښکاري. په کور کې ستاسو د وخت اغېز څرګند دی. مننه! - { $teacher }

note-thank-family = له تاسو مننه د { $thing } لپاره. { $child } دا په ډېر ویاړ راسره شریک کړ. - { $teacher }

note-home-language = نن مو له { $child } د { language } یوه کلمه زده کړه: { $word }. ټولو وویله! نور هم راته وښایئ. - { $teacher }

note-here-all-week = دا اونۍ { $n ->
    [one] هره ورځ
   *[other] ټولې { $n } ورځې
} موږ د { $child } ملګرتیا درلوده. خوند یې وکړ او ډېر څه مو زده کړل. مننه! - { $teacher }

note-next-step = د { $child } پرمختګ په { skill } کې روان دی. په کور کې دا وازمویئ: { $action }. 5 دقیقې بس دي. - { $teacher }
    .short = د { $child } پرمختګ په { skill } کې روان دی. په کور کې: { $action }. 5 دقیقې. - { $teacher }
