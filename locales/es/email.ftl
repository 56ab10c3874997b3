### reviewed: no
### date: 2026-11-22
### checked: by meaning, usted; back-translated: "Good news from school", "Good news from T", "About your school
### messages", "Hello:", "Dear family of C:", "To answer, just reply to this e-mail.", "You receive this because the school
### has this address for your family.", "Stop receiving these e-mails".

email-subject-note = Buenas noticias de la escuela
email-subject-note-from = Buenas noticias de { $teacher }
email-subject-sys = Sobre sus mensajes de la escuela
email-greeting = Hola:
email-greeting-child = Estimada familia de { $child }:
email-reply = Para contestar, simplemente responda a este correo.
email-why = Recibe este correo porque la escuela tiene esta dirección para su familia.
email-unsubscribe = Dejar de recibir estos correos
