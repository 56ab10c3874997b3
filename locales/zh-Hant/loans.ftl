### Books of the school that go home in the bag and come back.
### reviewed: no
### date: 2026-11-22
### checked: by meaning, 您, Taiwan wording (回覆, 續借); books stand in 《》; 1 and 2 are digits; nobody is blamed for a late or a
### lost book ("書難免會不見，沒關係"); every text fits two parts in full, so no short form is needed; one and several children.
### back-translation: subject "A book from the school" lent "Enjoy happy hours together with B! C can borrow it until D." due
### "The day to return B is D. If C would like to borrow it a while longer, please reply 1; if it cannot be found, please reply
### 2." late "Please let C bring B back to school within these few days. To borrow it a while longer, please reply 1; if it
### cannot be found, please reply 2." renewed "Good news! C can go on borrowing B, until D." waits "A schoolmate is waiting for
### B. Please let C bring it back on or before D. Thank you!" back "B is back at school. Thank you for keeping C company in
### reading it!" lost "Thank you for telling us about B. Books do go missing sometimes, it does not matter! C can pick another
### one."
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the
### source and the older texts (meaning, facts, variables, address, one and several children); nothing changed.
### Natives first: lost ("書難免會不見"), due.

email-subject-loan = 來自學校的一本書

loan-lent = 和《{ $book }》一起度過快樂時光吧！{ $child }可以借到{ $date }。

loan-due = 《{ $book }》的歸還日是{ $date }。{ $child }想再借一段時間，請回覆1；如果找不到了，請回覆2。

loan-late = 請讓{ $child }這幾天把《{ $book }》帶回學校。想再借一段時間，請回覆1；如果找不到了，請回覆2。

loan-renewed = 好消息！{ $child }可以續借《{ $book }》，到{ $date }為止。

loan-waits = 有位同學在等《{ $book }》。請讓{ $child }在{ $date }或之前帶回學校。謝謝您！

loan-back = 《{ $book }》已經回到學校。謝謝您陪{ $child }一起讀它！

loan-lost = 謝謝您告訴我們《{ $book }》的情況。書難免會不見，沒關係！{ $child }可以再挑一本。
