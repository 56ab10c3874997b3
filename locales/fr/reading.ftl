### Lire et compter à la maison. Vouvoiement.
### reviewed: no
### date: 2026-11-22
### checked: by meaning, vous; no elision before a name or a title; nothing agrees with a gender; one act each.
### own second pass: 2026-11-22.
### second, independent pass: 2026-11-22; all lines compared with the English; nothing changed. Natives first: read-peer,
### math-table.
### back-translation: fact "Talking together of a book helps C to learn words. All languages suit. Choose the one that you
### love." tip "This evening, make a pause at an image in B. Ask C: what is happening here?" growth "You are managing it! Stories
### with you help C to grow. Then, ask: what is going to happen?" peer "With B: ask C a question, say bravo, add a new
### word, repeat together." pictures "No need to read each word. Tell C the story with the pictures, in L. That counts!" book-home
### "Today, C brings B home. Read, look or listen: LINK" log-ask "Since DAY, how many minutes of stories with C? Reply with a
### number. 0 suits too." log-thanks "N minutes! That makes T this month. C is lucky to have you." table "Let C lay the
### table. Ask: how many forks, and how many with one more guest?" bedtime "Evening maths: Q Ask C: how do you know it?"

read-fact = Parler ensemble d'un livre aide { $child } à apprendre des mots. Toutes les langues conviennent. Choisissez celle que vous aimez.
    .short = Parler d'un livre aide { $child } à apprendre des mots. Toute langue convient. Prenez celle que vous aimez.

read-tip = Ce soir, faites une pause sur une image dans { $book }. Demandez à { $child } : que se passe-t-il ici ?
    .short = Ce soir, regardez une image dans { $book }. Demandez à { $child } : que se passe-t-il ici ?

read-growth = Vous y arrivez ! Les histoires avec vous aident { $child } à grandir. Ensuite, demandez : que va-t-il se passer ?
    .short = Vous y arrivez ! Vos histoires aident { $child } à grandir. Ensuite, demandez : que va-t-il se passer ?

read-peer = Avec { $book } : posez une question à { $child }, dites bravo, ajoutez un mot nouveau, répétez ensemble.
    .short = Avec { $book } : une question à { $child }, un bravo, un mot nouveau, à répéter ensemble.

read-pictures = Pas besoin de lire chaque mot. Racontez l'histoire à { $child } avec les images, en { language }. Ça compte !

read-book-home = { $children ->
    [one] Aujourd'hui, { $child } rapporte { $book } à la maison. Lisez, regardez ou écoutez : { $link }
   *[other] Aujourd'hui, { $child } rapportent { $book } à la maison. Lisez, regardez ou écoutez : { $link }
}
    .short = Pour { $child } : { $book }. Lisez, regardez ou écoutez : { $link }

read-log-ask = Depuis { $day }, combien de minutes d'histoires avec { $child } ? Répondez par un nombre. 0 convient aussi.

read-log-thanks = { $minutes ->
    [0] Merci pour votre réponse ! Cela fait { $total } ce mois-ci.
    [one] { $minutes } minute ! Cela fait { $total } ce mois-ci.
   *[other] { $minutes } minutes ! Cela fait { $total } ce mois-ci.
} { $children ->
    [one] { $child } a de la chance de vous avoir.
   *[other] { $child } ont de la chance de vous avoir.
}

math-table = Laissez { $child } mettre la table. Demandez : combien de fourchettes, et combien avec un invité de plus ?

math-bedtime = { $children ->
    [one] Maths du soir : { $question }. Demandez à { $child } : comment le sais-tu ?
   *[other] Maths du soir : { $question }. Demandez à { $child } : comment le savez-vous ?
}
