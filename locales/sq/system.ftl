### reviewed: no
### date: 2026-11-22
### checked: by meaning, ju; nothing agrees with a gender; the name of the school in the nominative.
### own second pass: 2026-11-22.
### second, independent pass: 2026-11-22; all lines compared with the English; nothing changed. Natives first: sys-quiet.
### back-translation: stopped "You will get no more messages from S. Reply START (BEGIN) to get them again." started "Welcome back! S will
### write to you about the class. Reply STOP (STOP) to stop them." help "S: messages about the child's class. For help telephone
### P. Reply STOP (STOP) to stop them." wrong-number "Excuse us! S removed this number from the list. You will get no more
### messages." got-it "Thank you, I received your message. I answer until the day W." language "Which language do you prefer? ... Reply with a
### number." quiet "I understood. S will write only from the hour F to T. Reply STOP (STOP) to stop everything."
### sys-original-note, second, independent pass: 2026-11-22; read back: "T wrote this in the language: L. Answer if you want
### help to read it." Compared with the English; nothing changed.
### sys-language-changed, by meaning; second pass: 2026-11-22; read back: "Thank you! From now on S will write to you in
### this language." Nothing changed.

sys-stopped = Nuk do të merrni më mesazhe nga { $school }. Përgjigjuni START (FILLO) për t'i marrë sërish.

sys-started = Mirë se u kthyet! { $school } do t'ju shkruajë për klasën. Përgjigjuni STOP (NDALO) për t'i ndalur.

sys-help = { $school }: mesazhe për klasën e fëmijës. Për ndihmë telefononi { $phone }. Përgjigjuni STOP (NDALO) për t'i ndalur.
    .short = { $school }: mesazhe për klasën. Ndihmë: { $phone }. Përgjigjuni STOP (NDALO) për t'i ndalur.

sys-wrong-number = Na falni! { $school } e hoqi këtë numër nga lista. Nuk do të merrni më mesazhe.
    .email = Na falni! { $school } e hoqi këtë adresë nga lista. Nuk do të merrni më mesazhe.

sys-got-it = Faleminderit, e mora mesazhin tuaj. Përgjigjem deri ditën { $when }. - { $teacher }

sys-language = Cilën gjuhë preferoni? 1 { $l1 }, 2 { $l2 }, 3 { $l3 }. Përgjigjuni me një numër.

sys-language-changed = Faleminderit! Tani e tutje { $school } do t'ju shkruajë në këtë gjuhë.

sys-quiet = E kuptova. { $school } do të shkruajë vetëm nga ora { $from } deri në { $to }. Përgjigjuni STOP (NDALO) për të ndalur gjithçka.
    .short = E kuptova. { $school } shkruan vetëm nga ora { $from } deri në { $to }. STOP (NDALO): fundi i mesazheve.

sys-original-note = { $teacher } e shkroi këtë në gjuhën: { $language }. Përgjigjuni nëse doni ndihmë për ta lexuar.
