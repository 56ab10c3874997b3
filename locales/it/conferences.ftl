### Colloqui di famiglia e scuola. Si dà del Lei. "parliamo" al posto di "ci vediamo": va bene anche al telefono.
### reviewed: no
### date: 2026-11-22
### checked: by meaning, Lei; no "a" before a name and no "il" before a date ("l'8 novembre"); nothing agrees with a gender; one ask each.
### own second pass: 2026-11-22.
### second, independent pass: 2026-11-22; all lines compared with the English; reminder says "see you" as one says it ("A martedì
### alle ..."). The interpreter has no gender. Natives first: conf-plan ("Prossimo messaggio"), conf-today, conf-interpreter.
### back-translation: ask-hours "When can we talk about C? Write me days and hours suited to your work, for example: Tuesday after 18:00."
### offer "Let us make a plan together for C. 1) 2) 3). Reply 1, 2, 3 or another hour." student-led "C has some work to present: S1, P.
### Your ideas will help us. Reply YES or another hour." clarify "Thank you! Which hour is better? 1) 2) 3). Or reply CALL ME." counter
### "Thank you for the proposal: A. I can 1) or 2). Is that all right? Or tell me another hour." booked "Agreed: DAY DATE, TIME,
### P. C can take part too. To change, write to me." interpreter "There will be an interpreting service in Italian, DAY at
### TIME. For you it is free." reminder "Until DAY at TIME, P. Bring a story about C! Reply YES or another hour." today "Today
### at TIME we talk about C: M. Do you need a little more time? Write to me." again "It would still please me much to talk about
### C. 1) 2). Or write an hour suited to you." plan "Our plan for C: at home, H; in class, I K. Next message: DATE."
### second pass of one and off: 2026-11-22; the text read back into English and compared with the source.
### back-translation: one "There is a free time to talk about C: S1, place. Answer YES or a time that suits you."
### (.short "Free time for C ... YES or another time.") off "Our meeting about C, planned for S1, will not be able to be
### held. I am sorry. I will write to you for a new time." (.short "The meeting about C, S1, will not be able to be
### held. I am sorry. I will write to you for a new time."). Natives first: "colloquio".
### two, taken, also: 2026-11-22; read back and compared: two "Let us talk about C. 1) 2). Answer 1, 2 or a time
### suited to you." (.short "C: 1) 2). Answer 1, 2 or another time.") taken "I am sorry, this time has just been
### taken: S1." also "C: S1, place, with T.".

conf-ask-hours = Quando possiamo parlare di { $child }? Mi scriva giorni e orari adatti al Suo lavoro, per esempio: martedì dopo le 18:00. - { $teacher }
    .short = Quando parliamo di { $child }? Mi scriva giorni e orari adatti al Suo lavoro, come: martedì dopo le 18:00. - { $teacher }

conf-offer = Facciamo insieme un piano per { $child }. 1) { $s1 } 2) { $s2 } 3) { $s3 }. Risponda 1, 2, 3 o un altro orario. - { $teacher }
    .short = { $child }: 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") } 3) { DATETIME($s3, length: "tiny") }. Risponda 1, 2, 3 o un altro orario. - { $teacher }

conf-one = C'è un orario libero per parlare di { $child }: { $s1 }, { place }. Risponda SÌ o un orario adatto a Lei. - { $teacher }
    .short = Orario libero per { $child }: { DATETIME($s1, length: "tiny") }, { place }. Risponda SÌ o un altro orario. - { $teacher }

conf-student-led = { $children ->
    [one] { $child } ha dei lavori da presentare: { $s1 }, { place }. Le Sue idee ci aiuteranno. Risponda SÌ o un altro orario.
   *[other] { $child } hanno dei lavori da presentare: { $s1 }, { place }. Le Sue idee ci aiuteranno. Risponda SÌ o un altro orario.
}
    .short = { $children ->
        [one] { $child } ha dei lavori da presentare: { DATETIME($s1, length: "tiny") }, { place }. Risponda SÌ o un altro orario.
       *[other] { $child } hanno dei lavori da presentare: { DATETIME($s1, length: "tiny") }, { place }. Risponda SÌ o un altro orario.
    }

conf-clarify = Grazie! Quale orario è meglio? 1) { $s1 } 2) { $s2 } 3) { $s3 }. Oppure risponda MI CHIAMI.
    .short = Grazie! Quale orario? 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") } 3) { DATETIME($s3, length: "tiny") }. Oppure risponda MI CHIAMI.

conf-counter = Grazie per la proposta: { $asked }. Posso 1) { $s1 } o 2) { $s2 }. Va bene? Oppure mi dica un altro orario. - { $teacher }
    .short = Grazie per la proposta: { DATETIME($asked, length: "tiny") }. Posso 1) { DATETIME($s1, length: "tiny") } o 2) { DATETIME($s2, length: "tiny") }. Va bene? Oppure un altro. - { $teacher }

conf-booked = { $children ->
    [one] D'accordo: { $day } { $date }, { $time }, { place }. Può partecipare anche { $child }. Per cambiare, mi scriva. - { $teacher }
   *[other] D'accordo: { $day } { $date }, { $time }, { place }. Possono partecipare anche { $child }. Per cambiare, mi scriva. - { $teacher }
}
    .short = { $children ->
        [one] Bene: { $day } { $date }, { $time }, { place }. Può partecipare anche { $child }. Per cambiare, mi scriva. - { $teacher }
       *[other] Bene: { $day } { $date }, { $time }, { place }. Possono esserci { $child }. Per cambiare, mi scriva. - { $teacher }
    }

conf-interpreter = Ci sarà un servizio di interprete in { language }, { $day } alle { $time }. Per Lei è gratis.

conf-reminder = A { $day } alle { $time }, { place }. Porti una storia su { $child }! Risponda SÌ o un altro orario.

conf-today = Oggi alle { $time } parliamo di { $child }: { mode }. Le serve un po' più di tempo? Mi scriva. - { $teacher }

conf-again = Mi farebbe ancora molto piacere parlare di { $child }. 1) { $s1 } 2) { $s2 }. Oppure scriva un orario adatto a Lei. - { $teacher }
    .short = Mi farebbe ancora piacere parlare di { $child }. 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") }. Oppure un altro orario. - { $teacher }

conf-two = Parliamo di { $child }. 1) { $s1 } 2) { $s2 }. Risponda 1, 2 o un orario adatto a Lei. - { $teacher }
    .short = { $child }: 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") }. Risponda 1, 2 o un altro orario. - { $teacher }

conf-taken = Mi dispiace, questo orario è appena stato preso: { $s1 }.

conf-also = { $child }: { $s1 }, { place }, con { $teacher }.

conf-off = Il nostro colloquio su { $child }, previsto per { $s1 }, non potrà tenersi. Mi dispiace. Le scriverò per un nuovo orario. - { $teacher }
    .short = Il colloquio su { $child }, { DATETIME($s1, length: "tiny") }, non potrà tenersi. Mi dispiace. Le scriverò per un nuovo orario. - { $teacher }

conf-plan = Il nostro piano per { $child }: a casa, { $home_step }; in classe, io { $class_step }. Prossimo messaggio: { $date }. - { $teacher }
    .short = { $child }: a casa, { $home_step }; in classe, io { $class_step }. A presto: { $date }. - { $teacher }
