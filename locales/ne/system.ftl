### reviewed: no
### date: 2026-11-22
### checked: तपाईं throughout; back-translated apart from the first pass.
### second, independent pass: 2026-11-22; every message compared, STOP and START with the words families type; nothing changed. Natives first: sys-quiet.
### back-translation: stopped "Now no messages come from S. To get them again write START." started "Welcome again! News of
### the class will come from S. To stop write STOP." help "S: messages of your child's class. Phone for help: P. To stop
### write STOP." wrong-number "Pardon! This number has been taken off S's list. Now no messages come." got-it "Thanks, I got
### your message. I will answer by this time: W." language "Which language is easy? 1, 2, 3. Write a number." quiet "Fine.
### Messages will come from S only from F to T. To stop all write STOP."
### sys-original-note, second, independent pass: 2026-11-22; read back: "T wrote this message in this language: L. If help
### is needed to read, answer." Compared with the English; changed: it says what was written: this message.
### sys-language-changed, by meaning; second pass: 2026-11-22; read back: "Thanks! From now on messages from S will come in
### this very language." Nothing changed. The e-mail form says the same of e-mails.

sys-stopped = अब { $school } बाट मेसेज आउँदैन। फेरि पाउन START/सुरु लेख्नुहोस्।
    .email = अब { $school } बाट इमेल आउँदैन। फेरि पाउन START/सुरु लेख्नुहोस्।

sys-started = फेरि स्वागत छ! { $school } बाट कक्षाका खबर आउनेछन्। रोक्न STOP/बन्द लेख्नुहोस्।

sys-help = { $school }: तपाईंको बच्चाको कक्षाका मेसेज। मद्दतका लागि फोन: { $phone }। रोक्न STOP/बन्द लेख्नुहोस्।
    .email = { $school }: तपाईंको बच्चाको कक्षाका इमेल। मद्दतका लागि फोन: { $phone }। रोक्न STOP/बन्द लेख्नुहोस्।

sys-wrong-number = माफ गर्नुहोस्! { $school } को सूचीबाट यो नम्बर हटाइएको छ। अब मेसेज आउँदैन।
    .email = माफ गर्नुहोस्! { $school } को सूचीबाट यो ठेगाना हटाइएको छ। अब इमेल आउँदैन।

sys-got-it = धन्यवाद, तपाईंको मेसेज पाएँ। यस समयसम्म जवाफ दिनेछु: { $when }। - { $teacher }

sys-language = कुन भाषा सजिलो हुन्छ? 1 { $l1 }, 2 { $l2 }, 3 { $l3 }। सङ्ख्या लेख्नुहोस्।

sys-language-changed = धन्यवाद! अबदेखि { $school } बाट मेसेज यसै भाषामा आउनेछन्।
    .email = धन्यवाद! अबदेखि { $school } बाट इमेल यसै भाषामा आउनेछन्।

sys-quiet = हुन्छ। { $school } बाट { $from } देखि { $to } सम्म मात्र मेसेज आउनेछ। सबै रोक्न STOP/बन्द लेख्नुहोस्।
    .email = हुन्छ। { $school } बाट { $from } देखि { $to } सम्म मात्र इमेल आउनेछ। सबै रोक्न STOP/बन्द लेख्नुहोस्।

sys-original-note = { $teacher } ले यो मेसेज यस भाषामा लेख्नुभएको हो: { $language }। पढ्न सहयोग चाहिए जवाफ दिनुहोस्।
