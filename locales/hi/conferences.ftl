### परिवार और शिक्षक की मुलाकातें। संबोधन: आप।
### reviewed: no
### date: 2026-11-22
### checked: आप throughout; nouns and the subjunctive, so that nothing agrees with child or writer; choices each on a line of
### their own; two parts with the longest values; back-translated apart from the first pass.
### second, independent pass: 2026-11-22; compared line by line; offer names the numbers and asks for a new time (not "more time"), counter thanks for the time asked, "some work" in student-led, the short booked no longer orders the child to come. Natives first: student-led, booked, again.
### back-translation: ask-hours "When do we talk about C? Send days and times according to your work, like: Tuesday after 6 o'clock."
### offer "A plan together for C: 1) 2) 3) 1-3 or a new time?" student-led "C has some work to show you: S1, place. By your suggestions the
### plan will be made. YES, or a new time?" clarify "Thank you! Which time is right? 1) 2) 3) Or: CALL." counter "Thank you for A. My times: 1) 2) Is one right, or another?" booked "The time is set: D date, time, place. If you like, C may join too. To
### change it send me a message." interpreter "On D at time there will be an L interpreter's help. This is free for you." reminder "We
### meet on D at time, place. Tell a story of C too! YES, or a new time?" today "Today at time there will be talk about C: mode. If
### it is getting late, send me a message." again "The wish to talk about C is still there: 1) 2) Or send a time that is easy for you."
### plan "Our plan for C: at home: H; in class: K. My message will come on date."
### .email: the same with the months, and some words more. .short: the same with fewer words.
### Natives first: student-led, booked, again.
### second pass of one and off: 2026-11-22; the text read back into English and compared with the source; no verb with a
### gender. back-translation: one "One time is free for a talk about C: S1, place. Send YES or your own time." (.short
### "Free time for C ... YES, or a new time?") off "Our talk of S1 about C will not be possible. Please forgive. My
### message for a new time will come." (.short "The talk ... will not be. ... A message of the new time will come.").
### Natives first: off ("मेरा संदेश आएगा").
### two, taken, also: 2026-11-22; read back and compared: two "Come, let us talk about C: 1) 2) Send 1, 2 or your own
### time." (.short "C: 1) 2) 1, 2 or a new time?" .email "... In answer write 1, 2 or a time at your convenience.")
### taken "Please forgive, this time has just been filled: S1." also "C: S1, place, with T.". Natives first: taken
### ("भर गया है").

conf-ask-hours = { $child } के बारे में हम कब बात करें? अपने काम के हिसाब से दिन और समय भेजें, जैसे: मंगल 6 बजे के बाद। - { $teacher }
    .email = { $child } के बारे में हम कब बात करें? अपने काम के हिसाब से दिन और समय लिखें, जैसे: मंगल 6 बजे के बाद। - { $teacher }

conf-offer =
    { $child } के लिए मिलकर योजना:
    1) { DATETIME($s1, length: "tiny") }
    2) { DATETIME($s2, length: "tiny") }
    3) { DATETIME($s3, length: "tiny") }
    1-3 या नया समय? - { $teacher }
    .email =
        आइए { $child } के लिए मिलकर योजना बनाएँ:
        1) { $s1 }
        2) { $s2 }
        3) { $s3 }
        जवाब में 1, 2, 3 या अपना समय लिखें। - { $teacher }
    .short =
        { $child }:
        1) { DATETIME($s1, length: "tiny") }
        2) { DATETIME($s2, length: "tiny") }
        3) { DATETIME($s3, length: "tiny") }
        या नया समय? - { $teacher }

conf-one = { $child } के बारे में बात के लिए एक समय ख़ाली है: { DATETIME($s1, length: "tiny") }, { place }। हाँ या अपना समय भेजें। - { $teacher }
    .email = { $child } के बारे में बात के लिए एक समय ख़ाली है: { $s1 }, { place }। हाँ या अपनी सुविधा का समय लिखें। - { $teacher }
    .short = { $child } के लिए ख़ाली समय: { DATETIME($s1, length: "tiny") }, { place }। हाँ, या नया समय? - { $teacher }

conf-student-led = { $child } के पास आपको दिखाने के लिए कुछ काम है: { DATETIME($s1, length: "tiny") }, { place }। आपके सुझावों से योजना बनेगी। हाँ, या नया समय?
    .email = { $child } के पास आपको दिखाने के लिए कुछ काम है: { $s1 }, { place }। आपके सुझावों से योजना बनाने में मदद मिलेगी। हाँ या नया समय लिखें।
    .short = { $child } के पास आपको दिखाने के लिए कुछ काम है: { DATETIME($s1, length: "tiny") }, { place }। हाँ, या नया समय?

conf-clarify =
    धन्यवाद! कौन सा समय ठीक है?
    1) { DATETIME($s1, length: "tiny") }
    2) { DATETIME($s2, length: "tiny") }
    3) { DATETIME($s3, length: "tiny") }
    या: कॉल करें
    .email =
        धन्यवाद! कौन सा समय ठीक है?
        1) { $s1 }
        2) { $s2 }
        3) { $s3 }
        या जवाब में लिखें: कॉल करें
    .short =
        कौन सा समय ठीक है?
        1) { DATETIME($s1, length: "tiny") }
        2) { DATETIME($s2, length: "tiny") }
        3) { DATETIME($s3, length: "tiny") }
        या: कॉल करें

conf-counter =
    { DATETIME($asked, length: "tiny") } के लिए धन्यवाद। मेरे समय:
    1) { DATETIME($s1, length: "tiny") }
    2) { DATETIME($s2, length: "tiny") }
    कोई ठीक, या कोई और? - { $teacher }
    .email =
        { $asked } के लिए धन्यवाद। मेरे समय ये हैं:
        1) { $s1 }
        2) { $s2 }
        क्या इनमें से कोई ठीक है? या कोई और बताएँ। - { $teacher }
    .short =
        धन्यवाद, { DATETIME($asked, length: "tiny") }। मेरे समय:
        1) { DATETIME($s1, length: "tiny") }
        2) { DATETIME($s2, length: "tiny") }
        कौन सा ठीक है? - { $teacher }

conf-booked = समय तय है: { $day } { $date }, { $time } बजे, { place }। चाहें तो { $child } भी शामिल हों। बदलने के लिए मुझे संदेश भेजें। - { $teacher }
    .email = समय तय है: { $day } { $date }, { $time } बजे, { place }। चाहें तो { $child } भी शामिल हों। बदलने के लिए मुझे लिखें। - { $teacher }
    .short = समय तय है: { $day } { $date }, { $time }, { place }। चाहें तो { $child } भी। बदलना हो तो लिखें। - { $teacher }

conf-interpreter = { $day } को { $time } बजे { language } दुभाषिए की मदद मिलेगी। यह आपके लिए मुफ़्त है।

conf-reminder = मिलते हैं { $day } को { $time } बजे, { place }। { $child } की कोई कहानी भी सुनाएँ! हाँ, या नया समय?

conf-today = आज { $time } बजे { $child } के बारे में बात होगी: { mode }। देर हो रही हो, तो मुझे संदेश भेजें। - { $teacher }
    .email = आज { $time } बजे { $child } के बारे में बात होगी: { mode }। देर हो रही हो, तो मुझे लिखें। - { $teacher }

conf-again =
    { $child } के बारे में बात करने का अब भी मन है:
    1) { DATETIME($s1, length: "tiny") }
    2) { DATETIME($s2, length: "tiny") }
    या अपना समय भेजें। - { $teacher }
    .email =
        { $child } के बारे में बात करने का अब भी मन है:
        1) { $s1 }
        2) { $s2 }
        या अपनी सुविधा का समय लिखें। - { $teacher }
    .short =
        { $child } की बात करने का मन है:
        1) { DATETIME($s1, length: "tiny") }
        2) { DATETIME($s2, length: "tiny") }
        या अपना समय भेजें। - { $teacher }

conf-two =
    आइए { $child } के बारे में बात करें:
    1) { DATETIME($s1, length: "tiny") }
    2) { DATETIME($s2, length: "tiny") }
    1, 2 या अपना समय भेजें। - { $teacher }
    .email =
        आइए { $child } के बारे में बात करें:
        1) { $s1 }
        2) { $s2 }
        जवाब में 1, 2 या अपनी सुविधा का समय लिखें। - { $teacher }
    .short =
        { $child }:
        1) { DATETIME($s1, length: "tiny") }
        2) { DATETIME($s2, length: "tiny") }
        1, 2 या नया समय? - { $teacher }

conf-taken = क्षमा करें, यह समय अभी-अभी भर गया है: { DATETIME($s1, length: "tiny") }।
    .email = क्षमा करें, यह समय अभी-अभी भर गया है: { $s1 }।

conf-also = { $child }: { DATETIME($s1, length: "tiny") }, { place }, { $teacher } के साथ।
    .email = { $child }: { $s1 }, { place }, { $teacher } के साथ।

conf-off = { $child } के बारे में { DATETIME($s1, length: "tiny") } की हमारी बातचीत नहीं हो पाएगी। क्षमा करें। नए समय के लिए मेरा संदेश आएगा। - { $teacher }
    .email = { $child } के बारे में { $s1 } की हमारी बातचीत नहीं हो पाएगी। क्षमा करें। नए समय के बारे में मेरा संदेश आएगा। - { $teacher }
    .short = { $child } के बारे में { DATETIME($s1, length: "tiny") } की बातचीत नहीं होगी। क्षमा करें। नए समय का संदेश आएगा। - { $teacher }

conf-plan = { $child } के लिए हमारी योजना: घर पर: { $home_step }; कक्षा में: { $class_step }। मेरा संदेश { $date } को आएगा। - { $teacher }
    .email = { $child } के लिए हमारी योजना: घर पर: { $home_step }; कक्षा में, मेरी ओर से: { $class_step }। मेरा संदेश { $date } को आएगा। - { $teacher }
    .short = { $child }: घर पर: { $home_step }; कक्षा में: { $class_step }। अगला संदेश { $date } को। - { $teacher }
