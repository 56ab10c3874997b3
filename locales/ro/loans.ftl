### Books of the school that go home in the bag and come back. Adresare: dumneavoastră.
### reviewed: no
### date: 2026-11-22
### checked: by meaning, dumneavoastră; no case ending on a name or a title; "să păstreze", which reads right for one and
### several children; "altă familie" for the friend; a late or lost book is nobody's fault.
### back-translation: subject "A book from school" lent "Enjoy B! C can keep the book until DATE." due "B returns to school on
### DATE. Answer 1 so that C keeps the book. Answer 2 if you do not find it." (.short "C: B, until DATE. Answer 1 so that it
### stays, 2 if you do not find it.") late "Please, send B with C soon. Answer 1 so that you keep it still. Answer 2 if you do
### not find it." (.short "C: please, send B. Answer 1 so that it stays, 2 if you do not find it.") renewed "Good news! C can
### keep B until DATE." waits "Another family waits for B. Please, send the book with C by DATE. Thank you!" (.short "Somebody
### waits for B ...") back "B is at school again. Thank you that you enjoyed the book with C!" lost "Thank you that you told
### us about B. Books get lost at times! C can choose another."
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the source
### (meaning, facts, variables, address, gender, one and several children); nothing changed. Natives first: loan-due ("ca să
### rămână"), loan-back, loan-waits.

email-subject-loan = O carte de la școală

loan-lent = { $children ->
    [1] Bucurați-vă de { $book }! { $child } poate păstra cartea până pe { $date }.
   *[other] Bucurați-vă de { $book }! { $child } pot păstra cartea până pe { $date }.
}

loan-due = { $book } se întoarce la școală pe { $date }. Răspundeți 1 ca { $child } să păstreze cartea. Răspundeți 2 dacă nu o găsiți.
    .short = { $child }: { $book }, până pe { $date }. Răspundeți 1 ca să rămână, 2 dacă nu o găsiți.

loan-late = Vă rog, trimiteți curând { $book } cu { $child }. Răspundeți 1 ca să mai păstrați cartea. Răspundeți 2 dacă nu o găsiți.
    .short = { $child }: vă rog, trimiteți { $book }. Răspundeți 1 ca să rămână, 2 dacă nu o găsiți.

loan-renewed = { $children ->
    [1] Veste bună! { $child } poate păstra { $book } până pe { $date }.
   *[other] Veste bună! { $child } pot păstra { $book } până pe { $date }.
}

loan-waits = Altă familie așteaptă { $book }. Vă rog, trimiteți cartea cu { $child } până pe { $date }. Mulțumesc!
    .short = Cineva așteaptă { $book }. Trimiteți cartea cu { $child } până pe { $date }. Mulțumesc!

loan-back = { $book } e din nou la școală. Mulțumesc că v-ați bucurat de carte cu { $child }!

loan-lost = { $children ->
    [1] Mulțumesc că ne-ați spus despre { $book }. Cărțile se mai pierd! { $child } poate alege alta.
   *[other] Mulțumesc că ne-ați spus despre { $book }. Cărțile se mai pierd! { $child } pot alege alta.
}
