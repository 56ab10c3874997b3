### reviewed: no
### date: 2026-11-22
### checked: आप throughout; STOP and START with the Hindi word; back-translated apart from the first pass.
### second, independent pass: 2026-11-22; compared line by line; nothing changed.
### back-translation: stopped "Now no more messages will come to you from S. To get them again send START (begin)." started "Welcome again!
### From S messages about class will come. To stop send STOP (stop)." help "S: messages about your child's class. For help call: P. To
### stop send STOP (stop)." wrong-number "Pardon! S has taken this number off its list. No more messages will come." got-it "Thank you, I
### got your message. My answer will come by W." language "Which language is right? Just send the number." quiet "All right. S's
### messages will come only from F to T. To stop all send STOP (stop)."
### .email: the same, "e-mails", "this address".
### sys-original-note, second, independent pass: 2026-11-22; read back: "T has written this in this language: L. If help is
### wanted in reading, answer." Compared with the English; nothing changed.
### sys-language-changed, by meaning; second pass: 2026-11-22; read back: "Thanks! Now messages from S will come in this
### language." Nothing changed. The e-mail form says the same of e-mails.

sys-stopped = अब { $school } से आपको और संदेश नहीं आएँगे। फिर से पाने के लिए START (शुरू) भेजें।
    .email = अब { $school } से आपको और ईमेल नहीं आएँगे। फिर से पाने के लिए START (शुरू) भेजें।

sys-started = फिर से स्वागत है! { $school } से कक्षा के बारे में संदेश आएँगे। रोकने के लिए STOP (बंद) भेजें।
    .email = फिर से स्वागत है! { $school } से कक्षा के बारे में ईमेल आएँगे। रोकने के लिए STOP (बंद) भेजें।

sys-help = { $school }: आपके बच्चे की कक्षा के संदेश। मदद के लिए कॉल करें: { $phone }। रोकने के लिए STOP (बंद) भेजें।
    .email = { $school }: आपके बच्चे की कक्षा के ईमेल। मदद के लिए कॉल करें: { $phone }। रोकने के लिए STOP (बंद) भेजें।

sys-wrong-number = माफ़ कीजिए! { $school } ने यह नंबर अपनी सूची से हटा दिया है। अब और संदेश नहीं आएँगे।
    .email = माफ़ कीजिए! { $school } ने यह पता अपनी सूची से हटा दिया है। अब और ईमेल नहीं आएँगे।

sys-got-it = धन्यवाद, मुझे आपका संदेश मिल गया। मेरा जवाब { $when } तक आएगा। - { $teacher }

sys-language = कौन सी भाषा ठीक है? 1 { $l1 }, 2 { $l2 }, 3 { $l3 }। बस संख्या भेजें।

sys-language-changed = धन्यवाद! अब { $school } से संदेश इसी भाषा में आएँगे।
    .email = धन्यवाद! अब { $school } से ईमेल इसी भाषा में आएँगे।

sys-quiet = ठीक है। { $school } के संदेश सिर्फ़ { $from } से { $to } बजे तक आएँगे। सब रोकने के लिए STOP (बंद) भेजें।
    .email = ठीक है। { $school } के ईमेल सिर्फ़ { $from } से { $to } बजे तक आएँगे। सब ईमेल रोकने के लिए STOP (बंद) भेजें।

sys-original-note = यह { $teacher } ने इस भाषा में लिखा है: { $language }। पढ़ने में मदद चाहिए तो जवाब दें।
