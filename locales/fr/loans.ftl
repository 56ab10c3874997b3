### Books of the school that go home in the bag and come back. Vouvoiement.
### reviewed: no
### date: 2026-11-22
### checked: by meaning, vous; no elision before a name or a title; "une autre famille" for the friend, who would have a
### gender; a late or lost book is nobody's fault; GSM-7 letters wherever plain words do with them.
### back-translation: subject "A book of the school" lent "Good reading with B! C can keep the book until DATE." due "B:
### return planned on DATE. Answer 1 to keep it with C. Answer 2 if you do not find it." (.short "C: B, return on DATE.
### Answer 1 to keep it, 2 if it is lost.") late "Thank you for sending B one of these days with C. Answer 1 to keep it
### longer. Answer 2 if you do not find it." (.short "C: thank you for sending B. Answer 1 to keep it, 2 if it is lost.")
### renewed "Good news! C can keep B until DATE." waits "Another family waits for B. Thank you for sending it with C by
### DATE. That is very kind!" back "B is back at school. Thank you for having shared it with C!" lost "Thank you for your
### answer about B. A book gets lost at times! C can choose another one." (.short "Thank you for your answer: B. That
### happens! ...")
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the source
### (meaning, facts, variables, address, gender, one and several children); changed: "sous peu" sounded official, now "ces
### jours-ci" (one of these days). Natives first: loan-late ("ces jours-ci"), loan-waits ("C'est très gentil !"), loan-lost.

email-subject-loan = Un livre de l'école

loan-lent = { $children ->
    [one] Bonne lecture avec { $book } ! { $child } peut garder le livre jusqu'au { $date }.
   *[other] Bonne lecture avec { $book } ! { $child } peuvent garder le livre jusqu'au { $date }.
}

loan-due = { $book } : retour prévu le { $date }. Répondez 1 pour le garder avec { $child }. Répondez 2 si vous ne le trouvez pas.
    .short = { $child } : { $book }, retour le { $date }. Répondez 1 pour le garder, 2 s'il est perdu.

loan-late = Merci d'envoyer { $book } ces jours-ci avec { $child }. Répondez 1 pour le garder plus longtemps. Répondez 2 si vous ne le trouvez pas.
    .short = { $child } : merci d'envoyer { $book }. Répondez 1 pour le garder, 2 s'il est perdu.

loan-renewed = { $children ->
    [one] Bonne nouvelle ! { $child } peut garder { $book } jusqu'au { $date }.
   *[other] Bonne nouvelle ! { $child } peuvent garder { $book } jusqu'au { $date }.
}

loan-waits = Une autre famille attend { $book }. Merci de l'envoyer avec { $child } d'ici au { $date }. C'est très gentil !
    .short = Une autre famille attend { $book }. Merci de l'envoyer avec { $child } pour le { $date }.

loan-back = { $book } est de retour à l'école. Merci de l'avoir partagé avec { $child } !

loan-lost = { $children ->
    [one] Merci de votre réponse pour { $book }. Un livre se perd parfois ! { $child } peut en choisir un autre.
   *[other] Merci de votre réponse pour { $book }. Un livre se perd parfois ! { $child } peuvent en choisir un autre.
}
    .short = { $children ->
        [one] Merci de votre réponse : { $book }. Cela arrive ! { $child } peut en choisir un autre.
       *[other] Merci de votre réponse : { $book }. Cela arrive ! { $child } peuvent en choisir un autre.
    }
