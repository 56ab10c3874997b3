### reviewed: no
### date: 2026-11-22
### checked: by meaning, ou; subjects under 60 characters and without a child's name.
### own second pass: 2026-11-22.
### second, independent pass: 2026-11-22; all lines compared with the English; the visit is named as one for the family. Natives
### first: the two visit subjects.
### back-translation: "Good news from the school", "Good news from T", "Let us plan together at the school", "Let us plan together with T",
### "A visit of the school for your family", "A visit of T for your family", "A story idea for this evening", "A mathematics idea for this evening", "About your messages
### from the school", "Good day,", "Dear family of C,", "To answer, just reply to this e-mail.", "You receive this e-mail because the
### school has this address for your family.", "Halt these e-mails".

email-subject-note = Bon nouvèl nan men lekòl la
email-subject-note-from = Bon nouvèl nan men { $teacher }
email-subject-conf = Ann planifye ansanm nan lekòl la
email-subject-conf-from = Ann planifye ansanm ak { $teacher }
email-subject-visit = Yon vizit lekòl la pou fanmi ou
email-subject-visit-from = Yon vizit { $teacher } pou fanmi ou
email-subject-read = Yon lide istwa pou aswè a
email-subject-math = Yon lide matematik pou aswè a
email-subject-sys = Sou mesaj lekòl la voye ba ou
email-greeting = Bonjou,
email-greeting-child = Chè fanmi { $child },
email-reply = Pou reponn, jis reponn imèl sa a.
email-why = Ou resevwa imèl sa a paske lekòl la gen adrès sa a pou fanmi ou.
email-unsubscribe = Sispann imèl sa yo
