### reviewed: no
### date: 2026-11-22
### checked: White Hmong in RPA; by meaning; back-translated apart from the first pass; nej; the answer words early; GSM-7 only. The days keep
### their English names, as the list of replies expects them (hnub Tuesday). Natives first: days, student-led, plan, every .short.
### second, independent pass: 2026-11-22; read back and compared; interpreter "ib tug neeg txhais". Natives first: student-led, plan, offer.short.
### back-translation: ask-hours "When can we talk about C? Send days and times that fit your work, like: Tuesday after 6." offer "Let us plan
### together for C. Answer 1, 2, 3 or another time. ..." student-led "C has study papers to show you: W, P. Answer CAN or another time. Your
### ideas will help us plan." clarify "Thank you! Which time fits you? Answer 1, 2, 3 or CALL ME. ..." counter "Thank you for W. I am free 1)
### or 2). Does one fit you? Or tell me another." booked "It is set: on D, T, P. C can come too. If you want to change, send a message to me."
### interpreter "There will be one who interprets Hmong talking with us on D at T. Free help for you." reminder "We will meet on D at T, P. Bring a
### story about C! Answer CAN or another time." today "Today at T we will talk about C: P. If you would like more time, send a message to me." again
### "I still want to talk with you about C. 1) 2). Or send a time that fits you." plan "Our plan for C: at home, X; in class, I Y. I will
### send a message on D." .short: the same with fewer words; offer "C: 1) 2) 3). 1-3/another?"
### second pass of one and off: 2026-11-22; the text read back into English and compared with the source.
### back-translation: one "There is one free time to talk about C: S1, place. Answer YES or a time that fits you."
### (.short "Time to talk about C: S1, place. Answer YES/another one.") off "We will not get to talk about C on S1. I
### apologise. I will send word about a new time." (.short "... I will send the new one."). Natives first: off ("yuav
### tsis tau tham"), both .short forms.
### two, taken, also: 2026-11-22; read back and compared: two "Let us talk about C. 1) 2). Answer 1, 2 or another
### time." (.short "C: 1) 2). Answer 1, 2 or another one.") taken "I apologise. This time has just stopped being free:
### S1." also "C: S1, place, with T.". Natives first: taken ("nyuam qhuav tsis khoom lawm").

conf-ask-hours = Thaum twg peb sib tham tau txog { $child }? Xa hnub thiab sij hawm uas haum nej txoj hauj lwm, xws li: Tuesday tom qab 6. - { $teacher }
    .short = Thaum twg sib tham tau txog { $child }? Xa hnub thiab sij hawm uas haum nej, xws li: Tuesday tom qab 6. - { $teacher }
    .email = Thaum twg peb sib tham tau txog { $child }? Sau hnub thiab sij hawm uas haum nej txoj hauj lwm, xws li: Tuesday tom qab 6. - { $teacher }

conf-offer = Cia peb npaj ua ke rau { $child }. Teb 1, 2, 3 los yog lwm lub sij hawm. 1) { $s1 } 2) { $s2 } 3) { $s3 } - { $teacher }
    .short = { $child }: 1) { DATE($s1, length: "tiny") } { TIME($s1) } 2) { DATE($s2, length: "tiny") } { TIME($s2) } 3) { DATE($s3, length: "tiny") } { TIME($s3) }. 1-3/lwm lub? - { $teacher }

conf-one = Muaj ib lub sij hawm khoom los tham txog { $child }: { $s1 }, { place }. Teb TAU los yog lub sij hawm uas haum nej. - { $teacher }
    .short = Sij hawm tham txog { $child }: { DATETIME($s1, length: "tiny") }, { place }. Teb TAU/lwm lub. - { $teacher }

conf-student-led = { $child } muaj ntaub ntawv kawm qhia nej saib: { $s1 }, { place }. Teb TAU los yog lwm lub sij hawm. Nej cov tswv yim yuav pab peb npaj.
    .short = { $child } muaj ntaub ntawv qhia nej saib: { DATETIME($s1, length: "tiny") }, { place }. Teb TAU/lwm lub.

conf-clarify = Ua tsaug! Lub sij hawm twg haum nej? Teb 1, 2, 3 los yog HU RAU KUV. 1) { $s1 } 2) { $s2 } 3) { $s3 }
    .short = Lub twg? 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") } 3) { DATETIME($s3, length: "tiny") }. Los yog HU RAU KUV.

conf-counter = Ua tsaug rau { $asked }. Kuv khoom 1) { $s1 } los yog 2) { $s2 }. Puas muaj ib lub haum nej? Los yog qhia kuv lwm lub. - { $teacher }
    .short = Ua tsaug: { DATETIME($asked, length: "tiny") }. Kuv khoom 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") }. Lub twg haum? - { $teacher }

conf-booked = Teem tau lawm: hnub { $day }, { $date }, { $time }, { place }. { $child } los tuaj tau thiab. Yog xav hloov, xa xov rau kuv. - { $teacher }
    .short = Teem: { $day }, { $date }, { $time }, { place }. { $child } tuaj tau. Hloov: xa xov. - { $teacher }
    .email = Teem tau lawm: hnub { $day }, { $date }, { $time }, { place }. { $child } los tuaj tau thiab. Yog xav hloov, sau ntawv rau kuv. - { $teacher }

conf-interpreter = Yuav muaj ib tug neeg txhais { language } nrog peb tham hnub { $day } thaum { $time }. Pab dawb rau nej.

conf-reminder = Peb yuav sib ntsib hnub { $day } thaum { $time }, { place }. Coj ib zaj dab neeg txog { $child } tuaj! Teb TAU los yog lwm lub sij hawm.
    .short = Sib ntsib { $day }, { $time }, { place }. Coj dab neeg txog { $child } tuaj! Teb TAU/lwm lub.

conf-today = Hnub no thaum { $time } peb yuav tham txog { $child }: { mode }. Yog xav tau sij hawm ntxiv, xa xov rau kuv. - { $teacher }
    .short = Hnub no { $time } peb tham txog { $child }: { mode }. Xav tau sij hawm ntxiv, xa xov rau kuv. - { $teacher }
    .email = Hnub no thaum { $time } peb yuav tham txog { $child }: { mode }. Yog xav tau sij hawm ntxiv, sau ntawv rau kuv. - { $teacher }

conf-again = Kuv tseem xav nrog nej tham txog { $child }. 1) { $s1 } 2) { $s2 }. Los yog xa lub sij hawm uas haum nej. - { $teacher }
    .short = Kuv xav tham txog { $child }. 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") }. Los yog lwm lub. - { $teacher }
    .email = Kuv tseem xav nrog nej tham txog { $child }. 1) { $s1 } 2) { $s2 }. Los yog sau lub sij hawm uas haum nej. - { $teacher }

conf-two = Cia peb tham txog { $child }. 1) { $s1 } 2) { $s2 }. Teb 1, 2 los yog lwm lub sij hawm. - { $teacher }
    .short = { $child }: 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") }. Teb 1, 2 los yog lwm lub. - { $teacher }

conf-taken = Thov txim. Lub sij hawm no nyuam qhuav tsis khoom lawm: { $s1 }.

conf-also = { $child }: { $s1 }, { place }, nrog { $teacher }.

conf-off = Peb yuav tsis tau tham txog { $child } rau { $s1 }. Thov txim. Kuv yuav xa xov txog lub sij hawm tshiab. - { $teacher }
    .email = Peb yuav tsis tau tham txog { $child } rau { $s1 }. Thov txim. Kuv yuav sau ntawv txog lub sij hawm tshiab. - { $teacher }
    .short = Peb yuav tsis tau tham txog { $child } rau { DATETIME($s1, length: "tiny") }. Thov txim. Kuv yuav xa lub tshiab. - { $teacher }

conf-plan = Peb txoj kev npaj rau { $child }: tom tsev, { $home_step }; hauv chav kawm, kuv { $class_step }. Kuv yuav xa xov rau { $date }. - { $teacher }
    .short = { $child }: tsev, { $home_step }; chav, kuv { $class_step }. Xov: { $date }. - { $teacher }
    .email = Peb txoj kev npaj rau { $child }: tom tsev, { $home_step }; hauv chav kawm, kuv { $class_step }. Kuv yuav sau ntawv rau { $date }. - { $teacher }
