### reviewed: no
### date: 2026-11-22
### checked: by meaning, usted; back-translated: "Good news from school", "Good news from T", "About your school
### messages", "Hello:", "Dear family of C:", "To answer, just reply to this e-mail.", "You receive this e-mail because
### the school has recorded this address of your family.", "Stop receiving these e-mails".
### second, independent pass: 2026-11-22.

email-subject-note = Buenas noticias de la escuela
email-subject-note-from = Buenas noticias de { $teacher }
email-subject-sys = Sobre sus mensajes de la escuela
email-greeting = Hola:
email-greeting-child = Estimada familia de { $child }:
email-reply = Para contestar, simplemente responda a este correo.
email-why = Usted recibe este correo porque la escuela tiene registrada esta dirección de su familia.
email-unsubscribe = Dejar de recibir estos correos
