### Takime të familjes dhe shkollës. Trajta: ju. Emri i fëmijës në emërore, në kllapa ose para dy pikave; "ditën" e merr rasën për
### ditën e javës ("ditën e martë").
### reviewed: no
### date: 2026-11-22
### checked: by meaning, ju; child's name only in the nominative; "dita" and "ditën" before a weekday; one ask each; lengths.
### own second pass: 2026-11-22.
### second, independent pass: 2026-11-22; all lines compared with the English; "punime", since "ka punë" also says "is busy";
### clarify says to write the words; "Edhe" in booked. "përkthim" has no gender. Natives first: ask-hours ("C: kur mund të
### flasim?"), again, today (name in brackets), reminder ("ku është").
### back-translation: ask-hours "C: when can we talk? Write days and hours that work lets you, e.g.: Tuesday after 18:00." offer "C: let us
### plan together. 1) 2) 3). Reply 1, 2, 3 or another hour." student-led "C has pieces of work to show you: S1, P. Your ideas help us to
### plan. Reply YES or another hour." clarify "Thank you! Which hour is best? 1) 2) 3). Or write TELEPHONE ME." counter "Thank you
### for the proposal: A. I can 1) or 2). Does it suit you? Or another hour." booked "It is set: the day Tuesday, DATE, hour TIME, P. C too
### can take part. For changes, write to me." interpreter "We will have interpreting in Albanian: the day DAY, hour TIME. For you it is free."
### reminder "We talk on the day DAY, hour TIME, P. Bring a story where C is! Reply YES or another hour." today "Today at the hour TIME
### we talk (C): M. Do you want a little more time? Write to me." again "I would still like much to talk (C). 1) 2). Or write another
### hour." plan "Our plan (C): at home, H; in class, I K. I write to you on DATE."
### second pass of one and off: 2026-11-22; the text read back into English and compared with the source; "Kërkoj falje"
### for "Më vjen keq". back-translation: one "C: we have a free hour to talk, S1, place. Answer YES or an hour that
### suits you." (.short "C: free hour S1, place. Answer YES or another hour.") off "C: our talk, S1, cannot be held. I
### ask your pardon. I will write to you for a new hour." (.short "C: the talk, S1, cannot be held. ..."). Natives
### first: the apology ("Kërkoj falje"), one.
### two, taken, also: 2026-11-22; read back and compared: two "C: let us talk together. 1) 2). Answer 1, 2 or another
### hour." (.short the same, shorter) taken "I ask pardon, this hour has just been taken: S1." also "C: S1, place,
### with T.". Natives first: taken ("sapo u zu").

conf-ask-hours = { $child }: kur mund të flasim? Shkruani ditë dhe orë që ju lejon puna, për shembull: të martën pas orës 18:00. - { $teacher }
    .short = { $child }: kur mund të flasim? Shkruani ditë dhe orë që ju lejon puna, si: të martën pas orës 18:00. - { $teacher }

conf-offer = { $child }: të planifikojmë bashkë. 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") } 3) { DATETIME($s3, length: "tiny") }. Përgjigjuni 1-3 ose një orë tjetër. - { $teacher }
    .email = { $child }: të planifikojmë bashkë. 1) { $s1 } 2) { $s2 } 3) { $s3 }. Përgjigjuni 1, 2, 3 ose një orë tjetër. - { $teacher }
    .short = { $child }: 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") } 3) { DATETIME($s3, length: "tiny") }. Përgjigjuni 1-3 ose një orë tjetër. - { $teacher }

conf-one = { $child }: kemi një orë të lirë për të folur, { $s1 }, { place }. Përgjigjuni PO ose një orë që ju përshtatet. - { $teacher }
    .short = { $child }: orë e lirë { DATETIME($s1, length: "tiny") }, { place }. Përgjigjuni PO ose orë tjetër. - { $teacher }

conf-student-led = { $children ->
    [one] { $child } ka punime për t'ju treguar: { $s1 }, { place }. Idetë tuaja na ndihmojnë. Përgjigjuni PO ose një orë tjetër.
   *[other] { $child } kanë punime për t'ju treguar: { $s1 }, { place }. Idetë tuaja na ndihmojnë. Përgjigjuni PO ose një orë tjetër.
}
    .short = { $children ->
        [one] { $child } ka punime për t'ju treguar: { DATETIME($s1, length: "tiny") }, { place }. Përgjigjuni PO ose orë tjetër.
       *[other] { $child } kanë punime për t'ju treguar: { DATETIME($s1, length: "tiny") }, { place }. Përgjigjuni PO ose orë tjetër.
    }

conf-clarify = Faleminderit! Cila orë është më e mirë? 1) { $s1 } 2) { $s2 } 3) { $s3 }. Ose shkruani MË TELEFONONI.
    .short = Cila orë është më e mirë? 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") } 3) { DATETIME($s3, length: "tiny") }. Ose shkruani MË TELEFONONI.

conf-counter = Faleminderit për propozimin: { $asked }. Mundem 1) { $s1 } ose 2) { $s2 }. Ju vjen mirë? Ose një orë tjetër. - { $teacher }
    .short = Faleminderit për propozimin: { DATETIME($asked, length: "tiny") }. Mundem 1) { DATETIME($s1, length: "tiny") } ose 2) { DATETIME($s2, length: "tiny") }. Ju vjen mirë? - { $teacher }

conf-booked = { $children ->
    [one] U caktua: dita { $day }, { $date }, ora { $time }, { place }. Edhe { $child } mund të marrë pjesë. Për ndryshime, më shkruani. - { $teacher }
   *[other] U caktua: dita { $day }, { $date }, ora { $time }, { place }. Edhe { $child } mund të marrin pjesë. Për ndryshime, më shkruani. - { $teacher }
}
    .short = { $children ->
        [one] U caktua: { $day }, { $date }, { $time }, { place }. { $child } mund të vijë. Ndryshime: më shkruani. - { $teacher }
       *[other] U caktua: { $day }, { $date }, { $time }, { place }. { $child } mund të vijnë. Ndryshime: më shkruani. - { $teacher }
    }

conf-interpreter = Do të kemi përkthim në { language }: dita { $day }, ora { $time }. Për ju është falas.

conf-reminder = { $children ->
    [one] Flasim ditën { $day }, ora { $time }, { place }. Sillni një histori ku është { $child }! Përgjigjuni PO ose një orë tjetër.
   *[other] Flasim ditën { $day }, ora { $time }, { place }. Sillni një histori ku janë { $child }! Përgjigjuni PO ose një orë tjetër.
}
    .short = { $children ->
        [one] Flasim ditën { $day }, { $time }, { place }. Sillni një histori ku është { $child }! PO ose orë tjetër?
       *[other] Flasim ditën { $day }, { $time }, { place }. Sillni një histori ku janë { $child }! PO ose orë tjetër?
    }

conf-today = Sot në orën { $time } flasim ({ $child }): { mode }. Doni pak më shumë kohë? Më shkruani. - { $teacher }

conf-again = Do të doja ende shumë të flisnim ({ $child }). 1) { $s1 } 2) { $s2 }. Ose shkruani një orë tjetër. - { $teacher }
    .short = Do të doja ende të flisnim ({ $child }). 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") }. Ose një orë tjetër. - { $teacher }

conf-two = { $child }: të flasim bashkë. 1) { $s1 } 2) { $s2 }. Përgjigjuni 1, 2 ose një orë tjetër. - { $teacher }
    .short = { $child }: 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") }. Përgjigjuni 1, 2 ose orë tjetër. - { $teacher }

conf-taken = Kërkoj falje, kjo orë sapo u zu: { $s1 }.

conf-also = { $child }: { $s1 }, { place }, me { $teacher }.

conf-off = { $child }: biseda jonë, { $s1 }, nuk mund të bëhet. Kërkoj falje. Do t'ju shkruaj për një orë të re. - { $teacher }
    .short = { $child }: biseda, { DATETIME($s1, length: "tiny") }, nuk mund të bëhet. Kërkoj falje. Do t'ju shkruaj për një orë të re. - { $teacher }

conf-plan = Plani ynë ({ $child }): në shtëpi, { $home_step }; në klasë, unë { $class_step }. Ju shkruaj më { $date }. - { $teacher }
    .short = { $child }: në shtëpi, { $home_step }; në klasë unë { $class_step }. Shkruaj më { $date }. - { $teacher }
