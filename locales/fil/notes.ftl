### Mga sulat ng guro sa pamilya. Magalang na anyo: kayo, po. "Siya" at mga pangalan lang, walang kasarian.
### reviewed: no
### date: 2026-11-22
### checked: translated by meaning; back-translated apart from the first pass and compared; kayo and po throughout; si, ni, kay and
### sina, nina, kina by the count of children, chosen by the number 1 (the plural class `one` of Filipino also takes 2 and 3); GSM-7 only.
### Natives first: first-contact.short, strength.short, here-all-week, "humusay".
### second, independent pass: 2026-11-22; read back and compared; strength.short "news about", not "news to", the child. Natives first: first-contact.short, strength.short, "humusay".
### back-translation: first-contact "Hello! I am T, teacher of C at S. I will text good news and ideas. Reply STOP (ITIGIL) to stop, HELP
### (TULONG) for help." strength "Good news about C! D. Later tonight, do ask about K." effort "C kept striving at K. D. That is how we
### learn!" kindness "C showed kindness today: D. Our class is nicer because of C." growth "Good news: C got better at K this month. The
### time you give at home can be seen. Thank you!" thank-family "Thank you for X. With full pride C shared this with the class."
### home-language "C taught us today a Filipino word: W. We said it all together! Do teach us more." here-all-week "C was here every day / on
### all N days this week. We had fun and learned a lot. Thank you!" next-step "C is getting better at K. One thing that can be tried at
### home: A. 5 minutes is enough."
### .short: first-contact "T, teacher of C at S. Text: good news. STOP/ITIGIL: stop. HELP: help." strength "Good news for C! D. Ask
### later: K." effort "C strove at K. D. That is learning!" kindness "Kindness of C today: D. Our class became nicer." growth, thank-family,
### home-language, here-all-week, next-step as above, shorter.

skill = { $skill ->
    [reading] pagbabasa
    [writing] pagsusulat
    [counting] pagbibilang
    [maths] math
    [science] science
    [drawing] pagguhit
    [music] musika
    [listening] pakikinig
    [sharing] pagbabahagi
    [asking-questions] pagtatanong
    [working-together] pagtutulungan
    [keeping-at-it] pagtitiyaga
   *[other] { $skill }
}

note-first-contact = { $children ->
    [1] Hello po! Ako si { $teacher }, guro ni { $child } sa { $school }. Magte-text po ako ng magandang balita at mga ideya. I-reply ang STOP (ITIGIL) para tumigil, HELP (TULONG) para sa tulong.
   *[other] Hello po! Ako si { $teacher }, guro nina { $child } sa { $school }. Magte-text po ako ng magandang balita at mga ideya. I-reply ang STOP (ITIGIL) para tumigil, HELP (TULONG) para sa tulong.
}
    .short = { $children ->
        [1] { $teacher }, guro ni { $child } sa { $school }. Text: magandang balita. STOP/ITIGIL: tigil. HELP: tulong.
       *[other] { $teacher }, guro nina { $child } sa { $school }. Text: magandang balita. STOP/ITIGIL: tigil. HELP: tulong.
    }
    .email = { $children ->
        [1] Hello po! Ako si { $teacher }, guro ni { $child } sa { $school }. Susulat po ako ng magandang balita at mga ideya. I-reply ang STOP (ITIGIL) para tumigil, HELP (TULONG) para sa tulong.
       *[other] Hello po! Ako si { $teacher }, guro nina { $child } sa { $school }. Susulat po ako ng magandang balita at mga ideya. I-reply ang STOP (ITIGIL) para tumigil, HELP (TULONG) para sa tulong.
    }

note-strength = { $children ->
    [1] Magandang balita po tungkol kay { $child }! { $detail }. Mamayang gabi, magtanong po kayo tungkol sa { skill }. - { $teacher }
   *[other] Magandang balita po tungkol kina { $child }! { $detail }. Mamayang gabi, magtanong po kayo tungkol sa { skill }. - { $teacher }
}
    .short = { $children ->
        [1] Magandang balita tungkol kay { $child }! { $detail }. Itanong po: { skill }. - { $teacher }
       *[other] Magandang balita tungkol kina { $child }! { $detail }. Itanong po: { skill }. - { $teacher }
    }

note-effort = { $children ->
    [1] Patuloy pong nagsikap si { $child } sa { skill }. { $detail }. Ganyan po tayo natututo! - { $teacher }
   *[other] Patuloy pong nagsikap sina { $child } sa { skill }. { $detail }. Ganyan po tayo natututo! - { $teacher }
}
    .short = { $children ->
        [1] Nagsikap po si { $child } sa { skill }. { $detail }. Ganyan matuto! - { $teacher }
       *[other] Nagsikap po sina { $child } sa { skill }. { $detail }. Ganyan matuto! - { $teacher }
    }

note-kindness = { $children ->
    [1] Nagpakita po ng kabaitan si { $child } ngayon: { $detail }. Mas maganda ang klase namin dahil kay { $child }. - { $teacher }
   *[other] Nagpakita po ng kabaitan sina { $child } ngayon: { $detail }. Mas maganda ang klase namin dahil kina { $child }. - { $teacher }
}
    .short = { $children ->
        [1] Kabaitan ni { $child } ngayon: { $detail }. Mas gumanda po ang klase namin. - { $teacher }
       *[other] Kabaitan nina { $child } ngayon: { $detail }. Mas gumanda po ang klase namin. - { $teacher }
    }

note-growth = { $children ->
    [1] Magandang balita po: humusay si { $child } sa { skill } ngayong buwan. Kita ang oras na ibinibigay ninyo sa bahay. Salamat po! - { $teacher }
   *[other] Magandang balita po: humusay sina { $child } sa { skill } ngayong buwan. Kita ang oras na ibinibigay ninyo sa bahay. Salamat po! - { $teacher }
}
    .short = { $children ->
        [1] Humusay po si { $child } sa { skill } ngayong buwan. Kita ang oras ninyo sa bahay. Salamat po! - { $teacher }
       *[other] Humusay po sina { $child } sa { skill } ngayong buwan. Kita ang oras ninyo sa bahay. Salamat po! - { $teacher }
    }

note-thank-family = { $children ->
    [1] Salamat po sa { $thing }. Buong pagmamalaki itong ibinahagi ni { $child } sa klase. - { $teacher }
   *[other] Salamat po sa { $thing }. Buong pagmamalaki itong ibinahagi nina { $child } sa klase. - { $teacher }
}
    .short = { $children ->
        [1] Salamat po sa { $thing }. Ipinagmalaki po ito ni { $child } sa klase. - { $teacher }
       *[other] Salamat po sa { $thing }. Ipinagmalaki po ito nina { $child } sa klase. - { $teacher }
    }

note-home-language = { $children ->
    [1] Tinuruan kami ni { $child } ngayon ng salitang { language }: { $word }. Sabay-sabay namin itong sinabi! Turuan pa po ninyo kami. - { $teacher }
   *[other] Tinuruan kami nina { $child } ngayon ng salitang { language }: { $word }. Sabay-sabay namin itong sinabi! Turuan pa po ninyo kami. - { $teacher }
}
    .short = { $children ->
        [1] Tinuruan kami ni { $child } ng salitang { language }: { $word }. Sinabi namin ito! Turuan pa po kami. - { $teacher }
       *[other] Tinuruan kami nina { $child } ng salitang { language }: { $word }. Sinabi namin ito! Turuan pa po kami. - { $teacher }
    }

note-next-step = { $children ->
    [1] Humuhusay po si { $child } sa { skill }. Isang bagay na masusubukan sa bahay: { $action }. Sapat na po ang 5 minuto. - { $teacher }
   *[other] Humuhusay po sina { $child } sa { skill }. Isang bagay na masusubukan sa bahay: { $action }. Sapat na po ang 5 minuto. - { $teacher }
}
    .short = { $children ->
        [1] Humuhusay po si { $child } sa { skill }. Sa bahay: { $action }. Sapat ang 5 minuto. - { $teacher }
       *[other] Humuhusay po sina { $child } sa { skill }. Sa bahay: { $action }. Sapat ang 5 minuto. - { $teacher }
    }

note-here-all-week = { $children ->
    [1] Narito po si { $child } { $n ->
        [1] araw-araw
       *[other] sa lahat ng { $n } araw
    } ngayong linggo. Masaya kami at marami kaming natutuhan. Salamat po! - { $teacher }
   *[other] Narito po sina { $child } { $n ->
        [1] araw-araw
       *[other] sa lahat ng { $n } araw
    } ngayong linggo. Masaya kami at marami kaming natutuhan. Salamat po! - { $teacher }
}
    .short = { $children ->
        [1] Narito po si { $child } { $n ->
            [1] araw-araw
           *[other] sa lahat ng { $n } araw
        } ngayong linggo. Marami kaming natutuhan. Salamat po! - { $teacher }
       *[other] Narito po sina { $child } { $n ->
            [1] araw-araw
           *[other] sa lahat ng { $n } araw
        } ngayong linggo. Marami kaming natutuhan. Salamat po! - { $teacher }
    }
