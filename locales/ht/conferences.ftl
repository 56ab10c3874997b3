### Rankont fanmi ak pwofesè. Nou di "ou". "pale" olye "wè": li bon nan telefòn tou.
### reviewed: no
### date: 2026-11-22
### checked: by meaning, ou; GSM-7 letters only; every text reads right for several children; one ask each.
### own second pass: 2026-11-22.
### second, independent pass: 2026-11-22; all lines compared with the English; mended: "ki mache ak travay ou", "Mwen lib", "Sèvis
### la gratis", and today, which now suits the phone. No question opens with a capital È, which is dear on the air. Natives first:
### counter, today.
### back-translation: ask-hours "When can we talk about C? Send days and hours that go with your work, like: Tuesday after 6."
### offer "Let us make a plan together for C. 1) 2) 3). Reply 1, 2, 3 or an hour good for you." student-led "C has work to show you:
### S1, P. Your ideas will help us plan. Reply YES or another hour." clarify "Thank you! When is best? 1) 2) 3). Or
### write CALL ME." counter "Thank you for the hour you gave: A. I am free 1) or 2). Is one good for you? Or tell me another hour." booked "It
### is agreed: DAY DATE, TIME, P. C can take part too. To change, just write to me." interpreter "A Creole interpreter will be with
### us DAY, TIME. The service is free for you." reminder "We will talk DAY, TIME, P. Bring a story about C! Reply YES or another
### hour." today "Today, TIME, we talk about C: M. Do you need a little more time? Just write to me." again "I still long to
### talk about C. 1) 2). Or write an hour that is good for you." plan "Our plan for C: at home, H; in class, I K. I will
### write to you on DATE."
### second pass of one and off: 2026-11-22; the text read back into English and compared with the source.
### back-translation: one "There is a free hour to talk about C: S1, place. Answer YES or an hour that is good for you."
### (.short "Free hour for C ... YES or another hour.") off "Our talk about C, S1, will not be able to be held. I regret
### that. I will write to you for a new hour." (.short "The talk about C ... for another hour."). Natives first:
### "konvèsasyon", "p ap ka fèt".
### two, taken, also: 2026-11-22; read back and compared: two "Let us talk about C. 1) 2). Answer 1, 2 or the hour
### that is good for you." (.short "C: 1) 2). Answer 1, 2 or another hour.") taken "I regret that, this hour has just
### been taken: S1." also "C: S1, place, with T.". Natives first: taken ("fenk pran").

conf-ask-hours = Kilè nou ka pale sou { $child }? Voye jou ak lè ki mache ak travay ou, tankou: madi apre 6è. - { $teacher }

conf-offer = Ann fè yon plan ansanm pou { $child }. 1) { $s1 } 2) { $s2 } 3) { $s3 }. Reponn 1, 2, 3 oswa lè ki bon pou ou. - { $teacher }
    .short = { $child }: 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") } 3) { DATETIME($s3, length: "tiny") }. Ekri 1-3 oswa lòt lè. - { $teacher }

conf-one = Gen yon lè lib pou pale sou { $child }: { $s1 }, { place }. Reponn WI oswa yon lè ki bon pou ou. - { $teacher }
    .short = Lè lib pou { $child }: { DATETIME($s1, length: "tiny") }, { place }. Reponn WI oswa lòt lè. - { $teacher }

conf-student-led = { $child } gen travay pou montre ou: { $s1 }, { place }. Lide ou ap ede nou planifye. Reponn WI oswa yon lòt lè.
    .short = { $child } gen travay pou montre ou: { DATETIME($s1, length: "tiny") }, { place }. Reponn WI oswa yon lòt lè.

conf-clarify = Mèsi! Kilè ki pi bon? 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") } 3) { DATETIME($s3, length: "tiny") }. Oswa ekri RELE M.

conf-counter = Mèsi pou lè ou bay la: { $asked }. Mwen lib 1) { $s1 } oswa 2) { $s2 }. Youn bon pou ou? Oswa di m yon lòt lè. - { $teacher }
    .short = Mèsi pou { DATETIME($asked, length: "tiny") }. Mwen lib 1) { DATETIME($s1, length: "tiny") } oswa 2) { DATETIME($s2, length: "tiny") }. Youn bon pou ou? - { $teacher }

conf-booked = Se antann: { $day } { $date }, { $time }, { place }. { $child } ka patisipe tou. Pou chanje, jis ekri m. - { $teacher }
    .short = Se antann: { $day } { $date }, { $time }, { place }. { $child } ka patisipe tou. Pou chanje, ekri m. - { $teacher }

conf-interpreter = Yon entèprèt { language } ap avèk nou { $day }, { $time }. Sèvis la gratis pou ou.

conf-reminder = N ap pale { $day }, { $time }, { place }. Pote yon istwa sou { $child }! Reponn WI oswa yon lòt lè.

conf-today = Jodi a, { $time }, n ap pale sou { $child }: { mode }. Ou bezwen yon ti tan anplis? Jis ekri m. - { $teacher }

conf-again = Mwen toujou anvi pale sou { $child }. 1) { $s1 } 2) { $s2 }. Oswa ekri yon lè ki bon pou ou. - { $teacher }
    .short = Mwen toujou anvi pale sou { $child }. 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") }. Oswa yon lòt lè. - { $teacher }

conf-two = Ann pale sou { $child }. 1) { $s1 } 2) { $s2 }. Reponn 1, 2 oswa lè ki bon pou ou. - { $teacher }
    .short = { $child }: 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") }. Reponn 1, 2 oswa lòt lè. - { $teacher }

conf-taken = Mwen regrèt sa, lè sa a fenk pran: { $s1 }.

conf-also = { $child }: { $s1 }, { place }, ak { $teacher }.

conf-off = Konvèsasyon nou sou { $child }, { $s1 }, p ap ka fèt. Mwen regrèt sa. M ap ekri ou pou yon nouvo lè. - { $teacher }
    .short = Konvèsasyon sou { $child }, { DATETIME($s1, length: "tiny") }, p ap ka fèt. Mwen regrèt sa. M ap ekri ou pou yon lòt lè. - { $teacher }

conf-plan = Plan nou pou { $child }: lakay, { $home_step }; nan klas, mwen { $class_step }. M ap ekri ou le { $date }. - { $teacher }
    .short = { $child }: lakay, { $home_step }; nan klas, mwen { $class_step }. M ap ekri le { $date }. - { $teacher }
