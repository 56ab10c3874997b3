### Books of the school that go home in the bag and come back. Si dà del Lei.
### reviewed: no
### date: 2026-11-22
### checked: by meaning, Lei; "con" and "su" before a name, never "a"; no article before a date, for "l'8" and "il 24" differ;
### "un'altra famiglia" for the friend; a late or lost book is nobody's fault; letters of GSM-7.
### back-translation: subject "A book of the school" lent "Good fun with B! C can have it at home. Return to school: DATE."
### due "B, return planned: DATE. Answer 1 to have it still with C. Answer 2 if you do not find it." (.short "C: B, return:
### DATE. Answer 1 to have it, 2 if you do not find it.") late "Please, send B soon with C. Answer 1 to have it longer. Answer
### 2 if you do not find it." (.short "C: please, send B soon. Answer 1 to have it, 2 if you do not find it.") renewed "Good
### news! C can have B still. New return: DATE." waits "Another family waits for B. Please, send it with C. Return: DATE.
### Thank you!" back "B is at school again. Thank you for having shared it with C!" lost "Thank you for having written to us
### about B. At times books get lost! C can choose another one." (.short "Thank you for the message: B. Books get lost! ...")
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the source
### (meaning, facts, variables, address, gender, one and several children); nothing changed. Natives first: loan-lent and
### loan-renewed ("Ritorno: date"), loan-waits.

email-subject-loan = Un libro della scuola

loan-lent = { $children ->
    [one] Buon divertimento con { $book }! { $child } può tenerlo a casa. Ritorno a scuola: { $date }.
   *[other] Buon divertimento con { $book }! { $child } possono tenerlo a casa. Ritorno a scuola: { $date }.
}
    .short = { $children ->
        [one] Buon divertimento con { $book }! { $child } può tenerlo a casa. Ritorno: { $date }.
       *[other] Buon divertimento con { $book }! { $child } possono tenerlo a casa. Ritorno: { $date }.
    }

loan-due = { $book }, ritorno previsto: { $date }. Risponda 1 per tenerlo ancora con { $child }. Risponda 2 se non lo trova.
    .short = { $child }: { $book }, ritorno: { $date }. Risponda 1 per tenerlo, 2 se non lo trova.

loan-late = Per favore, mandi presto { $book } con { $child }. Risponda 1 per tenerlo più a lungo. Risponda 2 se non lo trova.
    .short = { $child }: per favore, mandi presto { $book }. Risponda 1 per tenerlo, 2 se non lo trova.

loan-renewed = { $children ->
    [one] Buone notizie! { $child } può tenere ancora { $book }. Nuovo ritorno: { $date }.
   *[other] Buone notizie! { $child } possono tenere ancora { $book }. Nuovo ritorno: { $date }.
}

loan-waits = Un'altra famiglia aspetta { $book }. Per favore, lo mandi con { $child }. Ritorno: { $date }. Grazie!
    .short = Un'altra famiglia aspetta { $book }. Lo mandi con { $child }. Ritorno: { $date }. Grazie!

loan-back = { $book } è di nuovo a scuola. Grazie per averlo condiviso con { $child }!

loan-lost = { $children ->
    [one] Grazie per averci scritto di { $book }. A volte i libri si perdono! { $child } può sceglierne un altro.
   *[other] Grazie per averci scritto di { $book }. A volte i libri si perdono! { $child } possono sceglierne un altro.
}
    .short = { $children ->
        [one] Grazie del messaggio: { $book }. I libri si perdono! { $child } può sceglierne un altro.
       *[other] Grazie del messaggio: { $book }. I libri si perdono! { $child } possono sceglierne un altro.
    }
