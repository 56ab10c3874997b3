### ਪਰਿਵਾਰ ਅਤੇ ਅਧਿਆਪਕ ਦੀਆਂ ਮਿਲਣੀਆਂ। ਸੰਬੋਧਨ: ਤੁਸੀਂ।
### reviewed: no
### date: 2026-11-22
### checked: ਤੁਸੀਂ throughout; nouns and the subjunctive, so that nothing agrees with child or writer; choices each on a line of
### their own; two parts with the longest values; back-translated apart from the first pass.
### second, independent pass: 2026-11-22; compared line by line; offer names the numbers and asks for another time (not "more time"), counter thanks for the time asked, "some work" in student-led, the short booked no longer orders the child to come. Natives first: student-led, booked, the short offer and counter, which are curt.
### back-translation: ask-hours "When do we talk about C? Send days and times according to your work, like: Tuesday after 6 o'clock."
### offer "A plan for C: 1) 2) 3) 1-3 or some other time?" student-led "C has some work to show you: S1, place. By your advice the plan will be
### made. YES, or a new time?" clarify "Thank you! Which time is right? 1) 2) 3) Or: CALL." counter "Thank you for A. My times: 1) 2) Is one
### right, or another?" booked "The time is set: D date, time, place. If you like, C may join too. To change it send me a message."
### interpreter "On D at time there will be an L interpreter's help. This is free for you." reminder "We meet on D at time, place. Tell
### a story of C too! YES, or a new time?" today "Today at time there will be talk about C: mode. If it is getting late, send me a
### message." again "The heart still wishes to talk about C: 1) 2) Or send your own time." plan "Our plan for C: at home: H; in class: K. My
### message will come on date."
### .email: the same with the months, and some words more. .short: the same with fewer words.
### Natives first: student-led, booked, again.
### second pass of one and off: 2026-11-22; the text read back into English and compared with the source; no verb with a
### gender. back-translation: one "One time is free for a talk about C: S1, place. Send YES or your own time." (.short
### "Free time for C ... YES, or a new time?") off "Our talk of S1 about C will not be possible. Please forgive. My
### message for a new time will come." (.short "The talk ... will not be. ... A message of the new time will come.").
### Natives first: off ("ਮੇਰਾ ਸੁਨੇਹਾ ਆਵੇਗਾ").
### two, taken, also: 2026-11-22; read back and compared: two "Come, let us talk about C: 1) 2) Send 1, 2 or your own
### time." (.short "C 1) 2) 1, 2 or another time?" .email "... In answer write 1, 2 or a time at your convenience.")
### taken "Please forgive, this time has just been filled: S1." also "C: S1, place, with T.". Natives first: taken
### ("ਭਰ ਗਿਆ ਹੈ").

conf-ask-hours = { $child } ਬਾਰੇ ਅਸੀਂ ਕਦੋਂ ਗੱਲ ਕਰੀਏ? ਆਪਣੇ ਕੰਮ ਮੁਤਾਬਕ ਦਿਨ ਤੇ ਸਮਾਂ ਭੇਜੋ ਜੀ, ਜਿਵੇਂ: ਮੰਗਲਵਾਰ 6 ਵਜੇ ਤੋਂ ਬਾਅਦ। - { $teacher }
    .email = { $child } ਬਾਰੇ ਅਸੀਂ ਕਦੋਂ ਗੱਲ ਕਰੀਏ? ਆਪਣੇ ਕੰਮ ਮੁਤਾਬਕ ਦਿਨ ਤੇ ਸਮਾਂ ਲਿਖੋ ਜੀ, ਜਿਵੇਂ: ਮੰਗਲਵਾਰ 6 ਵਜੇ ਤੋਂ ਬਾਅਦ। - { $teacher }

conf-offer =
    { $child } ਲਈ ਯੋਜਨਾ:
    1) { DATETIME($s1, length: "tiny") }
    2) { DATETIME($s2, length: "tiny") }
    3) { DATETIME($s3, length: "tiny") }
    1-3 ਜਾਂ ਕੋਈ ਹੋਰ ਸਮਾਂ? - { $teacher }
    .email =
        ਆਓ { $child } ਲਈ ਮਿਲ ਕੇ ਯੋਜਨਾ ਬਣਾਈਏ:
        1) { $s1 }
        2) { $s2 }
        3) { $s3 }
        ਜਵਾਬ ਵਿੱਚ 1, 2, 3 ਜਾਂ ਆਪਣਾ ਸਮਾਂ ਲਿਖੋ ਜੀ। - { $teacher }
    .short =
        { $child }
        1) { DATETIME($s1, length: "tiny") }
        2) { DATETIME($s2, length: "tiny") }
        3) { DATETIME($s3, length: "tiny") }
        ਜਾਂ ਹੋਰ - { $teacher }

conf-one = { $child } ਬਾਰੇ ਗੱਲ ਲਈ ਇੱਕ ਸਮਾਂ ਖ਼ਾਲੀ ਹੈ: { DATETIME($s1, length: "tiny") }, { place }। ਹਾਂ ਜਾਂ ਆਪਣਾ ਸਮਾਂ ਭੇਜੋ ਜੀ। - { $teacher }
    .email = { $child } ਬਾਰੇ ਗੱਲ ਲਈ ਇੱਕ ਸਮਾਂ ਖ਼ਾਲੀ ਹੈ: { $s1 }, { place }। ਹਾਂ ਜਾਂ ਆਪਣੀ ਸਹੂਲਤ ਦਾ ਸਮਾਂ ਲਿਖੋ ਜੀ। - { $teacher }
    .short = { $child } ਲਈ ਖ਼ਾਲੀ ਸਮਾਂ: { DATETIME($s1, length: "tiny") }, { place }। ਹਾਂ, ਜਾਂ ਨਵਾਂ ਸਮਾਂ? - { $teacher }

conf-student-led = { $child } ਕੋਲ ਤੁਹਾਨੂੰ ਦਿਖਾਉਣ ਲਈ ਕੁਝ ਕੰਮ ਹੈ: { DATETIME($s1, length: "tiny") }, { place }। ਤੁਹਾਡੀ ਸਲਾਹ ਨਾਲ ਯੋਜਨਾ ਬਣੇਗੀ। ਹਾਂ, ਜਾਂ ਨਵਾਂ ਸਮਾਂ?
    .email = { $child } ਕੋਲ ਤੁਹਾਨੂੰ ਦਿਖਾਉਣ ਲਈ ਕੁਝ ਕੰਮ ਹੈ: { $s1 }, { place }। ਤੁਹਾਡੀ ਸਲਾਹ ਨਾਲ ਯੋਜਨਾ ਬਣਾਉਣ ਵਿੱਚ ਮਦਦ ਮਿਲੇਗੀ। ਹਾਂ ਜਾਂ ਨਵਾਂ ਸਮਾਂ ਲਿਖੋ ਜੀ।
    .short = { $child } ਕੋਲ ਤੁਹਾਨੂੰ ਦਿਖਾਉਣ ਲਈ ਕੁਝ ਕੰਮ ਹੈ: { DATETIME($s1, length: "tiny") }, { place }। ਹਾਂ, ਜਾਂ ਨਵਾਂ ਸਮਾਂ?

conf-clarify =
    ਧੰਨਵਾਦ! ਕਿਹੜਾ ਸਮਾਂ ਠੀਕ ਹੈ?
    1) { DATETIME($s1, length: "tiny") }
    2) { DATETIME($s2, length: "tiny") }
    3) { DATETIME($s3, length: "tiny") }
    ਜਾਂ: ਕਾਲ ਕਰੋ
    .email =
        ਧੰਨਵਾਦ ਜੀ! ਕਿਹੜਾ ਸਮਾਂ ਠੀਕ ਹੈ?
        1) { $s1 }
        2) { $s2 }
        3) { $s3 }
        ਤੁਸੀਂ ਇਹ ਵੀ ਲਿਖ ਸਕਦੇ ਹੋ: ਕਾਲ ਕਰੋ
    .short =
        ਕਿਹੜਾ ਸਮਾਂ?
        1) { DATETIME($s1, length: "tiny") }
        2) { DATETIME($s2, length: "tiny") }
        3) { DATETIME($s3, length: "tiny") }
        ਜਾਂ: ਕਾਲ ਕਰੋ

conf-counter =
    { DATETIME($asked, length: "tiny") } ਲਈ ਧੰਨਵਾਦ। ਮੇਰੇ ਸਮੇਂ:
    1) { DATETIME($s1, length: "tiny") }
    2) { DATETIME($s2, length: "tiny") }
    ਕੋਈ ਠੀਕ ਹੈ ਜਾਂ ਹੋਰ? - { $teacher }
    .email =
        { $asked } ਲਈ ਧੰਨਵਾਦ ਜੀ। ਮੇਰੇ ਸਮੇਂ ਇਹ ਹਨ:
        1) { $s1 }
        2) { $s2 }
        ਕੀ ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਕੋਈ ਠੀਕ ਹੈ? ਜਾਂ ਕੋਈ ਹੋਰ ਦੱਸੋ ਜੀ। - { $teacher }
    .short =
        ਧੰਨਵਾਦ, { DATETIME($asked, length: "tiny") }। ਮੇਰੇ ਸਮੇਂ:
        1) { DATETIME($s1, length: "tiny") }
        2) { DATETIME($s2, length: "tiny") }
        ਕਿਹੜਾ? - { $teacher }

conf-booked = ਸਮਾਂ ਤੈਅ ਹੈ: { $day } { $date }, { $time } ਵਜੇ, { place }। ਚਾਹੋ ਤਾਂ { $child } ਵੀ ਸ਼ਾਮਲ ਹੋਣ। ਬਦਲਣ ਲਈ ਮੈਨੂੰ ਸੁਨੇਹਾ ਭੇਜੋ। - { $teacher }
    .email = ਸਮਾਂ ਤੈਅ ਹੈ: { $day } { $date }, { $time } ਵਜੇ, { place }। ਚਾਹੋ ਤਾਂ { $child } ਵੀ ਸ਼ਾਮਲ ਹੋਣ। ਬਦਲਣ ਲਈ ਮੈਨੂੰ ਲਿਖੋ। - { $teacher }
    .short = ਸਮਾਂ: { $day } { $date }, { $time } ਵਜੇ, { place }। ਚਾਹੋ ਤਾਂ { $child } ਵੀ। ਬਦਲਣਾ ਹੋਵੇ ਤਾਂ ਲਿਖੋ ਜੀ। - { $teacher }

conf-interpreter = { $day } { $time } ਵਜੇ { language } ਦੁਭਾਸ਼ੀਏ ਦੀ ਮਦਦ ਮਿਲੇਗੀ। ਇਹ ਤੁਹਾਡੇ ਲਈ ਮੁਫ਼ਤ ਹੈ।

conf-reminder = ਮਿਲਦੇ ਹਾਂ { $day } { $time } ਵਜੇ, { place }। { $child } ਦੀ ਕੋਈ ਕਹਾਣੀ ਵੀ ਸੁਣਾਓ! ਹਾਂ, ਜਾਂ ਨਵਾਂ ਸਮਾਂ?

conf-today = ਅੱਜ { $time } ਵਜੇ { $child } ਬਾਰੇ ਗੱਲ ਹੋਵੇਗੀ: { mode }। ਦੇਰ ਹੋ ਰਹੀ ਹੋਵੇ ਤਾਂ ਮੈਨੂੰ ਸੁਨੇਹਾ ਭੇਜੋ ਜੀ। - { $teacher }
    .email = ਅੱਜ { $time } ਵਜੇ { $child } ਬਾਰੇ ਗੱਲ ਹੋਵੇਗੀ: { mode }। ਦੇਰ ਹੋ ਰਹੀ ਹੋਵੇ ਤਾਂ ਮੈਨੂੰ ਲਿਖੋ ਜੀ। - { $teacher }

conf-again =
    { $child } ਬਾਰੇ ਗੱਲ ਕਰਨ ਨੂੰ ਹਾਲੇ ਵੀ ਦਿਲ ਕਰਦਾ ਹੈ:
    1) { DATETIME($s1, length: "tiny") }
    2) { DATETIME($s2, length: "tiny") }
    ਜਾਂ ਆਪਣਾ ਸਮਾਂ ਭੇਜੋ। - { $teacher }
    .email =
        { $child } ਬਾਰੇ ਗੱਲ ਕਰਨ ਨੂੰ ਹਾਲੇ ਵੀ ਦਿਲ ਕਰਦਾ ਹੈ:
        1) { $s1 }
        2) { $s2 }
        ਜਾਂ ਆਪਣੀ ਸਹੂਲਤ ਦਾ ਸਮਾਂ ਲਿਖੋ ਜੀ। - { $teacher }
    .short =
        ਆਓ { $child } ਬਾਰੇ ਗੱਲ ਕਰੀਏ:
        1) { DATETIME($s1, length: "tiny") }
        2) { DATETIME($s2, length: "tiny") }
        ਜਾਂ ਆਪਣਾ ਸਮਾਂ ਭੇਜੋ। - { $teacher }

conf-two =
    ਆਓ { $child } ਬਾਰੇ ਗੱਲ ਕਰੀਏ:
    1) { DATETIME($s1, length: "tiny") }
    2) { DATETIME($s2, length: "tiny") }
    1, 2 ਜਾਂ ਆਪਣਾ ਸਮਾਂ ਭੇਜੋ। - { $teacher }
    .email =
        ਆਓ { $child } ਬਾਰੇ ਗੱਲ ਕਰੀਏ:
        1) { $s1 }
        2) { $s2 }
        ਜਵਾਬ ਵਿੱਚ 1, 2 ਜਾਂ ਆਪਣੀ ਸਹੂਲਤ ਦਾ ਸਮਾਂ ਲਿਖੋ ਜੀ। - { $teacher }
    .short =
        { $child }
        1) { DATETIME($s1, length: "tiny") }
        2) { DATETIME($s2, length: "tiny") }
        1, 2 ਜਾਂ ਹੋਰ ਸਮਾਂ? - { $teacher }

conf-taken = ਮਾਫ਼ ਕਰਨਾ ਜੀ, ਇਹ ਸਮਾਂ ਹੁਣੇ ਭਰ ਗਿਆ ਹੈ: { DATETIME($s1, length: "tiny") }।
    .email = ਮਾਫ਼ ਕਰਨਾ ਜੀ, ਇਹ ਸਮਾਂ ਹੁਣੇ ਭਰ ਗਿਆ ਹੈ: { $s1 }।

conf-also = { $child }: { DATETIME($s1, length: "tiny") }, { place }, { $teacher } ਨਾਲ।
    .email = { $child }: { $s1 }, { place }, { $teacher } ਨਾਲ।

conf-off = { $child } ਬਾਰੇ { DATETIME($s1, length: "tiny") } ਦੀ ਸਾਡੀ ਗੱਲਬਾਤ ਨਹੀਂ ਹੋ ਸਕੇਗੀ। ਮਾਫ਼ ਕਰਨਾ ਜੀ। ਨਵੇਂ ਸਮੇਂ ਲਈ ਮੇਰਾ ਸੁਨੇਹਾ ਆਵੇਗਾ। - { $teacher }
    .email = { $child } ਬਾਰੇ { $s1 } ਦੀ ਸਾਡੀ ਗੱਲਬਾਤ ਨਹੀਂ ਹੋ ਸਕੇਗੀ। ਮਾਫ਼ ਕਰਨਾ ਜੀ। ਨਵੇਂ ਸਮੇਂ ਬਾਰੇ ਮੇਰਾ ਸੁਨੇਹਾ ਆਵੇਗਾ। - { $teacher }
    .short = { $child } ਬਾਰੇ { DATETIME($s1, length: "tiny") } ਦੀ ਗੱਲਬਾਤ ਨਹੀਂ ਹੋਵੇਗੀ। ਮਾਫ਼ ਕਰਨਾ ਜੀ। ਨਵੇਂ ਸਮੇਂ ਦਾ ਸੁਨੇਹਾ ਆਵੇਗਾ। - { $teacher }

conf-plan = { $child } ਲਈ ਸਾਡੀ ਯੋਜਨਾ: ਘਰ ਵਿੱਚ: { $home_step }; ਜਮਾਤ ਵਿੱਚ: { $class_step }। ਮੇਰਾ ਸੁਨੇਹਾ { $date } ਨੂੰ ਆਵੇਗਾ। - { $teacher }
    .email = { $child } ਲਈ ਸਾਡੀ ਯੋਜਨਾ: ਘਰ ਵਿੱਚ: { $home_step }; ਜਮਾਤ ਵਿੱਚ, ਮੇਰੇ ਵੱਲੋਂ: { $class_step }। ਮੇਰਾ ਸੁਨੇਹਾ { $date } ਨੂੰ ਆਵੇਗਾ। - { $teacher }
    .short = { $child }: ਘਰ ਵਿੱਚ: { $home_step }; ਜਮਾਤ ਵਿੱਚ: { $class_step }। ਅਗਲਾ ਸੁਨੇਹਾ { $date } ਨੂੰ। - { $teacher }
