### reviewed: no
### date: 2026-11-22
### checked: White Hmong in RPA; by meaning; back-translated apart from the first pass; nej; GSM-7 only: stopped "You will get no more messages
### from S. Answer START if you want them again." started "Glad to welcome you back! S will send messages about class. Answer STOP if you want it
### to stop." help "S: messages about your child's class. Call P if you want help. Answer STOP if you want it to stop." wrong-number "Sorry! S has
### taken this phone number off. You will get no more messages." got-it "Thank you, I got your message. I will answer before W." language "Which
### language is good for you? ... Answer a number." quiet "All right. S will send messages from F to T only. Answer STOP if you want all to stop."
### second, independent pass: 2026-11-22; texts and e-mail forms read back and compared; nothing changed. Natives first: STOP without a Hmong word.
### sys-original-note, second, independent pass: 2026-11-22; read back: "T wrote this message in the language L. Answer back
### if you want help to read." Compared with the English; nothing changed.
### sys-language-changed, by meaning; second pass: 2026-11-22; read back: "Thanks! From here on S will send messages in this
### kind of language." Nothing changed. The e-mail form says the same of e-mails.

sys-stopped = Nej yuav tsis tau xov ntawm { $school } ntxiv lawm. Teb START yog xav tau dua.
    .email = Nej yuav tsis tau email ntawm { $school } ntxiv lawm. Teb START yog xav tau dua.

sys-started = Zoo siab txais tos nej rov los! { $school } yuav xa xov txog chav kawm. Teb STOP yog xav kom tsum.
    .email = Zoo siab txais tos nej rov los! { $school } yuav sau email txog chav kawm. Teb STOP yog xav kom tsum.

sys-help = { $school }: xov txog nej tus me nyuam chav kawm. Hu { $phone } yog xav tau kev pab. Teb STOP yog xav kom tsum.
    .email = { $school }: email txog nej tus me nyuam chav kawm. Hu { $phone } yog xav tau kev pab. Teb STOP yog xav kom tsum.

sys-wrong-number = Thov txim! { $school } tau tshem tus xov tooj no tawm lawm. Nej yuav tsis tau xov ntxiv lawm.
    .email = Thov txim! { $school } tau tshem qhov chaw email no tawm lawm. Nej yuav tsis tau email ntxiv lawm.

sys-got-it = Ua tsaug, kuv tau txais nej cov xov. Kuv yuav teb ua ntej { $when }. - { $teacher }
    .email = Ua tsaug, kuv tau txais nej tsab ntawv. Kuv yuav teb ua ntej { $when }. - { $teacher }

sys-language = Hom lus twg zoo rau nej? 1 { $l1 }, 2 { $l2 }, 3 { $l3 }. Teb ib tug lej.

sys-language-changed = Ua tsaug! Txij no mus { $school } yuav xa xov ua hom lus no.
    .email = Ua tsaug! Txij no mus { $school } yuav sau email ua hom lus no.

sys-quiet = Tau. { $school } yuav xa xov thaum { $from } txog { $to } xwb. Teb STOP yog xav kom tsum tag nrho.
    .email = Tau. { $school } yuav sau email thaum { $from } txog { $to } xwb. Teb STOP yog xav kom tsum tag nrho.

sys-original-note = { $teacher } sau tsab xov no ua lus { $language }. Teb rov qab yog xav tau kev pab nyeem.
