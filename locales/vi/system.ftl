### reviewed: no
### date: 2026-11-22
### checked: by meaning, "gia đình"/"quý vị"; back-translated: stopped "The family will receive no more messages from S.
### Text START (BẮT ĐẦU) to receive them again." started "Welcome back! S will message about class. Text STOP (DỪNG) to
### stop." help "S: messages about your child's class. For help, call P. Text STOP (DỪNG) to stop." wrong-number "Sorry! S
### has deleted this number. You will receive no more messages." got-it "Thank you, family, I have received the message. I will
### answer at the latest W." language "Which language would you like to use? ... Please reply with a number." quiet
### "Noted with thanks. S will only message from F to T. Text STOP (DỪNG) to stop all messages."
### second, independent pass: 2026-11-22.

sys-stopped = Gia đình sẽ không nhận tin nhắn từ { $school } nữa. Nhắn START (BẮT ĐẦU) để nhận lại.

sys-started = Chào mừng gia đình trở lại! { $school } sẽ nhắn tin về lớp học. Nhắn STOP (DỪNG) để ngừng.

sys-help = { $school }: tin nhắn về lớp của con quý vị. Cần trợ giúp, xin gọi { $phone }. Nhắn STOP (DỪNG) để ngừng.

sys-wrong-number = Xin lỗi! { $school } đã xóa số này. Quý vị sẽ không nhận tin nhắn nữa.
    .email = Xin lỗi! { $school } đã xóa địa chỉ này. Quý vị sẽ không nhận tin nhắn nữa.

sys-got-it = Cảm ơn gia đình, tôi đã nhận được tin nhắn. Tôi sẽ trả lời chậm nhất là { $when }. - { $teacher }

sys-language = Quý vị muốn dùng ngôn ngữ nào? 1 { $l1 }, 2 { $l2 }, 3 { $l3 }. Xin trả lời bằng một số.

sys-quiet = Xin ghi nhận. { $school } sẽ chỉ nhắn tin từ { $from } đến { $to }. Nhắn STOP (DỪNG) để ngừng mọi tin.

sys-original-note = { $teacher } viết tin này bằng { $language }. Xin trả lời nếu quý phụ huynh cần giúp đọc.
