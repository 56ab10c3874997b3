### reviewed: no
### date: 2026-11-22
### checked: شما throughout, lengths of subjects; back-translated apart from the first pass: "Glad news from school", "Glad news
### from T", "Making a plan together at school", "Making a plan along with T", "A meeting from the school's side", "A meeting with
### T", "A story idea for tonight", "A sums idea for tonight", "About your messages from school", "Hello,", "Respected family of C,",
### "To answer, answer this very e-mail.", "This e-mail came because the school has this address of your family.", "Stop these e-mails".
### second, independent pass: 2026-11-22; compared line by line; "along with" once in the subject of meetings.

email-subject-note = خبر خوش از مکتب
email-subject-note-from = خبر خوش از { $teacher }
email-subject-conf = ساختن پلان با هم در مکتب
email-subject-conf-from = ساختن پلان همراه با { $teacher }
email-subject-visit = ملاقات از طرف مکتب
email-subject-visit-from = ملاقات با { $teacher }
email-subject-read = یک نظر برای قصهٔ امشب
email-subject-math = یک نظر برای حساب امشب
email-subject-sys = در مورد پیام‌های مکتب به شما
email-greeting = سلام،
email-greeting-child = خانوادهٔ محترم { $child }،
email-reply = برای جواب، به همین ایمیل جواب بدهید.
email-why = این ایمیل به شما آمد چون مکتب این آدرس را از خانوادهٔ شما دارد.
email-unsubscribe = توقف این ایمیل‌ها
