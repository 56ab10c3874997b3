### Librat e shkollës që shkojnë në shtëpi dhe kthehen. Trajta: ju.
### reviewed: no
### date: 2026-11-22
### checked: by meaning, ju; the child's name is a subject, or stands in brackets or after "te"; "librin" carries the case of a title;
### "dikush" for a friend, who would have a gender; nobody is blamed for a late or a lost book.
### back-translation: subject "A book from the school" lent "Enjoy the book B! C can keep it until D." due "The book B comes
### back on D. Reply 1 for it to stay at C's. Reply 2 if it is not found." late "Please let C bring the book B soon. Reply 1
### for it to stay longer. Reply 2 if it is not found." renewed "Good news! C can keep the book B until D." waits "Somebody
### waits for the book B. Please let C bring it until D. Thank you!" back "The book B came back to school. Thank you that
### you enjoyed it together, you and C!" lost "Thank you that you told us about the book B. Books get lost! C can choose
### another." .short: the same with fewer words, the child before a colon or in brackets; lost "Thank you that you wrote: B.
### Books get lost! C can take another."
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the source
### (meaning, facts, variables, address, gender, one and several children); changed: "që shkruat" for "për lajmin" in the
### short form of loan-lost. Natives first: loan-due ("të mbetet te"), loan-late, loan-back.

email-subject-loan = Një libër nga shkolla

loan-lent = { $children ->
    [one] Kënaquni me librin { $book }! { $child } mund ta mbajë deri më { $date }.
   *[other] Kënaquni me librin { $book }! { $child } mund ta mbajnë deri më { $date }.
}

loan-due = Libri { $book } kthehet më { $date }. Përgjigjuni 1 që të mbetet te { $child }. Përgjigjuni 2 nëse nuk gjendet.
    .short = { $child }: { $book } kthehet më { $date }. Shkruani 1 që të mbetet, 2 nëse s'gjendet.

loan-late = { $children ->
    [one] Ju lutemi, le ta sjellë { $child } së shpejti librin { $book }. Përgjigjuni 1 që të mbetet më gjatë. Përgjigjuni 2 nëse nuk gjendet.
   *[other] Ju lutemi, le ta sjellin { $child } së shpejti librin { $book }. Përgjigjuni 1 që të mbetet më gjatë. Përgjigjuni 2 nëse nuk gjendet.
}
    .short = { $child }: ju lutemi, na dërgoni { $book }. Shkruani 1 që të mbetet, 2 nëse s'gjendet.

loan-renewed = { $children ->
    [one] Lajm i mirë! { $child } mund ta mbajë librin { $book } deri më { $date }.
   *[other] Lajm i mirë! { $child } mund ta mbajnë librin { $book } deri më { $date }.
}

loan-waits = { $children ->
    [one] Dikush po pret librin { $book }. Ju lutemi, le ta sjellë { $child } deri më { $date }. Faleminderit!
   *[other] Dikush po pret librin { $book }. Ju lutemi, le ta sjellin { $child } deri më { $date }. Faleminderit!
}
    .short = Dikush pret { $book }. Ju lutemi, dërgojeni deri më { $date } ({ $child }). Faleminderit!

loan-back = Libri { $book } u kthye në shkollë. Faleminderit që e shijuat bashkë, ju dhe { $child }!

loan-lost = { $children ->
    [one] Faleminderit që na treguat për librin { $book }. Librat humbasin! { $child } mund të zgjedhë një tjetër.
   *[other] Faleminderit që na treguat për librin { $book }. Librat humbasin! { $child } mund të zgjedhin një tjetër.
}
    .short = { $children ->
        [one] Faleminderit që shkruat: { $book }. Librat humbasin! { $child } mund të marrë një tjetër.
       *[other] Faleminderit që shkruat: { $book }. Librat humbasin! { $child } mund të marrin një tjetër.
    }
