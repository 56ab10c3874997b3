### Stories and games that are sent, minutes that are mended, questions to get to know a family. Vouvoiement.
### reviewed: no
### date: 2026-11-22
### checked: by meaning, vous; no elision before a name or a title; nothing agrees with a gender; one act or one ask each;
### nothing to buy.
### back-translation: subjects "A game to do together", "A question from your school" share "A story for C: B. Look, listen
### or read here: LINK" log-again "How many minutes of stories with C? Answer with a number, for example 20." log-fixed "It
### is corrected: N minute/minutes. That makes T this month. Thank you!" streak "N week of stories with C / N weeks in a row
### of stories with C. It is splendid!" walk "On a walk, ask C to find three signs, numbers or colours. Make up a story with
### that." (.short "... Draw a story from it.") shop "At the shop, count five things with C. Which one is the dearest?"
### family "T has a question about C: Q Answer with your words, or 0 to pass." (.short "Answer freely ...") thanks "Thank
### you for your answer! T will read it."
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the source
### (meaning, facts, variables, address, gender, one and several children); changed: "Tirez-en une histoire" in the short
### form of play-walk. Natives first: play-walk, read-streak.

email-subject-play = Un jeu à faire ensemble
email-subject-ask = Une question de votre école

read-share = Une histoire pour { $child } : { $book }. Regardez, écoutez ou lisez ici : { $link }
    .short = Pour { $child } : { $book }. Regardez, écoutez ou lisez ici : { $link }

read-log-again = Combien de minutes d'histoires avec { $child } ? Répondez par un nombre, par exemple 20.

read-log-fixed = { $minutes ->
    [one] C'est corrigé : { $minutes } minute. Cela fait { $total } ce mois-ci. Merci !
   *[other] C'est corrigé : { $minutes } minutes. Cela fait { $total } ce mois-ci. Merci !
}

read-streak = { $weeks ->
    [one] { $weeks } semaine d'histoires avec { $child }. C'est formidable !
   *[other] { $weeks } semaines d'histoires d'affilée avec { $child }. C'est formidable !
}

play-walk = En promenade, demandez à { $child } de trouver trois panneaux, nombres ou couleurs. Inventez une histoire avec cela.
    .short = En promenade, demandez à { $child } de trouver trois panneaux, nombres ou couleurs. Tirez-en une histoire.

play-shop = Au magasin, comptez cinq choses avec { $child }. Laquelle est la plus chère ?

ask-family = { $teacher } a une question sur { $child } : { $question } Répondez avec vos mots, ou 0 pour passer.
    .short = { $teacher } a une question sur { $child } : { $question } Répondez librement, ou 0 pour passer.

ask-thanks = Merci pour votre réponse ! { $teacher } la lira.
    .email = Merci pour votre réponse ! { $teacher } la lira.
