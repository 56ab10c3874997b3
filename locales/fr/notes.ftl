### Petits mots de l'école aux familles. Vouvoiement. Rien ne s'accorde avec le genre de qui lit, de l'enfant ou de qui
### écrit ; jamais "de" ni "que" devant un prénom (élision) : deux-points, "à", "avec", "pour", "sur".
### reviewed: no
### date: 2026-11-22
### checked: by meaning, vous throughout; nothing agrees with anybody's gender; no elision before a name; one and several
### children; lengths.
### own second pass: 2026-11-22.
### second, independent pass: 2026-11-22; all lines compared with the English; nothing changed. Natives first: strength ("C :
### bonne nouvelle !"), "le comptage", "l'art de questionner".
### back-translation: first-contact "Hello, here T (S). C is in my class. I will send you good news and ideas. Reply STOP
### (STOP) to stop, HELP for help." strength "C: good news! D. This evening, ask a question about K." effort "C perseveres in K. D. It is
### thus that one learns!" kindness "Today, C showed kindness: D. Our class is more beautiful with C." growth "Good news: C made
### progress in K this month. The time you give at home shows. Thank you!" thank-family "Thank you for X. It was a great pride
### for C to share it with us." home-language "Today, C taught us a word in L: W. The whole class said it! Teach us more of
### them." here-all-week "This week, C was there the N days. We laughed well and learned a lot. Thank you!" next-step "C makes
### progress in K. An idea for home: A. 5 minutes are enough."

skill = { $skill ->
    [reading] la lecture
    [writing] l'écriture
    [counting] le comptage
    [maths] les maths
    [science] les sciences
    [drawing] le dessin
    [music] la musique
    [listening] l'écoute
    [sharing] le partage
    [asking-questions] l'art de questionner
    [working-together] le travail d'équipe
    [keeping-at-it] les défis
   *[other] { $skill }
}

note-first-contact = { $children ->
    [one] Bonjour, ici { $teacher } ({ $school }). { $child } est dans ma classe. Je vous enverrai de bonnes nouvelles et des idées. STOP (ARRET) pour finir, HELP pour de l'aide.
   *[other] Bonjour, ici { $teacher } ({ $school }). { $child } sont dans ma classe. Je vous enverrai de bonnes nouvelles et des idées. STOP (ARRET) pour finir, HELP pour de l'aide.
}
    .short = { $teacher }, { $school }. J'enseigne à { $child }. Bonnes nouvelles à venir. Fin : STOP/ARRET. Aide : HELP.
    .email = { $children ->
        [one] Bonjour, ici { $teacher } ({ $school }). { $child } est dans ma classe. Je vous écrirai de bonnes nouvelles et des idées. Répondez STOP (ARRET) pour ne plus en recevoir, HELP (AIDE) pour de l'aide.
       *[other] Bonjour, ici { $teacher } ({ $school }). { $child } sont dans ma classe. Je vous écrirai de bonnes nouvelles et des idées. Répondez STOP (ARRET) pour ne plus en recevoir, HELP (AIDE) pour de l'aide.
    }

note-strength = { $child } : bonne nouvelle ! { $detail }. Ce soir, posez une question sur { skill }. - { $teacher }
    .short = { $child } : bonne nouvelle ! { $detail }. Sujet du soir : { skill }. - { $teacher }

note-effort = { $children ->
    [one] { $child } persévère dans { skill }. { $detail }. C'est ainsi qu'on apprend ! - { $teacher }
   *[other] { $child } persévèrent dans { skill }. { $detail }. C'est ainsi qu'on apprend ! - { $teacher }
}
    .short = { $children ->
        [one] { $child } persévère dans { skill }. { $detail }. Apprendre, c'est ça ! - { $teacher }
       *[other] { $child } persévèrent dans { skill }. { $detail }. On apprend ainsi ! - { $teacher }
    }

note-kindness = { $children ->
    [one] Aujourd'hui, { $child } a fait preuve de gentillesse : { $detail }. Notre classe est plus belle avec { $child }. - { $teacher }
   *[other] Aujourd'hui, { $child } ont fait preuve de gentillesse : { $detail }. Notre classe est plus belle avec { $child }. - { $teacher }
}
    .short = { $children ->
        [one] { $child } a eu un beau geste : { $detail }. Notre classe en est plus belle. - { $teacher }
       *[other] { $child } ont eu un beau geste : { $detail }. La classe en est plus belle. - { $teacher }
    }

note-growth = { $children ->
    [one] Bonne nouvelle : { $child } a progressé dans { skill } ce mois-ci. Le temps que vous donnez à la maison se voit. Merci ! - { $teacher }
   *[other] Bonne nouvelle : { $child } ont progressé dans { skill } ce mois-ci. Le temps que vous donnez à la maison se voit. Merci ! - { $teacher }
}
    .short = { $children ->
        [one] { $child } a progressé dans { skill } ce mois-ci. Votre temps à la maison se voit. Merci ! - { $teacher }
       *[other] { $child } ont progressé dans { skill } ce mois-ci. Votre temps à la maison se voit. Merci ! - { $teacher }
    }

note-thank-family = Merci pour { $thing }. C'était une grande fierté pour { $child } de partager cela avec nous. - { $teacher }
    .short = Merci pour { $thing }. Quelle fierté pour { $child } de partager cela ! - { $teacher }

note-home-language = { $children ->
    [one] Aujourd'hui, { $child } nous a appris un mot en { language } : { $word }. Toute la classe l'a dit ! Apprenez-nous-en d'autres. - { $teacher }
   *[other] Aujourd'hui, { $child } nous ont appris un mot en { language } : { $word }. Toute la classe l'a dit ! Apprenez-nous-en d'autres. - { $teacher }
}
    .short = { $children ->
        [one] { $child } nous a appris un mot en { language } : { $word }. Toute la classe l'a dit ! Apprenez-nous-en d'autres. - { $teacher }
       *[other] { $child } nous ont appris un mot en { language } : { $word }. Toute la classe l'a dit ! Encore un ! - { $teacher }
    }

note-here-all-week = { $children ->
    [one] Cette semaine, { $child } était là { $n ->
        [one] chaque jour
       *[other] les { $n } jours
    }. Nous avons bien ri et beaucoup appris. Merci ! - { $teacher }
   *[other] Cette semaine, { $child } étaient là { $n ->
        [one] chaque jour
       *[other] les { $n } jours
    }. Nous avons bien ri et beaucoup appris. Merci ! - { $teacher }
}

note-next-step = { $children ->
    [one] { $child } progresse dans { skill }. Une idée pour la maison : { $action }. 5 minutes suffisent. - { $teacher }
   *[other] { $child } progressent dans { skill }. Une idée pour la maison : { $action }. 5 minutes suffisent. - { $teacher }
}
    .short = { $children ->
        [one] { $child } progresse dans { skill }. Chez vous : { $action }, 5 minutes. - { $teacher }
       *[other] { $child } progressent dans { skill }. Chez vous : { $action }, 5 minutes. - { $teacher }
    }
