### Books of the school that go home in the bag and come back.
### reviewed: no
### date: 2026-11-22
### checked: by meaning; kayo and po; si, ni, kay and sina, nina, kina by the number of children; 1 and 2 are digits; nobody
### is blamed for a late or a lost book; GSM-7 only; length with long names.
### back-translation: subject "A book from the school" lent "Enjoy B! C can borrow it until D." due "B is until D. Reply 1 for C
### to borrow it more. Reply 2 if it cannot be found." (.short "C: B, until D. Reply: 1 will borrow more, 2 cannot be found.")
### late "Please return B now when C comes to school. Reply 1 to borrow it more. Reply 2 if it cannot be found." (.short "Please
### return B when C comes. Reply: 1 will borrow more, 2 cannot be found.") renewed "Good news! C can still borrow B until D."
### waits "There is a friend waiting for B. Please bring it when C comes, on D or earlier. Thank you!" (.short "Someone is
### waiting for B. May C bring it by D. Thanks!") back "B is back at school. Thank you for reading it together with C!" lost
### "Thank you for telling about B. Books do get lost sometimes! C can choose another." (.short "Thanks for telling: B. That
### happens! C can choose another.")
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the
### source and the older texts (meaning, facts, variables, address, one and several children); nothing changed.
### Natives first: late ("pagpasok ni"), due.short and late.short ("1 hihiramin pa"), lost.short.

email-subject-loan = Isang libro mula sa paaralan

loan-lent = { $children ->
    [1] Mag-enjoy po kayo sa { $book }! Puwede itong hiramin ni { $child } hanggang { $date }.
   *[other] Mag-enjoy po kayo sa { $book }! Puwede itong hiramin nina { $child } hanggang { $date }.
}

loan-due = { $children ->
    [1] Hanggang { $date } po ang { $book }. I-reply ang 1 para mahiram pa ni { $child }. I-reply ang 2 kung hindi mahanap.
   *[other] Hanggang { $date } po ang { $book }. I-reply ang 1 para mahiram pa nina { $child }. I-reply ang 2 kung hindi mahanap.
}
    .short = { $child }: { $book }, hanggang { $date } po. I-reply: 1 hihiramin pa, 2 hindi mahanap.

loan-late = { $children ->
    [1] Pakibalik na po ang { $book } pagpasok ni { $child }. I-reply ang 1 para mahiram pa. I-reply ang 2 kung hindi mahanap.
   *[other] Pakibalik na po ang { $book } pagpasok nina { $child }. I-reply ang 1 para mahiram pa. I-reply ang 2 kung hindi mahanap.
}
    .short = { $children ->
        [1] Pakibalik ang { $book } pagpasok ni { $child }. I-reply: 1 hihiramin pa, 2 hindi mahanap.
       *[other] Pakibalik ang { $book } pagpasok nina { $child }. I-reply: 1 hihiramin pa, 2 hindi mahanap.
    }

loan-renewed = { $children ->
    [1] Magandang balita! Puwede pa pong hiramin ni { $child } ang { $book } hanggang { $date }.
   *[other] Magandang balita! Puwede pa pong hiramin nina { $child } ang { $book } hanggang { $date }.
}
    .short = { $children ->
        [1] Magandang balita! Puwede pang hiramin ni { $child } ang { $book } hanggang { $date }.
       *[other] Magandang balita! Puwede pang hiramin nina { $child } ang { $book } hanggang { $date }.
    }

loan-waits = { $children ->
    [1] May kaibigang naghihintay sa { $book }. Pakidala po ito pagpasok ni { $child }, sa { $date } o mas maaga. Salamat po!
   *[other] May kaibigang naghihintay sa { $book }. Pakidala po ito pagpasok nina { $child }, sa { $date } o mas maaga. Salamat po!
}
    .short = { $children ->
        [1] May naghihintay sa { $book }. Dalhin po sana ni { $child } hanggang { $date }. Salamat!
       *[other] May naghihintay sa { $book }. Dalhin po sana nina { $child } hanggang { $date }. Salamat!
    }

loan-back = { $children ->
    [1] Nakabalik na sa paaralan ang { $book }. Salamat po sa pagbabasa nito kasama si { $child }!
   *[other] Nakabalik na sa paaralan ang { $book }. Salamat po sa pagbabasa nito kasama sina { $child }!
}

loan-lost = { $children ->
    [1] Salamat po sa pagsabi tungkol sa { $book }. Talagang nawawala minsan ang libro! Puwedeng pumili ng iba si { $child }.
   *[other] Salamat po sa pagsabi tungkol sa { $book }. Talagang nawawala minsan ang libro! Puwedeng pumili ng iba sina { $child }.
}
    .short = { $children ->
        [1] Salamat sa pagsabi: { $book }. Nangyayari po iyon! Puwedeng pumili ng iba si { $child }.
       *[other] Salamat sa pagsabi: { $book }. Nangyayari po iyon! Puwedeng pumili ng iba sina { $child }.
    }
