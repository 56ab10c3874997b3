### Shënime nga shkolla për familjet. Trajta: ju. Emrat qëndrojnë gjithnjë në emërore: kryefjalë, "nga", dy pika, kllapa. Asgjë nuk
### përshtatet me gjininë e lexuesit, të fëmijës ose të atij që shkruan.
### reviewed: no
### date: 2026-11-22
### checked: by meaning, ju throughout; names only in the nominative (subject, colon, brackets); no adjective for a person; one and
### several children; lengths.
### own second pass: 2026-11-22.
### second, independent pass: 2026-11-22; all lines compared with the English; two skills now stand in the case that "në" and
### "për" ask for; growth reads more naturally. Natives first: kindness ("Sa mirë që ..."), "bërjen e pyetjeve", "ndarjen me të
### tjerët", growth.
### back-translation: first-contact "Greetings, I am T, S. C is in my class. I send good news and good ideas. STOP (STOP): end, HELP: help."
### strength "C: good news! D. This evening ask about K." effort "C tried much in K. D. So we learn!" kindness "C made a good gesture
### today: D. How good that C is in our class." growth "Good news: C has progressed in K this month. The time you give
### at home shows. Thank you!" thank-family "Thank you for X. C shared it with us with much pride." home-language "C taught us today a word
### in L: W. The whole class said it! Teach us others too." here-all-week "This week C was here the N days. We enjoyed ourselves and learned
### much. Thank you!" next-step "C progresses in K. To be tried at home: A. 5 minutes are enough."

skill = { $skill ->
    [reading] lexim
    [writing] shkrim
    [counting] numërim
    [maths] matematikë
    [science] shkencë
    [drawing] vizatim
    [music] muzikë
    [listening] dëgjim
    [sharing] ndarjen me të tjerët
    [asking-questions] bërjen e pyetjeve
    [working-together] punë në grup
    [keeping-at-it] detyra të vështira
   *[other] { $skill }
}

note-first-contact = { $children ->
    [one] Përshëndetje, jam { $teacher }, { $school }. { $child } është në klasën time. Dërgoj lajme e ide të mira. STOP (NDALO): fund, HELP: ndihmë.
   *[other] Përshëndetje, jam { $teacher }, { $school }. { $child } janë në klasën time. Dërgoj lajme e ide të mira. STOP (NDALO): fund, HELP: ndihmë.
}
    .short = Jam { $teacher }, { $school }. Klasa ime: { $child }. Dërgoj lajme të mira. STOP/NDALO: fund. HELP: ndihmë.
    .email = { $children ->
        [one] Përshëndetje, jam { $teacher }, nga { $school }. { $child } është në klasën time. Do t'ju shkruaj lajme të mira dhe ide. Përgjigjuni STOP (NDALO) për t'i ndalur, HELP (NDIHMË) për ndihmë.
       *[other] Përshëndetje, jam { $teacher }, nga { $school }. { $child } janë në klasën time. Do t'ju shkruaj lajme të mira dhe ide. Përgjigjuni STOP (NDALO) për t'i ndalur, HELP (NDIHMË) për ndihmë.
    }

note-strength = { $child }: lajme të mira! { $detail }. Sonte pyesni për { skill }. - { $teacher }

note-effort = { $children ->
    [one] { $child } u përpoq shumë në { skill }. { $detail }. Kështu mësojmë! - { $teacher }
   *[other] { $child } u përpoqën shumë në { skill }. { $detail }. Kështu mësojmë! - { $teacher }
}
    .short = { $children ->
        [one] { $child } u përpoq në { skill }. { $detail }. Kështu mësojmë! - { $teacher }
       *[other] { $child } u përpoqën në { skill }. { $detail }. Kështu mësojmë! - { $teacher }
    }

note-kindness = { $children ->
    [one] { $child } bëri sot një gjest të mirë: { $detail }. Sa mirë që { $child } është në klasën tonë. - { $teacher }
   *[other] { $child } bënë sot një gjest të mirë: { $detail }. Sa mirë që { $child } janë në klasën tonë. - { $teacher }
}
    .short = { $children ->
        [one] { $child } bëri sot një gjest të mirë: { $detail }. Kështu klasa bëhet më e mirë. - { $teacher }
       *[other] { $child } bënë sot një gjest të mirë: { $detail }. Klasa bëhet më e mirë. - { $teacher }
    }

note-growth = { $children ->
    [one] Lajm i mirë: { $child } ka përparuar në { skill } këtë muaj. Duket koha që kushtoni në shtëpi. Faleminderit! - { $teacher }
   *[other] Lajm i mirë: { $child } kanë përparuar në { skill } këtë muaj. Duket koha që kushtoni në shtëpi. Faleminderit! - { $teacher }
}
    .short = { $children ->
        [one] { $child } ka përparuar në { skill } këtë muaj. Duket koha juaj në shtëpi. Faleminderit! - { $teacher }
       *[other] { $child } kanë përparuar në { skill } këtë muaj. Duket koha juaj në shtëpi. Faleminderit! - { $teacher }
    }

note-thank-family = { $children ->
    [one] Faleminderit për { $thing }. { $child } e ndau me ne me shumë krenari. - { $teacher }
   *[other] Faleminderit për { $thing }. { $child } e ndanë me ne me shumë krenari. - { $teacher }
}

note-home-language = { $children ->
    [one] { $child } na mësoi sot një fjalë në { language }: { $word }. E tha gjithë klasa! Na mësoni edhe të tjera. - { $teacher }
   *[other] { $child } na mësuan sot një fjalë në { language }: { $word }. E tha gjithë klasa! Na mësoni edhe të tjera. - { $teacher }
}

note-here-all-week = { $children ->
    [one] Këtë javë { $child } ishte këtu { $n ->
        [one] çdo ditë
       *[other] të { $n } ditët
    }. U kënaqëm dhe mësuam shumë. Faleminderit! - { $teacher }
   *[other] Këtë javë { $child } ishin këtu { $n ->
        [one] çdo ditë
       *[other] të { $n } ditët
    }. U kënaqëm dhe mësuam shumë. Faleminderit! - { $teacher }
}

note-next-step = { $children ->
    [one] { $child } përparon në { skill }. Për ta provuar në shtëpi: { $action }. 5 minuta mjaftojnë. - { $teacher }
   *[other] { $child } përparojnë në { skill }. Për ta provuar në shtëpi: { $action }. 5 minuta mjaftojnë. - { $teacher }
}
    .short = { $children ->
        [one] { $child } përparon në { skill }. Në shtëpi: { $action }. 5 minuta mjaftojnë. - { $teacher }
       *[other] { $child } përparojnë në { skill }. Në shtëpi: { $action }. Mjaftojnë 5 minuta. - { $teacher }
    }
