### reviewed: no
### date: 2026-11-22
### checked: നിങ്ങൾ throughout; one ask each; nothing about a meeting that did not happen; "running late" as "if it takes a
### little time"; the answers are ശരി and ഫോൺ ചെയ്യൂ; conf-offer.short says less for several names; lengths; back-translated
### apart from the first pass.
### Natives first: conf-offer.short, conf-clarify.short, conf-counter.short, conf-reminder ("a C story"), conf-booked.short.
### second, independent pass: 2026-11-22; every message compared with the source; the short offer for several names has its spaces and ends in a question, the short clarify quotes the words to type, counter and again say what is asked. Natives first: conf-offer.short, conf-clarify.short, conf-counter.short, conf-reminder.
### back-translation: ask-hours "When can we talk of C's news? Send days and times that go with work, e.g. Tuesday after 6."
### offer "C: let us plan together. 1) 2) 3). Send 1, 2, 3 or your time." student-led "C will show own creations: T, P. Your
### ideas will be a help. Send OK or a new time." clarify "Thanks! Which time will do? If you want a call write: phone. 1)
### 2) 3)" counter "Thanks for saying T. What will do for me: 1) or 2). Will one do? If not send another time." booked "The
### time is firm: D, T, P. C may come along. To change write to me." interpreter "D T: a L interpreter will be along with
### us. It is free for you." reminder "See you D T, P. Bring along a C story! Send OK or a new time." today "Today T let us
### talk of C's news: M. If it takes a little time write to me." again "There is still a wish to talk of C's news. 1) 2). Or
### send a time that does for you." plan "C: our plan. At home: H. In class I: K. I will write again: D."
### second pass of one and off: 2026-11-22; the text read back into English and compared with the source.
### back-translation: one "A time is free to talk of C's news: S1, place. Send YES or a time that suits you." (.short
### "C: free time S1, place. YES or another time?") off "C: our conversation, S1, will not happen. Please forgive. I
### will write about a new time." (.short "... I will write a new time."). Natives first: off ("നടക്കില്ല").
### two, taken, also: 2026-11-22; read back and compared: two "Let us talk of C's news. 1) 2). Send 1, 2 or your own
### time." (.short "C: 1) 2). 1, 2 or another time?") taken "Please forgive, this time is no longer free: S1." also
### "C: S1, place, along with T.". Natives first: also ("ഒപ്പം" before the name).

conf-ask-hours = { $child } വിശേഷങ്ങൾ എപ്പോൾ സംസാരിക്കാം? ജോലിക്കു ചേരുന്ന ദിവസവും സമയവും അയയ്ക്കൂ, ഉദാ: ചൊവ്വ 6 മണിക്ക് ശേഷം. - { $teacher }

conf-offer = { $child }: നമുക്ക് ഒരുമിച്ച് പദ്ധതിയിടാം. 1) { $s1 } 2) { $s2 } 3) { $s3 }. 1, 2, 3 അല്ലെങ്കിൽ നിങ്ങളുടെ സമയം അയയ്ക്കൂ. - { $teacher }
    .short = { $children ->
        [one] { $child } 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") } 3) { DATETIME($s3, length: "tiny") }. 1-3/വേറെ സമയം - { $teacher }
       *[other] { $child } 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") } 3) { DATETIME($s3, length: "tiny") }. 1-3/സമയം? - { $teacher }
    }

conf-one = { $child } വിശേഷങ്ങൾ സംസാരിക്കാൻ ഒരു സമയം ഒഴിവുണ്ട്: { $s1 }, { place }. ശരി അല്ലെങ്കിൽ നിങ്ങൾക്കു പറ്റിയ സമയം അയയ്ക്കൂ. - { $teacher }
    .short = { $child }: ഒഴിവുള്ള സമയം { DATETIME($s1, length: "tiny") }, { place }. ശരി അല്ലെങ്കിൽ വേറെ സമയം? - { $teacher }

conf-student-led = { $child } സ്വന്തം സൃഷ്ടികൾ കാണിക്കും: { $s1 }, { place }. നിങ്ങളുടെ ആശയങ്ങൾ സഹായമാകും. ശരി അല്ലെങ്കിൽ പുതിയ സമയം അയയ്ക്കൂ.
    .short = { $child } സ്വന്തം സൃഷ്ടികൾ കാണിക്കും: { DATETIME($s1, length: "tiny") }, { place }. ശരി അല്ലെങ്കിൽ വേറെ സമയം?

conf-clarify = നന്ദി! ഏതു സമയം പറ്റും? കോൾ വേണമെങ്കിൽ എഴുതൂ: ഫോൺ ചെയ്യൂ. 1) { $s1 } 2) { $s2 } 3) { $s3 }
    .short = ഏതാണ്? 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") } 3) { DATETIME($s3, length: "tiny") } അഥവാ "ഫോൺ ചെയ്യൂ"

conf-counter = { $asked } പറഞ്ഞതിന് നന്ദി. എനിക്കു പറ്റുന്നത്: 1) { $s1 } അല്ലെങ്കിൽ 2) { $s2 }. ഒന്ന് പറ്റുമോ? ഇല്ലെങ്കിൽ വേറെ സമയം അയയ്ക്കൂ. - { $teacher }
    .short = { DATETIME($asked, length: "tiny") }: നന്ദി. പറ്റുന്നത്: 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") }. പറ്റുമോ? - { $teacher }

conf-booked = സമയം ഉറപ്പായി: { $day } { $date }, { $time }, { place }. { $child } കൂടെ വരാം. മാറ്റാൻ എനിക്ക് എഴുതൂ. - { $teacher }
    .short = ഉറപ്പ്: { $day } { $date }, { $time }, { place }. { $child } കൂടെ വരാം. മാറ്റാൻ എഴുതൂ. - { $teacher }

conf-interpreter = { $day } { $time }: ഒരു { language } ദ്വിഭാഷി നമ്മുടെ കൂടെയുണ്ടാകും. നിങ്ങൾക്ക് ഇത് സൗജന്യമാണ്.

conf-reminder = { $day } { $time } കാണാം, { place }. കൂടെ ഒരു { $child } കഥ കൊണ്ടുവരൂ! ശരി അല്ലെങ്കിൽ പുതിയ സമയം അയയ്ക്കൂ.
    .short = { $day } { $time } കാണാം, { place }. ഒരു { $child } കഥ പറയൂ! ശരി അല്ലെങ്കിൽ വേറെ സമയം?

conf-today = ഇന്ന് { $time } { $child } വിശേഷങ്ങൾ സംസാരിക്കാം: { mode }. അല്പം സമയമെടുത്താൽ എനിക്ക് എഴുതൂ. - { $teacher }

conf-again = { $child } വിശേഷങ്ങൾ സംസാരിക്കാൻ ഇപ്പോഴും ആഗ്രഹമുണ്ട്. 1) { $s1 } 2) { $s2 }. അല്ലെങ്കിൽ നിങ്ങൾക്കു പറ്റിയ സമയം അയയ്ക്കൂ. - { $teacher }
    .short = { $child } വിശേഷം സംസാരിക്കാം. 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") }. അഥവാ വേറെ സമയം? - { $teacher }

conf-two = { $child } വിശേഷങ്ങൾ സംസാരിക്കാം. 1) { $s1 } 2) { $s2 }. 1, 2 അല്ലെങ്കിൽ നിങ്ങളുടെ സമയം അയയ്ക്കൂ. - { $teacher }
    .short = { $child }: 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") }. 1, 2 അല്ലെങ്കിൽ വേറെ സമയം? - { $teacher }

conf-taken = ക്ഷമിക്കണം, ഈ സമയം ഇനി ഒഴിവില്ല: { $s1 }.

conf-also = { $child }: { $s1 }, { place }, ഒപ്പം { $teacher }.

conf-off = { $child }: നമ്മുടെ സംഭാഷണം, { $s1 }, നടക്കില്ല. ക്ഷമിക്കണം. പുതിയ സമയത്തെക്കുറിച്ച് എഴുതാം. - { $teacher }
    .short = { $child }: നമ്മുടെ സംഭാഷണം, { DATETIME($s1, length: "tiny") }, നടക്കില്ല. ക്ഷമിക്കണം. പുതിയ സമയം എഴുതാം. - { $teacher }

conf-plan = { $child }: നമ്മുടെ പദ്ധതി. വീട്ടിൽ: { $home_step }. ക്ലാസിൽ ഞാൻ: { $class_step }. വീണ്ടും എഴുതാം: { $date }. - { $teacher }
    .short = { $child }: വീട്ടിൽ, { $home_step }; ക്ലാസിൽ ഞാൻ, { $class_step }. ഇനി എഴുതാം: { DATE($date, length: "tiny") }. - { $teacher }
