### reviewed: no
### date: 2026-11-22
### checked: by meaning; back-translated apart from the first pass; kayo and po; one act each; GSM-7 only. Natives first: pictures
### "malaking bagay", log-ask, peer.
### second, independent pass: 2026-11-22; read back and compared; log-ask word order, growth "next", bedtime asks several children in the plural. Natives first: pictures, log-ask, peer.
### back-translation: fact "Talk about a book helps C to learn new words. Any language will do. Use the language you love." tip "Later
### tonight, stop at one picture in B. Ask C: what is happening here?" growth "You are doing it now! Your stories help C's growing. Next,
### ask: what might happen next?" peer "In B: ask C something, praise, add one new word, and say it at the same time." pictures "Even if each word
### is not read, that is fine. Tell C the pictures, in Filipino. That is already a big thing!" book-home "C brings B today. Read, look, or
### listen: L" log-ask "How many minutes have you and C read or told stories since D? Reply the number. 0 is fine." log-thanks "Thank you for
### telling! It is N minutes this month. / M minutes! It is N minutes now this month. C is lucky with you." table "Let C arrange the table.
### Ask: how many forks, and how many if a friend comes?" bedtime "Math before sleep: Q. Ask C: how did you know?"

read-fact = { $children ->
    [1] Nakakatulong kay { $child } ang usapan tungkol sa libro para matuto ng bagong salita. Puwede po kahit anong wika. Gamitin ang wikang mahal ninyo.
   *[other] Nakakatulong kina { $child } ang usapan tungkol sa libro para matuto ng bagong salita. Puwede po kahit anong wika. Gamitin ang wikang mahal ninyo.
}
    .short = { $children ->
        [1] Natututo ng bagong salita si { $child } sa usapan tungkol sa libro. Puwede po kahit anong wika.
       *[other] Natututo ng bagong salita sina { $child } sa usapan tungkol sa libro. Puwede po kahit anong wika.
    }

read-tip = { $children ->
    [1] Mamayang gabi, huminto po sa isang larawan sa { $book }. Tanungin si { $child }: ano ang nangyayari dito?
   *[other] Mamayang gabi, huminto po sa isang larawan sa { $book }. Tanungin sina { $child }: ano ang nangyayari dito?
}
    .short = { $children ->
        [1] Mamaya po, sa isang larawan sa { $book }, tanungin si { $child }: ano ang nangyayari dito?
       *[other] Mamaya po, sa isang larawan sa { $book }, tanungin sina { $child }: ano ang nangyayari dito?
    }

read-growth = { $children ->
    [1] Nagagawa na po ninyo! Nakakatulong sa paglago ni { $child } ang mga kuwento ninyo. Sunod, itanong po: ano kaya ang susunod na mangyayari?
   *[other] Nagagawa na po ninyo! Nakakatulong sa paglago nina { $child } ang mga kuwento ninyo. Sunod, itanong po: ano kaya ang susunod na mangyayari?
}
    .short = { $children ->
        [1] Nagagawa na po ninyo! Tulong kay { $child } ang mga kuwento ninyo. Itanong po: ano kaya ang mangyayari?
       *[other] Nagagawa na po ninyo! Tulong kina { $child } ang mga kuwento ninyo. Itanong po: ano kaya ang mangyayari?
    }

read-peer = { $children ->
    [1] Sa { $book }: magtanong po kay { $child }, pumuri, magdagdag ng isang bagong salita, at sabihin ito nang sabay.
   *[other] Sa { $book }: magtanong po kina { $child }, pumuri, magdagdag ng isang bagong salita, at sabihin ito nang sabay.
}
    .short = { $children ->
        [1] Sa { $book }: magtanong kay { $child }, purihin, dagdagan ng bagong salita, sabay sabihin.
       *[other] Sa { $book }: magtanong kina { $child }, purihin, dagdagan ng bagong salita, sabay sabihin.
    }

read-pictures = { $children ->
    [1] Kahit hindi basahin ang bawat salita, ayos lang po. Ikuwento kay { $child } ang mga larawan, sa { language }. Malaking bagay na iyon!
   *[other] Kahit hindi basahin ang bawat salita, ayos lang po. Ikuwento kina { $child } ang mga larawan, sa { language }. Malaking bagay na iyon!
}
    .short = { $children ->
        [1] Kahit hindi basahin, ayos lang po. Ikuwento kay { $child } ang larawan, sa { language }. Malaking bagay iyon!
       *[other] Kahit hindi basahin, ayos lang po. Ikuwento kina { $child } ang larawan, sa { language }. Malaking bagay iyon!
    }

read-book-home = { $children ->
    [1] Dala po ni { $child } ngayon ang { $book }. Basahin, tingnan, o pakinggan: { $link }
   *[other] Dala po nina { $child } ngayon ang { $book }. Basahin, tingnan, o pakinggan: { $link }
}
    .short = { $children ->
        [1] Kay { $child }: { $book }. Basahin, tingnan, o pakinggan: { $link }
       *[other] Kina { $child }: { $book }. Basahin, tingnan, o pakinggan: { $link }
    }

read-log-ask = { $children ->
    [1] Ilang minuto po kayong nagbasa o nagkuwentuhan ni { $child } mula noong { $day }? I-reply ang bilang. Ayos lang ang 0.
   *[other] Ilang minuto po kayong nagbasa o nagkuwentuhan nina { $child } mula noong { $day }? I-reply ang bilang. Ayos lang ang 0.
}
    .short = { $children ->
        [1] Ilang minuto po kayong nagkuwentuhan ni { $child } mula { $day }? I-reply ang bilang. Ayos ang 0.
       *[other] Ilang minuto po kayong nagkuwentuhan nina { $child } mula { $day }? I-reply ang bilang. Ayos ang 0.
    }

read-log-thanks = { $minutes ->
    [0] Salamat po sa pagsabi! { $total } minuto na ngayong buwan.
   *[other] { $minutes } minuto! { $total } minuto na po ngayong buwan.
} { $children ->
    [1] Masuwerte po si { $child } sa inyo.
   *[other] Masuwerte po sina { $child } sa inyo.
}

math-table = { $children ->
    [1] Hayaan po si { $child } na mag-ayos ng mesa. Itanong: ilang tinidor, at ilan kung may darating na kaibigan?
   *[other] Hayaan po sina { $child } na mag-ayos ng mesa. Itanong: ilang tinidor, at ilan kung may darating na kaibigan?
}

math-bedtime = { $children ->
    [1] Math bago matulog: { $question }. Tanungin po si { $child }: paano mo nalaman?
   *[other] Math bago matulog: { $question }. Tanungin po sina { $child }: paano ninyo nalaman?
}
