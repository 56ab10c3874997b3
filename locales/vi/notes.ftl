### Tin của giáo viên gửi gia đình. Xưng hô: tôi - gia đình, anh/chị, quý phụ huynh; gọi trẻ là "con".
### reviewed: no
### date: 2026-11-22
### checked: translated by meaning; back-translated apart from the first pass and compared for meaning, tone and form of
### address; no tone mark is ever dropped; .short is the hand-shortened form for long names; every text reads right for several children.
### back-translation: first-contact "Respectful greetings, family, I am T, teaching C at S. I will send good news and
### good suggestions. Text STOP (DỪNG) to stop, HELP to be helped." strength "Good news about C! D. Tonight do ask the child about K." effort "C still tries hard to practise K.
### D. Learning is like that!" kindness "Today C was very kind: D. The class is finer thanks to C." growth "Good
### news: this month C made progress in K. The time the family gives at home shows. Thank you!" thank-family "Thank you,
### family, for X. C was very proud to share it with the class."
### .short: first-contact "I am T, teaching C at S. I will send good news. Stop: STOP/DỪNG. Help: HELP." kindness "... Thanks to
### that the class is finer." growth "... The family's effort is plain to see. Thank you!"

skill = { $skill ->
    [reading] đọc sách
    [writing] tập viết
    [counting] đếm số
    [maths] môn toán
    [science] khoa học
    [drawing] vẽ tranh
    [music] âm nhạc
    [listening] lắng nghe
    [sharing] chia sẻ
    [asking-questions] đặt câu hỏi
    [working-together] làm việc nhóm
    [keeping-at-it] tính kiên trì
   *[other] { $skill }
}

note-first-contact = Kính chào gia đình, tôi là { $teacher }, dạy { $child } ở { $school }. Tôi sẽ gửi tin vui và gợi ý hay. Nhắn STOP (DỪNG) để ngừng, HELP để được giúp.
    .short = Tôi là { $teacher }, dạy { $child } ở { $school }. Tôi sẽ gửi tin vui. Ngừng: STOP/DỪNG. Giúp đỡ: HELP.
    .email = Kính chào quý phụ huynh, tôi là { $teacher }, giáo viên của { $child } ở { $school }. Tôi sẽ gửi đến gia đình tin vui và những gợi ý hay. Trả lời STOP (DỪNG) để ngừng nhận, HELP (TRỢ GIÚP) để được giúp.

note-strength = Tin vui về { $child }! { $detail }. Tối nay hãy hỏi con về { skill } nhé. - { $teacher }

note-effort = { $child } vẫn cố gắng rèn luyện { skill }. { $detail }. Học là như thế! - { $teacher }

note-kindness = Hôm nay { $child } rất tốt bụng: { $detail }. Lớp tốt đẹp hơn nhờ có { $child }. - { $teacher }
    .short = Hôm nay { $child } rất tốt bụng: { $detail }. Nhờ vậy lớp tốt đẹp hơn. - { $teacher }

note-growth = Tin vui: tháng này { $child } tiến bộ về { skill }. Thời gian gia đình dành ở nhà đã thấy rõ. Xin cảm ơn! - { $teacher }
    .short = Tin vui: tháng này { $child } tiến bộ về { skill }. Thấy rõ công sức gia đình. Xin cảm ơn! - { $teacher }

note-thank-family = Cảm ơn gia đình về { $thing }. { $child } rất tự hào chia sẻ điều đó với lớp. - { $teacher }
