### reviewed: no
### date: 2026-11-22
### checked: by meaning, siz; "okul" after the name carries the ending.
### second, independent pass: 2026-11-22; the text read back into English and compared with the source; nothing to mend.
### back-translation: stopped "You will get no more messages (e-mails) from S school. To get them again write START."
### started "Welcome again! S school will write you messages (e-mails) about the class. To stop write STOP." help "S:
### messages (e-mails) about your child's class. For help call the number P. To stop write STOP." wrong-number "We
### apologise! S school has taken this number (address) off its list. You will get no more messages (e-mails)." got-it
### "Thanks, I got your message. I will answer at this time at the latest: W." language "Which language is best for you?
### 1, 2, 3. Write a number." quiet "All right. S school will write only between F and T. To stop all messages (e-mails)
### write STOP."
### sys-original-note, second, independent pass: 2026-11-22; read back: "T wrote this in this language: L. If you want help
### to read, answer." Compared with the English; nothing changed.
### sys-language-changed, by meaning; second pass: 2026-11-22; read back: "Thanks! From now on S school will write to you in
### this language." Nothing changed.

sys-stopped = Artık { $school } okulundan mesaj almayacaksınız. Yeniden almak için START (BAŞLA) yazın.
    .email = Artık { $school } okulundan e-posta almayacaksınız. Yeniden almak için START (BAŞLA) yazın.

sys-started = Tekrar hoş geldiniz! { $school } okulu size sınıfla ilgili mesaj yazacak. Durdurmak için STOP (DUR) yazın.
    .email = Tekrar hoş geldiniz! { $school } okulu size sınıfla ilgili e-posta yazacak. Durdurmak için STOP (DUR) yazın.

sys-help = { $school }: çocuğunuzun sınıfıyla ilgili mesajlar. Yardım için { $phone } numarasını arayın. Durdurmak için STOP (DUR) yazın.
    .short = { $school }: çocuğunuzun sınıfıyla ilgili mesajlar. Yardım: { $phone }. Durdurmak için STOP (DUR) yazın.
    .email = { $school }: çocuğunuzun sınıfıyla ilgili e-postalar. Yardım için { $phone } numarasını arayın. Durdurmak için STOP (DUR) yazın.

sys-wrong-number = Özür dileriz! { $school } okulu bu numarayı listesinden çıkardı. Artık mesaj almayacaksınız.
    .email = Özür dileriz! { $school } okulu bu adresi listesinden çıkardı. Artık e-posta almayacaksınız.

sys-got-it = Teşekkürler, mesajınızı aldım. En geç şu zamanda yanıt vereceğim: { $when }. - { $teacher }

sys-language = Hangi dil sizin için en iyisi? 1 { $l1 }, 2 { $l2 }, 3 { $l3 }. Bir sayı yazın.

sys-language-changed = Teşekkürler! Bundan sonra { $school } okulu size bu dilde yazacak.

sys-quiet = Tamam. { $school } okulu yalnızca { $from } ile { $to } arasında yazacak. Tüm mesajları durdurmak için STOP (DUR) yazın.
    .email = Tamam. { $school } okulu yalnızca { $from } ile { $to } arasında yazacak. Tüm e-postaları durdurmak için STOP (DUR) yazın.

sys-original-note = { $teacher } bunu şu dilde yazdı: { $language }. Okumak için yardım isterseniz yanıt verin.
