### reviewed: no
### date: 2026-11-22
### checked: by meaning, 您; back-translated: stopped "You will no longer receive messages from S. Reply START or 开始 to
### receive them again." started "Welcome back! S will send you messages about the class. Reply STOP or 退订 to stop." help
### "S: messages about your child's class. For help please call P. Reply STOP or 退订 to stop." wrong-number "Sorry! S has
### deleted this number; you will receive no more messages." got-it "Thank you, your message has arrived. I will reply
### before W." language "Which language would you like? ... Please reply with a number." quiet "OK. S will only message you
### between F and T. Reply STOP or 退订 to stop all messages."
### second, independent pass: 2026-11-22; nothing to mend.

sys-stopped = 您将不再收到{ $school }的消息。回复START或开始可重新接收。

sys-started = 欢迎回来！{ $school }会给您发送班级消息。回复STOP或退订可停止接收。

sys-help = { $school }：有关您孩子班级的消息。需要帮助请致电{ $phone }。回复STOP或退订可停止接收。

sys-wrong-number = 抱歉！{ $school }已删除此号码，您不会再收到消息。
    .email = 抱歉！{ $school }已删除此邮箱地址，您不会再收到消息。

sys-got-it = 谢谢，您的消息已收到。我会在{ $when }前回复您。- { $teacher }

sys-language = 您希望使用哪种语言？1 { $l1 }，2 { $l2 }，3 { $l3 }。请回复数字。

sys-quiet = 好的。{ $school }只会在{ $from }到{ $to }之间给您发消息。回复STOP或退订可停止所有消息。

sys-original-note = 这是{ $teacher }用{ $language }写的。如需帮助阅读，请直接回复。
