### Books of the school that go home in the bag and come back.
### reviewed: no
### date: 2026-11-22
### checked: by meaning, εσείς; books in «», names in brackets after "το παιδί" or before a colon, in the base form; "ένα άλλο
### παιδί" for the friend, which has no sex; "έως" before a date, without an article; a late or lost book is nobody's fault.
### back-translation: subject "A book from school" lent "Good fun with B! The child (C) can keep it until DATE." (.short
### "Good fun with B! Keep it until DATE: you and C.") due "C: the book B returns to school by DATE. Answer 1 to keep it
### longer. Answer 2 if you do not find it." (.short "C: B until DATE. Answer 1 for it to stay, 2 if it is not found.") late
### "C: please send the book B soon. Answer 1 to keep it longer. Answer 2 if you do not find it." (.short "C: send us B.
### Answer 1 for it to stay, 2 if you do not find it.") renewed "Good news! The child (C) can keep B until DATE." waits
### "Another child waits for the book B. Please send it with the child (C) by DATE. Thank you!" (.short "C: another child
### waits for B. Send it by DATE. I thank you!") back "B came back to school. Thank you that you enjoyed it with the child
### (C)!" (.short "B came back to school. Thank you that you enjoyed it: you and C!") lost "Thank you that you told us about
### B. Books get lost at times! The child (C) can choose another." (.short "C: thank you that you wrote about B. Books get
### lost! Choose another.")
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the source
### (meaning, facts, variables, address, gender, one and several children); changed: "έως" before the date of loan-due,
### which stood bare. Natives first: loan-due (a date without an article), loan-lost (short), loan-lent (short).

email-subject-loan = Ένα βιβλίο από το σχολείο

loan-lent = { $children ->
    [1] Καλή διασκέδαση με το «{ $book }»! Το παιδί ({ $child }) μπορεί να το κρατήσει έως { $date }.
   *[other] Καλή διασκέδαση με το «{ $book }»! Τα παιδιά ({ $child }) μπορούν να το κρατήσουν έως { $date }.
}
    .short = Καλή διασκέδαση με το «{ $book }»! Κρατήστε το έως { $date }: εσείς και { $child }.

loan-due = { $child }: το βιβλίο «{ $book }» επιστρέφει στο σχολείο έως { $date }. Απαντήστε 1 για να το κρατήσετε κι άλλο. Απαντήστε 2 αν δεν το βρίσκετε.
    .short = { $child }: «{ $book }» έως { $date }. Απαντήστε 1 για να μείνει, 2 αν δεν βρίσκεται.

loan-late = { $child }: στείλτε σύντομα, παρακαλώ, το βιβλίο «{ $book }». Απαντήστε 1 για να το κρατήσετε κι άλλο. Απαντήστε 2 αν δεν το βρίσκετε.
    .short = { $child }: στείλτε μας το «{ $book }». Απαντήστε 1 για να μείνει, 2 αν δεν το βρίσκετε.

loan-renewed = { $children ->
    [1] Καλά νέα! Το παιδί ({ $child }) μπορεί να κρατήσει το «{ $book }» έως { $date }.
   *[other] Καλά νέα! Τα παιδιά ({ $child }) μπορούν να κρατήσουν το «{ $book }» έως { $date }.
}

loan-waits = { $children ->
    [1] Ένα άλλο παιδί περιμένει το βιβλίο «{ $book }». Στείλτε το, παρακαλώ, με το παιδί ({ $child }) έως { $date }. Ευχαριστούμε!
   *[other] Ένα άλλο παιδί περιμένει το βιβλίο «{ $book }». Στείλτε το, παρακαλώ, με τα παιδιά ({ $child }) έως { $date }. Ευχαριστούμε!
}
    .short = { $child }: άλλο παιδί περιμένει το «{ $book }». Στείλτε το έως { $date }. Ευχαριστώ!

loan-back = { $children ->
    [1] Το «{ $book }» γύρισε στο σχολείο. Ευχαριστούμε που το χαρήκατε με το παιδί ({ $child })!
   *[other] Το «{ $book }» γύρισε στο σχολείο. Ευχαριστούμε που το χαρήκατε με τα παιδιά ({ $child })!
}
    .short = Το «{ $book }» γύρισε στο σχολείο. Ευχαριστούμε που το χαρήκατε: εσείς και { $child }!

loan-lost = { $children ->
    [1] Ευχαριστούμε που μας γράψατε για το «{ $book }». Τα βιβλία καμιά φορά χάνονται! Το παιδί ({ $child }) μπορεί να διαλέξει άλλο.
   *[other] Ευχαριστούμε που μας γράψατε για το «{ $book }». Τα βιβλία καμιά φορά χάνονται! Τα παιδιά ({ $child }) μπορούν να διαλέξουν άλλο.
}
    .short = { $child }: ευχαριστούμε που γράψατε για το «{ $book }». Τα βιβλία χάνονται! Διαλέξτε άλλο.
