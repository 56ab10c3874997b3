### reviewed: no
### date: 2026-11-22
### checked: by meaning; subjects under 60 characters; back-translated: "Good news from school", "Good news from T", "Planning together with
### the school", "Planning together with T", "The school comes to see you", "T comes to see you", "A story idea for tonight", "A math idea for
### tonight", "About the messages from school", "Hello,", "Hello, C's family,", "To answer, just answer this e-mail.", "You get this e-mail
### because the school has this e-mail address for your family.", "Stop these e-mails".
### second, independent pass: 2026-11-22; read back and compared; nothing changed. Natives first: greeting-child.

email-subject-note = Xov zoo los ntawm tsev kawm ntawv
email-subject-note-from = Xov zoo los ntawm { $teacher }
email-subject-conf = Npaj ua ke nrog tsev kawm ntawv
email-subject-conf-from = Npaj ua ke nrog { $teacher }
email-subject-visit = Tsev kawm ntawv tuaj xyuas nej
email-subject-visit-from = { $teacher } tuaj xyuas nej
email-subject-read = Ib lub tswv yim dab neeg rau hmo no
email-subject-math = Ib lub tswv yim leb rau hmo no
email-subject-sys = Txog cov xov los ntawm tsev kawm ntawv
email-greeting = Nyob zoo,
email-greeting-child = Nyob zoo, { $child } tsev neeg,
email-reply = Yog xav teb, tsuas teb tsab email no xwb.
email-why = Nej tau tsab email no vim tsev kawm ntawv muaj qhov chaw email no rau nej tsev neeg.
email-unsubscribe = Tsum cov email no
