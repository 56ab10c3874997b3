### Tin của giáo viên gửi gia đình. Xưng hô: tôi - gia đình; gọi trẻ là "con".
### reviewed: no
### date: 2026-11-22
### checked: translated by meaning; back-translated apart from the first pass and compared for meaning, tone and form of
### address; no tone mark is ever dropped; .short is the hand-shortened form for long names; every text reads right for several children.
### Natives first: effort, growth, here-all-week, and "con" from a teacher of older children.
### second, independent pass: 2026-11-22; all texts read back and compared; nothing changed now (an earlier look made the skills nouns). Natives first: effort, growth, here-all-week, "con" for older children.
### back-translation: first-contact "Respectful greetings, family, I am T, teaching C at S. I will send good news and
### good suggestions. Text STOP (DỪNG) to stop, HELP to be helped." strength "Good news about C! D. Tonight do ask the child about K." effort "C still perseveres with K.
### D. Learning is like that!" kindness "Today C was very kind: D. The class is finer thanks to C." growth "Good
### news: this month C made progress in K. One sees clearly the time the family gives to the child at home. Thank you!"
### thank-family "We thank the family for X. C was very proud when sharing it with the class." home-language "Today C taught
### the class a word of Vietnamese: W. Everybody said it! Please, family, teach us more." here-all-week "This week C came to
### class every day / all N days. The class had fun and learned many things. Thank you, family!" next-step "C is progressing
### in K. At home, the family is invited to try: A. Just 5 minutes is enough."
### .short: first-contact "I am T, teaching C at S. I will send good news. Stop: STOP/DỪNG. Help: HELP." kindness "... Thanks to
### that the class is finer." growth "... The family's effort is plain to see. Thank you!" next-step "... At home, try: A. 5 minutes is enough."

skill = { $skill ->
    [reading] việc đọc sách
    [writing] việc tập viết
    [counting] việc đếm số
    [maths] môn toán
    [science] môn khoa học
    [drawing] việc vẽ tranh
    [music] âm nhạc
    [listening] việc lắng nghe
    [sharing] việc chia sẻ
    [asking-questions] việc đặt câu hỏi
    [working-together] việc hợp tác
    [keeping-at-it] việc vượt khó
   *[other] { $skill }
}

note-first-contact = Kính chào gia đình, tôi là { $teacher }, dạy { $child } ở { $school }. Tôi sẽ gửi tin vui và gợi ý hay. Nhắn STOP (DỪNG) để ngừng, HELP để được giúp.
    .short = Tôi là { $teacher }, dạy { $child } ở { $school }. Tôi sẽ gửi tin vui. Ngừng: STOP/DỪNG. Giúp đỡ: HELP.
    .email = Kính chào gia đình. Tôi là { $teacher }, giáo viên của { $child } ở { $school }. Tôi sẽ gửi tin vui và những gợi ý hay. Trả lời STOP (DỪNG) để ngừng. Trả lời HELP (TRỢ GIÚP) để được giúp.

note-strength = Tin vui về { $child }! { $detail }. Tối nay hãy hỏi con về { skill } nhé. - { $teacher }

note-effort = { $child } vẫn kiên trì với { skill }. { $detail }. Học là như thế! - { $teacher }

note-kindness = Hôm nay { $child } rất tốt bụng: { $detail }. Lớp tốt đẹp hơn nhờ có { $child }. - { $teacher }
    .short = Hôm nay { $child } rất tốt bụng: { $detail }. Nhờ vậy lớp tốt đẹp hơn. - { $teacher }

note-growth = Tin vui: tháng này { $child } tiến bộ về { skill }. Thấy rõ thời gian gia đình dành cho con ở nhà. Xin cảm ơn! - { $teacher }
    .short = Tin vui: tháng này { $child } tiến bộ về { skill }. Thấy rõ công sức của gia đình. Xin cảm ơn! - { $teacher }

note-thank-family = Xin cảm ơn gia đình vì { $thing }. { $child } rất tự hào khi chia sẻ với lớp. - { $teacher }

note-home-language = Hôm nay { $child } dạy cả lớp một từ { language }: { $word }. Ai cũng nói theo! Xin gia đình dạy thêm nhé. - { $teacher }

note-here-all-week = Tuần này { $child } đến lớp { $n ->
    [one] mọi ngày
   *[other] đủ cả { $n } ngày
}. Cả lớp vui và học được nhiều điều. Xin cảm ơn gia đình! - { $teacher }
    .short = Tuần này { $child } đến lớp { $n ->
        [one] mọi ngày
       *[other] đủ cả { $n } ngày
    }. Cả lớp vui và học được nhiều. Xin cảm ơn! - { $teacher }

note-next-step = { $child } đang tiến bộ về { skill }. Ở nhà, mời gia đình thử: { $action }. Chỉ 5 phút là đủ. - { $teacher }
    .short = { $child } đang tiến bộ về { skill }. Ở nhà, thử: { $action }. 5 phút là đủ. - { $teacher }
