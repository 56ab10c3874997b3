### Books of the school that go home in the bag and come back.
### reviewed: no
### date: 2026-11-22
### checked: by meaning, plural "you"; GSM-7 only; verbs agree with "kitabu"; one and several children; nobody is blamed for a late or a
### lost book.
### back-translation: subject "A book from school" lent "Enjoy the book B! It can stay with C until D." due "Let the book B
### come back by D. Reply 1 for it to stay with C. Reply 2 if it is not found." late "Please send the book B by the hand of
### C soon. Reply 1 for it to stay longer. Reply 2 if it is not found." renewed "Good news! The book B can stay with C until
### D." waits "A friend is waiting for the book B. Please send it by the hand of C before D. Thank you!" back "The book B
### has come back to school. Thank you for enjoying it with C!" lost "Thank you for telling us about B. Books get lost! C
### can choose another." .short: the same with fewer words; due "C: B, to come back by D. Reply 1 for it to stay, 2 if it is
### not found."
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the source
### (meaning, facts, variables, address, gender, one and several children); changed: "kupitia" for "na" before the child in
### loan-late and loan-waits, for "send the book na C" also means "the book and C". Natives first: loan-due ("kirudi
### kufikia"), loan-waits.

email-subject-loan = Kitabu kutoka shuleni

loan-lent = Furahieni kitabu { $book }! Kinaweza kukaa na { $child } hadi { $date }.

loan-due = Kitabu { $book } kirudi kufikia { $date }. Jibuni 1 ili kibaki na { $child }. Jibuni 2 kama hakionekani.
    .short = { $child }: { $book }, kurudi { $date }. Jibuni 1 ili kibaki, 2 kama hakionekani.

loan-late = Tafadhali tumeni kitabu { $book } kupitia { $child } hivi karibuni. Jibuni 1 ili kibaki zaidi. Jibuni 2 kama hakionekani.
    .short = Tafadhali tumeni { $book } kupitia { $child }. Jibuni 1 ili kibaki, 2 kama hakionekani.

loan-renewed = Habari njema! Kitabu { $book } kinaweza kukaa na { $child } hadi { $date }.

loan-waits = Rafiki anasubiri kitabu { $book }. Tafadhali kitumeni kupitia { $child } kufikia { $date }. Asanteni!
    .short = Rafiki anasubiri { $book }. Kitumeni kupitia { $child } kufikia { $date }. Asanteni!

loan-back = Kitabu { $book } kimerudi shuleni. Asanteni kwa kukifurahia na { $child }!

loan-lost = { $children ->
    [one] Asanteni kwa kutuambia kuhusu { $book }. Vitabu hupotea! { $child } anaweza kuchagua kingine.
   *[other] Asanteni kwa kutuambia kuhusu { $book }. Vitabu hupotea! { $child } wanaweza kuchagua kingine.
}
    .short = { $children ->
        [one] Asanteni kwa habari: { $book }. Vitabu hupotea! { $child } anaweza kuchagua kingine.
       *[other] Asanteni kwa habari: { $book }. Vitabu hupotea! { $child } wanaweza kuchagua kingine.
    }
