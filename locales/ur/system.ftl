### reviewed: no
### date: 2026-11-22
### checked: آپ throughout; STOP and START with the Urdu word; no نمبر, which also means marks; back-translated apart from the first pass.
### second, independent pass: 2026-11-22; compared line by line; nothing changed. Natives first: "یہ فون" for the number in wrong-number, ہندسہ for a number to send.
### back-translation: stopped "Now no more messages will come to you from S. To get them again send START (begin)." started
### "Welcome again! From S messages about class will come. To stop send STOP (stop)." help "These are messages of S: matters of the children's
### class. For help call: P. To stop send STOP (stop)." wrong-number "Apologies! S has removed this phone from its list. No more
### messages will come." got-it "Thank you, I got your message. My answer will come by W." language "Which language is better? Send
### the figure." quiet "All right. S's messages will come only from F to T. To stop all messages send STOP (stop)."
### .email: the same, "e-mails", "this address".
### Natives first: wrong-number.
### sys-original-note, second, independent pass: 2026-11-22; read back: "T has written this message in this language: L. If
### help is wanted in reading, answer." Compared with the English; nothing changed.
### sys-language-changed, by meaning; second pass: 2026-11-22; read back: "Thanks! Now messages from S will come in this
### very language." Nothing changed. The e-mail form says the same of e-mails.

sys-stopped = اب { $school } سے آپ کو مزید پیغام نہیں آئیں گے۔ دوبارہ شروع کرنے کے لیے START (شروع) بھیجیں۔
    .email = اب { $school } سے آپ کو مزید ای میل نہیں آئیں گی۔ دوبارہ شروع کرنے کے لیے START (شروع) بھیجیں۔

sys-started = دوبارہ خوش آمدید! { $school } سے کلاس کے بارے میں پیغام آئیں گے۔ روکنے کے لیے STOP (بند) بھیجیں۔
    .email = دوبارہ خوش آمدید! { $school } سے کلاس کے بارے میں ای میل آئیں گی۔ روکنے کے لیے STOP (بند) بھیجیں۔

sys-help = یہ { $school } کے پیغام ہیں: بچوں کی کلاس کی باتیں۔ مدد کے لیے کال کریں: { $phone }۔ روکنے کے لیے STOP (بند)۔
    .email = یہ { $school } کی ای میل ہیں: بچوں کی کلاس کی باتیں۔ مدد کے لیے کال کریں: { $phone }۔ روکنے کے لیے STOP (بند) بھیجیں۔

sys-wrong-number = معذرت! { $school } نے یہ فون اپنی فہرست سے ہٹا دیا ہے۔ اب مزید پیغام نہیں آئیں گے۔
    .email = معذرت! { $school } نے یہ پتہ اپنی فہرست سے ہٹا دیا ہے۔ اب مزید ای میل نہیں آئیں گی۔

sys-got-it = شکریہ، مجھے آپ کا پیغام مل گیا۔ میرا جواب { $when } تک آئے گا۔ - { $teacher }

sys-language =
    کون سی زبان بہتر ہے؟
    1 { $l1 }
    2 { $l2 }
    3 { $l3 }
    صرف ہندسہ بھیجیں۔

sys-language-changed = شکریہ! اب { $school } سے پیغام اسی زبان میں آئیں گے۔
    .email = شکریہ! اب { $school } سے ای میل اسی زبان میں آئیں گی۔

sys-quiet = ٹھیک ہے۔ { $school } کے پیغام صرف { $from } سے { $to } بجے تک آئیں گے۔ سب پیغام روکنے کے لیے STOP (بند) بھیجیں۔
    .email = ٹھیک ہے۔ { $school } کی ای میل صرف { $from } سے { $to } بجے تک آئیں گی۔ سب روکنے کے لیے STOP (بند) بھیجیں۔

sys-original-note = یہ پیغام { $teacher } نے اس زبان میں لکھا ہے: { $language }۔ پڑھنے میں مدد چاہیے تو جواب دیں۔
