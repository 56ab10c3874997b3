### Mesaje de la clasă către familii. Adresare: dumneavoastră. Nimic nu se acordă cu genul celui care citește, al copilului sau
### al celui care scrie; niciun nume la genitiv sau dativ: "despre", "pentru", "cu" și două puncte.
### reviewed: no
### date: 2026-11-22
### checked: by meaning, dumneavoastră; nothing agrees with anybody's gender; names stand after "despre", "pentru", "cu"; no doubled
### pronoun (îl, o) for the child; one and several children; ș and ț with a comma.
### own second pass: 2026-11-22.
### second, independent pass: 2026-11-22; all lines compared with the English; effort ("s-a tot străduit") and here-all-week
### ("Ne-am distrat") more natural; a choice by children tells 1 from more. Natives first: effort, "împărțit cu alții", "sarcini
### grele", first-contact.
### back-translation: first-contact "Good day, I am T, S. C is in my class. I send good news and ideas. STOP (STOP): stopping, HELP:
### help." strength "Good news about C! D. This evening, ask about K." effort "C kept striving at K. D. So we learn!"
### kindness "C did a good deed today: D. Our class is finer with C." growth "Good news: C progressed this month at K. The
### time spent at home shows. I thank you!" thank-family "I thank you for X. C shared this with us with great pride." home-language "C
### taught us today a word in L: W. We said it in chorus! Teach us more." here-all-week "C was here all the N days this week. We
### had fun and learned much. I thank you!" next-step "C makes progress at K. To try at home: A. 5 minutes are enough."

skill = { $skill ->
    [reading] citit
    [writing] scris
    [counting] numărat
    [maths] matematică
    [science] științe
    [drawing] desen
    [music] muzică
    [listening] ascultat
    [sharing] împărțit cu alții
    [asking-questions] pus întrebări
    [working-together] lucru în echipă
    [keeping-at-it] sarcini grele
   *[other] { $skill }
}

note-first-contact = { $children ->
    [1] Bună ziua, sunt { $teacher }, { $school }. { $child } este în clasa mea. Trimit vești bune și idei. STOP (OPRIȚI): oprire, HELP: ajutor.
   *[other] Bună ziua, sunt { $teacher }, { $school }. { $child } sunt în clasa mea. Trimit vești bune și idei. STOP (OPRIȚI): oprire, HELP: ajutor.
}
    .short = Sunt { $teacher }, { $school }. Lucrez cu { $child }. Trimit vești bune. STOP/OPRIȚI: oprire. HELP: ajutor.
    .email = { $children ->
        [1] Bună ziua, sunt { $teacher }, { $school }. { $child } este în clasa mea. Vă voi scrie cu vești bune și idei. Răspundeți STOP (OPRIȚI) pentru a nu mai primi mesaje, HELP (AJUTOR) pentru ajutor.
       *[other] Bună ziua, sunt { $teacher }, { $school }. { $child } sunt în clasa mea. Vă voi scrie cu vești bune și idei. Răspundeți STOP (OPRIȚI) pentru a nu mai primi mesaje, HELP (AJUTOR) pentru ajutor.
    }

note-strength = Vești bune despre { $child }! { $detail }. Diseară, întrebați despre { skill }. - { $teacher }
    .short = Vești bune despre { $child }! { $detail }. Întrebați despre { skill }. - { $teacher }

note-effort = { $children ->
    [1] { $child } s-a tot străduit la { skill }. { $detail }. Așa învățăm! - { $teacher }
   *[other] { $child } s-au tot străduit la { skill }. { $detail }. Așa învățăm! - { $teacher }
}

note-kindness = { $children ->
    [1] { $child } a făcut azi o faptă bună: { $detail }. Clasa noastră e mai frumoasă cu { $child }. - { $teacher }
   *[other] { $child } au făcut azi o faptă bună: { $detail }. Clasa noastră e mai frumoasă cu { $child }. - { $teacher }
}
    .short = { $children ->
        [1] { $child } a făcut azi o faptă bună: { $detail }. Clasa e mai frumoasă așa. - { $teacher }
       *[other] { $child } au făcut azi o faptă bună: { $detail }. Clasa e mai frumoasă. - { $teacher }
    }

note-growth = { $children ->
    [1] Vești bune: { $child } a progresat luna aceasta la { skill }. Se vede timpul petrecut acasă. Mulțumesc! - { $teacher }
   *[other] Vești bune: { $child } au progresat luna aceasta la { skill }. Se vede timpul petrecut acasă. Mulțumesc! - { $teacher }
}
    .short = { $children ->
        [1] { $child } a progresat luna aceasta la { skill }. Se vede timpul petrecut acasă. Mulțumesc! - { $teacher }
       *[other] { $child } au progresat luna aceasta la { skill }. Se vede timpul petrecut acasă. Mulțumesc! - { $teacher }
    }

note-thank-family = { $children ->
    [1] Mulțumesc pentru { $thing }. { $child } a împărtășit asta cu noi cu multă mândrie. - { $teacher }
   *[other] Mulțumesc pentru { $thing }. { $child } au împărtășit asta cu noi cu multă mândrie. - { $teacher }
}
    .short = { $children ->
        [1] Mulțumesc pentru { $thing }. { $child } ne-a arătat asta cu mândrie. - { $teacher }
       *[other] Mulțumesc pentru { $thing }. { $child } ne-au arătat asta cu mândrie. - { $teacher }
    }

note-home-language = { $children ->
    [1] { $child } ne-a învățat azi un cuvânt în { language }: { $word }. L-am spus în cor! Mai învățați-ne și altele. - { $teacher }
   *[other] { $child } ne-au învățat azi un cuvânt în { language }: { $word }. L-am spus în cor! Mai învățați-ne și altele. - { $teacher }
}
    .short = { $children ->
        [1] { $child } ne-a învățat un cuvânt în { language }: { $word }. L-am spus în cor! Mai învățați-ne și altele. - { $teacher }
       *[other] { $child } ne-au învățat un cuvânt în { language }: { $word }. L-am spus în cor! Mai învățați-ne. - { $teacher }
    }

note-here-all-week = { $children ->
    [1] { $child } a fost aici { $n ->
        [one] în fiecare zi
        [few] toate cele { $n } zile
       *[other] toate cele { $n } de zile
    } săptămâna aceasta. Ne-am distrat și am învățat mult. Mulțumesc! - { $teacher }
   *[other] { $child } au fost aici { $n ->
        [one] în fiecare zi
        [few] toate cele { $n } zile
       *[other] toate cele { $n } de zile
    } săptămâna aceasta. Ne-am distrat și am învățat mult. Mulțumesc! - { $teacher }
}

note-next-step = { $children ->
    [1] { $child } face progrese la { skill }. De încercat acasă: { $action }. 5 minute sunt de ajuns. - { $teacher }
   *[other] { $child } fac progrese la { skill }. De încercat acasă: { $action }. 5 minute sunt de ajuns. - { $teacher }
}
    .short = { $children ->
        [1] { $child } face progrese la { skill }. Acasă: { $action }. 5 minute ajung. - { $teacher }
       *[other] { $child } fac progrese la { skill }. Acasă: { $action }. 5 minute ajung. - { $teacher }
    }
