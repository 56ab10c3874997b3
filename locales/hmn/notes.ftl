### Xib fwb cov ntawv rau tsev neeg. Hmoob Dawb (RPA); hais rau "nej".
### reviewed: no
### date: 2026-11-22
### checked: White Hmong in RPA; translated by meaning; back-translated apart from the first pass and compared; "you" is nej; the language
### has no gender, plural or inflection; GSM-7 only. Natives first: all of it, above all growth and next-step ("kawm ... tau zoo zuj zus"), "xov"
### for message, science "kev tshawb fawb", perseverance "kev ua siab ntev".
### second, independent pass: 2026-11-22; read back and compared; growth and next-step "learns K better and better", thank-family "uas tau qhia". Natives first: growth, next-step, science "kev tshawb fawb".
### back-translation: first-contact "Hello, I am T, teacher teaching C at S. I will send good news and ideas to you. Answer STOP if you
### want it to stop, HELP (PAB) if you want help." strength "Good news about C! D. Tonight ask about K, will you." effort "C still puts
### strength into K. D. Learning is like that!" kindness "Today C was kind-hearted: D. Our class is better because there is C." growth "Good
### news: this month C learns K better and better. The time you use at home is clearly seen. Thank you!" thank-family "Thank you for X. C was glad
### and very pleased to have shown us." home-language "Today C taught us a Hmong word: W. We all said it! Please teach us more." here-all-week "This week C came
### to study every day / all N days. We had fun and learned much. Thank you!" next-step "C learns K better and better. One thing to try at
### home: A. 5 minutes is enough." .short: the same with fewer words.

skill = { $skill ->
    [reading] kev nyeem ntawv
    [writing] kev sau ntawv
    [counting] kev suav
    [maths] kev ua leb
    [science] kev tshawb fawb
    [drawing] kev kos duab
    [music] suab nkauj
    [listening] kev mloog
    [sharing] kev sib faib
    [asking-questions] kev nug lus
    [working-together] kev koom tes
    [keeping-at-it] kev ua siab ntev
   *[other] { $skill }
}

note-first-contact = Nyob zoo, kuv yog { $teacher }, xib fwb qhia { $child } ntawm { $school }. Kuv yuav xa xov zoo thiab tswv yim rau nej. Teb STOP yog xav kom tsum, HELP (PAB) yog xav tau kev pab.
    .short = Kuv yog { $teacher }, qhia { $child } ntawm { $school }. Kuv yuav xa xov zoo. STOP: tsum. HELP: pab.
    .email = Nyob zoo, kuv yog { $teacher }, xib fwb qhia { $child } ntawm { $school }. Kuv yuav sau xov zoo thiab tswv yim rau nej. Teb STOP yog xav kom tsum, HELP (PAB) yog xav tau kev pab.

note-strength = Xov zoo txog { $child }! { $detail }. Hmo no nug txog { skill } nawb. - { $teacher }

note-effort = { $child } tseem siv zog rau { skill }. { $detail }. Kev kawm yog li ntawd! - { $teacher }
    .short = { $child } siv zog rau { skill }. { $detail }. Kev kawm li ntawd! - { $teacher }

note-kindness = Hnub no { $child } ua siab zoo: { $detail }. Peb chav kawm zoo dua vim muaj { $child }. - { $teacher }
    .short = Hnub no { $child } ua siab zoo: { $detail }. Peb chav kawm zoo dua. - { $teacher }

note-growth = Xov zoo: lub hli no { $child } kawm { skill } tau zoo zuj zus. Lub sij hawm nej siv tom tsev pom tseeb. Ua tsaug! - { $teacher }
    .short = Lub hli no { $child } kawm { skill } zoo zuj zus. Nej lub sij hawm tom tsev pom tseeb. Ua tsaug! - { $teacher }

note-thank-family = Ua tsaug rau { $thing }. { $child } zoo siab thiab txaus siab heev uas tau qhia rau peb. - { $teacher }
    .short = Ua tsaug rau { $thing }. { $child } txaus siab heev uas tau qhia rau peb. - { $teacher }

note-home-language = Hnub no { $child } qhia peb ib lo { language }: { $word }. Peb sawv daws tau hais! Thov qhia peb ntxiv. - { $teacher }

note-here-all-week = Lub lim tiam no { $child } tuaj kawm { $n ->
    [1] txhua hnub
   *[other] tag nrho { $n } hnub
}. Peb lom zem thiab kawm tau ntau. Ua tsaug! - { $teacher }

note-next-step = { $child } kawm { skill } tau zoo zuj zus. Ib yam sim ua tom tsev: { $action }. 5 feeb txaus lawm. - { $teacher }
    .short = { $child } kawm { skill } zoo zuj zus. Tom tsev: { $action }. 5 feeb txaus lawm. - { $teacher }
