### Books of the school that go home in the bag and come back.
### reviewed: no
### date: 2026-11-22
### checked: by meaning, siz; no case ending on a name, a title or a date; nobody is blamed for a late or a lost book.
### back-translation: subject "A book from school" lent "Have fun with B! The book can stay with C until the date D." due
### "The return date of the book B: D. If you want it to stay with C write 1. If you cannot find it write 2." late "Please
### send the book B with C in these days. If you want it to stay a little more write 1. If you cannot find it write 2."
### renewed "Good news! B can stay with C until the date D." waits "There is a friend who waits for the book B. Please send
### it with C until the date D. Thanks!" back "B has come back to school. Thanks for sharing it with C!" lost "Thanks for
### letting us know about B. Books get lost now and then! C can choose another book." .short: due "C: the book B, return by
### D. Write 1 for it to stay, 2 if it is not found." late "Please let B come in these days (C). ..." waits "A friend waits:
### B. Please send it with C until the date D." lost with fewer words.
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the source
### (meaning, facts, variables, address, gender, one and several children); changed: "iade", as libraries say it, for
### "dönüş"; "bugünlerde" for soon. Natives first: loan-due, loan-lost.

email-subject-loan = Okuldan bir kitap

loan-lent = "{ $book }" ile iyi eğlenceler! Kitap { $date } tarihine kadar { $child } ile kalabilir.

loan-due = "{ $book }" kitabının iade tarihi: { $date }. { $child } ile kalmasını isterseniz 1 yazın. Bulamazsanız 2 yazın.
    .short = { $child }: "{ $book }" kitabı, iade { $date }. Kalması için 1, bulunamazsa 2 yazın.

loan-late = Lütfen "{ $book }" kitabını bugünlerde { $child } ile gönderin. Biraz daha kalmasını isterseniz 1 yazın. Bulamazsanız 2 yazın.
    .short = Lütfen "{ $book }" bugünlerde gelsin ({ $child }). Kalması için 1, bulunamazsa 2 yazın.

loan-renewed = Güzel haber! "{ $book }" { $date } tarihine kadar { $child } ile kalabilir.

loan-waits = "{ $book }" kitabını bekleyen bir arkadaş var. Lütfen { $date } tarihine kadar { $child } ile gönderin. Teşekkürler!
    .short = Bir arkadaş bekliyor: "{ $book }". Lütfen { $date } tarihine dek { $child } ile gönderin.

loan-back = "{ $book }" okula döndü. { $child } ile paylaştığınız için teşekkürler!

loan-lost = "{ $book }" için haber verdiniz, teşekkürler. Kitaplar bazen kaybolur! { $child } başka bir kitap seçebilir.
    .short = Haber için teşekkürler: "{ $book }". Kitaplar kaybolur! { $child } başka kitap seçebilir.
