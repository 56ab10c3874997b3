### Books of the school that go home in the bag and come back. Nou di "ou".
### reviewed: no
### date: 2026-11-22
### checked: by meaning, ou; GSM-7 letters only; every text reads right for several children; a late or lost book is nobody's
### fault.
### back-translation: subject "A book of the school" lent "Have pleasure with B! C can keep it until DATE." due "The date for
### B to return to school is DATE. Answer 1 to keep it with C. Answer 2 if you do not find it." (.short "C: B, return DATE.
### Answer 1 to keep it, 2 if you do not find it.") late "Please, send B with C soon. Answer 1 to keep it longer. Answer 2 if
### you do not find it." (.short "C: please, send B soon. Answer 1 to keep it, 2 if you do not find it.") renewed "Good news!
### C can keep B until DATE." waits "A friend is waiting for B. Please, send it with C no later than DATE. Thank you!" back "B
### has come back to school. Thank you for sharing it with C!" lost "Thank you for writing to us about B. Books do get lost! C
### can choose another one."
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the source
### (meaning, facts, variables, address, gender, one and several children); nothing changed. Natives first: loan-due ("Dat
### pou B tounen"), loan-lost ("Liv konn pèdi!"), loan-lent.

email-subject-loan = Yon liv lekòl la

loan-lent = Pran plezi ak { $book }! { $child } ka kenbe l jiska { $date }.

loan-due = Dat pou { $book } tounen lekòl la se { $date }. Reponn 1 pou kenbe l ak { $child }. Reponn 2 si ou pa jwenn li.
    .short = { $child }: { $book } ap tounen { $date }. Reponn 1 pou kenbe l, 2 si ou pa jwenn li.

loan-late = Tanpri, voye { $book } ak { $child } byento. Reponn 1 pou kenbe l pi lontan. Reponn 2 si ou pa jwenn li.
    .short = { $child }: tanpri, voye { $book } byento. Reponn 1 pou kenbe l, 2 si ou pa jwenn li.

loan-renewed = Bon nouvèl! { $child } ka kenbe { $book } jiska { $date }.

loan-waits = Yon zanmi ap tann { $book }. Tanpri, voye l ak { $child } pa pita pase { $date }. Mèsi!

loan-back = { $book } tounen lekòl la. Mèsi paske ou pataje l ak { $child }!

loan-lost = Mèsi paske ou ekri nou sou { $book }. Liv konn pèdi! { $child } ka chwazi yon lòt.
