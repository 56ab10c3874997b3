### reviewed: no
### date: 2026-11-22
### checked: by meaning, vous; subjects under 60 characters and without a child's name; colons instead of "de" before a name.
### own second pass: 2026-11-22.
### second, independent pass: 2026-11-22; all lines compared with the English; nothing changed. Natives first: "Chère famille"
### with the name in brackets.
### back-translation: "Good news from the school", "T: good news", "Let us plan together at the school", "Let us plan together with T",
### "A visit from the school", "T: a visit", "A story idea for this evening", "A maths idea for this evening", "About your messages
### from the school", "Hello,", "Dear family (C),", "To answer, it is enough to reply to this e-mail.", "You receive this
### e-mail because the school has this address for your family.", "Receive these e-mails no more".

email-subject-note = De bonnes nouvelles de l'école
email-subject-note-from = { $teacher } : de bonnes nouvelles
email-subject-conf = Planifions ensemble à l'école
email-subject-conf-from = Planifions ensemble avec { $teacher }
email-subject-visit = Une visite de l'école
email-subject-visit-from = { $teacher } : une visite
email-subject-read = Une idée d'histoire pour ce soir
email-subject-math = Une idée de maths pour ce soir
email-subject-sys = À propos de vos messages de l'école
email-greeting = Bonjour,
email-greeting-child = Chère famille ({ $child }),
email-reply = Pour répondre, il suffit de répondre à cet e-mail.
email-why = Vous recevez cet e-mail parce que l'école a cette adresse pour votre famille.
email-unsubscribe = Ne plus recevoir ces e-mails
