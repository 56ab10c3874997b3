### د کورنۍ او ښوونځي لیدنې. خطاب: تاسو.
### reviewed: no
### date: 2026-11-22
### checked: تاسو throughout; verbs that read alike for one child and several; choices each on a line of their own; two parts with the
### longest values; back-translated apart from the first pass.
### second, independent pass: 2026-11-22; compared line by line; offer names the numbers to send, counter thanks for the time asked. Natives first: counter, student-led, the short offer, which leaves the numbers to be understood.
### back-translation: ask-hours "When shall we talk about C? Send days and hours that suit your work, like: Tuesday after 6." offer "Let us make C's plan: 1) 2) 3) 1-3 or another time?" student-led "C's works are ready for you to see: S1, place. Your view helps the
### plan. YES or another time?" clarify "Thanks! Which time is good? 1) 2) 3) Or: CALL ME." counter "Thanks for A. My time: 1) 2) Is one of them good, or another?" booked "The time is set: D date, time, place. C can come too. For a change send me a message."
### interpreter "An L interpreter will be with us: D, time. This is free for you." reminder "Meeting: D, time, place. Tell a story of C
### too! YES or another time?" today "Today at time we talk about C: mode. If there is a delay, send me a message." again "I still
### want us to talk about C: 1) 2) Or send your own time." plan "A plan for C: at home: H; in class: K. On date I will send you a
### message."
### .email: the same with the months, and some words more. .short: the same with fewer words.
### Natives first: student-led, interpreter, again.
### second pass of one and off: 2026-11-22; the text read back into English and compared with the source.
### back-translation: one "There is a free time for talks about C: S1, place. Send YES or your own time." (.short "Free
### time for C ... YES or another time?") off "Our talks about C, S1, cannot be. I ask pardon. I will send you a message
### of the new time." (.short "Talks about C ... I will send you the new time."). Natives first: off ("نه شي کېدای").
### two, taken, also: 2026-11-22; read back and compared: two "Let us talk about C: 1) 2) Send 1, 2 or your own time."
### (.short "For C: 1) 2) 1, 2 or another time?" .email "Come, let us talk ... In answer write ...") taken "I ask
### pardon, this time was just now taken: S1." also "For C: S1, place, with T.". Natives first: taken ("ونیول شو").

conf-ask-hours = کله د { $child } په اړه خبرې وکړو؟ له کار سره مو برابرې ورځې او ساعتونه ولېږئ، لکه: سه شنبه تر 6 وروسته. - { $teacher }
    .email = کله د { $child } په اړه خبرې وکړو؟ له کار سره مو برابرې ورځې او ساعتونه ولیکئ، لکه: سه شنبه تر 6 وروسته. - { $teacher }

conf-offer =
    د { $child } پلان جوړ کړو:
    1) { DATETIME($s1, length: "tiny") }
    2) { DATETIME($s2, length: "tiny") }
    3) { DATETIME($s3, length: "tiny") }
    1-3 یا بل وخت؟ - { $teacher }
    .email =
        راځئ یوځای د { $child } لپاره پلان جوړ کړو:
        1) { $s1 }
        2) { $s2 }
        3) { $s3 }
        په ځواب کې 1، 2، 3 یا خپل وخت ولیکئ. - { $teacher }
    .short =
        د { $child } پلان
        1) { DATETIME($s1, length: "tiny") }
        2) { DATETIME($s2, length: "tiny") }
        3) { DATETIME($s3, length: "tiny") }
        بل وخت؟ - { $teacher }

conf-one = د { $child } په اړه خبرو ته یو خالي وخت شته: { DATETIME($s1, length: "tiny") }، { place }. هو یا خپل وخت ولېږئ. - { $teacher }
    .email = د { $child } په اړه خبرو ته یو خالي وخت شته: { $s1 }، { place }. هو یا د خپلې خوښې وخت ولیکئ. - { $teacher }
    .short = د { $child } لپاره خالي وخت: { DATETIME($s1, length: "tiny") }، { place }. هو یا بل وخت؟ - { $teacher }

conf-student-led = د { $child } کارونه ستاسو لیدلو ته چمتو دي: { DATETIME($s1, length: "tiny") }، { place }. نظر مو له پلان سره مرسته کوي. هو یا بل وخت؟
    .email = د { $child } کارونه تاسو ته د ښودلو لپاره چمتو دي: { $s1 }، { place }. ستاسو نظر له پلان سره مرسته کوي. هو یا بل وخت ولیکئ.
    .short = د { $child } کارونه تاسو ته د ښودلو لپاره چمتو دي: { DATETIME($s1, length: "tiny") }، { place }. هو یا بل وخت؟

conf-clarify =
    مننه! کوم وخت ښه دی؟
    1) { DATETIME($s1, length: "tiny") }
    2) { DATETIME($s2, length: "tiny") }
    3) { DATETIME($s3, length: "tiny") }
    یا: زنګ راته ووهئ
    .email =
        مننه! کوم وخت ښه دی؟
        1) { $s1 }
        2) { $s2 }
        3) { $s3 }
        دا هم لیکلای شئ: زنګ راته ووهئ
    .short =
        کوم وخت؟
        1) { DATETIME($s1, length: "tiny") }
        2) { DATETIME($s2, length: "tiny") }
        3) { DATETIME($s3, length: "tiny") }
        یا: زنګ راته ووهئ

conf-counter =
    د { DATETIME($asked, length: "tiny") } لپاره مننه. زما وخت:
    1) { DATETIME($s1, length: "tiny") }
    2) { DATETIME($s2, length: "tiny") }
    یو یې ښه دی، یا بل؟ - { $teacher }
    .email =
        د { $asked } لپاره مننه. زما وختونه:
        1) { $s1 }
        2) { $s2 }
        ایا یو یې ښه دی؟ یا بل وخت ووایئ. - { $teacher }
    .short =
        مننه، { DATETIME($asked, length: "tiny") }. زما وختونه:
        1) { DATETIME($s1, length: "tiny") }
        2) { DATETIME($s2, length: "tiny") }
        کوم یو ښه دی؟ - { $teacher }

conf-booked = وخت ټاکل شوی دی: { $day } { $date }، { $time } بجې، { place }. { $child } هم راتلای شي. د بدلون لپاره راته پیغام ولېږئ. - { $teacher }
    .email = وخت ټاکل شوی دی: { $day } { $date }، { $time } بجې، { place }. { $child } هم راتلای شي. د بدلون لپاره راته ولیکئ. - { $teacher }
    .short = وخت: { $day } { $date }، { $time } بجې، { place }. { $child } هم راتلای شي. د بدلون لپاره ولیکئ. - { $teacher }

conf-interpreter = د { language } ترجمان به راسره وي: { $day }، { $time } بجې. دا ستاسو لپاره وړیا ده.

conf-reminder = لیدنه: { $day }، { $time } بجې، { place }. د { $child } یوه کیسه هم ووایئ! هو یا بل وخت؟

conf-today = نن { $time } بجې د { $child } په اړه خبرې کوو: { mode }. که ځنډ وي، راته پیغام ولېږئ. - { $teacher }
    .email = نن { $time } بجې د { $child } په اړه خبرې کوو: { mode }. که ځنډ وي، راته ولیکئ. - { $teacher }

conf-again =
    لا هم غواړم د { $child } په اړه خبرې وکړو:
    1) { DATETIME($s1, length: "tiny") }
    2) { DATETIME($s2, length: "tiny") }
    یا خپل وخت ولېږئ. - { $teacher }
    .email =
        لا هم غواړم د { $child } په اړه خبرې وکړو:
        1) { $s1 }
        2) { $s2 }
        یا د خپلې خوښې وخت ولیکئ. - { $teacher }
    .short =
        د { $child } په اړه خبرې وکړو:
        1) { DATETIME($s1, length: "tiny") }
        2) { DATETIME($s2, length: "tiny") }
        یا خپل وخت ولېږئ. - { $teacher }

conf-two =
    د { $child } په اړه خبرې وکړو:
    1) { DATETIME($s1, length: "tiny") }
    2) { DATETIME($s2, length: "tiny") }
    1، 2 یا خپل وخت ولېږئ. - { $teacher }
    .email =
        راځئ د { $child } په اړه خبرې وکړو:
        1) { $s1 }
        2) { $s2 }
        په ځواب کې 1، 2 یا خپل وخت ولیکئ. - { $teacher }
    .short =
        د { $child } لپاره:
        1) { DATETIME($s1, length: "tiny") }
        2) { DATETIME($s2, length: "tiny") }
        1، 2 یا بل وخت؟ - { $teacher }

conf-taken = بښنه غواړم، دا وخت همدا اوس ونیول شو: { DATETIME($s1, length: "tiny") }.
    .email = بښنه غواړم، دا وخت همدا اوس ونیول شو: { $s1 }.

conf-also = د { $child } لپاره: { DATETIME($s1, length: "tiny") }، { place }، له { $teacher } سره.
    .email = د { $child } لپاره: { $s1 }، { place }، له { $teacher } سره.

conf-off = د { $child } په اړه زموږ خبرې، { DATETIME($s1, length: "tiny") }، نه شي کېدای. بښنه غواړم. د نوي وخت پیغام به درولېږم. - { $teacher }
    .email = د { $child } په اړه زموږ خبرې، { $s1 }، نه شي کېدای. بښنه غواړم. د نوي وخت په اړه به درته ولیکم. - { $teacher }
    .short = د { $child } په اړه خبرې، { DATETIME($s1, length: "tiny") }، نه شي کېدای. بښنه غواړم. نوی وخت به درولېږم. - { $teacher }

conf-plan = د { $child } لپاره پلان: کور کې: { $home_step }؛ ټولګي کې: { $class_step }. په { $date } به پیغام درولېږم. - { $teacher }
    .email = د { $child } لپاره زموږ پلان: په کور کې: { $home_step }؛ په ټولګي کې، زه: { $class_step }. په { $date } به درته ولیکم. - { $teacher }
    .short = د { $child } پلان: کور: { $home_step }؛ ټولګی: { $class_step }. بل پیغام: { $date }. - { $teacher }
