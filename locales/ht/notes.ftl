### Ti mo pwofesè yo pou fanmi yo. Nou di "ou". Kreyòl pa gen maskilen ak feminen: anyen pa chanje dapre moun nan.
### reviewed: no
### date: 2026-11-22
### checked: by meaning, ou throughout; official spelling; GSM-7 letters only; every text reads right for several children.
### own second pass: 2026-11-22.
### second, independent pass: 2026-11-22; all lines compared with the English; kindness, growth and here-all-week made plainer
### ("bèl jès", "Nou wè tan ...", "amize nou"). Natives first: growth, "leve defi", "poze yon kesyon sou poze kesyon".
### back-translation: first-contact "Good day, I am T, teacher of C at S. I will send you good news and ideas. Reply STOP (STOP) to
### halt, HELP to find help." strength "Good news about C! D. This evening, ask a question about K." effort "C kept making effort in K.
### D. It is so that we learn!" kindness "C made a beautiful gesture today: D. Our class is more beautiful with C." growth "Good
### news: C made progress in K this month. We see the time you give at home. Thank you!" thank-family "Thank you for X. C was very
### proud to share it with us." home-language "Today, C showed us a word in L: W. We all said it! Please show us others." here-all-week
### "C was here all the N days this week. We enjoyed ourselves and we learned a lot. Thank you!" next-step "C is making progress in K. A
### thing to try at home: A. 5 minutes suffice."

skill = { $skill ->
    [reading] lekti
    [writing] ekriti
    [counting] konte
    [maths] matematik
    [science] syans
    [drawing] desen
    [music] mizik
    [listening] koute
    [sharing] pataje
    [asking-questions] poze kesyon
    [working-together] travay ansanm
    [keeping-at-it] leve defi
   *[other] { $skill }
}

note-first-contact = Bonjou, mwen se { $teacher }, pwofesè { $child } nan { $school }. M ap voye bon nouvèl ak lide ba ou. Reponn STOP (SISPANN) pou kanpe, HELP pou jwenn èd.
    .short = Mwen se { $teacher }, pwofesè { $child } nan { $school }. M ap voye bon nouvèl. STOP/SISPANN: fini. HELP: èd.
    .email = Bonjou, mwen se { $teacher }, pwofesè { $child } nan { $school }. M ap ekri ou bon nouvèl ak lide. Reponn STOP (SISPANN) pou kanpe, HELP (ÈD) pou jwenn èd.

note-strength = Bon nouvèl sou { $child }! { $detail }. Aswè a, poze yon kesyon sou { skill }. - { $teacher }
    .short = Bon nouvèl sou { $child }! { $detail }. Poze kesyon sou { skill }. - { $teacher }

note-effort = { $child } kontinye fè efò nan { skill }. { $detail }. Se konsa nou aprann! - { $teacher }

note-kindness = { $child } te fè yon bèl jès jodi a: { $detail }. Klas nou an pi bèl ak { $child }. - { $teacher }
    .short = { $child } te fè yon bèl jès jodi a: { $detail }. Sa fè klas la pi bèl. - { $teacher }

note-growth = Bon nouvèl: { $child } fè pwogrè nan { skill } mwa sa a. Nou wè tan ou bay lakay la. Mèsi! - { $teacher }

note-thank-family = Mèsi pou { $thing }. { $child } te fyè anpil pou pataje sa avèk nou. - { $teacher }

note-home-language = Jodi a, { $child } montre nou yon mo an { language }: { $word }. Nou tout te di l! Tanpri, montre nou lòt. - { $teacher }

note-here-all-week = { $child } te la { $n ->
    [1] chak jou
   *[other] tout { $n } jou yo
} semèn sa a. Nou te amize nou e nou te aprann anpil. Mèsi! - { $teacher }

note-next-step = { $child } ap fè pwogrè nan { skill }. Yon bagay pou eseye lakay: { $action }. 5 minit sifi. - { $teacher }
    .short = { $child } ap fè pwogrè nan { skill }. Lakay: { $action }. 5 minit sifi. - { $teacher }
