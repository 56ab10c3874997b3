### reviewed: no
### date: 2026-11-22
### checked: by meaning, 您; no child's name in a subject.
### second, independent pass: 2026-11-22; the text read back into English and compared with the source; nothing to mend.
### back-translation: "Good news from the school / from T" "Making a plan with the school / with T" "Teachers of the
### school come to visit / T comes to visit" "A little story (math) idea for tonight" "About the messages the school
### sends you" "Hello:" "Family elders of C, hello:" "To answer, reply directly to this e-mail." "You get this e-mail
### because the school has this address on file for your home." "Stop receiving this kind of e-mail".

email-subject-note = 来自学校的好消息
email-subject-note-from = 来自{ $teacher }的好消息
email-subject-conf = 和学校一起做计划
email-subject-conf-from = 和{ $teacher }一起做计划
email-subject-visit = 学校老师来访
email-subject-visit-from = { $teacher }来访
email-subject-read = 今晚的故事小点子
email-subject-math = 今晚的数学小点子
email-subject-sys = 关于学校发给您的消息
email-greeting = 您好：
email-greeting-child = { $child }的家长，您好：
email-reply = 如需回复，请直接回复这封邮件。
email-why = 您收到这封邮件，是因为学校登记了您家的这个邮箱地址。
email-unsubscribe = 不再接收这类邮件
