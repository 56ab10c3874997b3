### Books of the school that go home in the bag and come back. Tratamento: você.
### reviewed: no
### date: 2026-11-22
### checked: by meaning, você; a form for one and for several children; "agradeço", for the word of thanks agrees with who
### speaks; "outra família" for the friend; a late or lost book is nobody's fault.
### back-translation: subject "A book of the school" lent "Have fun with B! C can stay with the book until DATE." due "B goes
### back to the school on DATE. Answer 1 to leave the book with C. Answer 2 if you do not find it." (.short "C: B goes back on
### DATE. Answer 1 to renew, 2 if you do not find it.") late "Please, send B soon with C. Answer 1 to stay longer with the
### book. Answer 2 if you do not find it." (.short "C: please, send B soon. Answer 1 to renew, 2 if you do not find it.")
### renewed "Good news! C can stay with B until DATE." waits "Another family waits for B. Please, send the book with C by
### DATE. I am grateful!" back "B has already come back to the school. I am grateful that you shared the book with C!" lost "I
### am grateful for being told about B. It happens, books get lost! C can choose another."
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the source
### (meaning, facts, variables, address, gender, one and several children); nothing changed. Natives first: loan-back,
### loan-lost ("Acontece, livros se perdem!").

email-subject-loan = Um livro da escola

loan-lent = { $children ->
    [one] Divirtam-se com { $book }! { $child } pode ficar com o livro até { $date }.
   *[other] Divirtam-se com { $book }! { $child } podem ficar com o livro até { $date }.
}

loan-due = { $book } volta para a escola em { $date }. Responda 1 para deixar o livro com { $child }. Responda 2 se não o encontrar.
    .short = { $child }: { $book } volta em { $date }. Responda 1 para renovar, 2 se não achar.

loan-late = Por favor, mande { $book } em breve com { $child }. Responda 1 para ficar mais tempo com o livro. Responda 2 se não o encontrar.
    .short = { $child }: por favor, mande logo { $book }. Responda 1 para renovar, 2 se não achar.

loan-renewed = { $children ->
    [one] Boa notícia! { $child } pode ficar com { $book } até { $date }.
   *[other] Boa notícia! { $child } podem ficar com { $book } até { $date }.
}

loan-waits = Outra família espera { $book }. Por favor, mande o livro com { $child } até { $date }. Agradeço!
    .short = Outra família espera { $book }. Mande o livro com { $child } até { $date }. Agradeço!

loan-back = { $book } já voltou para a escola. Agradeço por compartilhar o livro com { $child }!

loan-lost = { $children ->
    [one] Agradeço por avisar sobre { $book }. Acontece, livros se perdem! { $child } pode escolher outro.
   *[other] Agradeço por avisar sobre { $book }. Acontece, livros se perdem! { $child } podem escolher outro.
}
    .short = { $children ->
        [one] Agradeço por avisar sobre { $book }. Livros se perdem! { $child } pode escolher outro.
       *[other] Agradeço por avisar sobre { $book }. Livros se perdem! { $child } podem escolher outro.
    }
