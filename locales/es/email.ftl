### reviewed: no
### date: 2026-11-22
### checked: by meaning, usted; back-translated: "Good news from school", "Good news from T", "A plan as a team with the
### school", "A plan as a team with T", "A visit from the school", "A visit from T", "An idea of stories for tonight", "An idea
### of mathematics for tonight", "About your school messages", "Hello:", "Dear family of C:", "To answer, just reply to this e-mail.", "You receive this e-mail because
### the school has recorded this address of your family.", "Stop receiving these e-mails".
### second, independent pass: 2026-11-22; all lines compared with the English; nothing changed. Natives first: "Una idea de
### cuentos".

email-subject-note = Buenas noticias de la escuela
email-subject-note-from = Buenas noticias de { $teacher }
email-subject-conf = Un plan en equipo con la escuela
email-subject-conf-from = Un plan en equipo con { $teacher }
email-subject-visit = Una visita de la escuela
email-subject-visit-from = Una visita de { $teacher }
email-subject-read = Una idea de cuentos para esta noche
email-subject-math = Una idea de matemáticas para esta noche
email-subject-sys = Sobre sus mensajes de la escuela
email-greeting = Hola:
email-greeting-child = Estimada familia de { $child }:
email-reply = Para contestar, simplemente responda a este correo.
email-why = Usted recibe este correo porque la escuela tiene registrada esta dirección de su familia.
email-unsubscribe = Dejar de recibir estos correos
