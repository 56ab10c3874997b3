### reviewed: no
### date: 2026-11-22
### checked: by meaning; subjects under 60 characters; back-translated: "Good news from the school", "Good news from T", "Planning
### together at school", "Planning with T", "A visit from the school", "A visit of T", "A story idea for tonight", "A math idea for
### tonight", "About the texts from the school", "Good day,", "Our dear family of C,", "To answer, just reply to this email.", "You receive
### this because the school has this address of your family.", "Stop these emails".
### second, independent pass: 2026-11-22; read back and compared; nothing changed. Natives first: greeting-child.

email-subject-note = Magandang balita mula sa paaralan
email-subject-note-from = Magandang balita mula kay { $teacher }
email-subject-conf = Sama-samang pagpaplano sa paaralan
email-subject-conf-from = Pagpaplano kasama si { $teacher }
email-subject-visit = Pagbisita mula sa paaralan
email-subject-visit-from = Pagbisita ni { $teacher }
email-subject-read = Ideya sa kuwento para mamayang gabi
email-subject-math = Ideya sa math para mamayang gabi
email-subject-sys = Tungkol sa mga text mula sa paaralan
email-greeting = Magandang araw po,
email-greeting-child = { $children ->
    [1] Mahal naming pamilya ni { $child },
   *[other] Mahal naming pamilya nina { $child },
}
email-reply = Para sumagot, mag-reply lang po sa email na ito.
email-why = Natanggap po ninyo ito dahil nasa paaralan ang address na ito ng pamilya ninyo.
email-unsubscribe = Itigil ang mga email na ito
