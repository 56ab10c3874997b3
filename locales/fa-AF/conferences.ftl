### ملاقات خانواده و معلم. خطاب: شما.
### reviewed: no
### date: 2026-11-22
### checked: شما throughout; verbs in number with the children; choices each on a line of their own; two parts with the longest
### values; back-translated apart from the first pass.
### second, independent pass: 2026-11-22; compared line by line; nothing changed. Natives first: booked, counter (برابر).
### back-translation: ask-hours "When shall we talk about C? Send the day and hour that suits your work, for example: Tuesday after
### 6." offer "Let us make a plan for C: 1) 2) 3) 1-3 or your own time?" student-led "C's works are ready for you to see: S1, place.
### Your view helps the plan. YES or another time?" clarify "Thanks! Which time is better? 1) 2) 3) Or: CALL."
### counter "Thanks for A. My times: 1) 2) Does one suit, or another time?" booked "Our meeting: D date, time, place. C can come too. For
### a change send me a message." interpreter "An interpreter of the language L is with us on D at time. It is free for you." reminder
### "Our meeting is D at time, place. Tell a story of C too! Send YES or another time." today "Today at time we talk about C: mode.
### If you arrive later, send me a message." again "I still want us to talk about C: 1) 2) Or send your own time." plan "Our plan
### for C: at home: H; in class, I: K. On the date D I send a message."
### .email: the same with the months, and some words more. .short: the same with fewer words.
### Natives first: student-led, today.
### second pass of one and off: 2026-11-22; the text read back into English and compared with the source; the short form
### says what the meeting is about. back-translation: one "For talking about C there is one free time: S1, place. Send
### YES or your own time." (.short "Free time for C ... YES or another time?") off "Our meeting about C, S1, cannot be.
### I apologise. I will message for a new time." (.short "The meeting about C ..."). Natives first: off ("شده
### نمی‌تواند").
### two, taken, also: 2026-11-22; read back and compared: two "Let us talk about C: 1) 2) Send 1, 2 or your own time."
### (.short "Meeting, C: 1) 2) 1, 2 or another time?" .email "Come, let us talk ... In answer write ...") taken "I
### apologise, this time was just now taken: S1." also "Meeting, C: S1, place, with T.".

conf-ask-hours = چه وقت در مورد { $child } گپ بزنیم؟ روز و ساعتی را که با کارتان برابر است روان کنید، مثلاً: سه‌شنبه بعد از 6. - { $teacher }
    .email = چه وقت در مورد { $child } گپ بزنیم؟ روز و ساعتی را که با کارتان برابر است بنویسید، مثلاً: سه‌شنبه بعد از 6. - { $teacher }

conf-offer =
    برای { $child } پلان بسازیم:
    1) { DATETIME($s1, length: "tiny") }
    2) { DATETIME($s2, length: "tiny") }
    3) { DATETIME($s3, length: "tiny") }
    1-3 یا وقت خودتان؟ - { $teacher }
    .email =
        بیایید با هم برای { $child } پلان بسازیم:
        1) { $s1 }
        2) { $s2 }
        3) { $s3 }
        در جواب 1، 2، 3 یا وقت خودتان را بنویسید. - { $teacher }
    .short =
        پلان { $child }:
        1) { DATETIME($s1, length: "tiny") }
        2) { DATETIME($s2, length: "tiny") }
        3) { DATETIME($s3, length: "tiny") }
        یا وقت دیگر؟ - { $teacher }

conf-one = برای گپ زدن در مورد { $child } یک وقت خالی است: { DATETIME($s1, length: "tiny") }، { place }. بلی یا وقت خودتان را روان کنید. - { $teacher }
    .email = برای گپ زدن در مورد { $child } یک وقت خالی است: { $s1 }، { place }. بلی یا وقت مناسب خودتان را بنویسید. - { $teacher }
    .short = وقت خالی برای { $child }: { DATETIME($s1, length: "tiny") }، { place }. بلی یا وقت دیگر؟ - { $teacher }

conf-student-led = کارهای { $child } برای دیدن شما آماده است: { DATETIME($s1, length: "tiny") }، { place }. نظر شما به پلان کمک می‌کند. بلی یا وقت دیگر؟
    .email = کارهای { $child } برای نشان دادن به شما آماده است: { $s1 }، { place }. نظر شما در ساختن پلان کمک می‌کند. بلی یا وقت دیگر بنویسید.
    .short = کارهای { $child } برای نشان دادن به شما آماده است: { DATETIME($s1, length: "tiny") }، { place }. بلی یا وقت دیگر؟

conf-clarify =
    تشکر! کدام وقت خوب‌تر است؟
    1) { DATETIME($s1, length: "tiny") }
    2) { DATETIME($s2, length: "tiny") }
    3) { DATETIME($s3, length: "tiny") }
    یا: زنگ بزنید
    .email =
        تشکر! کدام وقت خوب‌تر است؟
        1) { $s1 }
        2) { $s2 }
        3) { $s3 }
        این را هم نوشته می‌توانید: زنگ بزنید
    .short =
        کدام وقت خوب‌تر است؟
        1) { DATETIME($s1, length: "tiny") }
        2) { DATETIME($s2, length: "tiny") }
        3) { DATETIME($s3, length: "tiny") }
        یا: زنگ بزنید

conf-counter =
    تشکر برای { DATETIME($asked, length: "tiny") }. وقت‌های من:
    1) { DATETIME($s1, length: "tiny") }
    2) { DATETIME($s2, length: "tiny") }
    یکی برابر است، یا وقت دیگر؟ - { $teacher }
    .email =
        تشکر برای { $asked }. وقت‌های من:
        1) { $s1 }
        2) { $s2 }
        آیا یکی برابر است؟ یا وقت دیگر بگویید. - { $teacher }
    .short =
        تشکر برای { DATETIME($asked, length: "tiny") }. وقت من:
        1) { DATETIME($s1, length: "tiny") }
        2) { DATETIME($s2, length: "tiny") }
        کدام برابر است؟ - { $teacher }

conf-booked = ملاقات ما: { $day } { $date }، { $time }، { place }. { $child } هم آمده { $children ->
    [one] می‌تواند
   *[other] می‌توانند
}. برای تغییر، به من پیام روان کنید. - { $teacher }
    .email = ملاقات ما: { $day } { $date }، { $time }، { place }. { $child } هم آمده { $children ->
        [one] می‌تواند
       *[other] می‌توانند
    }. برای تغییر، به من بنویسید. - { $teacher }
    .short = ملاقات: { $day } { $date }، { $time }، { place }. { $child } هم آمده { $children ->
        [one] می‌تواند
       *[other] می‌توانند
    }. برای تغییر پیام بدهید. - { $teacher }

conf-interpreter = ترجمان زبان { language } روز { $day } ساعت { $time } با ما است. برای شما رایگان است.

conf-reminder = ملاقات ما { $day } ساعت { $time }، { place }. یک قصه هم از { $child } بگویید! بلی یا وقت دیگر روان کنید.

conf-today = امروز ساعت { $time } در مورد { $child } گپ می‌زنیم: { mode }. اگر دیرتر می‌رسید، به من پیام روان کنید. - { $teacher }
    .email = امروز ساعت { $time } در مورد { $child } گپ می‌زنیم: { mode }. اگر دیرتر می‌رسید، به من بنویسید. - { $teacher }

conf-again =
    هنوز هم می‌خواهم در مورد { $child } گپ بزنیم:
    1) { DATETIME($s1, length: "tiny") }
    2) { DATETIME($s2, length: "tiny") }
    یا وقت خودتان را روان کنید. - { $teacher }
    .email =
        هنوز هم می‌خواهم در مورد { $child } گپ بزنیم:
        1) { $s1 }
        2) { $s2 }
        یا وقت خودتان را بنویسید. - { $teacher }
    .short =
        در مورد { $child } گپ بزنیم:
        1) { DATETIME($s1, length: "tiny") }
        2) { DATETIME($s2, length: "tiny") }
        یا وقت خودتان را بنویسید. - { $teacher }

conf-two =
    در مورد { $child } گپ بزنیم:
    1) { DATETIME($s1, length: "tiny") }
    2) { DATETIME($s2, length: "tiny") }
    1، 2 یا وقت خودتان را روان کنید. - { $teacher }
    .email =
        بیایید در مورد { $child } گپ بزنیم:
        1) { $s1 }
        2) { $s2 }
        در جواب 1، 2 یا وقت خودتان را بنویسید. - { $teacher }
    .short =
        ملاقات { $child }:
        1) { DATETIME($s1, length: "tiny") }
        2) { DATETIME($s2, length: "tiny") }
        1، 2 یا وقت دیگر؟ - { $teacher }

conf-taken = معذرت می‌خواهم، این وقت همین حالا گرفته شد: { DATETIME($s1, length: "tiny") }.
    .email = معذرت می‌خواهم، این وقت همین حالا گرفته شد: { $s1 }.

conf-also = ملاقات { $child }: { DATETIME($s1, length: "tiny") }، { place }، همراه { $teacher }.
    .email = ملاقات { $child }: { $s1 }، { place }، همراه { $teacher }.

conf-off = ملاقات ما در مورد { $child }، { DATETIME($s1, length: "tiny") }، شده نمی‌تواند. معذرت می‌خواهم. برای وقت نو پیام می‌دهم. - { $teacher }
    .email = ملاقات ما در مورد { $child }، { $s1 }، شده نمی‌تواند. معذرت می‌خواهم. برای وقت نو به شما می‌نویسم. - { $teacher }
    .short = ملاقات در مورد { $child }، { DATETIME($s1, length: "tiny") }، شده نمی‌تواند. معذرت می‌خواهم. برای وقت نو پیام می‌دهم. - { $teacher }

conf-plan = پلان ما برای { $child }: در خانه: { $home_step }؛ در صنف، من: { $class_step }. به تاریخ { $date } پیام می‌دهم. - { $teacher }
    .email = پلان ما برای { $child }: در خانه: { $home_step }؛ در صنف، من: { $class_step }. به تاریخ { $date } برای‌تان می‌نویسم. - { $teacher }
    .short = پلان { $child }: خانه: { $home_step }؛ صنف: { $class_step }. به تاریخ { $date } پیام می‌دهم. - { $teacher }
