### لقاءات الأسرة مع من يعلّم. صيغة المخاطبة: الجمع.
### reviewed: no
### date: 2026-11-22
### checked: plural address throughout; nouns where a verb would agree with the child; choices each on a line of their own;
### two parts with the longest values; back-translated apart from the first pass.
### second, independent pass: 2026-11-22; compared line by line; today says "if a delay comes up", not "extra time". Natives first: student-led, offer.short, counter.
### back-translation: ask-hours "When can we talk about C? Send the days and hours that suit your work, like: Tuesday after 6."
### offer "Let us plan for C: 1) 2) 3) Send 1-3 or another time." student-led "C has works
### to show you: S1, place. Your ideas help us with the planning. Send YES or another time." clarify "Thank you! Which time
### suits you best? 1) 2) 3) Or: CALL ME." counter "Thank you for A. I have: 1) 2) Does one of the two suit you,
### or another?" booked "The appointment is set: D date, time, place. We also welcome C's presence. To
### change, send me a message." interpreter "We provide you an interpretation in the language L on D, time. It is free for you."
### reminder "Our appointment is D, time, place. Share with us a story about C! Send YES or another time." today "We talk today,
### time, about C: mode. If a delay comes up, send me a message." again "I would still like to talk with you about C: 1) 2)
### Or send a time that suits you." plan "Our plan for C: at home: H; in class, from my side: K. I will write to you on date."
### .email: the same with the months, and some words more. .short: offer "A meeting, C: 1) 2) 3) or another?"; the others as
### above with fewer words.
### Natives first: student-led, today (running late), offer.short.
### second pass of one and off: 2026-11-22; the text read back into English and compared with the source; "on the day"
### before the weekday. back-translation: one "There is an appointment available to talk about C: S1, place. Send YES or
### a time that suits you." (.short "An available appointment regarding C ... Send YES or another time.") off "Our
### meeting regarding C cannot be held on S1. I apologise to you. I will send you a message about a new appointment."
### (.short "... I will write about a new appointment."). Natives first: off ("لا يمكن عقد لقائنا").
### two, taken, also: 2026-11-22; read back and compared: two "Let us talk about C: 1) 2) Send 1 or 2 or a time that
### suits you." (.short "Meeting, C: 1) 2) Send 1 or 2 or another." .email "Let us talk together ... Write ...") taken
### "Sorry, this appointment has just been booked: S1." also "Meeting, C: S1, place, with T.". Natives first: taken
### ("تم للتو حجز").

conf-ask-hours = متى يمكننا أن نتحدث عن { $child }؟ أرسلوا الأيام والساعات التي تناسب عملكم، مثل: الثلاثاء بعد 6. - { $teacher }
    .email = متى يمكننا أن نتحدث عن { $child }؟ اكتبوا الأيام والساعات التي تناسب عملكم، مثل: الثلاثاء بعد 6. - { $teacher }

conf-offer =
    لنخطط لأجل { $child }:
    1) { DATETIME($s1, length: "tiny") }
    2) { DATETIME($s2, length: "tiny") }
    3) { DATETIME($s3, length: "tiny") }
    أرسلوا 1-3 أو وقتًا آخر. - { $teacher }
    .email =
        لنخطط معًا من أجل { $child }:
        1) { $s1 }
        2) { $s2 }
        3) { $s3 }
        أرسلوا 1 أو 2 أو 3 أو وقتًا آخر يناسبكم. - { $teacher }
    .short =
        لقاء { $child }
        1) { DATETIME($s1, length: "tiny") }
        2) { DATETIME($s2, length: "tiny") }
        3) { DATETIME($s3, length: "tiny") }
        أو غيره؟ - { $teacher }

conf-one = هناك موعد متاح للحديث عن { $child }: { DATETIME($s1, length: "tiny") }، { place }. أرسلوا نعم أو وقتًا يناسبكم. - { $teacher }
    .email = هناك موعد متاح للحديث عن { $child }: { $s1 }، { place }. أرسلوا نعم أو وقتًا آخر يناسبكم. - { $teacher }
    .short = موعد متاح بشأن { $child }: { DATETIME($s1, length: "tiny") }، { place }. أرسلوا نعم أو وقتًا آخر. - { $teacher }

conf-student-led = لدى { $child } أعمال للعرض عليكم: { DATETIME($s1, length: "tiny") }، { place }. أفكاركم تساعدنا على التخطيط. أرسلوا نعم أو وقتًا آخر.
    .email = لدى { $child } أعمال للعرض عليكم: { $s1 }، { place }. أفكاركم تساعدنا على التخطيط. أرسلوا نعم أو وقتًا آخر.
    .short = لدى { $child } أعمال للعرض عليكم: { DATETIME($s1, length: "tiny") }، { place }. أرسلوا نعم أو وقتًا آخر.

conf-clarify =
    شكرًا! أي وقت أنسب لكم؟
    1) { DATETIME($s1, length: "tiny") }
    2) { DATETIME($s2, length: "tiny") }
    3) { DATETIME($s3, length: "tiny") }
    أو: اتصلوا بي
    .email =
        شكرًا لكم! أي وقت أنسب لكم؟
        1) { $s1 }
        2) { $s2 }
        3) { $s3 }
        يمكنكم أيضًا الرد: اتصلوا بي
    .short =
        أي وقت أنسب؟
        1) { DATETIME($s1, length: "tiny") }
        2) { DATETIME($s2, length: "tiny") }
        3) { DATETIME($s3, length: "tiny") }
        أو: اتصلوا بي

conf-counter =
    شكرًا على { DATETIME($asked, length: "tiny") }. لديّ:
    1) { DATETIME($s1, length: "tiny") }
    2) { DATETIME($s2, length: "tiny") }
    هل يناسبكم أحدهما أو غيره؟ - { $teacher }
    .email =
        شكرًا على اقتراح { $asked }. يمكنني:
        1) { $s1 }
        2) { $s2 }
        هل يناسبكم أحدهما؟ أو اقترحوا وقتًا آخر. - { $teacher }
    .short =
        شكرًا على { DATETIME($asked, length: "tiny") }. لديّ:
        1) { DATETIME($s1, length: "tiny") }
        2) { DATETIME($s2, length: "tiny") }
        أيهما أنسب؟ - { $teacher }

conf-booked = تم تحديد الموعد: { $day } { $date }، { $time }، { place }. نرحب أيضًا بحضور { $child }. للتغيير أرسلوا إليّ رسالة. - { $teacher }
    .email = تم تحديد الموعد: { $day } { $date }، { $time }، { place }. نرحب أيضًا بحضور { $child }. للتغيير اكتبوا إليّ. - { $teacher }
    .short = موعدنا: { $day } { $date }، { $time }، { place }. نرحب بحضور { $child }. للتغيير راسلوني. - { $teacher }

conf-interpreter = نوفر لكم ترجمة شفوية باللغة { language } يوم { $day }، { $time }. وهي مجانية لكم.

conf-reminder = موعدنا يوم { $day }، { $time }، { place }. شاركونا قصة عن { $child }! أرسلوا نعم أو وقتًا آخر.

conf-today = نتحدث اليوم، { $time }، عن { $child }: { mode }. إن طرأ تأخير فأرسلوا إليّ رسالة. - { $teacher }
    .email = نتحدث اليوم، { $time }، عن { $child }: { mode }. إن طرأ تأخير فاكتبوا إليّ. - { $teacher }

conf-again =
    ما زلت أود أن أتحدث معكم عن { $child }:
    1) { DATETIME($s1, length: "tiny") }
    2) { DATETIME($s2, length: "tiny") }
    أو أرسلوا وقتًا يناسبكم. - { $teacher }
    .email =
        ما زلت أود أن أتحدث معكم عن { $child }:
        1) { $s1 }
        2) { $s2 }
        أو اكتبوا وقتًا يناسبكم. - { $teacher }
    .short =
        أود أن نتحدث عن { $child }:
        1) { DATETIME($s1, length: "tiny") }
        2) { DATETIME($s2, length: "tiny") }
        أو وقت يناسبكم. - { $teacher }

conf-two =
    لنتحدث عن { $child }:
    1) { DATETIME($s1, length: "tiny") }
    2) { DATETIME($s2, length: "tiny") }
    أرسلوا 1 أو 2 أو وقتًا يناسبكم. - { $teacher }
    .email =
        لنتحدث معًا عن { $child }:
        1) { $s1 }
        2) { $s2 }
        اكتبوا 1 أو 2 أو وقتًا يناسبكم. - { $teacher }
    .short =
        لقاء { $child }:
        1) { DATETIME($s1, length: "tiny") }
        2) { DATETIME($s2, length: "tiny") }
        أرسلوا 1 أو 2 أو غيره. - { $teacher }

conf-taken = عذرًا، تم للتو حجز هذا الموعد: { DATETIME($s1, length: "tiny") }.
    .email = عذرًا، تم للتو حجز هذا الموعد: { $s1 }.

conf-also = لقاء { $child }: { DATETIME($s1, length: "tiny") }، { place }، مع { $teacher }.
    .email = لقاء { $child }: { $s1 }، { place }، مع { $teacher }.

conf-off = لا يمكن عقد لقائنا بشأن { $child } يوم { DATETIME($s1, length: "tiny") }. أعتذر لكم. سأرسل إليكم رسالة عن موعد جديد. - { $teacher }
    .email = لا يمكن عقد لقائنا بشأن { $child } يوم { $s1 }. أعتذر لكم. سأكتب إليكم بشأن موعد جديد. - { $teacher }
    .short = لا يمكن عقد لقائنا بشأن { $child } يوم { DATETIME($s1, length: "tiny") }. أعتذر لكم. سأكتب عن موعد جديد. - { $teacher }

conf-plan = خطتنا من أجل { $child }: في البيت: { $home_step }؛ في الصف من جانبي: { $class_step }. سأكتب إليكم في { $date }. - { $teacher }
    .short = خطة { $child }: في البيت: { $home_step }؛ في الصف: { $class_step }. سأكتب في { $date }. - { $teacher }
