### reviewed: no
### date: 2026-11-22
### checked: by meaning, dumneavoastră; nothing agrees with a gender; ș and ț with a comma.
### own second pass: 2026-11-22.
### second, independent pass: 2026-11-22; all lines compared with the English; nothing changed. Natives first: "pentru oprire".
### back-translation: stopped "You will no longer receive messages from S. Reply START to receive them anew." started "Welcome back! S
### will write to you about the class. Reply STOP (STOP) for stopping." help "S: messages about the child's class. For help, call
### P. Reply STOP (STOP) for stopping." wrong-number "We apologise! S has taken this number off the list. You will no longer
### receive messages." got-it "I thank you, I received the message. I answer by W." language "Which language do you prefer? ... Reply with a
### number." quiet "Understood. S will write only between F and T. Reply STOP (STOP) to stop everything."
### sys-original-note, second, independent pass: 2026-11-22; read back: "T wrote in this language: L. Answer if you wish for
### help with reading." Compared with the English; changed: wrote, as the source has it, not writes.
### sys-language-changed, by meaning; second pass: 2026-11-22; read back: "We thank you! From now on S will write to you in
### this language." Nothing changed.

sys-stopped = Nu veți mai primi mesaje de la { $school }. Răspundeți START pentru a le primi din nou.

sys-started = Bine ați revenit! { $school } vă va scrie despre clasă. Răspundeți STOP (OPRIȚI) pentru oprire.

sys-help = { $school }: mesaje despre clasa copilului. Pentru ajutor, sunați la { $phone }. Răspundeți STOP (OPRIȚI) pentru oprire.
    .short = { $school }: mesaje despre clasă. Ajutor: { $phone }. Răspundeți STOP (OPRIȚI) pentru oprire.

sys-wrong-number = Ne cerem scuze! { $school } a scos acest număr de pe listă. Nu veți mai primi mesaje.
    .email = Ne cerem scuze! { $school } a scos această adresă de pe listă. Nu veți mai primi mesaje.

sys-got-it = Mulțumesc, am primit mesajul. Răspund până { $when }. - { $teacher }

sys-language = Ce limbă preferați? 1 { $l1 }, 2 { $l2 }, 3 { $l3 }. Răspundeți cu un număr.

sys-language-changed = Mulțumim! De acum, { $school } vă va scrie în această limbă.

sys-quiet = Am înțeles. { $school } va scrie doar între { $from } și { $to }. Răspundeți STOP (OPRIȚI) pentru a opri tot.

sys-original-note = { $teacher } a scris în această limbă: { $language }. Răspundeți dacă doriți ajutor la citit.
