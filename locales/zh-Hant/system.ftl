### reviewed: no
### date: 2026-11-22
### checked: by meaning, 您; 訊息 for texts, a form of their own for e-mails.
### second, independent pass: 2026-11-22; the text read back into English and compared with the source: wrong-number
### says that the number is taken off the list.
### back-translation: stopped "You will no longer receive messages (e-mails) from S. Reply START to receive them again."
### started "Welcome back! S will send you messages of the class. Reply STOP to stop." help "S: messages (e-mails) about
### your child's class. For help please call P. Reply STOP to stop." wrong-number "Sorry! S has taken this number
### (address) off its list. You will get no more messages (e-mails)." got-it "Thank you, your message has arrived. I
### will answer you before W." language "Which language would you like to use? 1, 2, 3. Please reply with a number."
### quiet "All right. S will send you messages (e-mails) only between F and T. Reply STOP to stop all of them."
### sys-original-note, second, independent pass: 2026-11-22; read back: "This is written by T in L. If you need somebody to
### help read it, please answer." Compared with the English; nothing changed.
### sys-language-changed, by meaning; second pass: 2026-11-22; read back: "Thanks! From now on S will send you messages in
### this language." Nothing changed. The e-mail form says the same of e-mails.

sys-stopped = 您將不再收到{ $school }的訊息。回覆START或開始可重新接收。
    .email = 您將不再收到{ $school }的電子郵件。回覆START或開始可重新接收。

sys-started = 歡迎回來！{ $school }會傳班級訊息給您。回覆STOP或退訂可停止接收。
    .email = 歡迎回來！{ $school }會寄班級訊息給您。回覆STOP或退訂可停止接收。

sys-help = { $school }：您孩子班級的相關訊息。需要協助請來電{ $phone }。回覆STOP或退訂可停止接收。
    .email = { $school }：您孩子班級的相關電子郵件。需要協助請來電{ $phone }。回覆STOP或退訂可停止接收。

sys-wrong-number = 抱歉！{ $school }已將這個號碼從名單中移除，您不會再收到訊息。
    .email = 抱歉！{ $school }已將這個電子郵件地址從名單中移除，您不會再收到郵件。

sys-got-it = 謝謝，已收到您的訊息。我會在{ $when }前回覆您。- { $teacher }

sys-language = 您希望使用哪種語言？1 { $l1 }，2 { $l2 }，3 { $l3 }。請回覆數字。

sys-language-changed = 謝謝！今後{ $school }會用這種語言傳訊息給您。
    .email = 謝謝！今後{ $school }會用這種語言寄電子郵件給您。

sys-quiet = 好的。{ $school }只會在{ $from }到{ $to }之間傳訊息給您。回覆STOP或退訂可停止所有訊息。
    .email = 好的。{ $school }只會在{ $from }到{ $to }之間寄郵件給您。回覆STOP或退訂可停止所有郵件。

sys-original-note = 這是 { $teacher } 用{ $language }寫的。如果需要人幫忙閱讀，請回覆。
