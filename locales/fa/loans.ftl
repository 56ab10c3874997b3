### Books of the school that go home in the bag and come back.
### reviewed: no
### date: 2026-11-22
### checked: by meaning, شما; one and several children; nobody is blamed for a late or a lost book.
### back-translation: subject "A book from school" lent "Have a good time with B! This book can stay with C until D." due "The time for
### returning B is the day D. For it to stay with C send 1. If it is not found send 2." late "Please send B along with C soon. For it to stay
### longer send 1. If it is not found send 2." renewed "Good news! The book B can stay with C until D." waits "A friend waits for B.
### Please send it along with C until D. I thank you!" back "The book B came back to school. I thank you that you enjoyed it with C!" lost "I
### thank you for your news about B. Books sometimes get lost! C can choose another book." .short: the same with
### fewer words; lost "... There is another book for C."
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the source
### (meaning, facts, variables, address, gender, one and several children); nothing changed. Natives first: loan-due,
### loan-back.

email-subject-loan = کتابی از مدرسه

loan-lent = با { $book } خوش بگذرد! این کتاب تا { $date } می‌تواند پیش { $child } بماند.

loan-due = موعد برگرداندن { $book } روز { $date } است. برای ماندنش پیش { $child } عدد 1 بفرستید. اگر پیدا نمی‌شود 2 بفرستید.
    .short = موعد { $book } برای { $child } روز { $date } است. برای ماندنش 1 و اگر پیدا نشد 2 بفرستید.

loan-late = لطفاً { $book } را به‌زودی همراه { $child } بفرستید. برای ماندن بیشتر 1 بفرستید. اگر پیدا نمی‌شود 2 بفرستید.
    .short = لطفاً { $book } را زود با { $child } بفرستید. برای ماندنش 1 و اگر پیدا نشد 2 بفرستید.

loan-renewed = خبر خوب! کتاب { $book } تا { $date } می‌تواند پیش { $child } بماند.

loan-waits = یک دوست منتظر { $book } است. لطفاً آن را تا { $date } همراه { $child } بفرستید. متشکرم!

loan-back = کتاب { $book } به مدرسه برگشت. متشکرم که با { $child } از آن لذت بردید!

loan-lost = از خبرتان دربارهٔ { $book } متشکرم. کتاب‌ها گاهی گم می‌شوند! { $child } { $children ->
    [one] می‌تواند کتاب دیگری انتخاب کند
   *[other] می‌توانند کتاب دیگری انتخاب کنند
}.
    .short = از خبرتان دربارهٔ { $book } متشکرم. کتاب‌ها گم می‌شوند! کتاب دیگری برای { $child } هست.
