### reviewed: no
### date: 2026-11-22
### checked: by meaning; back-translated apart from the first pass; kayo and po; one ask each; the answer words early; GSM-7 only.
### Natives first: today "kung matatagalan kayo", plan "ako ay", booked.short.
### second, independent pass: 2026-11-22; read back and compared; "puwede" and "akma" for times that suit, today "mamayang" (later today). Natives first: counter, plan "ako ay", booked.short.
### back-translation: ask-hours "When can we talk about C? Text the days and hours that suit your work, like: Tuesday past 6." offer "Let us
### plan for C. 1) 2) 3). Reply 1, 2, 3 or the time you like." student-led "C has work to show you: W, P. Reply YES or another
### time. Your ideas will help our plan." clarify "Thank you! Which time suits you? Reply 1, 2, 3 or PLEASE CALL. ..." counter "Thank you for
### this time: W. I can do 1) or 2). Can you make one? Or tell me another time." booked "All set: D, T, P. C can come along too. If
### anything is to change, just text me." interpreter "There is a Filipino interpreter who will join us on D, T. It is free for you." reminder
### "Let us meet on D, T, P. Bring a story about C! Reply YES or another time." today "Later today at T we will talk about C: P. If you will
### take longer, just text me." again "I would still like to talk with you about C. 1) 2). Or text the time that suits you." plan "Our plan
### for C: at home, X; in class, I Y. I will text on D."
### .short: the same with fewer words; reminder "... Tell about C! ..." plan "For C: home, X; class, I Y. Text: D."
### second pass of one and off: 2026-11-22; the text read back into English and compared with the source.
### back-translation: one "There is one free hour to talk about C: S1, place. Reply YES or the hour that is possible for
### you." (.short "A free hour for C ... Reply YES or another hour.") off "Our talk about C on S1 will not push through.
### Sorry for that. I will text about a new hour." (.short "The talk about C on S1 is off. Sorry for that. I will text
### the new one."). Natives first: off.short ("Ite-text ko ang bago").
### two, taken, also: 2026-11-22; read back and compared: two "Let us talk about C. 1) 2). Reply 1, 2 or the hour that
### you want." (.short "For C: 1) 2). Reply: 1, 2 or another hour.") taken "Sorry. This hour was taken only just now:
### S1." also "C: S1, place, together with T.". Natives first: taken ("ngayon lang nakuha").

conf-ask-hours = { $children ->
    [1] Kailan po tayo puwedeng mag-usap tungkol kay { $child }? I-text po ang mga araw at oras na akma sa trabaho ninyo, tulad ng: Martes lampas 6. - { $teacher }
   *[other] Kailan po tayo puwedeng mag-usap tungkol kina { $child }? I-text po ang mga araw at oras na akma sa trabaho ninyo, tulad ng: Martes lampas 6. - { $teacher }
}
    .short = { $children ->
        [1] Kailan po mag-uusap tungkol kay { $child }? I-text ang araw at oras ninyo, tulad ng: Martes lampas 6. - { $teacher }
       *[other] Kailan po mag-uusap tungkol kina { $child }? I-text ang araw at oras ninyo, tulad ng: Martes lampas 6. - { $teacher }
    }
    .email = { $children ->
        [1] Kailan po tayo puwedeng mag-usap tungkol kay { $child }? Isulat po ang mga araw at oras na akma sa trabaho ninyo, tulad ng: Martes lampas 6. - { $teacher }
       *[other] Kailan po tayo puwedeng mag-usap tungkol kina { $child }? Isulat po ang mga araw at oras na akma sa trabaho ninyo, tulad ng: Martes lampas 6. - { $teacher }
    }

conf-offer = { $children ->
    [1] Magplano po tayo para kay { $child }. 1) { $s1 } 2) { $s2 } 3) { $s3 }. I-reply ang 1, 2, 3 o ang oras na gusto ninyo. - { $teacher }
   *[other] Magplano po tayo para kina { $child }. 1) { $s1 } 2) { $s2 } 3) { $s3 }. I-reply ang 1, 2, 3 o ang oras na gusto ninyo. - { $teacher }
}
    .short = { $children ->
        [1] Kay { $child }: 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") } 3) { DATETIME($s3, length: "tiny") }. I-reply: 1-3 o ibang oras. - { $teacher }
       *[other] Kina { $child }: 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") } 3) { DATETIME($s3, length: "tiny") }. I-reply: 1-3 o ibang oras. - { $teacher }
    }

conf-one = { $children ->
    [1] May isang bakanteng oras para pag-usapan si { $child }: { $s1 }, { place }. I-reply po ang OO o ang oras na puwede sa inyo. - { $teacher }
   *[other] May isang bakanteng oras para pag-usapan sina { $child }: { $s1 }, { place }. I-reply po ang OO o ang oras na puwede sa inyo. - { $teacher }
}
    .short = { $children ->
        [1] Bakanteng oras para kay { $child }: { DATETIME($s1, length: "tiny") }, { place }. I-reply po ang OO o ibang oras. - { $teacher }
       *[other] Bakanteng oras para kina { $child }: { DATETIME($s1, length: "tiny") }, { place }. I-reply po ang OO o ibang oras. - { $teacher }
    }

conf-student-led = { $children ->
    [1] May gawang ipapakita sa inyo si { $child }: { $s1 }, { place }. I-reply po ang OO o ibang oras. Makakatulong ang mga ideya ninyo sa plano natin.
   *[other] May gawang ipapakita sa inyo sina { $child }: { $s1 }, { place }. I-reply po ang OO o ibang oras. Makakatulong ang mga ideya ninyo sa plano natin.
}
    .short = { $children ->
        [1] May gawang ipapakita sa inyo si { $child }: { DATETIME($s1, length: "tiny") }, { place }. I-reply ang OO o ibang oras.
       *[other] May gawang ipapakita sa inyo sina { $child }: { DATETIME($s1, length: "tiny") }, { place }. I-reply ang OO o ibang oras.
    }

conf-clarify = Salamat po! Aling oras ang puwede sa inyo? I-reply ang 1, 2, 3 o PATAWAG PO. 1) { $s1 } 2) { $s2 } 3) { $s3 }
    .short = Aling oras po? 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") } 3) { DATETIME($s3, length: "tiny") }. O i-reply: PATAWAG PO.

conf-counter = Salamat po sa oras na ito: { $asked }. Puwede ako sa 1) { $s1 } o 2) { $s2 }. Puwede po ba kayo sa isa? O sabihin ang ibang oras. - { $teacher }
    .short = Salamat po sa { DATETIME($asked, length: "tiny") }. Puwede ako sa 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") }. Puwede po ba kayo sa isa? - { $teacher }

conf-booked = { $children ->
    [1] Ayos na po: { $day }, { $date }, { $time }, { place }. Puwede ring sumama si { $child }. Kung may babaguhin, i-text lang ako. - { $teacher }
   *[other] Ayos na po: { $day }, { $date }, { $time }, { place }. Puwede ring sumama sina { $child }. Kung may babaguhin, i-text lang ako. - { $teacher }
}
    .short = { $children ->
        [1] Ayos po: { $day }, { $date }, { $time }, { place }. Puwede rin si { $child }. I-text para baguhin. - { $teacher }
       *[other] Ayos po: { $day }, { $date }, { $time }, { place }. Puwede rin sina { $child }. I-text para baguhin. - { $teacher }
    }
    .email = { $children ->
        [1] Ayos na po: { $day }, { $date }, { $time }, { place }. Puwede ring sumama si { $child }. Kung may babaguhin, sulatan lang ako. - { $teacher }
       *[other] Ayos na po: { $day }, { $date }, { $time }, { place }. Puwede ring sumama sina { $child }. Kung may babaguhin, sulatan lang ako. - { $teacher }
    }

conf-interpreter = May interpreter sa { language } na sasama sa atin sa { $day }, { $time }. Libre po ito para sa inyo.

conf-reminder = { $children ->
    [1] Magkita po tayo sa { $day }, { $time }, { place }. Magdala po ng kuwento tungkol kay { $child }! I-reply ang OO o ibang oras.
   *[other] Magkita po tayo sa { $day }, { $time }, { place }. Magdala po ng kuwento tungkol kina { $child }! I-reply ang OO o ibang oras.
}
    .short = { $children ->
        [1] Kita tayo sa { $day }, { $time }, { place }. Ikuwento po si { $child }! I-reply ang OO o ibang oras.
       *[other] Kita tayo sa { $day }, { $time }, { place }. Ikuwento po sina { $child }! I-reply ang OO o ibang oras.
    }

conf-today = { $children ->
    [1] Mamayang { $time }, mag-uusap po tayo tungkol kay { $child }: { mode }. Kung matatagalan kayo, i-text lang ako. - { $teacher }
   *[other] Mamayang { $time }, mag-uusap po tayo tungkol kina { $child }: { mode }. Kung matatagalan kayo, i-text lang ako. - { $teacher }
}
    .short = { $children ->
        [1] Mamayang { $time }, mag-uusap po tayo tungkol kay { $child }: { mode }. Kung matatagalan, i-text ako. - { $teacher }
       *[other] Mamayang { $time }, mag-uusap po tayo tungkol kina { $child }: { mode }. Kung matatagalan, i-text ako. - { $teacher }
    }
    .email = { $children ->
        [1] Mamayang { $time }, mag-uusap po tayo tungkol kay { $child }: { mode }. Kung matatagalan kayo, sulatan lang ako. - { $teacher }
       *[other] Mamayang { $time }, mag-uusap po tayo tungkol kina { $child }: { mode }. Kung matatagalan kayo, sulatan lang ako. - { $teacher }
    }

conf-again = { $children ->
    [1] Gusto ko pa rin po kayong makausap tungkol kay { $child }. 1) { $s1 } 2) { $s2 }. O i-text ang oras na puwede sa inyo. - { $teacher }
   *[other] Gusto ko pa rin po kayong makausap tungkol kina { $child }. 1) { $s1 } 2) { $s2 }. O i-text ang oras na puwede sa inyo. - { $teacher }
}
    .short = { $children ->
        [1] Gusto ko po kayong makausap tungkol kay { $child }. 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") }. O ibang oras. - { $teacher }
       *[other] Gusto ko po kayong makausap tungkol kina { $child }. 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") }. O ibang oras. - { $teacher }
    }
    .email = { $children ->
        [1] Gusto ko pa rin po kayong makausap tungkol kay { $child }. 1) { $s1 } 2) { $s2 }. O isulat ang oras na puwede sa inyo. - { $teacher }
       *[other] Gusto ko pa rin po kayong makausap tungkol kina { $child }. 1) { $s1 } 2) { $s2 }. O isulat ang oras na puwede sa inyo. - { $teacher }
    }

conf-two = { $children ->
    [1] Pag-usapan po natin si { $child }. 1) { $s1 } 2) { $s2 }. I-reply ang 1, 2 o ang oras na gusto ninyo. - { $teacher }
   *[other] Pag-usapan po natin sina { $child }. 1) { $s1 } 2) { $s2 }. I-reply ang 1, 2 o ang oras na gusto ninyo. - { $teacher }
}
    .short = { $children ->
        [1] Kay { $child }: 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") }. I-reply: 1, 2 o ibang oras. - { $teacher }
       *[other] Kina { $child }: 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") }. I-reply: 1, 2 o ibang oras. - { $teacher }
    }

conf-taken = Pasensya na po. Ngayon lang nakuha ang oras na ito: { $s1 }.

conf-also = { $child }: { $s1 }, { place }, kasama si { $teacher }.

conf-off = { $children ->
    [1] Hindi po matutuloy ang usapan natin tungkol kay { $child } sa { $s1 }. Pasensya na po. Magte-text ako tungkol sa bagong oras. - { $teacher }
   *[other] Hindi po matutuloy ang usapan natin tungkol kina { $child } sa { $s1 }. Pasensya na po. Magte-text ako tungkol sa bagong oras. - { $teacher }
}
    .email = { $children ->
        [1] Hindi po matutuloy ang usapan natin tungkol kay { $child } sa { $s1 }. Pasensya na po. Susulat ako tungkol sa bagong oras. - { $teacher }
       *[other] Hindi po matutuloy ang usapan natin tungkol kina { $child } sa { $s1 }. Pasensya na po. Susulat ako tungkol sa bagong oras. - { $teacher }
    }
    .short = { $children ->
        [1] Hindi tuloy ang usapan tungkol kay { $child } sa { DATETIME($s1, length: "tiny") }. Pasensya na po. Ite-text ko ang bago. - { $teacher }
       *[other] Hindi tuloy ang usapan tungkol kina { $child } sa { DATETIME($s1, length: "tiny") }. Pasensya na po. Ite-text ko ang bago. - { $teacher }
    }

conf-plan = { $children ->
    [1] Plano po natin para kay { $child }: sa bahay, { $home_step }; sa klase, ako ay { $class_step }. Magte-text po ako sa { $date }. - { $teacher }
   *[other] Plano po natin para kina { $child }: sa bahay, { $home_step }; sa klase, ako ay { $class_step }. Magte-text po ako sa { $date }. - { $teacher }
}
    .short = { $children ->
        [1] Kay { $child }: bahay, { $home_step }; klase, ako ay { $class_step }. Text: { $date }. - { $teacher }
       *[other] Kina { $child }: bahay, { $home_step }; klase, ako ay { $class_step }. Text: { $date }. - { $teacher }
    }
    .email = { $children ->
        [1] Plano po natin para kay { $child }: sa bahay, { $home_step }; sa klase, ako ay { $class_step }. Susulat po ako sa { $date }. - { $teacher }
       *[other] Plano po natin para kina { $child }: sa bahay, { $home_step }; sa klase, ako ay { $class_step }. Susulat po ako sa { $date }. - { $teacher }
    }
