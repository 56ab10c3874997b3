### reviewed: no
### date: 2026-11-22
### checked: شما throughout, lengths of subjects; back-translated apart from the first pass: "Good news from school", "Good news
### from T", "Planning together at school", "Planning along with T", "A visit from school", "A visit from T", "A story idea for
### tonight", "A sums idea for tonight", "About your messages from school", "Hello,", "Dear family of C,", "To answer, just answer this
### e-mail.", "You received this e-mail because the school has this address of your family.", "Stop these e-mails".
### second, independent pass: 2026-11-22; compared line by line; "along with" once in the subject of meetings.

email-subject-note = خبر خوب از مدرسه
email-subject-note-from = خبر خوب از { $teacher }
email-subject-conf = برنامه‌ریزی با هم در مدرسه
email-subject-conf-from = برنامه‌ریزی همراه با { $teacher }
email-subject-visit = دیداری از طرف مدرسه
email-subject-visit-from = دیداری از طرف { $teacher }
email-subject-read = ایدهٔ داستان برای امشب
email-subject-math = ایدهٔ حساب برای امشب
email-subject-sys = دربارهٔ پیام‌های مدرسه برای شما
email-greeting = سلام،
email-greeting-child = خانوادهٔ گرامی { $child }،
email-reply = برای پاسخ، فقط به همین ایمیل جواب بدهید.
email-why = این ایمیل به شما رسید چون مدرسه این نشانی را از خانوادهٔ شما دارد.
email-unsubscribe = توقف این ایمیل‌ها
