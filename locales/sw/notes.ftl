### Barua za mwalimu kwa familia. Namna ya kuzungumza: ninyi (wingi).
### reviewed: no
### date: 2026-11-22
### checked: translated by meaning; back-translated apart from the first pass and compared; plural "you" throughout; the verb is in the
### singular for one child and the plural for several; no gender in the language; GSM-7 only. Natives first: growth "piga hatua",
### first-contact.short, kindness, sharing "kugawana".
### second, independent pass: 2026-11-22; read back and compared; growth "mnaoutoa" (grammar), thank-family "kutushirikisha" (share with us). Natives first: growth "piga hatua", kindness, "kugawana".
### back-translation: first-contact "Greetings, I am T, teacher of C at S. I will send you good news and ideas here. Reply STOP (ACHA) to
### stop, HELP (MSAADA) to get help." strength "Good news about C! D. Tonight ask about K." effort "C went on making an effort in K. D. That
### is how we learn!" kindness "C showed kindness today: D. Our class is nicer with C among us." growth "Good news: C has taken a step
### forward in K this month. The time you give at home is seen. Thank you!" thank-family "Thank you for X. C was very proud to share with
### us." home-language "C taught us a Swahili word today: W. We all said it! Please teach us more." here-all-week "C was here every day / all N
### days this week. We had fun and learned much. Thank you!" next-step "C goes on growing in K. One thing to try at home: A. 5 minutes are
### enough." .short: the same with fewer words.

skill = { $skill ->
    [reading] kusoma
    [writing] kuandika
    [counting] kuhesabu
    [maths] hisabati
    [science] sayansi
    [drawing] kuchora
    [music] muziki
    [listening] kusikiliza
    [sharing] kugawana
    [asking-questions] kuuliza maswali
    [working-together] ushirikiano
    [keeping-at-it] uvumilivu
   *[other] { $skill }
}

note-first-contact = Habari, mimi ni { $teacher }, mwalimu wa { $child } katika { $school }. Nitawatumia habari njema na mawazo hapa. Jibuni STOP (ACHA) kuacha, HELP (MSAADA) kupata msaada.
    .short = { $teacher }, mwalimu wa { $child }, { $school }. Nitatuma habari njema. STOP/ACHA: kuacha. HELP: msaada.
    .email = Habari, mimi ni { $teacher }, mwalimu wa { $child } katika { $school }. Nitawaandikia habari njema na mawazo. Jibuni STOP (ACHA) kuacha, HELP (MSAADA) kupata msaada.

note-strength = Habari njema kuhusu { $child }! { $detail }. Leo usiku ulizeni kuhusu { skill }. - { $teacher }
    .short = Habari njema, { $child }! { $detail }. Leo ulizeni kuhusu { skill }. - { $teacher }

note-effort = { $children ->
    [one] { $child } aliendelea kujitahidi katika { skill }. { $detail }. Hivyo ndivyo tunavyojifunza! - { $teacher }
   *[other] { $child } waliendelea kujitahidi katika { skill }. { $detail }. Hivyo ndivyo tunavyojifunza! - { $teacher }
}
    .short = { $children ->
        [one] { $child } alijitahidi katika { skill }. { $detail }. Hivyo tunajifunza! - { $teacher }
       *[other] { $child } walijitahidi katika { skill }. { $detail }. Hivyo tunajifunza! - { $teacher }
    }

note-kindness = { $children ->
    [one] { $child } alionyesha wema leo: { $detail }. Darasa letu ni zuri zaidi akiwa nasi. - { $teacher }
   *[other] { $child } walionyesha wema leo: { $detail }. Darasa letu ni zuri zaidi wakiwa nasi. - { $teacher }
}
    .short = { $children ->
        [one] { $child } alionyesha wema: { $detail }. Darasa letu ni zuri zaidi. - { $teacher }
       *[other] { $child } walionyesha wema: { $detail }. Darasa letu ni zuri zaidi. - { $teacher }
    }

note-growth = { $children ->
    [one] Habari njema: { $child } amepiga hatua katika { skill } mwezi huu. Muda mnaoutoa nyumbani unaonekana. Asanteni! - { $teacher }
   *[other] Habari njema: { $child } wamepiga hatua katika { skill } mwezi huu. Muda mnaoutoa nyumbani unaonekana. Asanteni! - { $teacher }
}
    .short = { $children ->
        [one] { $child } amepiga hatua katika { skill } mwezi huu. Muda wenu nyumbani unaonekana. Asanteni! - { $teacher }
       *[other] { $child } wamepiga hatua katika { skill } mwezi huu. Muda wenu nyumbani unaonekana. Asanteni! - { $teacher }
    }

note-thank-family = { $children ->
    [one] Asanteni kwa { $thing }. { $child } alijivunia sana kutushirikisha. - { $teacher }
   *[other] Asanteni kwa { $thing }. { $child } walijivunia sana kutushirikisha. - { $teacher }
}

note-home-language = { $children ->
    [one] { $child } alitufundisha neno la { language } leo: { $word }. Sote tulilisema! Tafadhali tufundisheni zaidi. - { $teacher }
   *[other] { $child } walitufundisha neno la { language } leo: { $word }. Sote tulilisema! Tafadhali tufundisheni zaidi. - { $teacher }
}
    .short = { $children ->
        [one] { $child } alitufundisha neno la { language }: { $word }. Sote tulilisema! Tufundisheni zaidi. - { $teacher }
       *[other] { $child } walitufundisha neno la { language }: { $word }. Sote tulilisema! Tufundisheni zaidi. - { $teacher }
    }

note-here-all-week = { $children ->
    [one] { $child } alikuwa hapa { $n ->
        [one] kila siku
       *[other] siku zote { $n }
    } wiki hii. Tulifurahi na kujifunza mengi. Asanteni! - { $teacher }
   *[other] { $child } walikuwa hapa { $n ->
        [one] kila siku
       *[other] siku zote { $n }
    } wiki hii. Tulifurahi na kujifunza mengi. Asanteni! - { $teacher }
}

note-next-step = { $children ->
    [one] { $child } anaendelea kukua katika { skill }. Jambo moja la kujaribu nyumbani: { $action }. Dakika 5 zinatosha. - { $teacher }
   *[other] { $child } wanaendelea kukua katika { skill }. Jambo moja la kujaribu nyumbani: { $action }. Dakika 5 zinatosha. - { $teacher }
}
    .short = { $children ->
        [one] { $child } anakua katika { skill }. Nyumbani: { $action }. Dakika 5 zinatosha. - { $teacher }
       *[other] { $child } wanakua katika { skill }. Nyumbani: { $action }. Dakika 5 zinatosha. - { $teacher }
    }
