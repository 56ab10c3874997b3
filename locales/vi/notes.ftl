### Tin của giáo viên gửi gia đình. Xưng hô: tôi - gia đình; gọi trẻ là "con".
### reviewed: no
### date: 2026-11-22
### checked: translated by meaning; back-translated apart from the first pass and compared for meaning, tone and form of
### address; no tone mark is ever dropped; .short is the hand-shortened form for long names; every text reads right for several children.
### second, independent pass: 2026-11-22; skills are nouns (việc ..., môn ...), which read well in all three
### notes; one form of address, gia đình. Natives first: effort, growth, and "con" from a teacher of older children.
### back-translation: first-contact "Respectful greetings, family, I am T, teaching C at S. I will send good news and
### good suggestions. Text STOP (DỪNG) to stop, HELP to be helped." strength "Good news about C! D. Tonight do ask the child about K." effort "C still perseveres with K.
### D. Learning is like that!" kindness "Today C was very kind: D. The class is finer thanks to C." growth "Good
### news: this month C made progress in K. One sees clearly the time the family gives to the child at home. Thank you!"
### thank-family "We thank the family for X. C was very proud when sharing it with the class."
### .short: first-contact "I am T, teaching C at S. I will send good news. Stop: STOP/DỪNG. Help: HELP." kindness "... Thanks to
### that the class is finer." growth "... The family's effort is plain to see. Thank you!"

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
    .email = Kính chào gia đình, tôi là { $teacher }, giáo viên của { $child } ở { $school }. Tôi sẽ gửi đến gia đình tin vui và những gợi ý hay. Trả lời STOP (DỪNG) để ngừng nhận, HELP (TRỢ GIÚP) để được giúp.

note-strength = Tin vui về { $child }! { $detail }. Tối nay hãy hỏi con về { skill } nhé. - { $teacher }

note-effort = { $child } vẫn kiên trì với { skill }. { $detail }. Học là như thế! - { $teacher }

note-kindness = Hôm nay { $child } rất tốt bụng: { $detail }. Lớp tốt đẹp hơn nhờ có { $child }. - { $teacher }
    .short = Hôm nay { $child } rất tốt bụng: { $detail }. Nhờ vậy lớp tốt đẹp hơn. - { $teacher }

note-growth = Tin vui: tháng này { $child } tiến bộ về { skill }. Thấy rõ thời gian gia đình dành cho con ở nhà. Xin cảm ơn! - { $teacher }
    .short = Tin vui: tháng này { $child } tiến bộ về { skill }. Thấy rõ công sức của gia đình. Xin cảm ơn! - { $teacher }

note-thank-family = Xin cảm ơn gia đình vì { $thing }. { $child } rất tự hào khi chia sẻ với lớp. - { $teacher }
