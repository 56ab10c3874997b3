### reviewed: no
### date: 2026-11-22
### checked: നിങ്ങൾ throughout; back-translated apart from the first pass.
### second, independent pass: 2026-11-22; every message compared; sys-quiet says "send STOP", its old form is the short one; sys-help by e-mail says "your child". Natives first: sys-quiet.
### back-translation: stopped "From now S messages will not come. To get them again send START." started "Welcome again!
### S will send class messages. To stop send STOP." help "S: messages of the child's class. For help call: P. To stop
### send STOP." wrong-number "Pardon! This number was taken from the list of S. From now messages will not come." got-it
### "Thanks, your message arrived. I will answer within this time: W." language "Which language is wanted? 1, 2, 3. Send
### a number." quiet "OK. Messages of S only from F to T. To stop all send STOP."
### sys-original-note, second, independent pass: 2026-11-22; read back: "The language in which T wrote this: L. If help is
### wanted to read, send an answer." Compared with the English; nothing changed.
### sys-language-changed, by meaning; second pass: 2026-11-22; read back: "Thanks! From now on S messages will come in this
### language." Nothing changed. The e-mail form says the same of e-mails.

sys-stopped = ഇനി { $school } സന്ദേശങ്ങൾ വരില്ല. വീണ്ടും ലഭിക്കാൻ START/തുടങ്ങുക എന്ന് അയയ്ക്കൂ.
    .email = ഇനി { $school } ഇമെയിലുകൾ വരില്ല. വീണ്ടും ലഭിക്കാൻ START/തുടങ്ങുക എന്ന് അയയ്ക്കൂ.

sys-started = വീണ്ടും സ്വാഗതം! { $school } ക്ലാസ് സന്ദേശങ്ങൾ അയയ്ക്കും. നിർത്താൻ STOP/നിർത്തുക എന്ന് അയയ്ക്കൂ.

sys-help = { $school }: കുട്ടിയുടെ ക്ലാസ് സന്ദേശങ്ങൾ. സഹായത്തിന് വിളിക്കൂ: { $phone }. നിർത്താൻ STOP/നിർത്തുക എന്ന് അയയ്ക്കൂ.
    .email = { $school }: നിങ്ങളുടെ കുട്ടിയുടെ ക്ലാസ് ഇമെയിലുകൾ. സഹായത്തിന് വിളിക്കൂ: { $phone }. നിർത്താൻ STOP/നിർത്തുക എന്ന് അയയ്ക്കൂ.
    .short = { $school }: കുട്ടിയുടെ ക്ലാസ് സന്ദേശങ്ങൾ. സഹായത്തിന് വിളിക്കൂ: { $phone }. നിർത്താൻ STOP/നിർത്തുക.

sys-wrong-number = ക്ഷമിക്കണം! { $school } പട്ടികയിൽ നിന്ന് ഈ നമ്പർ നീക്കി. ഇനി സന്ദേശങ്ങൾ വരില്ല.
    .email = ക്ഷമിക്കണം! { $school } പട്ടികയിൽ നിന്ന് ഈ വിലാസം നീക്കി. ഇനി ഇമെയിലുകൾ വരില്ല.

sys-got-it = നന്ദി, നിങ്ങളുടെ സന്ദേശം കിട്ടി. ഈ സമയത്തിനകം മറുപടി തരാം: { $when }. - { $teacher }

sys-language = ഏതു ഭാഷ വേണം? 1 { $l1 }, 2 { $l2 }, 3 { $l3 }. ഒരു സംഖ്യ അയയ്ക്കൂ.

sys-language-changed = നന്ദി! ഇനി { $school } സന്ദേശങ്ങൾ ഈ ഭാഷയിൽ വരും.
    .email = നന്ദി! ഇനി { $school } ഇമെയിലുകൾ ഈ ഭാഷയിൽ വരും.

sys-quiet = ശരി. { $school } സന്ദേശങ്ങൾ { $from } മുതൽ { $to } വരെ മാത്രം. എല്ലാം നിർത്താൻ STOP/നിർത്തുക എന്ന് അയയ്ക്കൂ.
    .short = ശരി. { $school } സന്ദേശങ്ങൾ { $from } മുതൽ { $to } വരെ മാത്രം. എല്ലാം നിർത്താൻ STOP/നിർത്തുക.
    .email = ശരി. { $school } ഇമെയിലുകൾ { $from } മുതൽ { $to } വരെ മാത്രം. എല്ലാം നിർത്താൻ STOP/നിർത്തുക എന്ന് അയയ്ക്കൂ.

sys-original-note = ഇത് { $teacher } എഴുതിയ ഭാഷ: { $language }. വായിക്കാൻ സഹായം വേണമെങ്കിൽ മറുപടി അയയ്ക്കൂ.
