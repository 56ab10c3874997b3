### reviewed: no
### date: 2026-11-22
### checked: by meaning, 您; back-translated: "Good news from school", "Good news from T", "About the messages from
### school to you", "Hello:", "Parents of C, hello:", "To answer, reply directly to this e-mail.", "You receive this because the
### school has this address for your family.", "Stop receiving these e-mails".
### second, independent pass: 2026-11-22.

email-subject-note = 来自学校的好消息
email-subject-note-from = 来自{ $teacher }的好消息
email-subject-sys = 关于学校发给您的消息
email-greeting = 您好：
email-greeting-child = { $child }的家长，您好：
email-reply = 如需回复，请直接回复这封邮件。
email-why = 您收到这封邮件，是因为学校登记了您家的这个邮箱地址。
email-unsubscribe = 不再接收这类邮件
