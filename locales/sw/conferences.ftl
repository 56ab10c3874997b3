### reviewed: no
### date: 2026-11-22
### checked: by meaning; back-translated apart from the first pass; plural "you"; the answer words early; one ask each; GSM-7 only; the
### example says 6 PM, since "saa 6" is noon to many. Natives first: counter, booked.short, plan.
### second, independent pass: 2026-11-22; read back and compared; nothing changed. Natives first: counter, booked.short "pia aje".
### back-translation: ask-hours "When can we talk about C? Send days and hours that suit your work, like: Tuesday after 6 PM." offer "Let us plan
### together for C. 1) 2) 3). Reply 1, 2, 3 or another time." student-led "C has work to show you: W, P. Reply YES or another time. Your
### ideas will help us plan." clarify "Thank you! Which time suits best? Reply 1, 2, 3 or CALL ME. ..." counter "Thank you for W. I can 1) or
### 2). Does one suit? Or tell me another." booked "We have arranged: D, T, P. C can come too. To change, just send me a message." interpreter "A
### Swahili interpreter will join us D, T. It is free for you." reminder "We will see each other D, T, P. Come with a story about C! Reply
### YES, or another time." today "Today T we will talk about C: P. If you need more time, just send me a message." again "I would still
### very much like us to talk about C. 1) 2). Or send a time that suits you." plan "Our plan for C: at home, X; in class, I Y. I will send you a
### message D." .short: the same with fewer words; booked "... C may come too. To change, tell me."
### second pass of one and off: 2026-11-22; the text read back into English and compared with the source.
### back-translation: one "There is one open time for talking about C: S1, place. Answer YES or a time that suits you."
### (.short "Open time for C ... Answer YES or another time.") off "Our talk about C, S1, will not be able to be held.
### Sorry. I will send you a message about a new time." (.short "The talk about C ... I will send you a new time.").
### Natives first: one.short ("Muda wazi kwa").
### two, taken, also: 2026-11-22; read back and compared: two "Let us talk about C. 1) 2). Answer 1, 2 or a time that
### suits you." (.short "C: 1) 2). Answer 1, 2 or another.") taken "Sorry, this time has been taken just now: S1."
### also "C: S1, place, together with T.".

conf-ask-hours = Tunaweza kuongea lini kuhusu { $child }? Tumeni siku na saa zinazofaa kazi yenu, kama: Jumanne baada ya 6 PM. - { $teacher }
    .short = Tuongee lini kuhusu { $child }? Tumeni siku na saa zinazowafaa, kama: Jumanne baada ya 6 PM. - { $teacher }
    .email = Tunaweza kuongea lini kuhusu { $child }? Andikeni siku na saa zinazofaa kazi yenu, kama: Jumanne baada ya 6 PM. - { $teacher }

conf-offer = Tupange pamoja kwa ajili ya { $child }. 1) { $s1 } 2) { $s2 } 3) { $s3 }. Jibuni 1, 2, 3 au muda mwingine. - { $teacher }
    .short = { $child }: 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") } 3) { DATETIME($s3, length: "tiny") }. Jibuni 1-3/mwingine. - { $teacher }

conf-one = Kuna muda mmoja wazi wa kuongea kuhusu { $child }: { $s1 }, { place }. Jibuni NDIYO au muda unaowafaa. - { $teacher }
    .short = Muda wazi kwa { $child }: { DATETIME($s1, length: "tiny") }, { place }. Jibuni NDIYO au muda mwingine. - { $teacher }

conf-student-led = { $children ->
    [one] { $child } ana kazi ya kuwaonyesha: { $s1 }, { place }. Jibuni NDIYO au muda mwingine. Mawazo yenu yatatusaidia kupanga.
   *[other] { $child } wana kazi ya kuwaonyesha: { $s1 }, { place }. Jibuni NDIYO au muda mwingine. Mawazo yenu yatatusaidia kupanga.
}
    .short = { $children ->
        [one] { $child } ana kazi ya kuwaonyesha: { DATETIME($s1, length: "tiny") }, { place }. Jibuni NDIYO au muda mwingine.
       *[other] { $child } wana kazi ya kuwaonyesha: { DATETIME($s1, length: "tiny") }, { place }. Jibuni NDIYO au muda mwingine.
    }

conf-clarify = Asanteni! Muda upi unafaa zaidi? Jibuni 1, 2, 3 au NIPIGIE. 1) { $s1 } 2) { $s2 } 3) { $s3 }
    .short = Muda upi? 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") } 3) { DATETIME($s3, length: "tiny") }. Au jibuni NIPIGIE.

conf-counter = Asanteni kwa { $asked }. Mimi naweza 1) { $s1 } au 2) { $s2 }. Je, mmoja unafaa? Au niambieni mwingine. - { $teacher }
    .short = Asanteni kwa { DATETIME($asked, length: "tiny") }. Naweza 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") }. Je, mmoja unafaa? - { $teacher }

conf-booked = { $children ->
    [one] Tumepanga: { $day } { $date }, { $time }, { place }. { $child } anaweza kuja pia. Kubadilisha, nitumieni ujumbe tu. - { $teacher }
   *[other] Tumepanga: { $day } { $date }, { $time }, { place }. { $child } wanaweza kuja pia. Kubadilisha, nitumieni ujumbe tu. - { $teacher }
}
    .short = { $children ->
        [one] Tumepanga: { $day } { $date }, { $time }, { place }. { $child } pia aje. Kubadilisha, niambieni. - { $teacher }
       *[other] Tumepanga: { $day } { $date }, { $time }, { place }. { $child } pia waje. Kubadilisha, niambieni. - { $teacher }
    }
    .email = { $children ->
        [one] Tumepanga: { $day } { $date }, { $time }, { place }. { $child } anaweza kuja pia. Kubadilisha, niandikieni tu. - { $teacher }
       *[other] Tumepanga: { $day } { $date }, { $time }, { place }. { $child } wanaweza kuja pia. Kubadilisha, niandikieni tu. - { $teacher }
    }

conf-interpreter = Mkalimani wa { language } atajiunga nasi { $day }, { $time }. Ni bure kwenu.

conf-reminder = Tutaonana { $day }, { $time }, { place }. Njooni na hadithi kuhusu { $child }! Jibuni NDIYO, au muda mwingine.
    .short = Tutaonana { $day }, { $time }, { place }. Njooni na hadithi ya { $child }! Jibuni NDIYO au muda mwingine.

conf-today = Leo { $time } tutaongea kuhusu { $child }: { mode }. Mkihitaji muda zaidi, nitumieni ujumbe tu. - { $teacher }
    .email = Leo { $time } tutaongea kuhusu { $child }: { mode }. Mkihitaji muda zaidi, niandikieni tu. - { $teacher }

conf-again = Bado ningependa sana tuongee kuhusu { $child }. 1) { $s1 } 2) { $s2 }. Au tumeni muda unaowafaa. - { $teacher }
    .short = Ningependa tuongee kuhusu { $child }. 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") }. Au muda mwingine. - { $teacher }
    .email = Bado ningependa sana tuongee kuhusu { $child }. 1) { $s1 } 2) { $s2 }. Au andikeni muda unaowafaa. - { $teacher }

conf-two = Tuongee kuhusu { $child }. 1) { $s1 } 2) { $s2 }. Jibuni 1, 2 au muda unaowafaa. - { $teacher }
    .short = { $child }: 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") }. Jibuni 1, 2 au mwingine. - { $teacher }

conf-taken = Samahani, muda huu umechukuliwa sasa hivi: { $s1 }.

conf-also = { $child }: { $s1 }, { place }, pamoja na { $teacher }.

conf-off = Mazungumzo yetu kuhusu { $child }, { $s1 }, hayataweza kufanyika. Samahani. Nitawatumia ujumbe kuhusu muda mpya. - { $teacher }
    .email = Mazungumzo yetu kuhusu { $child }, { $s1 }, hayataweza kufanyika. Samahani. Nitawaandikia kuhusu muda mpya. - { $teacher }
    .short = Mazungumzo kuhusu { $child }, { DATETIME($s1, length: "tiny") }, hayataweza kufanyika. Samahani. Nitawatumia muda mpya. - { $teacher }

conf-plan = Mpango wetu kwa { $child }: nyumbani, { $home_step }; darasani, mimi { $class_step }. Nitawatumia ujumbe { $date }. - { $teacher }
    .short = { $child }: nyumbani, { $home_step }; darasani, mimi { $class_step }. Ujumbe: { $date }. - { $teacher }
    .email = Mpango wetu kwa { $child }: nyumbani, { $home_step }; darasani, mimi { $class_step }. Nitawaandikia { $date }. - { $teacher }
