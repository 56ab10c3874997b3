### reviewed: no
### date: 2026-11-22
### checked: by meaning, usted, no agreement with the reader's gender; back-translated and compared line by line.

page-unsubscribe-title = Dejar de recibir correos
page-unsubscribe-question = ¿Desea no recibir más correos de { $school }?
page-unsubscribe-button = Sí, no enviar más
page-unsubscribe-done = Listo. { $school } ya no le enviará correos.
page-unsubscribe-again = ¿Cambió de opinión? Puede volver a recibirlos.
page-unsubscribe-again-button = Volver a recibirlos
page-unsubscribe-restarted = Qué gusto saludarle de nuevo. { $school } volverá a enviarle correos.
page-link-old = Este enlace ya no funciona. Por favor, pida ayuda a la escuela.

page-about-title = ¿Qué es esto?
page-about-what = { $school } usa Porchlight para enviar a las familias noticias de sus hijos e hijas, en el idioma que lee cada familia.
page-about-answer = Puede contestar cualquier mensaje en su idioma. Su respuesta llega a la persona que da clase a su hijo o hija.
page-about-free = No necesita ninguna aplicación ni cuenta. La escuela no pide dinero.
page-about-stop = Para no recibir más mensajes de texto, responda STOP o ALTO. Para volver a recibirlos, responda START o ALTA.
page-about-language = Para cambiar el idioma o las horas, díganoslo en una respuesta.
page-about-privacy = La escuela guarda su número y sus mensajes solo para este uso.
