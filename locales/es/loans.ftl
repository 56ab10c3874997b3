### Books of the school that go home in the bag and come back. Trato: usted.
### reviewed: no
### date: 2026-11-22
### checked: by meaning, usted; a form for one and for several children; nothing agrees with a gender ("otra familia" for the
### friend); a late or lost book is nobody's fault; letters outside GSM-7 left out where a plain word does without.
### back-translation: subject "A book of the school" lent "Enjoy B! C can have it until DATE." due "B returns to the school on
### DATE. Answer 1 so that it stays on with C. Answer 2 if you do not find it." (.short "C: B returns on DATE. Answer 1 to
### renew, 2 if it does not turn up.") late "Please, send B soon with C. Answer 1 to go on with the book. Answer 2 if you do
### not find it." (.short "C: please, send B soon. Answer 1 to renew, 2 if it does not turn up.") renewed "Good news! C can
### keep B until DATE." waits "Another family waits for B. Please, send the book with C by DATE. Thank you!" (.short "... Send
### it with C by DATE ...") back "We already have B at school. Thank you for sharing it with C!" lost "Thank you for letting
### us know about B. Books get lost at times! C can choose another."
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the source
### (meaning, facts, variables, address, gender, one and several children); nothing changed. Natives first: loan-due ("para
### que siga con ..."), loan-late (short).

email-subject-loan = Un libro de la escuela

loan-lent = { $children ->
    [one] ¡Disfruten de { $book }! { $child } puede tenerlo hasta el { $date }.
   *[other] ¡Disfruten de { $book }! { $child } pueden tenerlo hasta el { $date }.
}

loan-due = { $book } vuelve a la escuela el { $date }. Responda 1 para que siga con { $child }. Responda 2 si no lo encuentra.
    .short = { $child }: { $book } vuelve el { $date }. Responda 1 para renovar, 2 si no aparece.

loan-late = Por favor, mande pronto { $book } con { $child }. Responda 1 para seguir con el libro. Responda 2 si no lo encuentra.
    .short = { $child }: por favor, mande pronto { $book }. Responda 1 para renovar, 2 si no aparece.

loan-renewed = { $children ->
    [one] ¡Buenas noticias! { $child } puede quedarse con { $book } hasta el { $date }.
   *[other] ¡Buenas noticias! { $child } pueden quedarse con { $book } hasta el { $date }.
}

loan-waits = Otra familia espera { $book }. Por favor, mande el libro con { $child } para el { $date }. ¡Gracias!
    .short = Otra familia espera { $book }. Mándelo con { $child } para el { $date }. ¡Gracias!

loan-back = Ya tenemos { $book } en la escuela. ¡Gracias por compartirlo con { $child }!

loan-lost = { $children ->
    [one] Gracias por avisarnos de { $book }. ¡A veces los libros se pierden! { $child } puede elegir otro.
   *[other] Gracias por avisarnos de { $book }. ¡A veces los libros se pierden! { $child } pueden elegir otro.
}
    .short = { $children ->
        [one] Gracias por avisarnos de { $book }. ¡Los libros se pierden! { $child } puede elegir otro.
       *[other] Gracias por avisarnos de { $book }. ¡Los libros se pierden! { $child } pueden elegir otro.
    }
