### reviewed: no
### date: 2026-11-22
### checked: by meaning, usted, no agreement with the reader's gender; back-translated and compared line by line.
### second, independent pass: 2026-11-22; all lines compared with the English; nothing changed. The question asks what the button
### does.

page-unsubscribe-title = Dejar de recibir correos
page-unsubscribe-question = ¿Desea dejar de recibir correos de { $school }?
page-unsubscribe-button = Sí, dejar de recibirlos
page-unsubscribe-done = Listo. { $school } ya no le enviará correos.
page-unsubscribe-again = ¿Cambió de opinión? Puede volver a recibirlos.
page-unsubscribe-again-button = Volver a recibirlos
page-unsubscribe-restarted = Qué gusto saludarle de nuevo. { $school } volverá a enviarle correos.
page-link-old = Este enlace ya no funciona. Por favor, pida ayuda a la escuela.

page-about-title = ¿Qué es esto?
page-about-what = { $school } usa Porchlight para enviar a las familias noticias de sus hijos e hijas, en el idioma que lee cada familia.
page-about-answer = Puede contestar cualquier mensaje en su idioma. Su respuesta llega a la persona que da clase a su hijo o hija.
page-about-free = No necesita ninguna aplicación ni cuenta. La escuela no le pide dinero.
page-about-stop = Para no recibir más mensajes de texto, responda STOP o ALTO. Para volver a recibirlos, responda START o INICIAR.
page-about-language = Para cambiar el idioma o el horario, díganoslo en su respuesta.
page-about-privacy = La escuela guarda su número y sus mensajes solo para este uso.

# The family's page of conferences, behind a signed link; by meaning, compared with the English line by line.
page-meet-title = Una hora para reunirnos
page-meet-none = Ninguna me sirve
page-meet-when = ¿Cuándo puede venir?
page-meet-send = Enviar
page-meet-cancel = No puedo ir
page-meet-taken = Esa hora se acaba de ocupar. Elija otra, por favor.
page-meet-thanks = Gracias. La escuela le escribirá.
