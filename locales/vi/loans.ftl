### Books of the school that go home in the bag and come back.
### reviewed: no
### date: 2026-11-22
### checked: by meaning; gia đình; "answer" (trả lời) serves SMS and e-mail; 1 and 2 are digits; nobody is blamed for a late
### or a lost book ("là chuyện thường"); no gender; length with long names.
### back-translation: subject "A book from the school" lent "Wishing the family joy with B! C may keep the book until the D."
### due "The day to return B is D. Answer 1 for C to keep it longer. Answer 2 if it is not found." (.short "Return of B: D.
### Answer 1 for C to keep it longer, 2 if not found.") late "Please have C bring B to school soon. Answer 1 to keep it longer.
### Answer 2 if it is not found." (.short "Please have C bring B soon. Answer 1 to keep it longer, 2 if not found.") renewed
### "Glad news! C may keep B until the D." waits "A friend is waiting for B. Please have C bring it to school on the D or
### sooner. Thank you, family!" (.short "A friend waits for B. Please have C bring it back on the D or sooner.
### Thanks!") back "B is back at school. Thank you, family, for reading it with C!" lost "Thank you, family, for telling about B.
### That books go astray is a usual thing! C may choose another one." (.short the same with fewer words)
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the
### source and the older texts (meaning, facts, variables, address, one and several children); nothing changed.
### Natives first: waits.short, lost ("thất lạc là chuyện thường"), due.short.

email-subject-loan = Một cuốn sách từ nhà trường

loan-lent = Chúc gia đình vui với { $book }! { $child } có thể giữ sách đến ngày { $date }.

loan-due = Ngày trả { $book } là { $date }. Trả lời 1 để { $child } giữ thêm. Trả lời 2 nếu không tìm thấy.
    .short = Trả { $book }: { $date }. Trả lời 1 để { $child } giữ thêm, 2 nếu không tìm thấy.

loan-late = Xin cho { $child } sớm mang { $book } đến trường. Trả lời 1 để giữ thêm. Trả lời 2 nếu không tìm thấy.
    .short = Xin cho { $child } sớm mang { $book } đến. Trả lời 1 để giữ thêm, 2 nếu không tìm thấy.

loan-renewed = Tin vui! { $child } có thể giữ { $book } đến ngày { $date }.

loan-waits = Có bạn đang chờ { $book }. Xin cho { $child } mang sách đến trường vào ngày { $date } hoặc sớm hơn. Cảm ơn gia đình!
    .short = Có bạn chờ { $book }. Xin cho { $child } mang trả ngày { $date } hoặc sớm hơn. Cảm ơn!

loan-back = { $book } đã về lại trường. Cảm ơn gia đình đã cùng đọc với { $child }!

loan-lost = Cảm ơn gia đình đã báo về { $book }. Sách thất lạc là chuyện thường! { $child } có thể chọn cuốn khác.
    .short = Cảm ơn đã báo về { $book }. Sách thất lạc là chuyện thường! { $child } chọn được cuốn khác.
