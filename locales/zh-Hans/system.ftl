### reviewed: no
### date: 2026-11-22
### checked: by meaning, 您; 消息 for texts, a form of their own for e-mails.
### second, independent pass: 2026-11-22; the text read back into English and compared with the source: wrong-number
### says that the number is taken off the list.
### back-translation: stopped "You will no longer receive messages (e-mails) from S. Reply START to receive them again."
### started "Welcome back! S will send you messages of the class. Reply STOP to stop." help "S: messages (e-mails) about
### your child's class. For help please call P. Reply STOP to stop." wrong-number "Sorry! S has taken this number
### (address) off its list. You will get no more messages (e-mails)." got-it "Thank you, your message has arrived. I
### will answer you before W." language "Which language would you like to use? 1, 2, 3. Please reply with a number."
### quiet "All right. S will send you messages (e-mails) only between F and T. Reply STOP to stop all of them."
### sys-original-note, second, independent pass: 2026-11-22; read back: "This is written by T in L. If you need help to read
### it, please answer directly." Compared with the English; nothing changed.
### sys-language-changed, by meaning; second pass: 2026-11-22; read back: "Thanks! From now on S will send you messages in
### this language." Nothing changed. The e-mail form says the same of e-mails.

sys-stopped = 您将不再收到{ $school }的消息。回复START或开始可重新接收。
    .email = 您将不再收到{ $school }的邮件。回复START或开始可重新接收。

sys-started = 欢迎回来！{ $school }会给您发送班级消息。回复STOP或退订可停止接收。

sys-help = { $school }：有关您孩子班级的消息。需要帮助请致电{ $phone }。回复STOP或退订可停止接收。
    .email = { $school }：有关您孩子班级的邮件。需要帮助请致电{ $phone }。回复STOP或退订可停止接收。

sys-wrong-number = 抱歉！{ $school }已将此号码从名单中移除，您不会再收到消息。
    .email = 抱歉！{ $school }已将此邮箱地址从名单中移除，您不会再收到邮件。

sys-got-it = 谢谢，您的消息已收到。我会在{ $when }前回复您。- { $teacher }

sys-language = 您希望使用哪种语言？1 { $l1 }，2 { $l2 }，3 { $l3 }。请回复数字。

sys-language-changed = 谢谢！今后{ $school }会用这种语言给您发消息。
    .email = 谢谢！今后{ $school }会用这种语言给您发邮件。

sys-quiet = 好的。{ $school }只会在{ $from }到{ $to }之间给您发消息。回复STOP或退订可停止所有消息。
    .email = 好的。{ $school }只会在{ $from }到{ $to }之间给您发邮件。回复STOP或退订可停止所有邮件。

sys-original-note = 这是{ $teacher }用{ $language }写的。如需帮助阅读，请直接回复。
