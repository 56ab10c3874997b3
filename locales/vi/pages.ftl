### reviewed: no
### date: 2026-11-22
### checked: by meaning, "quý vị"; back-translated and compared line by line.
### second, independent pass: 2026-11-22; read back and compared; nothing changed now (an earlier look made the question ask what it does). Natives first: about-what "con em".

page-unsubscribe-title = Ngừng nhận e-mail
page-unsubscribe-question = Quý vị có muốn ngừng nhận e-mail từ { $school } không?
page-unsubscribe-button = Có, xin ngừng gửi
page-unsubscribe-done = Đã xong. { $school } sẽ không gửi e-mail cho quý vị nữa.
page-unsubscribe-again = Quý vị đổi ý? Quý vị có thể nhận lại.
page-unsubscribe-again-button = Nhận lại e-mail
page-unsubscribe-restarted = Chào mừng quý vị trở lại. { $school } sẽ lại gửi e-mail cho quý vị.
page-link-old = Liên kết này không còn dùng được. Xin liên hệ nhà trường để được giúp.

page-about-title = Đây là gì?
page-about-what = { $school } dùng Porchlight để gửi cho gia đình tin tức về con em, bằng ngôn ngữ mà mỗi gia đình đọc được.
page-about-answer = Quý vị có thể trả lời mọi tin nhắn bằng tiếng của mình. Giáo viên của con sẽ đọc câu trả lời.
page-about-free = Quý vị không cần ứng dụng hay tài khoản. Nhà trường không thu tiền.
page-about-stop = Để ngừng nhận tin nhắn, nhắn STOP hoặc DỪNG. Để nhận lại, nhắn START hoặc BẮT ĐẦU.
page-about-language = Để đổi ngôn ngữ hoặc giờ nhận tin, xin cho chúng tôi biết khi trả lời.
page-about-privacy = Nhà trường chỉ giữ số điện thoại và tin nhắn của quý vị cho việc này.

# The family's page of conferences, behind a signed link; by meaning, compared with the English line by line.
page-meet-title = Giờ gặp gỡ
page-meet-none = Không giờ nào phù hợp
page-meet-when = Quý vị có thể đến khi nào?
page-meet-send = Gửi
page-meet-cancel = Tôi không đến được
page-meet-taken = Giờ đó vừa có người chọn. Xin chọn giờ khác.
page-meet-thanks = Cảm ơn quý vị. Trường sẽ viết cho quý vị.
