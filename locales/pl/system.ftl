### reviewed: no
### date: 2026-11-22
### checked: by meaning, Państwo; "szkoła" before the name, so that verbs agree with it; STOP and START are what Polish
### families type too, so no second word stands beside them.
### second, independent pass: 2026-11-22; the text read back into English and compared with the source; nothing to mend.
### back-translation: stopped "School S will send no more messages (e-mails). To get them again, please answer START."
### started "Welcome again! School S will write to you about the class. To end, please answer STOP." help "School S:
### messages (e-mails) about your child's class. Help: phone P. To end, please answer STOP." wrong-number "We apologise!
### School S has removed this number (address) from the list. There will be no more messages (e-mails)." got-it "Thank
### you, the message has come. I will answer at the latest: W." language "Which language is best? 1, 2, 3. Please answer
### with a digit." quiet "Good. School S will write only from F to T. To end all messages (e-mails), please answer
### STOP."
### sys-original-note, second, independent pass: 2026-11-22; read back: "T writes in this language: L. Please answer if help
### with reading is needed." Compared with the English; changed: "proszę", as everywhere else; the present tense stays, for
### the past would tell the gender of T.
### sys-language-changed, by meaning; second pass: 2026-11-22; read back: "We thank you! From now on the school S will write
### to you in this language." Nothing changed.

sys-stopped = Szkoła { $school } nie będzie już wysyłać wiadomości. Aby znów je dostawać, proszę odpisać START.
    .email = Szkoła { $school } nie będzie już wysyłać e-maili. Aby znów je dostawać, proszę odpisać START.

sys-started = Witamy ponownie! Szkoła { $school } będzie pisać do Państwa o sprawach klasy. Aby zakończyć, proszę odpisać STOP.

sys-help = Szkoła { $school }: wiadomości o klasie Państwa dziecka. Pomoc: telefon { $phone }. Aby zakończyć, proszę odpisać STOP.
    .short = Szkoła { $school }: wiadomości o klasie Państwa dziecka. Pomoc: { $phone }. STOP kończy wiadomości.
    .email = Szkoła { $school }: e-maile o klasie Państwa dziecka. Pomoc: telefon { $phone }. Aby zakończyć, proszę odpisać STOP.

sys-wrong-number = Przepraszamy! Szkoła { $school } usunęła ten numer z listy. Wiadomości już nie będzie.
    .email = Przepraszamy! Szkoła { $school } usunęła ten adres z listy. E-maili już nie będzie.

sys-got-it = Dziękuję, wiadomość dotarła. Odpowiem najpóźniej: { $when }. - { $teacher }

sys-language = Który język jest najlepszy? 1 { $l1 }, 2 { $l2 }, 3 { $l3 }. Proszę odpisać cyfrą.

sys-language-changed = Dziękujemy! Od teraz szkoła { $school } będzie pisać do Państwa w tym języku.

sys-quiet = Dobrze. Szkoła { $school } będzie pisać tylko od { $from } do { $to }. Aby zakończyć wszystkie wiadomości, proszę odpisać STOP.
    .short = Dobrze. Szkoła { $school } będzie pisać tylko od { $from } do { $to }. STOP kończy wszystkie wiadomości.
    .email = Dobrze. Szkoła { $school } będzie pisać tylko od { $from } do { $to }. Aby zakończyć wszystkie e-maile, proszę odpisać STOP.

sys-original-note = { $teacher } pisze w tym języku: { $language }. Proszę odpisać, jeśli potrzebna jest pomoc w przeczytaniu.
