### Hẹn gặp. Xưng hô: tôi - gia đình.
### reviewed: no
### date: 2026-11-22
### checked: translated by meaning; back-translated apart from the first pass and compared; no gender; length with long
### names (texts of three times say the day as "Thứ 3 (24)" and only e-mails name the month); one ask each.
### Natives first: the day form "Thứ 3 (24)", conf-today "cần thêm ít phút", conf-clarify, conf-plan.
### second, independent pass: 2026-11-22; read back and compared; clarify asks "which time is best", as the source. Natives first: the day form "Thứ 3 (24)" beside the choice 3), conf-today.
### back-translation: ask-hours "When is it convenient for the family and me to talk about C? Please text days and hours that
### fit work, like: Tuesday after 6 o'clock." offer "Let us talk about C together: 1) 2) 3). Text 1-3 or another time." (e-mail: "The
### family is invited to plan together for C. ... Please answer 1, 2, 3. Or write a time convenient for the family.") student-led "C has
### work to show the family: W, P. The family's ideas help to plan together. Text YES or another time." clarify "Thank you!
### Which time is most convenient? 1) 2) 3). Or text CALL BACK." counter "Thank you, family, for choosing W. I am free 1) or 2). Which
### time is convenient? Or please tell me another time." booked "The appointment is set: D, T, P. C may join too. To change, just
### text me." interpreter "There will be a Vietnamese interpreter joining on D at T. The family pays no fee." reminder "See you, family, D
### at T, P. Please bring along a story about C! Text YES or another time." today "Today at T we talk about C: P. If you need a few
### more minutes, just text me." again "I still hope to talk about C. 1) 2). Or text a time convenient for the family." plan
### "Our plan for C: at home, X; in class, I Y. I will text on the D."
### .short: the same with fewer words; booked "... C can join. To change the time, just text me." reminder "... Do tell a story about C!" plan "I text on the D."
### second pass of one and off: 2026-11-22; the text read back into English and compared with the source.
### back-translation: one "There is a free hour to talk about C: S1, place. Text YES or an hour convenient for the
### family." (.short "C: free hour S1, place. Text YES or another hour.") off "The talk about C, S1, cannot take place.
### Apologies to the family. I will text about a new hour." (.short "... Apologies. I will text a new hour."). Natives
### first: one.short, which has no verb.
### two, taken, also: 2026-11-22; read back and compared: two "Let us talk together about C. 1) 2). Text 1, 2 or an
### hour convenient for the family." (.short "C: 1) 2). Text 1, 2 or another hour." .email "We invite the family to
### talk about C together. 1) 2). Please answer ...") taken "Apologies to the family, this hour has just been booked:
### S1." also "C: S1, place, with T.".

conf-ask-hours = Khi nào tiện để gia đình và tôi nói chuyện về { $child }? Xin nhắn ngày giờ hợp với công việc, như: thứ Ba sau 6 giờ. - { $teacher }
    .short = Khi nào tiện nói chuyện về { $child }? Xin nhắn ngày giờ hợp với công việc, như: thứ Ba sau 6 giờ. - { $teacher }
    .email = Khi nào tiện để gia đình và tôi nói chuyện về { $child }? Xin viết cho tôi ngày giờ hợp với công việc của gia đình, ví dụ: thứ Ba sau 6 giờ. - { $teacher }

conf-offer = Cùng bàn về { $child }: 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") } 3) { DATETIME($s3, length: "tiny") }. Nhắn 1-3 hoặc giờ khác. - { $teacher }
    .short = { $child }: 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") } 3) { DATETIME($s3, length: "tiny") }. Nhắn 1-3/giờ khác. - { $teacher }
    .email = Mời gia đình cùng lên kế hoạch cho { $child }. 1) { $s1 } 2) { $s2 } 3) { $s3 }. Xin trả lời 1, 2, 3. Hoặc viết giờ tiện cho gia đình. - { $teacher }

conf-one = Có một giờ trống để nói chuyện về { $child }: { DATETIME($s1, length: "tiny") }, { place }. Nhắn CÓ hoặc giờ tiện cho gia đình. - { $teacher }
    .email = Có một giờ trống để nói chuyện về { $child }: { $s1 }, { place }. Xin trả lời CÓ hoặc giờ tiện cho gia đình. - { $teacher }
    .short = { $child }: giờ trống { DATETIME($s1, length: "tiny") }, { place }. Nhắn CÓ hoặc giờ khác. - { $teacher }

conf-student-led = { $child } có bài muốn cho gia đình xem: { DATETIME($s1, length: "tiny") }, { place }. Ý kiến của gia đình giúp cùng lên kế hoạch. Nhắn CÓ hoặc giờ khác.
    .short = { $child } có bài muốn cho gia đình xem: { DATETIME($s1, length: "tiny") }, { place }. Nhắn CÓ hoặc giờ khác.
    .email = { $child } có bài muốn cho gia đình xem: { $s1 }, { place }. Ý kiến của gia đình sẽ giúp chúng ta lên kế hoạch. Xin trả lời CÓ hoặc giờ khác.

conf-clarify = Xin cảm ơn! Giờ nào tiện nhất? 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") } 3) { DATETIME($s3, length: "tiny") }. Hay nhắn GỌI LẠI.
    .short = Giờ nào tiện? 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") } 3) { DATETIME($s3, length: "tiny") }. Hay nhắn GỌI LẠI.
    .email = Xin cảm ơn gia đình! Giờ nào tiện nhất? 1) { $s1 } 2) { $s2 } 3) { $s3 }. Gia đình cũng có thể trả lời GỌI LẠI.

conf-counter = Cảm ơn gia đình đã chọn { $asked }. Tôi rảnh 1) { $s1 } hoặc 2) { $s2 }. Giờ nào tiện? Hoặc xin cho tôi biết giờ khác. - { $teacher }
    .short = Cảm ơn đã chọn { DATETIME($asked, length: "tiny") }. Tôi rảnh 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") }. Giờ nào tiện? - { $teacher }

conf-booked = Đã hẹn xong: { $day } ngày { $date }, { $time }, { place }. { $child } cùng dự cũng được. Cần đổi, cứ nhắn tôi nhé. - { $teacher }
    .short = Đã hẹn: { $day } ngày { $date }, { $time }, { place }. { $child } cùng dự được. Đổi giờ, cứ nhắn tôi. - { $teacher }
    .email = Đã hẹn xong: { $day } ngày { $date }, { $time }, { place }. { $child } cùng dự cũng được. Cần đổi, gia đình cứ viết cho tôi nhé. - { $teacher }

conf-interpreter = Sẽ có thông dịch viên { language } cùng dự { $day } lúc { $time }. Gia đình không mất phí.

conf-reminder = Hẹn gặp gia đình { $day } lúc { $time }, { place }. Mời mang theo một câu chuyện về { $child }! Nhắn CÓ hoặc giờ khác.
    .short = Hẹn gặp { $day } lúc { $time }, { place }. Mời kể một chuyện về { $child }! Nhắn CÓ hoặc giờ khác.

conf-today = Hôm nay lúc { $time }, chúng ta nói chuyện về { $child }: { mode }. Cần thêm ít phút, cứ nhắn tôi nhé. - { $teacher }
    .email = Hôm nay lúc { $time }, chúng ta nói chuyện về { $child }: { mode }. Cần thêm ít phút, gia đình cứ viết cho tôi nhé. - { $teacher }

conf-again = Tôi vẫn mong nói chuyện về { $child }. 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") }. Hoặc nhắn giờ tiện cho gia đình. - { $teacher }
    .short = Tôi mong được nói về { $child }. 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") }. Hoặc nhắn giờ khác. - { $teacher }
    .email = Tôi vẫn rất mong được nói chuyện về { $child }. 1) { $s1 } 2) { $s2 }. Hoặc viết cho tôi giờ tiện cho gia đình. - { $teacher }

conf-two = Cùng nói chuyện về { $child }. 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") }. Nhắn 1, 2 hoặc giờ tiện cho gia đình. - { $teacher }
    .short = { $child }: 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") }. Nhắn 1, 2 hoặc giờ khác. - { $teacher }
    .email = Mời gia đình cùng nói chuyện về { $child }. 1) { $s1 } 2) { $s2 }. Xin trả lời 1, 2 hoặc giờ tiện cho gia đình. - { $teacher }

conf-taken = Xin lỗi gia đình, giờ này vừa được đặt: { DATETIME($s1, length: "tiny") }.
    .email = Xin lỗi gia đình, giờ này vừa được đặt: { $s1 }.

conf-also = { $child }: { DATETIME($s1, length: "tiny") }, { place }, với { $teacher }.
    .email = { $child }: { $s1 }, { place }, với { $teacher }.

conf-off = Buổi nói chuyện về { $child }, { DATETIME($s1, length: "tiny") }, không diễn ra được. Xin lỗi gia đình. Tôi sẽ nhắn về giờ mới. - { $teacher }
    .email = Buổi nói chuyện về { $child }, { $s1 }, không diễn ra được. Xin lỗi gia đình. Tôi sẽ viết cho gia đình về giờ mới. - { $teacher }
    .short = Buổi nói chuyện về { $child }, { DATETIME($s1, length: "tiny") }, không diễn ra được. Xin lỗi. Tôi sẽ nhắn giờ mới. - { $teacher }

conf-plan = Kế hoạch của chúng ta cho { $child }: ở nhà, { $home_step }; ở lớp, tôi { $class_step }. Tôi sẽ nhắn tin ngày { $date }. - { $teacher }
    .short = { $child }: ở nhà, { $home_step }; ở lớp, tôi { $class_step }. Tôi nhắn ngày { $date }. - { $teacher }
    .email = Kế hoạch của chúng ta cho { $child }: ở nhà, { $home_step }; ở lớp, tôi { $class_step }. Tôi sẽ viết cho gia đình ngày { $date }. - { $teacher }
