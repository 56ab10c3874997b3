### reviewed: no
### date: 2026-11-22
### checked: by meaning, ju; subjects under 60 characters and without a child's name; names after "nga" or in brackets.
### own second pass: 2026-11-22.
### second, independent pass: 2026-11-22; all lines compared with the English; nothing changed. Natives first: "E dashur familje"
### with the name in brackets.
### back-translation: "Good news from the school", "Good news from T", "Let us plan together at school", "Let us plan together (T)", "A visit
### from the school", "A visit from T", "A story idea for this evening", "A mathematics idea for this evening", "About your messages from the
### school", "Greetings,", "Dear family (C),", "To answer, just reply to this e-mail.", "You receive this e-mail because the
### school has this address for your family.", "Stop these e-mails".

email-subject-note = Lajme të mira nga shkolla
email-subject-note-from = Lajme të mira nga { $teacher }
email-subject-conf = Të planifikojmë bashkë në shkollë
email-subject-conf-from = Të planifikojmë bashkë ({ $teacher })
email-subject-visit = Një vizitë nga shkolla
email-subject-visit-from = Një vizitë nga { $teacher }
email-subject-read = Një ide për një histori sonte
email-subject-math = Një ide matematike për sonte
email-subject-sys = Rreth mesazheve tuaja nga shkolla
email-greeting = Përshëndetje,
email-greeting-child = E dashur familje ({ $child }),
email-reply = Për t'u përgjigjur, thjesht përgjigjuni këtij emaili.
email-why = Ju e merrni këtë email sepse shkolla ka këtë adresë për familjen tuaj.
email-unsubscribe = Ndaloni këto emaile
