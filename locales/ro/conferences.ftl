### Întâlniri între familie și școală. Adresare: dumneavoastră. "vorbim" se potrivește și la telefon.
### reviewed: no
### date: 2026-11-22
### checked: by meaning, dumneavoastră; nothing agrees with a gender ("interpretare", not a person); one ask each; lengths.
### own second pass: 2026-11-22.
### second, independent pass: 2026-11-22; all lines compared with the English; student-led and today more natural and right on the
### phone too; a choice by children tells 1 from more. Natives first: conf-student-led, conf-today, conf-again, conf-interpreter.
### back-translation: ask-hours "When can we talk about C? Write days and hours suited to your work, like: Tuesday after 18:00." offer "We
### make a plan together for C. 1) 2) 3). Reply 1-3 or another hour." student-led "C shows you what C has worked on: S1, P. Your ideas
### help us at the plan. Reply YES or another hour." clarify "I thank you! Which hour is better? 1) 2) 3). Or reply CALL ME."
### counter "I thank you for the proposal: A. I can 1) or 2). Is it good? Or another hour." booked "We have settled: DAY, DATE, TIME, P. C can
### take part too. For changes, write to me." interpreter "We will have interpreting into Romanian: DAY, at TIME. For you it is free."
### reminder "We talk DAY, at TIME, P. Bring a story about C! Reply YES or another hour." today "Today at TIME we talk about C:
### M. Do you need more time? Write to me." again "I would still like to talk about C. 1) 2). Or write another
### hour." plan "Our plan for C: at home, H; in class, I K. I write to you on DATE."
### second pass of one and off: 2026-11-22; the text read back into English and compared with the source.
### back-translation: one "There is a free hour to talk about C: S1, place. Answer YES or a suitable hour." (.short
### "Free hour for C ... YES or another hour.") off "Our discussion about C, set for S1, cannot take place. I apologise.
### I will write to you about a new hour." (.short "The discussion about C, S1, cannot take place. I apologise. I write
### to you about another hour."). Natives first: the apology ("Îmi cer scuze", for "Îmi pare rău" holds a word of
### blame).
### two, taken, also: 2026-11-22; read back and compared: two "Let us talk about C. 1) 2). Answer 1, 2 or another
### hour." (.short "C: 1) 2). ...") taken "I apologise, this hour has just been filled: S1." also "C: S1, place, with
### T.". Natives first: taken ("s-a ocupat").

conf-ask-hours = Când putem vorbi despre { $child }? Scrieți zile și ore potrivite cu munca dumneavoastră, de exemplu: marți după 18:00. - { $teacher }
    .short = Când putem vorbi despre { $child }? Scrieți zile și ore potrivite cu munca dvs., precum: marți după 18:00. - { $teacher }

conf-offer = Facem împreună un plan pentru { $child }. 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") } 3) { DATETIME($s3, length: "tiny") }. Răspundeți 1-3 sau altă oră. - { $teacher }
    .email = Să facem împreună un plan pentru { $child }. 1) { $s1 } 2) { $s2 } 3) { $s3 }. Răspundeți 1, 2, 3 sau altă oră. - { $teacher }
    .short = Pentru { $child }: 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") } 3) { DATETIME($s3, length: "tiny") }. Răspundeți 1, 2, 3 sau altă oră. - { $teacher }

conf-one = Este o oră liberă pentru a vorbi despre { $child }: { $s1 }, { place }. Răspundeți DA sau o oră potrivită. - { $teacher }
    .short = Oră liberă pentru { $child }: { DATETIME($s1, length: "tiny") }, { place }. Răspundeți DA sau altă oră. - { $teacher }

conf-student-led = { $children ->
    [1] { $child } vă arată ce a lucrat: { $s1 }, { place }. Ideile dumneavoastră ne ajută la plan. Răspundeți DA sau altă oră.
   *[other] { $child } vă arată ce au lucrat: { $s1 }, { place }. Ideile dumneavoastră ne ajută la plan. Răspundeți DA sau altă oră.
}
    .short = { $children ->
        [1] { $child } vă arată ce a lucrat: { DATETIME($s1, length: "tiny") }, { place }. Răspundeți DA sau altă oră.
       *[other] { $child } vă arată ce au lucrat: { DATETIME($s1, length: "tiny") }, { place }. Răspundeți DA sau altă oră.
    }

conf-clarify = Mulțumesc! Ce oră e mai bună? 1) { $s1 } 2) { $s2 } 3) { $s3 }. Sau răspundeți SUNAȚI-MĂ.
    .short = Mulțumesc! Ce oră e mai bună? 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") } 3) { DATETIME($s3, length: "tiny") }. Sau răspundeți SUNAȚI-MĂ.

conf-counter = Mulțumesc pentru propunere: { $asked }. Pot 1) { $s1 } sau 2) { $s2 }. E bine? Sau altă oră. - { $teacher }
    .short = Mulțumesc pentru propunere: { DATETIME($asked, length: "tiny") }. Pot 1) { DATETIME($s1, length: "tiny") } sau 2) { DATETIME($s2, length: "tiny") }. E bine? Sau altă oră. - { $teacher }

conf-booked = { $children ->
    [1] Am stabilit: { $day }, { $date }, { $time }, { place }. Poate participa și { $child }. Pentru schimbări, scrieți-mi. - { $teacher }
   *[other] Am stabilit: { $day }, { $date }, { $time }, { place }. Pot participa și { $child }. Pentru schimbări, scrieți-mi. - { $teacher }
}
    .short = { $children ->
        [1] Stabilit: { $day }, { $date }, { $time }, { place }. Poate participa și { $child }. Schimbări? Scrieți-mi. - { $teacher }
       *[other] Stabilit: { $day }, { $date }, { $time }, { place }. Pot participa și { $child }. Schimbări? Scrieți-mi. - { $teacher }
    }

conf-interpreter = Vom avea interpretare în { language }: { $day }, la { $time }. Pentru dumneavoastră e gratuit.

conf-reminder = Vorbim { $day }, la { $time }, { place }. Aduceți o poveste despre { $child }! Răspundeți DA sau altă oră.

conf-today = Azi la { $time } vorbim despre { $child }: { mode }. Mai aveți nevoie de timp? Scrieți-mi. - { $teacher }

conf-again = Tot mi-ar plăcea să vorbim despre { $child }. 1) { $s1 } 2) { $s2 }. Sau scrieți altă oră. - { $teacher }
    .short = Tot mi-ar plăcea să vorbim despre { $child }. 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") }. Sau scrieți altă oră. - { $teacher }

conf-two = Să vorbim despre { $child }. 1) { $s1 } 2) { $s2 }. Răspundeți 1, 2 sau altă oră. - { $teacher }
    .short = { $child }: 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") }. Răspundeți 1, 2 sau altă oră. - { $teacher }

conf-taken = Îmi cer scuze, această oră tocmai s-a ocupat: { $s1 }.

conf-also = { $child }: { $s1 }, { place }, cu { $teacher }.

conf-off = Discuția noastră despre { $child }, stabilită pentru { $s1 }, nu poate avea loc. Îmi cer scuze. Vă voi scrie despre o nouă oră. - { $teacher }
    .short = Discuția despre { $child }, { DATETIME($s1, length: "tiny") }, nu poate avea loc. Îmi cer scuze. Vă scriu despre altă oră. - { $teacher }

conf-plan = Planul nostru pentru { $child }: acasă, { $home_step }; în clasă, eu { $class_step }. Vă scriu pe { $date }. - { $teacher }
    .short = { $child }: acasă, { $home_step }; în clasă, eu { $class_step }. Vă scriu pe { $date }. - { $teacher }
