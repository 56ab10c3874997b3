### reviewed: no
### date: 2026-11-22
### checked: તમે throughout; back-translated apart from the first pass.
### second, independent pass: 2026-11-22; every message compared, STOP and START with the words families type; nothing changed. Natives first: sys-quiet.
### back-translation: stopped "Now no messages will come from S. To get them again write START." started "Welcome again!
### News of the class will come from S. To stop write STOP." help "S: messages of your child's class. For help call P. To
### stop write STOP." wrong-number "Pardon! This number is taken off the list of S. Now no messages will come." got-it
### "Thanks, I got your message. I will answer by this time: W." language "Which language will suit? 1, 2, 3. Write a number
### in reply." quiet "All right. Messages will come from S only from F to T. To stop all messages write STOP."
### sys-original-note, second, independent pass: 2026-11-22; read back: "T has written this message in this language: L. If
### help is wanted in reading, answer." Compared with the English; changed: it says what was written: this message.
### sys-language-changed, by meaning; second pass: 2026-11-22; read back: "Thanks! From now on messages from S will come in
### this language." Nothing changed. The e-mail form says the same of e-mails.

sys-stopped = હવે { $school } તરફથી મેસેજ નહીં આવે. ફરી મેળવવા START/શરૂ લખો.
    .email = હવે { $school } તરફથી ઈમેલ નહીં આવે. ફરી મેળવવા START/શરૂ લખો.

sys-started = ફરી સ્વાગત છે! { $school } તરફથી વર્ગના સમાચાર આવશે. બંધ કરવા STOP/બંધ લખો.

sys-help = { $school }: તમારા બાળકના વર્ગના મેસેજ. મદદ માટે ફોન કરો { $phone }. બંધ કરવા STOP/બંધ લખો.
    .email = { $school }: તમારા બાળકના વર્ગના ઈમેલ. મદદ માટે ફોન કરો { $phone }. બંધ કરવા STOP/બંધ લખો.

sys-wrong-number = માફ કરશો! { $school } ની યાદીમાંથી આ નંબર કાઢી નાખ્યો છે. હવે મેસેજ નહીં આવે.
    .email = માફ કરશો! { $school } ની યાદીમાંથી આ સરનામું કાઢી નાખ્યું છે. હવે ઈમેલ નહીં આવે.

sys-got-it = આભાર, તમારો મેસેજ મળ્યો. આ સમય સુધીમાં જવાબ આપીશ: { $when }. - { $teacher }

sys-language = કઈ ભાષા ફાવશે? 1 { $l1 }, 2 { $l2 }, 3 { $l3 }. જવાબમાં એક સંખ્યા લખો.

sys-language-changed = આભાર! હવેથી { $school } તરફથી મેસેજ આ ભાષામાં આવશે.
    .email = આભાર! હવેથી { $school } તરફથી ઈમેલ આ ભાષામાં આવશે.

sys-quiet = ભલે. { $school } તરફથી ફક્ત { $from } થી { $to } સુધી મેસેજ આવશે. બધા મેસેજ બંધ કરવા STOP/બંધ લખો.
    .email = ભલે. { $school } તરફથી ફક્ત { $from } થી { $to } સુધી ઈમેલ આવશે. બધા ઈમેલ બંધ કરવા STOP/બંધ લખો.

sys-original-note = { $teacher } એ આ મેસેજ આ ભાષામાં લખ્યો છે: { $language }. વાંચવામાં મદદ જોઈએ તો જવાબ આપો.
