### Messaggi di chi insegna alle famiglie. Si dà del Lei. Niente concorda con il genere di chi legge, della bambina o del
### bambino, o di chi scrive: verbi con "avere", nomi, costruzioni senza soggetto; mai "a" davanti a un nome ("ad Ana").
### reviewed: no
### date: 2026-11-22
### checked: by meaning, Lei throughout; nothing agrees with anybody's gender; no "a" before a name; one and several children; no
### capital È, which is dear on the air.
### own second pass: 2026-11-22.
### second, independent pass: 2026-11-22; all lines compared with the English; nothing changed. Natives first: strength ("com'è
### andata nella lettura"), thank-family.
### back-translation: first-contact "Good day, I am T, of S. C is in my class. I will write good news and ideas. Reply STOP (STOP) to receive
### no more, HELP for help." strength "Good news about C! D. This evening ask how it went in K." effort "C has put much effort into
### K. D. One learns just so!" kindness "Today C made a kind gesture: D. Our class is more beautiful with C." growth "Good news: this month
### C made progress in K. The time devoted at home shows. Thank you!" thank-family "Thank you for X. For C it was a great pride to share
### it with us." home-language "Today C taught us a word in L: W. We said it in chorus! Teach us others of them." here-all-week
### "This week C was here all N days. We learned so much, in good cheer. Thank you!" next-step "C is making progress in
### K. A thing to try at home: A. 5 minutes are enough."

skill = { $skill ->
    [reading] nella lettura
    [writing] nella scrittura
    [counting] nel contare
    [maths] in matematica
    [science] in scienze
    [drawing] nel disegno
    [music] nella musica
    [listening] nell'ascolto
    [sharing] nel condividere
    [asking-questions] nel fare domande
    [working-together] nel fare squadra
    [keeping-at-it] nelle sfide
   *[other] in { $skill }
}

note-first-contact = { $children ->
    [one] Buongiorno, sono { $teacher }, di { $school }. { $child } è nella mia classe. Scriverò buone notizie e idee. Risponda STOP (FERMA) per finire, HELP per aiuto.
   *[other] Buongiorno, sono { $teacher }, di { $school }. { $child } sono nella mia classe. Scriverò buone notizie e idee. Risponda STOP (FERMA) per finire, HELP per aiuto.
}
    .short = Sono { $teacher }, di { $school }, classe di { $child }. Invio buone notizie. STOP/FERMA: fine. HELP: aiuto.
    .email = { $children ->
        [one] Buongiorno, sono { $teacher }, di { $school }. { $child } è nella mia classe. Scriverò buone notizie e idee. Risponda STOP (FERMA) per non riceverne più, HELP (AIUTO) per avere aiuto.
       *[other] Buongiorno, sono { $teacher }, di { $school }. { $child } sono nella mia classe. Scriverò buone notizie e idee. Risponda STOP (FERMA) per non riceverne più, HELP (AIUTO) per avere aiuto.
    }

note-strength = Buone notizie su { $child }! { $detail }. Stasera chieda com'è andata { skill }. - { $teacher }
    .short = Buone notizie su { $child }! { $detail }. Chieda com'è andata { skill }. - { $teacher }

note-effort = { $children ->
    [one] { $child } ha messo tanto impegno { skill }. { $detail }. Si impara proprio così! - { $teacher }
   *[other] { $child } hanno messo tanto impegno { skill }. { $detail }. Si impara proprio così! - { $teacher }
}
    .short = { $children ->
        [one] { $child } ha messo impegno { skill }. { $detail }. Si impara così! - { $teacher }
       *[other] { $child } hanno messo impegno { skill }. { $detail }. Si impara così! - { $teacher }
    }

note-kindness = { $children ->
    [one] Oggi { $child } ha fatto un gesto gentile: { $detail }. La nostra classe è più bella con { $child }. - { $teacher }
   *[other] Oggi { $child } hanno fatto un gesto gentile: { $detail }. La nostra classe è più bella con { $child }. - { $teacher }
}
    .short = { $children ->
        [one] Oggi { $child } ha fatto un gesto gentile: { $detail }. La classe ora è più bella. - { $teacher }
       *[other] Oggi { $child } hanno fatto un gesto gentile: { $detail }. La classe è più bella. - { $teacher }
    }

note-growth = { $children ->
    [one] Buone notizie: questo mese { $child } ha fatto progressi { skill }. Il tempo dedicato a casa si vede. Grazie! - { $teacher }
   *[other] Buone notizie: questo mese { $child } hanno fatto progressi { skill }. Il tempo dedicato a casa si vede. Grazie! - { $teacher }
}
    .short = { $children ->
        [one] Questo mese { $child } ha fatto progressi { skill }. Il tempo dedicato a casa si vede. Grazie! - { $teacher }
       *[other] Questo mese { $child } hanno fatto progressi { skill }. Il Suo tempo a casa si vede. Grazie! - { $teacher }
    }

note-thank-family = Grazie per { $thing }. Per { $child } è stato un grande orgoglio condividerlo con noi. - { $teacher }
    .short = Grazie per { $thing }. Che orgoglio per { $child } condividerlo con noi! - { $teacher }

note-home-language = { $children ->
    [one] Oggi { $child } ci ha insegnato una parola in { language }: { $word }. L'abbiamo detta in coro! Ce ne insegni altre. - { $teacher }
   *[other] Oggi { $child } ci hanno insegnato una parola in { language }: { $word }. L'abbiamo detta in coro! Ce ne insegni altre. - { $teacher }
}
    .short = { $children ->
        [one] { $child } ci ha insegnato una parola in { language }: { $word }. L'abbiamo detta in coro! Ce ne insegni altre. - { $teacher }
       *[other] { $child } ci hanno insegnato una parola in { language }: { $word }. L'abbiamo detta in coro! Altre? - { $teacher }
    }

note-here-all-week = { $children ->
    [one] Questa settimana { $child } era qui { $n ->
        [one] ogni giorno
       *[other] tutti i { $n } giorni
    }. Abbiamo imparato tanto, in allegria. Grazie! - { $teacher }
   *[other] Questa settimana { $child } erano qui { $n ->
        [one] ogni giorno
       *[other] tutti i { $n } giorni
    }. Abbiamo imparato tanto, in allegria. Grazie! - { $teacher }
}

note-next-step = { $children ->
    [one] { $child } fa progressi { skill }. Una cosa da provare a casa: { $action }. Bastano 5 minuti. - { $teacher }
   *[other] { $child } fanno progressi { skill }. Una cosa da provare a casa: { $action }. Bastano 5 minuti. - { $teacher }
}
    .short = { $children ->
        [one] { $child } fa progressi { skill }. A casa: { $action }. Bastano 5 minuti. - { $teacher }
       *[other] { $child } fanno progressi { skill }. A casa: { $action }. Bastano 5 minuti. - { $teacher }
    }
