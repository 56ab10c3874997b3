### reviewed: no
### date: 2026-11-22
### checked: by meaning, vous; the school is the subject (no elision before its name); the question asks what the button does.
### own second pass: 2026-11-22.
### second, independent pass: 2026-11-22; all lines compared with the English; nothing changed. Natives first: page-about-answer.
### back-translation: "Receive e-mails no more", "S sends you e-mails. Do you want to receive them no more?", "Yes, stop them", "It is done. S
### will send you no more e-mails.", "You have changed your mind? You can receive them again.", "Receive them again", "What a pleasure to
### find you again. S will again send you e-mails.", "This link no longer works. Please ask the school for help.", "What is this?", "S uses
### Porchlight to give families news of their children, in the language each family reads.", "You can answer every message in your
### language. The person who teaches your child reads your answer.", "No application, no account. The school asks for no money.", "To stop the
### text messages, reply STOP (STOP). To receive them again, reply START (BEGINNING).", "To change the language or the hours,
### tell us in an answer.", "The school keeps your number and your messages for this use only."

page-unsubscribe-title = Ne plus recevoir d'e-mails
page-unsubscribe-question = { $school } vous envoie des e-mails. Voulez-vous ne plus en recevoir ?
page-unsubscribe-button = Oui, les arrêter
page-unsubscribe-done = C'est fait. { $school } ne vous enverra plus d'e-mails.
page-unsubscribe-again = Vous avez changé d'avis ? Vous pouvez les recevoir à nouveau.
page-unsubscribe-again-button = Les recevoir à nouveau
page-unsubscribe-restarted = Quel plaisir de vous retrouver. { $school } vous enverra à nouveau des e-mails.
page-link-old = Ce lien ne fonctionne plus. Merci de demander de l'aide à l'école.

page-about-title = Qu'est-ce que c'est ?
page-about-what = { $school } utilise Porchlight pour donner aux familles des nouvelles de leurs enfants, dans la langue que chaque famille lit.
page-about-answer = Vous pouvez répondre à chaque message dans votre langue. La personne qui enseigne à votre enfant lit votre réponse.
page-about-free = Aucune application, aucun compte. L'école ne demande pas d'argent.
page-about-stop = Pour arrêter les messages, répondez STOP (ARRET). Pour les recevoir à nouveau, répondez START (DÉBUT).
page-about-language = Pour changer la langue ou les horaires, dites-le-nous dans une réponse.
page-about-privacy = L'école garde votre numéro et vos messages pour cet usage seulement.

# The family's page of conferences, behind a signed link; by meaning, compared with the English line by line.
page-meet-title = Un moment pour se rencontrer
page-meet-none = Aucun ne convient
page-meet-when = Quand pouvez-vous venir ?
page-meet-send = Envoyer
page-meet-cancel = Je ne peux pas venir
page-meet-taken = Ce moment vient d'être pris. Merci d'en choisir un autre.
page-meet-thanks = Merci. L'école vous écrira.
