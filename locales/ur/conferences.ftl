### خاندان اور استاد کی ملاقاتیں۔ خطاب: آپ۔
### reviewed: no
### date: 2026-11-22
### checked: آپ throughout; nouns and the subjunctive, so that nothing agrees with child or writer; choices each on a line of
### their own; two parts with the longest values; back-translated apart from the first pass.
### second, independent pass: 2026-11-22; compared line by line; counter thanks for the time asked, "some work" in student-led, the short booked no longer orders the child to come, "منگل کو". Natives first: student-led, booked, interpreter.
### back-translation: ask-hours "When do we talk about C? Write us days and times according to your work, like: Tuesday after 6
### o'clock." offer "Come, let us think for C: 1) 2) 3) Send 1-3 or your own time." student-led "C has some work to show you: S1,
### place. By your ideas the plan will be made. YES, or a new time?" clarify "Thank you! Which time is better? 1) 2) 3)
### Or write: CALL." counter "Thank you, for A. My times: 1) 2) Is one of them right, or another?" booked "The time is set: D date,
### time, place. If you like, C may join too. For a change send me a message." interpreter "There will be an L interpreter's help
### in the meeting: D, time. This is free for you." reminder "Meeting: D, time, place. Do tell a story of C too! Send YES or a new
### time." today "Today at time there will be talk about C: mode. If it is getting late, send me a message." again "It is still my
### wish that there be talk about C: 1) 2) Or send a time that is easy for you." plan "Our plan for C: at home: H; in class: K. My message will come on date."
### .email: the same with the months, and some words more. .short: the same with fewer words.
### Natives first: student-led, booked, interpreter.
### second pass of one and off: 2026-11-22; the text read back into English and compared with the source; the apology is
### a sentence of its own; no verb with a gender. back-translation: one "One time is free, for a talk about C: S1,
### place. Send YES or your own time." (.short "Free time, C ... YES or a new time?") off "Sorry. Our talk of S1 about C
### will not be possible. My message for a new time will come." (.short "... The talk of S1 about C ... A message of the
### new time will come."). Natives first: one, which names the child after the comma.
### two, taken, also: 2026-11-22; read back and compared: two "Come, let us talk about C: 1) 2) Send 1, 2 or your own
### time." (.short "Meeting: C ..." .email "... In answer write 1, 2 or a time at your convenience.") taken "Sorry,
### this time has just now been filled: S1." also "Meeting, C: S1, place, with T.". Natives first: taken ("بھر گیا
### ہے").

conf-ask-hours = ہم { $child } کے بارے میں کب بات کریں؟ اپنے کام کے حساب سے دن اور وقت بھیجیں، جیسے: منگل کو 6 بجے کے بعد۔ - { $teacher }
    .email = ہم { $child } کے بارے میں کب بات کریں؟ اپنے کام کے حساب سے دن اور وقت لکھیں، جیسے: منگل کو 6 بجے کے بعد۔ - { $teacher }

conf-offer =
    آئیے { $child } کے لیے سوچیں:
    1) { DATETIME($s1, length: "tiny") }
    2) { DATETIME($s2, length: "tiny") }
    3) { DATETIME($s3, length: "tiny") }
    1-3 یا اپنا وقت بھیجیں۔ - { $teacher }
    .email =
        آئیے مل کر { $child } کے لیے منصوبہ بنائیں:
        1) { $s1 }
        2) { $s2 }
        3) { $s3 }
        جواب میں 1، 2، 3 یا اپنا وقت لکھیں۔ - { $teacher }
    .short =
        ملاقات: { $child }
        1) { DATETIME($s1, length: "tiny") }
        2) { DATETIME($s2, length: "tiny") }
        3) { DATETIME($s3, length: "tiny") }
        یا اپنا وقت - { $teacher }

conf-one = ایک وقت خالی ہے، { $child } کے بارے میں بات کے لیے: { DATETIME($s1, length: "tiny") }، { place }۔ ہاں یا اپنا وقت بھیجیں۔ - { $teacher }
    .email = ایک وقت خالی ہے، { $child } کے بارے میں بات کے لیے: { $s1 }، { place }۔ ہاں یا اپنی سہولت کا وقت لکھیں۔ - { $teacher }
    .short = خالی وقت، { $child }: { DATETIME($s1, length: "tiny") }، { place }۔ ہاں یا نیا وقت؟ - { $teacher }

conf-student-led = آپ کو دکھانے کے لیے { $child } کے پاس کچھ کام ہے: { DATETIME($s1, length: "tiny") }، { place }۔ آپ کے خیالات سے منصوبہ بنے گا۔ ہاں، یا نیا وقت؟
    .email = آپ کو دکھانے کے لیے { $child } کے پاس کچھ کام ہے: { $s1 }، { place }۔ آپ کے خیالات سے منصوبہ بنانے میں مدد ملے گی۔ ہاں یا نیا وقت لکھیں۔
    .short = آپ کو دکھانے کے لیے { $child } کے پاس کچھ کام ہے: { DATETIME($s1, length: "tiny") }، { place }۔ ہاں یا نیا وقت؟

conf-clarify =
    شکریہ! کون سا وقت بہتر ہے؟
    1) { DATETIME($s1, length: "tiny") }
    2) { DATETIME($s2, length: "tiny") }
    3) { DATETIME($s3, length: "tiny") }
    یا لکھیں: کال کریں
    .email =
        شکریہ! کون سا وقت بہتر ہے؟
        1) { $s1 }
        2) { $s2 }
        3) { $s3 }
        یا جواب میں لکھیں: کال کریں
    .short =
        کون سا وقت بہتر ہے؟
        1) { DATETIME($s1, length: "tiny") }
        2) { DATETIME($s2, length: "tiny") }
        3) { DATETIME($s3, length: "tiny") }
        یا: کال کریں

conf-counter =
    شکریہ، { DATETIME($asked, length: "tiny") } کے لیے۔ میرے وقت:
    1) { DATETIME($s1, length: "tiny") }
    2) { DATETIME($s2, length: "tiny") }
    کوئی ٹھیک ہے، یا کوئی اور؟ - { $teacher }
    .email =
        شکریہ، { $asked } کے لیے۔ میرے پاس یہ وقت ہیں:
        1) { $s1 }
        2) { $s2 }
        کیا ان میں سے کوئی ٹھیک ہے؟ یا کوئی اور بتائیں۔ - { $teacher }
    .short =
        شکریہ، { DATETIME($asked, length: "tiny") }۔ میرے پاس:
        1) { DATETIME($s1, length: "tiny") }
        2) { DATETIME($s2, length: "tiny") }
        کون سا ٹھیک ہے؟ - { $teacher }

conf-booked = وقت طے ہے: { $day } { $date }، { $time } بجے، { place }۔ چاہیں تو { $child } بھی شامل ہوں۔ تبدیلی کے لیے مجھے پیغام بھیجیں۔ - { $teacher }
    .email = وقت طے ہے: { $day } { $date }، { $time } بجے، { place }۔ چاہیں تو { $child } بھی شامل ہوں۔ تبدیلی کے لیے مجھے لکھیں۔ - { $teacher }
    .short = وقت طے ہے: { $day } { $date }، { $time } بجے، { place }۔ چاہیں تو { $child } بھی۔ تبدیلی ہو تو لکھیں۔ - { $teacher }

conf-interpreter = ملاقات میں { language } ترجمان کی مدد ہوگی: { $day }، { $time } بجے۔ یہ آپ کے لیے مفت ہے۔

conf-reminder = ملاقات: { $day }، { $time } بجے، { place }۔ { $child } کی کوئی کہانی بھی سنائیں! ہاں یا نیا وقت بھیجیں۔

conf-today = آج { $time } بجے { $child } کے بارے میں بات ہوگی: { mode }۔ دیر ہو رہی ہو تو مجھے پیغام بھیجیں۔ - { $teacher }
    .email = آج { $time } بجے { $child } کے بارے میں بات ہوگی: { mode }۔ دیر ہو رہی ہو تو مجھے لکھیں۔ - { $teacher }

conf-again =
    اب بھی خواہش ہے کہ { $child } کے بارے میں بات ہو:
    1) { DATETIME($s1, length: "tiny") }
    2) { DATETIME($s2, length: "tiny") }
    یا اپنی سہولت کا وقت بھیجیں۔ - { $teacher }
    .email =
        میری اب بھی خواہش ہے کہ { $child } کے بارے میں بات ہو:
        1) { $s1 }
        2) { $s2 }
        یا اپنی سہولت کا وقت لکھیں۔ - { $teacher }
    .short =
        آئیے { $child } کی بات کریں:
        1) { DATETIME($s1, length: "tiny") }
        2) { DATETIME($s2, length: "tiny") }
        یا اپنا وقت لکھیں۔ - { $teacher }

conf-two =
    آئیے { $child } کے بارے میں بات کریں:
    1) { DATETIME($s1, length: "tiny") }
    2) { DATETIME($s2, length: "tiny") }
    1، 2 یا اپنا وقت بھیجیں۔ - { $teacher }
    .email =
        آئیے { $child } کے بارے میں بات کریں:
        1) { $s1 }
        2) { $s2 }
        جواب میں 1، 2 یا اپنی سہولت کا وقت لکھیں۔ - { $teacher }
    .short =
        ملاقات: { $child }
        1) { DATETIME($s1, length: "tiny") }
        2) { DATETIME($s2, length: "tiny") }
        1، 2 یا اپنا وقت بھیجیں۔ - { $teacher }

conf-taken = معذرت، یہ وقت ابھی ابھی بھر گیا ہے: { DATETIME($s1, length: "tiny") }۔
    .email = معذرت، یہ وقت ابھی ابھی بھر گیا ہے: { $s1 }۔

conf-also = ملاقات، { $child }: { DATETIME($s1, length: "tiny") }، { place }، { $teacher } کے ساتھ۔
    .email = ملاقات، { $child }: { $s1 }، { place }، { $teacher } کے ساتھ۔

conf-off = معذرت۔ { $child } کے بارے میں { DATETIME($s1, length: "tiny") } کی ہماری بات چیت نہیں ہو سکے گی۔ نئے وقت کے لیے میرا پیغام آئے گا۔ - { $teacher }
    .email = معذرت۔ { $child } کے بارے میں { $s1 } کی ہماری بات چیت نہیں ہو سکے گی۔ نئے وقت کے لیے میرا پیغام آئے گا۔ - { $teacher }
    .short = معذرت۔ { $child } کے بارے میں { DATETIME($s1, length: "tiny") } کی بات نہیں ہو سکے گی۔ نئے وقت کا پیغام آئے گا۔ - { $teacher }

conf-plan = ہمارا منصوبہ، { $child }: گھر پر: { $home_step }؛ کلاس میں: { $class_step }۔ میرا پیغام { $date } کو آئے گا۔ - { $teacher }
    .email = ہمارا منصوبہ، { $child } کے لیے: گھر پر: { $home_step }؛ کلاس میں، میری طرف سے: { $class_step }۔ میرا پیغام { $date } کو آئے گا۔ - { $teacher }
    .short = منصوبہ، { $child }: گھر پر: { $home_step }؛ کلاس میں: { $class_step }۔ پیغام { $date } کو۔ - { $teacher }
