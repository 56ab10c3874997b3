### reviewed: no
### date: 2026-11-22
### checked: by meaning, plural "you", GSM-7 only; back-translated: stopped "You will no longer get messages from S. To get
### them again, reply START (BILOW)." started "Welcome again! From S we will send you messages about the class. To stop, send STOP
### (JOOJI)." help "S: messages about your child's class. For help call P. To stop, send STOP (JOOJI)." wrong-number "We are
### sorry! This number was taken off S's list. You will get no more messages." got-it "Thank you, I got your message. I
### will answer at the latest W." language "Which language suits you? ... Reply a number." quiet "Understood. You will get
### S's messages only F to T. To stop all messages, send STOP (JOOJI)." The e-mail forms say the same of e-mails.
### second, independent pass: 2026-11-22; texts and e-mail forms read back and compared; nothing changed. Natives first: sys-quiet "F ilaa T".
### sys-original-note, second, independent pass: 2026-11-22; read back: "This message that came from T is written in L.
### Answer if you want to be helped with its reading." Compared with the English; changed: plural "you", as everywhere else.
### sys-language-changed, by meaning; second pass: 2026-11-22; read back: "Thank you! Beginning now we will send you from S
### messages written in this language." Nothing changed.

sys-stopped = Mar dambe fariimo kama heli doontaan { $school }. Si aad mar kale u heshaan, ku soo jawaaba START (BILOW).
    .email = Iimayl dambe kama heli doontaan { $school }. Si aad mar kale u heshaan, ku soo jawaaba START (BILOW).

sys-started = Mar kale soo dhawaada! Waxaan { $school } idiinka soo diri doonnaa fariimo ku saabsan fasalka. Si aad u joojisaan, soo dira STOP (JOOJI).
    .short = Mar kale soo dhawaada! Waxaad fariimo ka heli doontaan { $school }. Joojin: STOP (JOOJI).
    .email = Mar kale soo dhawaada! Iimayllo ku saabsan fasalka ayaad ka heli doontaan { $school }. Si aad u joojisaan, ku soo jawaaba STOP (JOOJI).

sys-help = { $school }: fariimo ku saabsan fasalka ilmihiinna. Caawimo, waca { $phone }. Si aad u joojisaan, soo dira STOP (JOOJI).
    .short = { $school }: fariimo ku saabsan fasalka. Caawimo: { $phone }. Joojin: STOP (JOOJI).
    .email = { $school }: iimayllo ku saabsan fasalka ilmihiinna. Caawimo, waca { $phone }. Si aad u joojisaan, ku soo jawaaba STOP (JOOJI).

sys-wrong-number = Waan ka xunnahay! Lambarkan waa laga saaray liiska { $school }. Fariimo dambe ma heli doontaan.
    .email = Waan ka xunnahay! Ciwaankan waa laga saaray liiska { $school }. Iimayllo dambe ma heli doontaan.

sys-got-it = Mahadsanidiin, fariintiinna waan helay. Waxaan ka jawaabi doonaa ugu dambayn { $when }. - { $teacher }
    .short = Mahadsanidiin, fariintiinna waan helay. Waan jawaabi doonaa ugu dambayn { $when }. - { $teacher }
    .email = Mahadsanidiin, fariintiinna waan helay. Waxaan ka jawaabi doonaa ugu dambayn { $when }. - { $teacher }

sys-language = Luqaddee baa idiinku habboon? 1 { $l1 }, 2 { $l2 }, 3 { $l3 }. Ku soo jawaaba lambar.

sys-language-changed = Mahadsanidiin! Laga bilaabo hadda waxaan { $school } idiinka soo diri doonnaa fariimo luqaddan ku qoran.

sys-quiet = Waan fahannay. Fariimaha { $school } waxaad heli doontaan oo keliya { $from } ilaa { $to }. Si aad u joojisaan dhammaan fariimaha, soo dira STOP (JOOJI).
    .short = Waan fahannay. { $school }: fariimo { $from } ilaa { $to } oo keliya. Joojin: STOP (JOOJI).
    .email = Waan fahannay. Iimayllada { $school } waxaad heli doontaan oo keliya { $from } ilaa { $to }. Si aad u joojisaan, ku soo jawaaba STOP (JOOJI).

sys-original-note = Fariintan ka timid { $teacher } waxay ku qoran tahay { $language }. Ka soo jawaaba haddii aad rabtaan in la idinka caawiyo akhriskeeda.
