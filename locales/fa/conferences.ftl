### دیدار خانواده و معلم. خطاب: شما.
### reviewed: no
### date: 2026-11-22
### checked: شما throughout; verbs in number with the children; choices each on a line of their own; two parts with the longest
### values; back-translated apart from the first pass.
### second, independent pass: 2026-11-22; compared line by line; nothing changed. Natives first: student-led, reminder.
### back-translation: ask-hours "When shall we talk about C? Send the day and hour that fits your work, for example: Tuesday after
### 6." offer "Let us plan for C: 1) 2) 3) 1-3 or your own time?" student-led "C's works are ready to be shown to you:
### S1, place. Your view helps the plan. YES or another time?" clarify "I thank you! Which time is better? 1) 2) 3) Or:
### CALL." counter "I thank you for A. My times: 1) 2) Does one fit, or another time?" booked "Our meeting: D date, time, place. C may
### come too. For a change, send me a message." interpreter "An interpreter of the language L is with us on D at time. It is free for
### you." reminder "Our meeting is D at time, place. Tell a story about C too! Send YES or another time." today "Today at time
### we talk about C: mode. If you arrive later, send me a message." again "I still like us to talk about C: 1) 2) Or
### send the time that suits you." plan "Our plan for C: at home: H; in class, I: K. I send a message on date."
### .email: the same with the months, and some words more. .short: the same with fewer words.
### Natives first: student-led, today.
### second pass of one and off: 2026-11-22; the text read back into English and compared with the source; the short form
### names the new time too. back-translation: one "For talking about C there is one free time: S1, place. Send YES or
### your own time." (.short "Free time for C ... YES or another time?") off "Our talk about C, S1, will not be held. I
### apologise. I will message for a new time." (.short "The talk about C ... Pardon. ..."). Natives first: off ("انجام
### نمی‌شود").
### two, taken, also: 2026-11-22; read back and compared: two "Let us talk about C: 1) 2) Send 1, 2 or your own time."
### (.short "Meeting, C: 1) 2) 1, 2 or another time?" .email "Come, let us talk ... In answer write ...") taken
### "Pardon, this time was just now taken: S1." also "Meeting, C: S1, place, with T.".

conf-ask-hours = چه وقت دربارهٔ { $child } صحبت کنیم؟ روز و ساعتی را که با کارتان جور است بفرستید، مثلاً: سه‌شنبه بعد از 6. - { $teacher }
    .email = چه وقت دربارهٔ { $child } صحبت کنیم؟ روز و ساعتی را که با کارتان جور است بنویسید، مثلاً: سه‌شنبه بعد از 6. - { $teacher }

conf-offer =
    برای { $child } برنامه بریزیم:
    1) { DATETIME($s1, length: "tiny") }
    2) { DATETIME($s2, length: "tiny") }
    3) { DATETIME($s3, length: "tiny") }
    1-3 یا وقت خودتان؟ - { $teacher }
    .email =
        بیایید با هم برای { $child } برنامه بریزیم:
        1) { $s1 }
        2) { $s2 }
        3) { $s3 }
        در پاسخ 1، 2، 3 یا وقت خودتان را بنویسید. - { $teacher }
    .short =
        دیدار { $child }:
        1) { DATETIME($s1, length: "tiny") }
        2) { DATETIME($s2, length: "tiny") }
        3) { DATETIME($s3, length: "tiny") }
        یا وقت دیگر؟ - { $teacher }

conf-one = برای صحبت دربارهٔ { $child } یک وقت آزاد هست: { DATETIME($s1, length: "tiny") }، { place }. بله یا وقت خودتان را بفرستید. - { $teacher }
    .email = برای صحبت دربارهٔ { $child } یک وقت آزاد هست: { $s1 }، { place }. بله یا وقت مناسب خودتان را بنویسید. - { $teacher }
    .short = وقت آزاد برای { $child }: { DATETIME($s1, length: "tiny") }، { place }. بله یا وقت دیگر؟ - { $teacher }

conf-student-led = کارهای { $child } آمادهٔ نشان دادن به شماست: { DATETIME($s1, length: "tiny") }، { place }. نظر شما به برنامه کمک می‌کند. بله یا وقت دیگر؟
    .email = کارهای { $child } آمادهٔ نشان دادن به شماست: { $s1 }، { place }. نظر شما به برنامه‌ریزی کمک می‌کند. بله یا وقت دیگری بفرستید.
    .short = کارهای { $child } آمادهٔ نشان دادن به شماست: { DATETIME($s1, length: "tiny") }، { place }. بله یا وقت دیگری بفرستید.

conf-clarify =
    متشکرم! کدام وقت بهتر است؟
    1) { DATETIME($s1, length: "tiny") }
    2) { DATETIME($s2, length: "tiny") }
    3) { DATETIME($s3, length: "tiny") }
    یا: تماس بگیرید
    .email =
        متشکرم! کدام وقت بهتر است؟
        1) { $s1 }
        2) { $s2 }
        3) { $s3 }
        می‌توانید این را هم بفرستید: تماس بگیرید
    .short =
        کدام وقت بهتر است؟
        1) { DATETIME($s1, length: "tiny") }
        2) { DATETIME($s2, length: "tiny") }
        3) { DATETIME($s3, length: "tiny") }
        یا: تماس بگیرید

conf-counter =
    متشکرم برای { DATETIME($asked, length: "tiny") }. وقت‌های من:
    1) { DATETIME($s1, length: "tiny") }
    2) { DATETIME($s2, length: "tiny") }
    یکی مناسب است، یا وقت دیگر؟ - { $teacher }
    .email =
        متشکرم برای { $asked }. وقت‌های من:
        1) { $s1 }
        2) { $s2 }
        آیا یکی مناسب است؟ یا وقت دیگری بگویید. - { $teacher }
    .short =
        متشکرم برای { DATETIME($asked, length: "tiny") }. وقت من:
        1) { DATETIME($s1, length: "tiny") }
        2) { DATETIME($s2, length: "tiny") }
        کدام مناسب است؟ - { $teacher }

conf-booked = قرارمان: { $day } { $date }، { $time }، { place }. { $child } هم { $children ->
    [one] می‌تواند بیاید
   *[other] می‌توانند بیایند
}. برای تغییر، به من پیام بدهید. - { $teacher }
    .short = قرارمان: { $day } { $date }، { $time }، { place }. { $child } هم { $children ->
        [one] می‌تواند بیاید
       *[other] می‌توانند بیایند
    }. برای تغییر پیام بدهید. - { $teacher }
    .email = قرارمان: { $day } { $date }، { $time }، { place }. { $child } هم { $children ->
        [one] می‌تواند بیاید
       *[other] می‌توانند بیایند
    }. برای تغییر، به من بنویسید. - { $teacher }

conf-interpreter = مترجم زبان { language } روز { $day } ساعت { $time } همراه ماست. برای شما رایگان است.

conf-reminder = قرارمان { $day } ساعت { $time }، { place }. یک داستان هم از { $child } بگویید! بله یا وقت دیگری بفرستید.

conf-today = امروز ساعت { $time } دربارهٔ { $child } صحبت می‌کنیم: { mode }. اگر دیرتر می‌رسید، به من پیام بدهید. - { $teacher }
    .email = امروز ساعت { $time } دربارهٔ { $child } صحبت می‌کنیم: { mode }. اگر دیرتر می‌رسید، به من بنویسید. - { $teacher }

conf-again =
    هنوز هم دوست دارم دربارهٔ { $child } صحبت کنیم:
    1) { DATETIME($s1, length: "tiny") }
    2) { DATETIME($s2, length: "tiny") }
    یا وقت خودتان را بفرستید. - { $teacher }
    .email =
        هنوز هم دوست دارم دربارهٔ { $child } صحبت کنیم:
        1) { $s1 }
        2) { $s2 }
        یا وقت مناسب خودتان را بنویسید. - { $teacher }
    .short =
        دربارهٔ { $child } صحبت کنیم:
        1) { DATETIME($s1, length: "tiny") }
        2) { DATETIME($s2, length: "tiny") }
        یا وقت خودتان را بفرستید. - { $teacher }

conf-two =
    دربارهٔ { $child } صحبت کنیم:
    1) { DATETIME($s1, length: "tiny") }
    2) { DATETIME($s2, length: "tiny") }
    1، 2 یا وقت خودتان را بفرستید. - { $teacher }
    .email =
        بیایید دربارهٔ { $child } صحبت کنیم:
        1) { $s1 }
        2) { $s2 }
        در پاسخ 1، 2 یا وقت خودتان را بنویسید. - { $teacher }
    .short =
        دیدار { $child }:
        1) { DATETIME($s1, length: "tiny") }
        2) { DATETIME($s2, length: "tiny") }
        1، 2 یا وقت دیگر؟ - { $teacher }

conf-taken = ببخشید، این وقت همین حالا گرفته شد: { DATETIME($s1, length: "tiny") }.
    .email = ببخشید، این وقت همین حالا گرفته شد: { $s1 }.

conf-also = دیدار { $child }: { DATETIME($s1, length: "tiny") }، { place }، با { $teacher }.
    .email = دیدار { $child }: { $s1 }، { place }، با { $teacher }.

conf-off = صحبت ما دربارهٔ { $child }، { DATETIME($s1, length: "tiny") }، انجام نمی‌شود. عذر می‌خواهم. برای وقت تازه پیام می‌دهم. - { $teacher }
    .email = صحبت ما دربارهٔ { $child }، { $s1 }، انجام نمی‌شود. عذر می‌خواهم. برای وقت تازه به شما می‌نویسم. - { $teacher }
    .short = صحبت دربارهٔ { $child }، { DATETIME($s1, length: "tiny") }، انجام نمی‌شود. ببخشید. برای وقت تازه پیام می‌دهم. - { $teacher }

conf-plan = برنامهٔ ما برای { $child }: در خانه: { $home_step }؛ در کلاس، من: { $class_step }. در { $date } پیام می‌دهم. - { $teacher }
    .email = برنامهٔ ما برای { $child }: در خانه: { $home_step }؛ در کلاس، من: { $class_step }. در { $date } برایتان می‌نویسم. - { $teacher }
    .short = برنامهٔ { $child }: خانه: { $home_step }؛ کلاس: { $class_step }. در { $date } پیام می‌دهم. - { $teacher }
