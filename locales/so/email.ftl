### reviewed: no
### date: 2026-11-22
### checked: by meaning, plural "you"; subjects under 60 characters; back-translated: "Good news from the school", "Good news from
### T", "A shared plan: the school", "A shared plan: T", "A visit from the school", "The visit of T", "A story idea for
### tonight", "A math idea for tonight", "About your messages from the school", "Greetings,", "To the dear family of C,", "To answer, reply to
### this e-mail.", "You get this e-mail because the school has this address for your family.", "Stop these e-mails".
### second, independent pass: 2026-11-22; read back and compared; nothing changed. Natives first: greeting-child.

email-subject-note = War wanaagsan oo ka yimid dugsiga
email-subject-note-from = War wanaagsan oo ka yimid { $teacher }
email-subject-conf = Qorshe wadajir ah: dugsiga
email-subject-conf-from = Qorshe wadajir ah: { $teacher }
email-subject-visit = Booqasho dugsiga ka timid
email-subject-visit-from = Booqashada { $teacher }
email-subject-read = Fikrad sheeko oo caawa ah
email-subject-math = Fikrad xisaabeed oo caawa ah
email-subject-sys = Ku saabsan fariimaha dugsiga
email-greeting = Salaan,
email-greeting-child = Qoyska sharafta leh ee { $child },
email-reply = Si aad u jawaabtaan, ka jawaaba iimaylkan.
email-why = Waxaad iimaylkan u helaysaan sababtoo ah dugsigu wuxuu hayaa ciwaankan qoyskiinna.
email-unsubscribe = Joojiya iimaylladan
