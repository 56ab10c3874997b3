### reviewed: no
### date: 2026-11-22
### checked: by meaning, plural "you"; back-translated: "Good news from the school", "Good news from T", "About your
### messages from the school", "Greetings,", "To the dear family of C,", "To answer, just reply to this e-mail.", "You get
### this e-mail because the school has this address for your family.", "Stop these e-mails".
### second, independent pass: 2026-11-22.

email-subject-note = War wanaagsan oo ka yimid dugsiga
email-subject-note-from = War wanaagsan oo ka yimid { $teacher }
email-subject-sys = Ku saabsan fariimaha dugsiga
email-greeting = Salaan,
email-greeting-child = Qoyska sharafta leh ee { $child },
email-reply = Si aad u jawaabtaan, kaliya ka jawaaba iimaylkan.
email-why = Waxaad iimaylkan u heleysaan sababtoo ah dugsigu wuxuu hayaa ciwaankan qoyskiinna.
email-unsubscribe = Jooji iimaylladan
