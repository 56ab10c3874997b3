### reviewed: no
### date: 2026-11-22
### checked: by meaning, Ви; "школа" before the name, so that verbs agree with it.
### second, independent pass: 2026-11-22; the text read back into English and compared with the source; nothing to mend.
### back-translation: stopped "School S will send you no more messages (letters). To get them again, write START."
### started "Welcome back! School S will write to you about the class. To end, write STOP." help "School S: messages
### (letters) about your child's class. Help by phone P. To end, write STOP." wrong-number "Sorry! School S has taken
### this number (address) off the list. There will be no more messages (letters)." got-it "Thank you, your message came.
### I will answer no later than: W." language "Which language suits you better? 1, 2, 3. Write the number." quiet "Good.
### School S will write only from F to T. To end all messages (letters), write STOP."
### sys-original-note, second, independent pass: 2026-11-22; read back: "T writes in this language: L. Give an answer if
### help with reading is needed." Compared with the English; nothing changed; the present tense in the note, for the past
### would tell the gender of T.
### sys-language-changed, by meaning; second pass: 2026-11-22; read back: "We thank you! Now the school S will write to you
### in this language." Nothing changed.

sys-stopped = Школа { $school } більше не надсилатиме Вам повідомлень. Щоб отримувати їх знову, напишіть START (СТАРТ).
    .email = Школа { $school } більше не надсилатиме Вам листів. Щоб отримувати їх знову, напишіть START (СТАРТ).

sys-started = З поверненням! Школа { $school } писатиме Вам про справи класу. Щоб припинити, напишіть STOP (СТОП).

sys-help = Школа { $school }: повідомлення про клас Вашої дитини. Допомога за телефоном { $phone }. Щоб припинити, напишіть STOP (СТОП).
    .short = Школа { $school }: повідомлення про клас. Допомога: { $phone }. Щоб припинити, напишіть STOP (СТОП).
    .email = Школа { $school }: листи про клас Вашої дитини. Допомога за телефоном { $phone }. Щоб припинити, напишіть STOP (СТОП).

sys-wrong-number = Вибачте! Школа { $school } прибрала цей номер зі списку. Повідомлень більше не буде.
    .email = Вибачте! Школа { $school } прибрала цю адресу зі списку. Листів більше не буде.

sys-got-it = Дякую, Ваше повідомлення надійшло. Відповім не пізніше: { $when }. - { $teacher }

sys-language = Яка мова Вам зручніша? 1 { $l1 }, 2 { $l2 }, 3 { $l3 }. Напишіть число.

sys-language-changed = Дякуємо! Тепер школа { $school } писатиме Вам цією мовою.

sys-quiet = Добре. Школа { $school } писатиме лише з { $from } до { $to }. Щоб припинити всі повідомлення, напишіть STOP (СТОП).
    .email = Добре. Школа { $school } писатиме лише з { $from } до { $to }. Щоб припинити всі листи, напишіть STOP (СТОП).

sys-original-note = { $teacher } пише цією мовою: { $language }. Дайте відповідь, якщо потрібна допомога з читанням.
