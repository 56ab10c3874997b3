### reviewed: no
### date: 2026-11-22
### checked: by meaning, Вы; "школа" before the name, so that verbs agree with it.
### second, independent pass: 2026-11-22; the text read back into English and compared with the source; nothing to mend.
### back-translation: stopped "School S will send you no more messages (letters). To get them again, answer START."
### started "Welcome back! School S will write to you about the class. To end, answer STOP." help "School S: messages
### (letters) about your child's class. Help by phone P. To end, answer STOP." wrong-number "Sorry! School S has taken
### this number (address) off the list. There will be no more messages (letters)." got-it "Thank you, your message came.
### I will answer no later than: W." language "Which language suits you better? 1, 2, 3. Answer with a number." quiet
### "Good. School S will write only from F to T. To end all messages (letters), answer STOP."
### sys-original-note, second, independent pass: 2026-11-22; read back: "T writes in this language: L. Answer if help with
### reading is needed." Compared with the English; nothing changed; the present tense in the note, for the past would tell
### the gender of T.
### sys-language-changed, by meaning; second pass: 2026-11-22; read back: "Thanks! Now the school S will write to you in
### this language." Nothing changed.

sys-stopped = Школа { $school } больше не будет присылать Вам сообщения. Чтобы получать их снова, ответьте START (СТАРТ).
    .email = Школа { $school } больше не будет присылать Вам письма. Чтобы получать их снова, ответьте START (СТАРТ).

sys-started = С возвращением! Школа { $school } будет писать Вам о делах класса. Чтобы прекратить, ответьте STOP (СТОП).

sys-help = Школа { $school }: сообщения о классе Вашего ребёнка. Помощь по телефону { $phone }. Чтобы прекратить, ответьте STOP (СТОП).
    .short = Школа { $school }: сообщения о классе. Помощь: { $phone }. Чтобы прекратить, ответьте STOP (СТОП).
    .email = Школа { $school }: письма о классе Вашего ребёнка. Помощь по телефону { $phone }. Чтобы прекратить, ответьте STOP (СТОП).

sys-wrong-number = Извините! Школа { $school } убрала этот номер из списка. Сообщений больше не будет.
    .email = Извините! Школа { $school } убрала этот адрес из списка. Писем больше не будет.

sys-got-it = Спасибо, Ваше сообщение пришло. Отвечу не позднее: { $when }. - { $teacher }

sys-language = Какой язык Вам удобнее? 1 { $l1 }, 2 { $l2 }, 3 { $l3 }. Ответьте числом.

sys-language-changed = Спасибо! Теперь школа { $school } будет писать Вам на этом языке.

sys-quiet = Хорошо. Школа { $school } будет писать только с { $from } до { $to }. Чтобы прекратить все сообщения, ответьте STOP (СТОП).
    .email = Хорошо. Школа { $school } будет писать только с { $from } до { $to }. Чтобы прекратить все письма, ответьте STOP (СТОП).

sys-original-note = { $teacher } пишет на этом языке: { $language }. Ответьте, если нужна помощь с чтением.
