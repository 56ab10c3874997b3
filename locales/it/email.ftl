### reviewed: no
### date: 2026-11-22
### checked: by meaning, Lei; subjects under 60 characters and without a child's name.
### own second pass: 2026-11-22.
### second, independent pass: 2026-11-22; all lines compared with the English; nothing changed.
### back-translation: "Good news from the school", "Good news from T", "Let us make a plan together at school", "Let us make a plan together
### with T", "A visit of the school", "A visit of T", "A story idea for this evening", "A mathematics idea for this evening", "About
### your messages from the school", "Good day,", "Dear family of C,", "To answer, just reply to this e-mail.", "You receive this e-mail because
### the school has this address for your family.", "Receive these e-mails no more".

email-subject-note = Buone notizie dalla scuola
email-subject-note-from = Buone notizie da { $teacher }
email-subject-conf = Facciamo insieme un piano a scuola
email-subject-conf-from = Facciamo insieme un piano con { $teacher }
email-subject-visit = Una visita della scuola
email-subject-visit-from = Una visita di { $teacher }
email-subject-read = Un'idea di storia per stasera
email-subject-math = Un'idea di matematica per stasera
email-subject-sys = I Suoi messaggi dalla scuola
email-greeting = Buongiorno,
email-greeting-child = Gentile famiglia di { $child },
email-reply = Per rispondere, basta rispondere a questa e-mail.
email-why = Riceve questa e-mail perché la scuola ha questo indirizzo per la Sua famiglia.
email-unsubscribe = Non ricevere più queste e-mail
