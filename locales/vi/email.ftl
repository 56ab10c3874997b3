### reviewed: no
### date: 2026-11-22
### checked: by meaning; back-translated: "Good news from school", "Good news from T", "About the messages from school",
### "Respectful greetings,", "Respectfully to the family of C,", "To answer, just reply to this e-mail.", "You receive this
### e-mail because the school has this address of the family.", "Stop receiving these e-mails".
### second, independent pass: 2026-11-22; nothing to mend.

email-subject-note = Tin vui từ nhà trường
email-subject-note-from = Tin vui từ { $teacher }
email-subject-sys = Về các tin nhắn từ nhà trường
email-greeting = Kính chào quý vị,
email-greeting-child = Kính gửi gia đình { $child },
email-reply = Để trả lời, quý vị chỉ cần hồi âm thư này.
email-why = Quý vị nhận thư này vì nhà trường có địa chỉ này của gia đình.
email-unsubscribe = Ngừng nhận các thư này
