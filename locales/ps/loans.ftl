### Books of the school that go home in the bag and come back.
### reviewed: no
### date: 2026-11-22
### checked: by meaning, تاسو; nothing agrees with the child; "other children" for a friend, who would have a gender; verbs agree with
### کتاب; nobody is blamed for a late or a lost book.
### back-translation: subject "A book from school" lent "May the book B give you joy! It can stay with C until D." due "The day of bringing
### B is D. For keeping it with C send 1. If it is not found send 2." late "Please send B soon with C. For keeping it more send 1. If it is
### not found send 2." renewed "Good news! The book B can stay with C until D." waits "Other children wait for the book B. Please send it with
### C until D. Thanks!" back "The book B came back to school. Thanks that you shared it with C!" lost "Thanks for letting us know about B. Books get
### lost now and then! C can choose another book." .short: the same with fewer words.
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the source
### (meaning, facts, variables, address, gender, one and several children); nothing changed. Natives first: loan-due,
### loan-lent.

email-subject-loan = له ښوونځي څخه یو کتاب

loan-lent = کتاب { $book } دې خوند درکړي! تر { $date } له { $child } سره پاتې کېدای شي.

loan-due = د { $book } د راوړلو ورځ { $date } ده. له { $child } سره یې د ساتلو لپاره 1 ولېږئ. که پیدا نه شي، 2 ولېږئ.
    .short = د { $book } ورځ { $date } ده ({ $child }). د ساتلو لپاره 1، که پیدا نه شي 2 ولېږئ.

loan-late = مهرباني وکړئ { $book } ژر له { $child } سره راولېږئ. د نورې ساتنې لپاره 1 ولېږئ. که پیدا نه شي، 2 ولېږئ.
    .short = مهرباني وکړئ { $book } ژر له { $child } سره راولېږئ. د ساتلو لپاره 1، که پیدا نه شي 2.

loan-renewed = ښه خبر! کتاب { $book } تر { $date } له { $child } سره پاتې کېدای شي.

loan-waits = نور ماشومان کتاب { $book } ته په تمه دي. مهرباني وکړئ تر { $date } یې له { $child } سره راولېږئ. مننه!
    .short = نور ماشومان { $book } ته په تمه دي. تر { $date } یې له { $child } سره راولېږئ. مننه!

loan-back = کتاب { $book } بېرته ښوونځي ته راغی. مننه چې له { $child } سره مو شریک کړ!

loan-lost = د { $book } په اړه له خبرولو مو مننه. کتابونه کله کله ورکېږي! { $child } بل کتاب ټاکلای شي.
