### Books of the school that go home in the bag and come back.
### reviewed: no
### date: 2026-11-22
### checked: by meaning, 您; books stand in 《》; 1 and 2 are digits; nobody is blamed for a late or a lost book ("书难免会丢，没关系");
### every text fits two parts in full, so no short form is needed; one and several children.
### back-translation: subject "A book from the school" lent "Enjoy happy hours together with B! C can borrow it until D." due
### "The day to return B is D. If C would like to borrow it a while longer, please reply 1; if it cannot be found, please reply
### 2." late "Please let C bring B back to school within these few days. To borrow it a while longer, please reply 1; if it
### cannot be found, please reply 2." renewed "Good news! C can go on borrowing B, until D." waits "A schoolmate is waiting for
### B. Please let C bring it back on or before D. Thank you!" back "B is back at school. Thank you for keeping C company in
### reading it!" lost "Thank you for telling us about B. Books do get lost sometimes, it does not matter! C can pick another
### one."
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the
### source and the older texts (meaning, facts, variables, address, one and several children); nothing changed.
### Natives first: due ("归还日"), lost ("书难免会丢").

email-subject-loan = 来自学校的一本书

loan-lent = 和《{ $book }》一起度过快乐时光吧！{ $child }可以借到{ $date }。

loan-due = 《{ $book }》的归还日是{ $date }。{ $child }想再借一段时间，请回复1；如果找不到了，请回复2。

loan-late = 请让{ $child }这几天把《{ $book }》带回学校。想再借一段时间，请回复1；如果找不到了，请回复2。

loan-renewed = 好消息！{ $child }可以继续借《{ $book }》，到{ $date }为止。

loan-waits = 有位同学在等《{ $book }》。请让{ $child }在{ $date }或之前带回学校。谢谢您！

loan-back = 《{ $book }》已经回到学校。谢谢您陪{ $child }一起读它！

loan-lost = 谢谢您告诉我们《{ $book }》的情况。书难免会丢，没关系！{ $child }可以再挑一本。
