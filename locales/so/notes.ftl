### Fariimaha macallimiinta ee qoysaska. Qaabka hadalka: idinka (wadar). Ma jiro lab iyo dheddig la raaciyo akhristaha,
### ilmaha ama qoraaga.
### reviewed: no
### date: 2026-11-22
### checked: translated by meaning; back-translated apart from the first pass and compared for meaning, tone and form of
### address (plural "you"); impersonal verbs and nouns so that nothing agrees with the child's gender, "I teach" instead of
### macallin/macallimad; GSM-7 only; every text reads right for several children.
### second, independent pass: 2026-11-22; all texts read back and compared with the source; nothing changed now (an earlier look made imperatives plural, effort "goes on"). Natives first: first-contact, kindness, thank-family, here-all-week.
### back-translation: first-contact "Greetings, dear family. I am T, I teach C at S. Here I will send you good news and
### advice. To stop, reply STOP (JOOJI); for help, HELP (CAAWIMO)." strength "Good news about C! D. Tonight ask something
### about K." effort "C's effort in K goes on. D. That is how one learns!" kindness "Today kindness was seen from C:
### D. The presence of C makes our class better." growth "Good news: this month progress was seen from C in K. The time you
### spend at home is visible. Thank you all!" thank-family "You are thanked for X. It was a great honour for C that it was
### shared with the class."
### .short: first-contact "This is T of S, I teach C. Await good news. Stop: STOP/JOOJI. Help: HELP." strength "The good news of
### C! D. Tonight ask about K." effort "... It is learning!" kindness "C's kindness today: D. It is good for our class." growth
### "This month progress was seen from C in K. Your time is visible. Thank you!" thank-family "Thank you: X. It was an honour
### for C that it was shared."
### home-language "Today we learned from C a word that is Somali: W. We all pronounced it! Please teach us another thing." here-all-week "This
### week we saw C in class every day / N whole days. We were happy and learned much. Thank you!" next-step "Progress is seen from C in
### K. One thing you can try at home: A. 5 minutes is enough for it." .short: home-language "We learned from C a Somali word: W. We said it
### together! ..." here-all-week "This week we saw C every day. We learned much. Thank you!" next-step "C, progress is seen: K. Home: A. 5 minutes."

skill = { $skill ->
    [reading] akhriska
    [writing] qoraalka
    [counting] tirinta
    [maths] xisaabta
    [science] sayniska
    [drawing] sawirka
    [music] muusigga
    [listening] dhegeysiga
    [sharing] wax-wadaagga
    [asking-questions] su'aalo-weydiinta
    [working-together] wada shaqaynta
    [keeping-at-it] adkaysiga
   *[other] { $skill }
}

note-first-contact = Salaan, qoyska sharafta leh. Waxaan ahay { $teacher }, waxaan { $child } wax ugu dhigaa { $school }. Halkan waxaan idiinku soo diri doonaa warar wanaagsan iyo talooyin. Si aad u joojisaan, ku soo jawaaba STOP (JOOJI); caawimo, HELP (CAAWIMO).
    .short = Waa { $teacher } ee { $school }, waxaan baraa { $child }. Suga war wanaagsan. Jooji: STOP/JOOJI. Caawi: HELP

note-strength = War wanaagsan oo ku saabsan { $child }! { $detail }. Caawa wax ka weydiiya { skill }. - { $teacher }
    .short = Warka wanaagsan ee { $child }! { $detail }. Caawa ka weydiiya { skill }. - { $teacher }

note-effort = Dadaalka { $child } ee { skill } wuu sii socdaa. { $detail }. Sidaas ayaa wax lagu bartaa! - { $teacher }
    .short = Dadaalka { $child } ee { skill } wuu socdaa. { $detail }. Waa barasho! - { $teacher }

note-kindness = Maanta naxariis ayaa laga arkay { $child }: { $detail }. Joogitaanka { $child } wuxuu fasalkeenna ka dhigaa mid sii wanaagsan. - { $teacher }
    .short = Naxariista { $child } maanta: { $detail }. Fasalkeenna way u fiican tahay. - { $teacher }

note-growth = War wanaagsan: bishan horumar ayaa laga arkay { $child } xagga { skill }. Waqtiga aad guriga ku bixisaan wuu muuqdaa. Mahadsanidiin! - { $teacher }
    .short = Bishan horumar baa laga arkay { $child } xagga { skill }. Waqtigiinnu wuu muuqdaa. Mahadsanidiin! - { $teacher }

note-thank-family = Waad ku mahadsan tihiin { $thing }. Sharaf weyn ayay u ahayd { $child } in fasalka lala wadaago. - { $teacher }
    .short = Mahadsanidiin: { $thing }. Sharaf bay u ahayd { $child } in lala wadaago. - { $teacher }

note-home-language = Maanta waxaan { $child } ka barannay eray { language } ah: { $word }. Dhammaanteen waan ku dhawaaqnay! Fadlan wax kale na bara. - { $teacher }
    .short = Waxaan { $child } ka barannay eray { language } ah: { $word }. Waan wada dhahnay! Wax kale na bara. - { $teacher }

note-here-all-week = Toddobaadkan waxaan { $child } fasalka ku aragnay { $n ->
    [one] maalin kasta
   *[other] { $n } maalmood oo dhan
}. Waan faraxnay, wax badanna waan barannay. Mahadsanidiin! - { $teacher }
    .short = Toddobaadkan waxaan { $child } aragnay { $n ->
        [one] maalin kasta
       *[other] { $n } maalmood oo dhan
    }. Wax badan baan barannay. Mahadsanidiin! - { $teacher }

note-next-step = Horumar ayaa laga arkayaa { $child } xagga { skill }. Hal wax oo aad guriga ku tijaabin kartaan: { $action }. 5 daqiiqo way ku filan tahay. - { $teacher }
    .short = { $child } horumar baa laga arkayaa: { skill }. Guriga: { $action }. 5 daqiiqo. - { $teacher }
