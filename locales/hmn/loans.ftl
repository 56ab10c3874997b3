### Books of the school that go home in the bag and come back.
### reviewed: no
### date: 2026-11-22
### checked: White Hmong in RPA; by meaning; nej; "teb" (answer) serves SMS and e-mail; 1 and 2 are digits; nobody is blamed
### for a late or a lost book; GSM-7 only; length with long names.
### back-translation: subject "A book from school" lent "Enjoy B! C can borrow it until D." due "The day to send B back is D.
### Answer 1 if C wants to borrow it longer. Answer 2 if it is not found." (.short "C: send B back D. Answer 1 to borrow longer,
### 2 not found.") late "Please let C carry B back soon. Answer 1 if you want to borrow it longer. Answer 2 if it is not found."
### (.short "Please let C carry B back. Answer 1 to borrow longer, 2 not found.") renewed "Good news! C can borrow B until D."
### waits "There is a friend waiting for B. Please let C carry it back, not past D. Thank you!" (.short the same with fewer
### words) back "B has come back to school. Thank you for reading with C!" lost "Thank you for telling about B. Books do get
### lost! C can choose another."
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the
### source and the older texts (meaning, facts, variables, address, one and several children); nothing changed.
### Natives first: due ("Hnub xa rov qab"), lent ("lom zem nrog"), every .short.

email-subject-loan = Ib phau ntawv los ntawm tsev kawm ntawv

loan-lent = Lom zem nrog { $book } nawb! { $child } qiv tau mus txog { $date }.

loan-due = Hnub xa { $book } rov qab yog { $date }. Teb 1 yog { $child } xav qiv ntxiv. Teb 2 yog nrhiav tsis tau.
    .short = { $child }: xa { $book } rov qab { $date }. Teb 1 qiv ntxiv, 2 nrhiav tsis tau.

loan-late = Thov cia { $child } nqa { $book } rov tuaj sai sai no. Teb 1 yog xav qiv ntxiv. Teb 2 yog nrhiav tsis tau.
    .short = Thov cia { $child } nqa { $book } rov tuaj. Teb 1 qiv ntxiv, 2 nrhiav tsis tau.

loan-renewed = Xov zoo! { $child } qiv tau { $book } mus txog { $date }.

loan-waits = Muaj ib tug phooj ywg tos { $book }. Thov cia { $child } nqa rov tuaj, tsis dhau { $date }. Ua tsaug!
    .short = Muaj phooj ywg tos { $book }. Thov cia { $child } nqa tuaj tsis dhau { $date }.

loan-back = { $book } rov los txog tsev kawm lawm. Ua tsaug nej nyeem nrog { $child }!

loan-lost = Ua tsaug nej qhia txog { $book }. Phau ntawv yeej ploj tau! { $child } xaiv tau lwm phau.
