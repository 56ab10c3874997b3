### Books of the school that go home in the bag and come back.
### reviewed: no
### date: 2026-11-22
### checked: by meaning, شما; words of Dari (قصه, مکتب, روان کردن); one and several children; nobody is blamed for a late or a lost book.
### back-translation: subject "A book from the school" lent "Have a good time with B! This book can stay with C until D." due "The time
### for bringing back B is the day D. For it to stay with C send the number 1. If it is not found send 2." late "Please send B soon with C.
### For it to stay longer send 1. If it is not found send 2." renewed "Good news! The book B can stay with C until D." waits "A friend waits
### for B. Please send it with C until D. Thanks!" back "The book B came back to the school. Thanks that you enjoyed it with C!" lost "Thanks for
### your news about B. Books sometimes get lost! C can take another book." .short: the same with fewer words; lost "... There is
### another book for C."
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the source
### (meaning, facts, variables, address, gender, one and several children); nothing changed. Natives first: loan-due,
### loan-back.

email-subject-loan = یک کتاب از مکتب

loan-lent = با { $book } خوش بگذرد! این کتاب تا { $date } نزد { $child } مانده می‌تواند.

loan-due = وقت پس آوردن { $book } روز { $date } است. برای ماندنش نزد { $child } عدد 1 روان کنید. اگر پیدا نمی‌شود 2 روان کنید.
    .short = وقت { $book } برای { $child } روز { $date } است. برای ماندنش 1 و اگر پیدا نشد 2 روان کنید.

loan-late = لطفاً { $book } را زود همراه { $child } روان کنید. برای ماندن بیشتر 1 روان کنید. اگر پیدا نمی‌شود 2 روان کنید.
    .short = لطفاً { $book } را زود با { $child } روان کنید. برای ماندنش 1، اگر پیدا نشد 2 روان کنید.

loan-renewed = خبر خوش! کتاب { $book } تا { $date } نزد { $child } مانده می‌تواند.

loan-waits = یک دوست منتظر { $book } است. لطفاً آن را تا { $date } همراه { $child } روان کنید. تشکر!

loan-back = کتاب { $book } به مکتب پس آمد. تشکر که با { $child } از آن لذت بردید!

loan-lost = تشکر از خبرتان در مورد { $book }. کتاب‌ها گاهی گم می‌شوند! { $child } کتاب دیگری گرفته { $children ->
    [one] می‌تواند
   *[other] می‌توانند
}.
    .short = تشکر از خبرتان در مورد { $book }. کتاب‌ها گم می‌شوند! کتاب دیگری برای { $child } هست.
