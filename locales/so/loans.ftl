### Books of the school that go home in the bag and come back.
### reviewed: no
### date: 2026-11-22
### checked: by meaning, plural "you"; GSM-7 only; verbs agree with "buug", nothing agrees with the child; nobody is blamed for a late
### or a lost book.
### back-translation: subject "A book from the school" lent "Enjoy the book B! It can stay with C until D." due "The book B is returned
### on D. Reply 1 so that it stays with C. Reply 2 if it is not found." late "Please hand the book B to C soon. Reply 1 so that it stays
### longer. Reply 2 if it is not found." renewed "Good news! The book B can stay with C until D." waits "A friend is waiting for the book B.
### Please hand it to C, D at the latest. Thank you!" back "The book B has come back to the school. Thank you for sharing it with C!" lost
### "Thank you for telling us about B. Books do get lost! Choosing another book is open to C." .short: the same with fewer words; due "C: B,
### the return D. Write 1 for it to be kept, 2 if it is not found." lost "Thank you: B. Books do get lost! Another one is open to C."
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the source
### (meaning, facts, variables, address, gender, one and several children); nothing changed. Natives first: loan-lost,
### loan-late ("u soo dhiiba").

email-subject-loan = Buug ka yimid dugsiga

loan-lent = Ku raaxaysta buugga { $book }! Wuxuu la joogi karaa { $child } ilaa { $date }.

loan-due = Buugga { $book } waxaa la celinayaa { $date }. Ku soo jawaaba 1 si uu ula sii joogo { $child }. Ku soo jawaaba 2 haddii aan la helin.
    .short = { $child }: { $book }, celinta { $date }. Qora 1 si loo hayo, 2 haddii la waayo.

loan-late = Fadlan buugga { $book } dhawaan u soo dhiiba { $child }. Ku soo jawaaba 1 si uu u sii joogo. Ku soo jawaaba 2 haddii aan la helin.
    .short = Fadlan { $book } u soo dhiiba { $child }. Qora 1 si loo hayo, 2 haddii la waayo.

loan-renewed = War wanaagsan! Buugga { $book } wuxuu la joogi karaa { $child } ilaa { $date }.

loan-waits = Saaxiib baa sugaya buugga { $book }. Fadlan u soo dhiiba { $child } ugu dambayn { $date }. Mahadsanidiin!
    .short = Saaxiib baa sugaya { $book }. U soo dhiiba { $child } ilaa { $date }. Mahadsanidiin!

loan-back = Buugga { $book } dugsiga wuu ku soo noqday. Waad ku mahadsan tihiin inaad la wadaagteen { $child }!
    .short = Buugga { $book } wuu soo noqday. Mahadsanidiin inaad la wadaagteen { $child }!

loan-lost = Waad ku mahadsan tihiin inaad noo sheegteen { $book }. Buugaagtu way lumaan! Doorashada buug kale way u furan tahay { $child }.
    .short = Mahadsanidiin: { $book }. Buugaagtu way lumaan! Mid kale ayaa u furan { $child }.
