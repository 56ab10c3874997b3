### reviewed: no
### date: 2026-11-22
### checked: by meaning, dumneavoastră; subjects under 60 characters and without a child's name; no name in the genitive.
### own second pass: 2026-11-22.
### second, independent pass: 2026-11-22; all lines compared with the English; nothing changed. Natives first: "Dragă familie"
### with the name in brackets.
### back-translation: "Good news from the school", "Good news from T", "Let us plan together at school", "Let us plan together with T", "A
### visit from the school", "A visit from T", "An idea of a story for this evening", "An idea of mathematics for this evening", "About your
### messages from the school", "Good day,", "Dear family (C),", "To answer, just reply to this e-mail.", "You receive this e-mail because
### the school has this address for your family.", "Do not receive these e-mails any more".

email-subject-note = Vești bune de la școală
email-subject-note-from = Vești bune de la { $teacher }
email-subject-conf = Să planificăm împreună la școală
email-subject-conf-from = Să planificăm împreună cu { $teacher }
email-subject-visit = O vizită de la școală
email-subject-visit-from = O vizită de la { $teacher }
email-subject-read = O idee de poveste pentru diseară
email-subject-math = O idee de matematică pentru diseară
email-subject-sys = Despre mesajele de la școală
email-greeting = Bună ziua,
email-greeting-child = Dragă familie ({ $child }),
email-reply = Ca să răspundeți, e de ajuns un răspuns la acest e-mail.
email-why = Primiți acest e-mail pentru că școala are această adresă pentru familia dumneavoastră.
email-unsubscribe = Nu mai doresc aceste e-mailuri
