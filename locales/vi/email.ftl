### reviewed: no
### date: 2026-11-22
### checked: by meaning; subjects under 60 characters; back-translated apart from the first pass: "Good news from school", "Good
### news from T", "Planning together with the school", "Planning together with T", "The school comes to visit", "T comes to visit",
### "A storytelling suggestion for tonight", "A math suggestion for tonight", "About the messages from school", "Respectful greetings,
### family,", "Respectfully to the family of C,", "To answer, the family just replies to this e-mail.", "The family receives this
### e-mail because the school has this address of the family.", "Stop receiving these e-mails".
### second, independent pass: 2026-11-22; read back and compared; nothing changed. Natives first: subject-visit.

email-subject-note = Tin vui từ nhà trường
email-subject-note-from = Tin vui từ { $teacher }
email-subject-conf = Cùng lên kế hoạch với nhà trường
email-subject-conf-from = Cùng lên kế hoạch với { $teacher }
email-subject-visit = Nhà trường đến thăm
email-subject-visit-from = { $teacher } đến thăm
email-subject-read = Một gợi ý kể chuyện cho tối nay
email-subject-math = Một gợi ý toán cho tối nay
email-subject-sys = Về các tin nhắn từ nhà trường
email-greeting = Kính chào gia đình,
email-greeting-child = Kính gửi gia đình { $child },
email-reply = Để trả lời, gia đình chỉ cần hồi âm thư này.
email-why = Gia đình nhận thư này vì nhà trường có địa chỉ này của gia đình.
email-unsubscribe = Ngừng nhận các thư này
