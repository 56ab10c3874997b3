### Books of the school that go home in the bag and come back.
### reviewed: no
### date: 2026-11-22
### checked: by meaning, です・ます; books in 『』; "answer" and not "text", so that one form serves SMS and e-mail; 1 and 2 are
### digits; nobody is blamed for a late or a lost book ("よくあることです"); every text fits two parts in full; one and several
### children.
### back-translation: subject "A book lent by the school" lent "Please enjoy B! C can borrow it until D." due "The day to return
### B is D. When C borrows it a little longer 1, when the book cannot be found 2, please answer." late "Before long, please have
### C bring B along. When borrowing it a little longer 1, when it cannot be found 2, please answer." renewed "Happy news! C can
### borrow B until D." waits "There is a friend who waits for B. Please have C bring it by D. Thank you!" back "B has come back
### to school. Thank you for enjoying it with C!" lost "Thank you for telling about B. That a book gets lost happens often. C
### can choose another book."
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the
### source and the older texts (meaning, facts, variables, address, one and several children); nothing changed.
### Natives first: late ("持たせてください"), lost ("よくあることです").

email-subject-loan = 学校からお貸しする本

loan-lent = 『{ $book }』をどうぞお楽しみください！{ $child }さんは{ $date }まで借りられます。

loan-due = 『{ $book }』を返す日は{ $date }です。{ $child }さんがもう少し借りるときは1、本が見つからないときは2を返信してください。

loan-late = 近いうちに『{ $book }』を{ $child }さんに持たせてください。もう少し借りるときは1、見つからないときは2を返信してください。

loan-renewed = うれしいお知らせです！{ $child }さんは『{ $book }』を{ $date }まで借りられます。

loan-waits = 『{ $book }』を待っているお友だちがいます。{ $date }までに{ $child }さんに持たせてください。ありがとうございます！

loan-back = 『{ $book }』が学校に戻りました。{ $child }さんと楽しんでくださり、ありがとうございます！

loan-lost = 『{ $book }』のこと、教えてくださりありがとうございます。本がなくなるのは、よくあることです。{ $child }さんは別の本を選べます。
