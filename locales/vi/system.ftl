### reviewed: no
### date: 2026-11-22
### checked: by meaning, "gia đình" ("quý vị" only to a stranger); back-translated apart from the first pass: stopped "The
### family will receive no more messages from S. Text START (BẮT ĐẦU) to receive them again." started "Welcome back, family! S
### will message about class. Text STOP (DỪNG) to stop." help "S: messages about the child's class. For help, please call P. Text STOP (DỪNG) to
### stop." wrong-number "Sorry! S has deleted this number from the list. You will receive no more messages." got-it "Thank you,
### family, I have received the message. I will answer before W." language "Which language would the family like to use? ...
### Please reply with a number." quiet "Noted with thanks. S will only message from F to T. Text STOP (DỪNG) to stop all messages."
### second, independent pass: 2026-11-22; texts and e-mail forms read back and compared; nothing changed. Natives first: got-it "trước".
### sys-original-note, second, independent pass: 2026-11-22; read back: "T writes this message in L. Please answer if the
### family needs help to read." Compared with the English; nothing changed.
### sys-language-changed, by meaning; second pass: 2026-11-22; read back: "We thank the family! From now on S will message
### in this language." Nothing changed. The e-mail form says the same of e-mails.

sys-stopped = Gia đình sẽ không nhận tin nhắn từ { $school } nữa. Nhắn START (BẮT ĐẦU) để nhận lại.
    .email = Gia đình sẽ không nhận e-mail từ { $school } nữa. Trả lời START (BẮT ĐẦU) để nhận lại.

sys-started = Chào mừng gia đình trở lại! { $school } sẽ nhắn tin về lớp học. Nhắn STOP (DỪNG) để ngừng.
    .email = Chào mừng gia đình trở lại! { $school } sẽ viết về lớp học. Trả lời STOP (DỪNG) để ngừng.

sys-help = { $school }: tin nhắn về lớp của con. Cần trợ giúp, xin gọi { $phone }. Nhắn STOP (DỪNG) để ngừng.
    .email = { $school }: e-mail về lớp của con. Cần trợ giúp, xin gọi { $phone }. Trả lời STOP (DỪNG) để ngừng.

sys-wrong-number = Xin lỗi! { $school } đã xóa số này khỏi danh sách. Quý vị sẽ không nhận tin nhắn nữa.
    .email = Xin lỗi! { $school } đã xóa địa chỉ này khỏi danh sách. Quý vị sẽ không nhận e-mail nữa.

sys-got-it = Cảm ơn gia đình, tôi đã nhận được tin nhắn. Tôi sẽ trả lời trước { $when }. - { $teacher }
    .email = Cảm ơn gia đình, tôi đã nhận được thư. Tôi sẽ trả lời trước { $when }. - { $teacher }

sys-language = Gia đình muốn dùng ngôn ngữ nào? 1 { $l1 }, 2 { $l2 }, 3 { $l3 }. Xin trả lời bằng một số.

sys-language-changed = Cảm ơn gia đình! Từ nay { $school } sẽ nhắn tin bằng ngôn ngữ này.
    .email = Cảm ơn gia đình! Từ nay { $school } sẽ viết bằng ngôn ngữ này.

sys-quiet = Xin ghi nhận. { $school } sẽ chỉ nhắn tin từ { $from } đến { $to }. Nhắn STOP (DỪNG) để ngừng mọi tin.
    .email = Xin ghi nhận. { $school } sẽ chỉ viết từ { $from } đến { $to }. Trả lời STOP (DỪNG) để ngừng mọi e-mail.

sys-original-note = { $teacher } viết tin này bằng { $language }. Xin trả lời nếu gia đình cần giúp đọc.
