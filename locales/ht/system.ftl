### reviewed: no
### date: 2026-11-22
### checked: by meaning, ou; GSM-7 letters but for KÒMANSE.
### own second pass: 2026-11-22.
### second, independent pass: 2026-11-22; all lines compared with the English; nothing changed. Natives first: "klas timoun ou
### an".
### back-translation: stopped "You will not receive messages from S any more. Reply START (BEGIN) to receive them again." started "Welcome
### again! S will write to you about the class. Reply STOP (STOP) to halt." help "S: messages about your child's class. For help, call
### P. Reply STOP (STOP) to halt." wrong-number "Pardon! S has taken this number off its list. You will not receive messages any more."
### got-it "Thank you, I received your message. I will answer no later than W." language "Which language is best for you? ... Reply with a
### figure." quiet "I understand. S will write only between F and T. Reply STOP (STOP) to halt everything."
### sys-original-note, second, independent pass: 2026-11-22; read back: "T wrote this in this language: L. Answer if you
### want help to read it." Compared with the English; changed: "an" before the own name of a language read as "and".
### sys-language-changed, by meaning; second pass: 2026-11-22; read back: "Thanks! From now on S will be writing to you in
### this language." Nothing changed.

sys-stopped = Ou p ap resevwa mesaj nan men { $school } ankò. Reponn START (KÒMANSE) pou resevwa yo ankò.

sys-started = Byenvini ankò! { $school } ap ekri ou sou klas la. Reponn STOP (SISPANN) pou kanpe.

sys-help = { $school }: mesaj sou klas timoun ou an. Pou jwenn èd, rele { $phone }. Reponn STOP (SISPANN) pou kanpe.
    .short = { $school }: mesaj sou klas timoun ou an. Pou èd: { $phone }. Reponn STOP (SISPANN) pou kanpe.

sys-wrong-number = Padon! { $school } retire nimewo sa a nan lis li. Ou p ap resevwa mesaj ankò.
    .email = Padon! { $school } retire adrès sa a nan lis li. Ou p ap resevwa mesaj ankò.

sys-got-it = Mèsi, mwen resevwa mesaj ou. M ap reponn pa pita pase { $when }. - { $teacher }

sys-language = Ki lang ki pi bon pou ou? 1 { $l1 }, 2 { $l2 }, 3 { $l3 }. Reponn ak yon chif.

sys-language-changed = Mèsi! Apati kounye a, { $school } ap ekri ou nan lang sa a.

sys-quiet = Mwen konprann. { $school } ap ekri sèlman ant { $from } ak { $to }. Reponn STOP (SISPANN) pou kanpe tout.

sys-original-note = { $teacher } ekri sa nan lang sa a: { $language }. Reponn si ou vle èd pou li li.
