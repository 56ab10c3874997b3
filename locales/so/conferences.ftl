### reviewed: no
### date: 2026-11-22
### checked: by meaning, plural "you"; impersonal verbs ("work is shown to you", "C can be brought along") so that nothing agrees
### with the child's gender; GSM-7 only; the answer words stand before the long part; length with long names.
### Natives first: all of it, above all student-led, counter, booked, today and the .short forms.
### second, independent pass: 2026-11-22; read back and compared; plan says "our plan about C". Natives first: student-led, counter, the .short forms.
### back-translation: ask-hours "When can we talk together about C? Write days and hours that suit your work, like: Tuesday after
### 6." offer "Let us plan something together for C. 1) 2) 3). Reply 1, 2, 3 or another time." student-led "C has work ready to be
### shown to you: W, P. Reply YES or another time. Your ideas will help us with the planning." clarify "Thank you! Which time suits you?
### Reply 1, 2, 3 or CALL ME. ..." counter "You are thanked for this time: W. Open to me are 1) or 2). Does one of them suit you? Or tell
### me another." booked "It is agreed: D, T, P. One can come with C too. To change, send me a message." interpreter "A Somali
### interpreter will be with us D at T. It is free for you." reminder "We will see you D at T, P. Bring us a story about C! Reply YES or
### another time." today "Today at T we talk together about C: P. If you need extra time, send me a message." again "I would still
### like very much that we talk about C. 1) 2). Or write a time that suits you." plan "Our plan about C: at home, X; in class, I Y. I will
### send you a message D."
### .short: offer "C: 1) 2) 3). Write 1-3/another" student-led "C's work is shown to you: ..." clarify "Which time? ... Or write CALL ME." counter
### "Thank you: W. Open are 1) 2). Which one?" booked "Appointment: ... C can be brought. Change: tell me." reminder "We meet D T, P. Bring us
### C's story! ..." today "... If time is needed, send me a message." again "Let us talk about C. ... Or write another time." plan "... Message: D."
### second pass of one and off: 2026-11-22; the text read back into English and compared with the source.
### back-translation: one "One time is free for talking together about C: S1, place. Answer YES or a time that suits
### you." (.short "Free time, C: S1, place. Answer: YES or another time.") off "Our talk about C, S1, cannot happen. I
### am sorry about it. I will send you a message of a new time." (.short "The meeting C, S1, does not happen. I am sorry
### about it. I am sending another time."). Natives first: all of both, above all off.short.
### two, taken, also: 2026-11-22; read back and compared: two "Let us talk together about C. 1) 2). Answer 1, 2 or a
### time that suits you." (.short "C: 1) 2). Answer: 1, 2 or another time.") taken "I am sorry about it, one has just
### now booked this time: S1." also "C: S1, place (T).". Natives first: taken ("baa la qabsaday").

conf-ask-hours = Goorma ayaan ka wada hadli karnaa { $child }? Soo qora maalmaha iyo saacadaha shaqadiinna ku habboon, sida: Talaado 6 ka dib. - { $teacher }
    .short = Goorma ayaan ka hadli karnaa { $child }? Soo qora maalin iyo saacad idinku habboon, sida: Talaado 6 ka dib. - { $teacher }

conf-offer = Aan { $child } wax u wada qorsheyno. 1) { $s1 } 2) { $s2 } 3) { $s3 }. Ku soo jawaaba 1, 2, 3 ama waqti kale. - { $teacher }
    .short = { $child }: 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") } 3) { DATETIME($s3, length: "tiny") }. Qora 1-3/kale - { $teacher }

conf-one = Hal waqti ayaa u bannaan in laga wada hadlo { $child }: { $s1 }, { place }. Ku soo jawaaba HAA ama waqti idinku habboon. - { $teacher }
    .short = Waqti bannaan, { $child }: { DATETIME($s1, length: "tiny") }, { place }. Jawaab: HAA ama waqti kale. - { $teacher }

conf-student-led = { $child } waxaa u diyaar ah shaqo la idin tusayo: { $s1 }, { place }. Ku soo jawaaba HAA ama waqti kale. Fikradihiinnu waxay naga caawin doonaan qorsheynta.
    .short = Shaqada { $child } ayaa la idin tusayaa: { DATETIME($s1, length: "tiny") }, { place }. Jawaab: HAA ama waqti kale.

conf-clarify = Mahadsanidiin! Waqtigee baa idiinku habboon? Ku soo jawaaba 1, 2, 3 ama I SOO WAC. 1) { $s1 } 2) { $s2 } 3) { $s3 }
    .short = Waqtigee? 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") } 3) { DATETIME($s3, length: "tiny") }. Ama qora I SOO WAC.

conf-counter = Waad ku mahadsan tihiin waqtigan: { $asked }. Waxaa ii furan 1) { $s1 } ama 2) { $s2 }. Midkood ma idiinku habboon yahay? Ama mid kale ii soo sheega. - { $teacher }
    .short = Mahadsanidiin: { DATETIME($asked, length: "tiny") }. Waxaa furan 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") }. Midkee? - { $teacher }

conf-booked = Waa la ballamay: { $day }, { $date }, { $time }, { place }. { $child } sidoo kale waa lala iman karaa. Si aad u beddeshaan, fariin ii soo dira. - { $teacher }
    .short = Ballan: { $day } { $date }, { $time }, { place }. { $child } waa la keeni karaa. Beddel: ii sheega. - { $teacher }
    .email = Waa la ballamay: { $day }, { $date }, { $time }, { place }. { $child } sidoo kale waa lala iman karaa. Si aad u beddeshaan, ii soo qora. - { $teacher }

conf-interpreter = Turjumaan { language } ah ayaa nala joogi doona { $day } saacadda { $time }. Waa idiin bilaash.

conf-reminder = Waxaan idin arki doonnaa { $day } saacadda { $time }, { place }. Sheeko ku saabsan { $child } noo keena! Ku soo jawaaba HAA ama waqti kale.
    .short = Waan kulmaynaa { $day } { $time }, { place }. Sheeko { $child } noo keena! Jawaab: HAA ama waqti kale.

conf-today = Maanta saacadda { $time } waxaan ka wada hadlaynaa { $child }: { mode }. Haddii aad waqti dheeraad ah u baahan tihiin, fariin ii soo dira. - { $teacher }
    .short = Maanta { $time } waxaan ka hadlaynaa { $child }: { mode }. Haddii waqti loo baahdo, fariin ii dira. - { $teacher }
    .email = Maanta saacadda { $time } waxaan ka wada hadlaynaa { $child }: { mode }. Haddii aad waqti dheeraad ah u baahan tihiin, ii soo qora. - { $teacher }

conf-again = Weli aad baan u jeclahay inaan ka wada hadalno { $child }. 1) { $s1 } 2) { $s2 }. Ama soo qora waqti idinku habboon. - { $teacher }
    .short = Aan ka hadalno { $child }. 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") }. Ama waqti kale soo qora. - { $teacher }

conf-two = Aan ka wada hadalno { $child }. 1) { $s1 } 2) { $s2 }. Ku soo jawaaba 1, 2 ama waqti idinku habboon. - { $teacher }
    .short = { $child }: 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") }. Jawaab: 1, 2 ama waqti kale. - { $teacher }

conf-taken = Waan ka xumahay, waqtigan hadda uun baa la qabsaday: { $s1 }.

conf-also = { $child }: { $s1 }, { place } ({ $teacher }).

conf-off = Wada hadalkeenna ku saabsan { $child }, { $s1 }, ma dhici karo. Waan ka xumahay. Waqti cusub fariin ayaan idiin soo diri doonaa. - { $teacher }
    .email = Wada hadalkeenna ku saabsan { $child }, { $s1 }, ma dhici karo. Waan ka xumahay. Waqti cusub ayaan idiin soo qori doonaa. - { $teacher }
    .short = Kulanka { $child }, { DATETIME($s1, length: "tiny") }, ma dhacayo. Waan ka xumahay. Waqti kale ayaan soo dirayaa. - { $teacher }

conf-plan = Qorshaheenna ku saabsan { $child }: guriga, { $home_step }; fasalka, waxaan { $class_step }. Fariin ayaan idiin soo diri doonaa { $date }. - { $teacher }
    .short = { $child }: guriga, { $home_step }; fasalka, waxaan { $class_step }. Fariin: { $date }. - { $teacher }
    .email = Qorshaheenna ku saabsan { $child }: guriga, { $home_step }; fasalka, waxaan { $class_step }. Waxaan idiin soo qori doonaa { $date }. - { $teacher }
