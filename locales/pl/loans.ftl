### Books of the school that go home in the bag and come back.
### reviewed: no
### date: 2026-11-22
### checked: by meaning, Państwo; names and titles in the base form, titles in quotes after "książka"; no past tense and no
### adjective of the child; "ktoś" for the friend; a late or lost book is nobody's fault.
### back-translation: subject "A book from school" lent "Nice fun with the book B! C can have it until DATE." due "C: the book
### B returns to school on DATE. Please answer 1 for it to stay, or 2 if it cannot be found." (.short "C: B, return DATE.
### Please answer: 1 - it stays, 2 - it is not there.") late "C: please bring the book B soon. Please answer 1 for it to stay
### longer, or 2 if it cannot be found." (.short "C: we ask for the book B. Please answer: 1 - it stays, 2 - it is not
### there.") renewed "Good news! C can have the book B until DATE." waits "Somebody is already waiting for the book B. Let C
### bring it by DATE, please. Thank you!" back "The book B is at school again. You and C: thank you for the time shared with
### it!" lost "Thank you for the message about the book B. Books get lost at times! C can choose another." (.short "Thank you
### for the message: B. Books get lost! ...")
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the source
### (meaning, facts, variables, address, gender, one and several children); nothing changed. Natives first: loan-due (short:
### "2 - nie ma jej"), loan-back, loan-waits.

email-subject-loan = Książka ze szkoły

loan-lent = { $children ->
    [1] Miłej zabawy z książką "{ $book }"! { $child } może ją mieć do { $date }.
   *[other] Miłej zabawy z książką "{ $book }"! { $child } mogą ją mieć do { $date }.
}

loan-due = { $child }: książka "{ $book }" wraca do szkoły { $date }. Proszę odpisać 1, aby została, albo 2, jeśli nie można jej znaleźć.
    .short = { $child }: "{ $book }", zwrot { $date }. Proszę odpisać: 1 - zostaje, 2 - nie ma jej.

loan-late = { $child }: prosimy przynieść wkrótce książkę "{ $book }". Proszę odpisać 1, aby została dłużej, albo 2, jeśli nie można jej znaleźć.
    .short = { $child }: prosimy o książkę "{ $book }". Proszę odpisać: 1 - zostaje, 2 - nie ma jej.

loan-renewed = { $children ->
    [1] Dobra wiadomość! { $child } może mieć książkę "{ $book }" do { $date }.
   *[other] Dobra wiadomość! { $child } mogą mieć książkę "{ $book }" do { $date }.
}

loan-waits = { $children ->
    [1] Ktoś już czeka na książkę "{ $book }". Prosimy, niech { $child } przyniesie ją do { $date }. Dziękujemy!
   *[other] Ktoś już czeka na książkę "{ $book }". Prosimy, niech { $child } przyniosą ją do { $date }. Dziękujemy!
}
    .short = { $children ->
        [1] Ktoś czeka na "{ $book }". Niech { $child } przyniesie ją do { $date }. Dziękujemy!
       *[other] Ktoś czeka na "{ $book }". Niech { $child } przyniosą ją do { $date }. Dziękujemy!
    }

loan-back = Książka "{ $book }" jest znów w szkole. Państwo i { $child }: dziękujemy za wspólny czas z nią!
    .short = "{ $book }" jest znów w szkole. Państwo i { $child }: dziękujemy za wspólny czas!

loan-lost = { $children ->
    [1] Dziękujemy za wiadomość o książce "{ $book }". Książki czasem się gubią! { $child } może wybrać inną.
   *[other] Dziękujemy za wiadomość o książce "{ $book }". Książki czasem się gubią! { $child } mogą wybrać inną.
}
    .short = { $children ->
        [1] Dziękujemy za wiadomość: "{ $book }". Książki się gubią! { $child } może wybrać inną.
       *[other] Dziękujemy za wiadomość: "{ $book }". Książki się gubią! { $child } mogą wybrać inną.
    }
