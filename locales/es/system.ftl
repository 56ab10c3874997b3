### reviewed: no
### date: 2026-11-22
### checked: by meaning, usted; back-translated: stopped "We will send you no more messages from S. Reply START (BEGIN) to
### receive them again." started "What a pleasure to greet you again! From S we will write to you about the class. Reply
### STOP (HALT) to end." help "S: messages about the class of your son or daughter. To get help, call P. Reply STOP (HALT) to
### end." wrong-number "Apologies. At S we have deleted this number. You will receive no more messages." got-it "Thank you,
### I received your message. I will answer you at the latest on W." language "Which language do you prefer? ... Reply with
### a number." quiet "Understood. S will write to you only from F to T. To receive nothing more, reply STOP (HALT)."
### second, independent pass: 2026-11-22; all lines compared with the English; stopped speaks of the time to come. INICIAR, since
### ALTA is one slip away from ALTO, which stops. Natives first: sys-stopped.
### sys-original-note, second, independent pass: 2026-11-22; read back: "T wrote this in L. Answer if you want help to read
### it." Compared with the English; nothing changed.
### sys-language-changed, by meaning; second pass: 2026-11-22; read back: "Thanks! From now on, from S we will write to you in
### this language." Changed: without an accent it stays in GSM-7.

sys-stopped = Ya no le enviaremos mensajes de { $school }. Responda START (INICIAR) para volver a recibirlos.

sys-started = ¡Qué gusto saludarle de nuevo! Desde { $school } le escribiremos sobre la clase. Responda STOP (ALTO) para terminar.
    .short = ¡Qué gusto saludarle de nuevo! Desde { $school } le escribiremos. Responda STOP (ALTO) para terminar.

sys-help = { $school }: mensajes sobre la clase de su hijo o hija. Para obtener ayuda, llame al { $phone }. Responda STOP (ALTO) para terminar.
    .short = { $school }: mensajes sobre la clase. Ayuda: { $phone }. Responda STOP (ALTO) para terminar.

sys-wrong-number = Disculpe. En { $school } hemos borrado este número. No recibirá más mensajes.
    .email = Disculpe. En { $school } hemos borrado esta dirección de correo. No recibirá más mensajes.

sys-got-it = Gracias, recibí su mensaje. Le responderé a más tardar el { $when }. - { $teacher }

sys-language = ¿Qué idioma prefiere? 1 { $l1 }, 2 { $l2 }, 3 { $l3 }. Responda con un número.

sys-language-changed = ¡Gracias! De ahora en adelante, desde { $school } le escribiremos en este idioma.

sys-quiet = Entendido. { $school } le escribirá solo de { $from } a { $to }. Para no recibir nada más, responda STOP (ALTO).
    .short = Entendido. { $school } le escribirá solo de { $from } a { $to }. Para terminar: STOP (ALTO).

sys-original-note = { $teacher } escribió esto en { $language }. Responda si quiere ayuda para leerlo.
