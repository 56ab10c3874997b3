### reviewed: no
### date: 2026-11-22
### checked: by meaning, vous; the school is the subject, so that no elision stands before its name; nothing agrees with a gender.
### own second pass: 2026-11-22.
### second, independent pass: 2026-11-22; all lines compared with the English; started ("au sujet de la classe") and quiet ("ne
### plus rien recevoir") made natural. Natives first: sys-started, sys-quiet.
### back-translation: stopped "S will not send you messages any more. Reply START (BEGINNING) to receive them again." started "What a
### pleasure to find you again! S will write to you about the class. Reply STOP (STOP) to end." help "S: messages about your
### child's class. For help, call P. Reply STOP (STOP) to end." wrong-number "Our apologies! S has removed this number from its
### list. You will not receive messages any more." got-it "Thank you, I have received your message. I answer you at the latest W." language
### "Which language do you prefer? ... Reply with a number." quiet "Understood. S will write to you only between F and T. Reply
### STOP (STOP) to receive nothing more."
### sys-original-note, second, independent pass: 2026-11-22; read back: "T wrote this in this language: L. Answer if you
### wish for help to read it." Compared with the English; changed: the name of a language, in its own words, no longer
### stands in the middle of the French.
### sys-language-changed, by meaning; second pass: 2026-11-22; read back: "Thanks! From now on S will write to you in this
### language." Nothing changed.

sys-stopped = { $school } ne vous enverra plus de messages. Répondez START (DÉBUT) pour les recevoir à nouveau.

sys-started = Quel plaisir de vous retrouver ! { $school } vous écrira au sujet de la classe. Répondez STOP (ARRET) pour finir.

sys-help = { $school } : messages sur la classe de votre enfant. Pour de l'aide, appelez { $phone }. Répondez STOP (ARRET) pour finir.
    .short = { $school } : messages sur la classe. Aide : { $phone }. Répondez STOP (ARRET) pour finir.

sys-wrong-number = Nos excuses ! { $school } a retiré ce numéro de sa liste. Vous ne recevrez plus de messages.
    .email = Nos excuses ! { $school } a retiré cette adresse de sa liste. Vous ne recevrez plus de messages.

sys-got-it = Merci, j'ai reçu votre message. Je vous réponds au plus tard { $when }. - { $teacher }

sys-language = Quelle langue préférez-vous ? 1 { $l1 }, 2 { $l2 }, 3 { $l3 }. Répondez par un numéro.

sys-language-changed = Merci ! Désormais, { $school } vous écrira dans cette langue.

sys-quiet = C'est compris. { $school } vous écrira seulement entre { $from } et { $to }. Répondez STOP (ARRET) pour ne plus rien recevoir.
    .short = C'est compris. { $school } vous écrira seulement entre { $from } et { $to }. Répondez STOP (ARRET) pour finir.

sys-original-note = { $teacher } a écrit ceci dans cette langue : { $language }. Répondez si vous souhaitez de l'aide pour le lire.
