### reviewed: no
### date: 2026-11-22
### checked: by meaning, Lei; nothing agrees with a gender; "per la Sua famiglia" instead of a son or a daughter.
### own second pass: 2026-11-22.
### second, independent pass: 2026-11-22; all lines compared with the English; started says what will be written ("notizie della
### classe"). Natives first: "Che bello risentirci".
### back-translation: stopped "You will receive no more messages from S. Reply START to receive them again." started "How fine to hear from each
### other again! S will write you news of the class. Reply STOP (STOP) to finish." help "S: messages about the class for your
### family. For help call P. Reply STOP (STOP) to finish." wrong-number "Excuse us! S has taken this number off the list. You will receive no
### more messages." got-it "Thank you, I have received your message. I answer by W." language "Which language do you prefer? ... Reply with a
### number." quiet "All right. S will write only from F to T. Reply STOP (STOP) to receive nothing more."
### sys-original-note, second, independent pass: 2026-11-22; read back: "T has written in this language: L. Answer if you
### wish for help to read." Compared with the English; changed: has written, as the source has it, not writes.
### sys-language-changed, by meaning; second pass: 2026-11-22; read back: "Thanks! From now on S will write to you in this
### language." Nothing changed.

sys-stopped = Non riceverà più messaggi da { $school }. Risponda START per riceverli di nuovo.

sys-started = Che bello risentirci! { $school } Le scriverà notizie della classe. Risponda STOP (FERMA) per finire.

sys-help = { $school }: messaggi sulla classe per la Sua famiglia. Per aiuto chiami { $phone }. Risponda STOP (FERMA) per finire.
    .short = { $school }: messaggi sulla classe. Aiuto: { $phone }. Risponda STOP (FERMA) per finire.

sys-wrong-number = Ci scusi! { $school } ha tolto questo numero dall'elenco. Non riceverà più messaggi.
    .email = Ci scusi! { $school } ha tolto questo indirizzo dall'elenco. Non riceverà più messaggi.

sys-got-it = Grazie, ho ricevuto il Suo messaggio. Rispondo entro { $when }. - { $teacher }

sys-language = Quale lingua preferisce? 1 { $l1 }, 2 { $l2 }, 3 { $l3 }. Risponda con un numero.

sys-language-changed = Grazie! D'ora in poi { $school } Le scriverà in questa lingua.

sys-quiet = Va bene. { $school } scriverà solo dalle { $from } alle { $to }. Risponda STOP (FERMA) per non ricevere più nulla.

sys-original-note = { $teacher } ha scritto in questa lingua: { $language }. Risponda se desidera aiuto per leggere.
