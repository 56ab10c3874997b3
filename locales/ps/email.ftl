### reviewed: no
### date: 2026-11-22
### checked: تاسو throughout, lengths of subjects; back-translated apart from the first pass: "Good news from school", "Good news from
### T", "Planning together at school", "Planning together with T", "A meeting from the school's side", "A meeting with T", "A story
### idea for tonight", "A sums idea for tonight", "About the school's messages", "Greetings,", "Greetings to C's respected family,", "To
### answer, answer this very e-mail.", "This e-mail came to you because the school has this address of your family.", "Stop these e-mails".
### second, independent pass: 2026-11-22; compared line by line; له ... څخه in the subjects of notes. Natives first: مشوره for an idea.

email-subject-note = ښه خبر له ښوونځي څخه
email-subject-note-from = ښه خبر له { $teacher } څخه
email-subject-conf = په ښوونځي کې ګډ پلان
email-subject-conf-from = ګډ پلان له { $teacher } سره
email-subject-visit = د ښوونځي له خوا لیدنه
email-subject-visit-from = لیدنه له { $teacher } سره
email-subject-read = د نن شپې لپاره د کیسې مشوره
email-subject-math = د نن شپې لپاره د حساب مشوره
email-subject-sys = د ښوونځي د پیغامونو په اړه
email-greeting = سلام،
email-greeting-child = سلام د { $child } درنې کورنۍ ته،
email-reply = د ځواب لپاره همدې ایمیل ته ځواب ولیکئ.
email-why = دا ایمیل درورسېد، ځکه ښوونځی ستاسو د کورنۍ دا پته لري.
email-unsubscribe = دا ایمیلونه بند کړئ
