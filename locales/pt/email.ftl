### reviewed: no
### date: 2026-11-22
### checked: by meaning, você; subjects under 60 characters and without a child's name.
### own second pass: 2026-11-22.
### second, independent pass: 2026-11-22; all lines compared with the English; nothing changed.
### back-translation: "Good news from the school", "Good news from T", "A plan as a team with the school", "A plan as a team with
### T", "A visit from the school", "A visit from T", "A story idea for tonight", "A mathematics idea for tonight", "About your
### messages from the school", "Hello,", "Dear family of C,", "To answer, just reply to this e-mail.", "You receive this e-mail
### because the school has this address of your family.", "Stop receiving these e-mails".

email-subject-note = Boas notícias da escola
email-subject-note-from = Boas notícias de { $teacher }
email-subject-conf = Um plano em equipe com a escola
email-subject-conf-from = Um plano em equipe com { $teacher }
email-subject-visit = Uma visita da escola
email-subject-visit-from = Uma visita de { $teacher }
email-subject-read = Uma ideia de história para hoje à noite
email-subject-math = Uma ideia de matemática para hoje à noite
email-subject-sys = Sobre as suas mensagens da escola
email-greeting = Olá,
email-greeting-child = Querida família de { $child },
email-reply = Para responder, basta responder a este e-mail.
email-why = Você recebe este e-mail porque a escola tem este endereço da sua família.
email-unsubscribe = Parar de receber estes e-mails
