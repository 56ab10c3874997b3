### reviewed: no
### date: 2026-11-22
### checked: तपाईं throughout; one ask each; nothing about a meeting that did not happen; "running late" as "if it will be
### a little later"; the answers are हुन्छ and फोन गर्नुहोस्; lengths; back-translated apart from the first pass.
### Natives first: conf-clarify (the phone stands before the times, to be seen early), conf-counter.short, conf-today.
### second, independent pass: 2026-11-22; every message compared with the source; the story is asked for the meeting, not for now (सुनाउनुहोला), "running late" says "a little later", the short clarify says "write". Natives first: conf-clarify, conf-today, conf-counter.short.
### back-translation: ask-hours "When can one talk about C? Write days and times that fit with work, like: Tuesday after
### 6." offer "Let us make a plan together for C. 1) 2) 3). Write 1, 2, 3 or your own time." student-led "C has work to
### show you: T, P. Your thoughts help make the plan. Write yes or a new time." clarify "Thanks! Which time suits? If
### you want a call write: call. 1) 2) 3)" counter "Thanks for saying T. I can arrange: 1) or 2). Does one suit? Or
### write another time." booked "The time is fixed: D, T, P. It is fine if C is along. To change the time write to me."
### interpreter "D at T a L interpreter will be with us. It is free for you." reminder "Let us meet D at T, P. Do tell
### one thing about C then! Write yes or a new time." today "Today at T let us talk about C: M. If it will be a little
### later write to me." again "I still wish to talk about C. 1) 2). Or write a time that suits." plan "Our plan for C:
### at home, H; in class I, K. Day to write again: D."
### second pass of one and off: 2026-11-22; the text read back into English and compared with the source.
### back-translation: one "One time is free to talk about C: S1, place. Write YES or a time that suits." (.short "C:
### free time S1, place. Write YES or a new time.") off "Our talk about C, S1, cannot be. Please forgive. I will write
### about a new time." (.short "the same without I"). Natives first: off ("हुन सक्दैन").
### two, taken, also: 2026-11-22; read back and compared: two "Let us talk about C. 1) 2). Write 1, 2 or your own
### time." (.short "C: 1) 2). Write 1, 2 or a time.") taken "Please forgive, this time was just filled: S1." also "C:
### S1, place, T.". Natives first: taken ("भरियो").

conf-ask-hours = { $child } बारे कहिले कुरा गर्न सकिन्छ? काम मिलाएर हुने दिन र समय लेख्नुहोस्, जस्तै: मङ्गलबार 6 बजेपछि। - { $teacher }

conf-offer = { $child } का लागि सँगै योजना बनाऔँ। 1) { $s1 } 2) { $s2 } 3) { $s3 }। 1, 2, 3 वा आफ्नो समय लेख्नुहोस्। - { $teacher }
    .short = { $child }: 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") } 3) { DATETIME($s3, length: "tiny") }। 1-3 वा समय लेख्नुहोस्। - { $teacher }

conf-one = { $child } बारे कुरा गर्न एउटा समय खाली छ: { $s1 }, { place }। हुन्छ वा मिल्ने समय लेख्नुहोस्। - { $teacher }
    .short = { $child }: खाली समय { DATETIME($s1, length: "tiny") }, { place }। हुन्छ वा नयाँ समय लेख्नुहोस्। - { $teacher }

conf-student-led = { $child } सँग तपाईंलाई देखाउने काम छ: { $s1 }, { place }। तपाईंका विचारले योजना बनाउन मद्दत गर्छ। हुन्छ वा नयाँ समय लेख्नुहोस्।
    .short = { $child } सँग तपाईंलाई देखाउने काम छ: { DATETIME($s1, length: "tiny") }, { place }। हुन्छ वा नयाँ समय लेख्नुहोस्।

conf-clarify = धन्यवाद! कुन समय मिल्छ? फोन चाहे लेख्नुहोस्: फोन गर्नुहोस्। 1) { $s1 } 2) { $s2 } 3) { $s3 }
    .short = कुन मिल्छ? 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") } 3) { DATETIME($s3, length: "tiny") }। वा लेख्नुहोस्: फोन गर्नुहोस्

conf-counter = { $asked } भन्नुभएकोमा धन्यवाद। म मिलाउन सक्छु: 1) { $s1 } वा 2) { $s2 }। कुनै मिल्छ? वा अर्को समय लेख्नुहोस्। - { $teacher }
    .short = { DATETIME($asked, length: "tiny") }: धन्यवाद। म सक्छु: 1) { DATETIME($s1, length: "tiny") } वा 2) { DATETIME($s2, length: "tiny") }। कुनै मिल्छ? - { $teacher }

conf-booked = समय तय भयो: { $day } { $date }, { $time }, { place }। साथमा { $child } पनि भए हुन्छ। समय फेर्न मलाई लेख्नुहोस्। - { $teacher }
    .short = तय भयो: { $day } { $date }, { $time }, { place }। { $child } पनि भए हुन्छ। फेर्न मलाई लेख्नुहोस्। - { $teacher }

conf-interpreter = { $day } { $time } बजे हामीसँग { language } दोभाषे हुनुहुनेछ। तपाईंका लागि यो निःशुल्क छ।

conf-reminder = { $day } { $time } बजे भेटौँ, { place }। { $child } बारे एउटा कुरा सुनाउनुहोला! हुन्छ वा नयाँ समय लेख्नुहोस्।
    .short = { $day } { $time } बजे भेटौँ, { place }। { $child } बारे कुरा सुनाउनुहोला! हुन्छ वा नयाँ समय लेख्नुहोस्।

conf-today = आज { $time } बजे { $child } बारे कुरा गरौँ: { mode }। अलि पछि हुने भए मलाई लेख्नुहोस्। - { $teacher }

conf-again = मलाई { $child } बारे कुरा गर्न अझै मन छ। 1) { $s1 } 2) { $s2 }। वा मिल्ने समय लेख्नुहोस्। - { $teacher }
    .short = { $child } बारे कुरा गर्न मन छ। 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") }। वा मिल्ने समय लेख्नुहोस्। - { $teacher }

conf-two = { $child } बारे कुरा गरौँ। 1) { $s1 } 2) { $s2 }। 1, 2 वा आफ्नो समय लेख्नुहोस्। - { $teacher }
    .short = { $child }: 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") }। 1, 2 वा समय लेख्नुहोस्। - { $teacher }

conf-taken = माफ गर्नुहोस्, यो समय भर्खरै भरियो: { $s1 }।

conf-also = { $child }: { $s1 }, { place }, { $teacher }।

conf-off = { $child } बारे हाम्रो कुराकानी, { $s1 }, हुन सक्दैन। माफ गर्नुहोस्। नयाँ समयबारे म लेख्नेछु। - { $teacher }
    .short = { $child } बारे हाम्रो कुराकानी, { DATETIME($s1, length: "tiny") }, हुन सक्दैन। माफ गर्नुहोस्। नयाँ समयबारे लेख्नेछु। - { $teacher }

conf-plan = { $child } का लागि हाम्रो योजना: घरमा, { $home_step }; कक्षामा म, { $class_step }। फेरि लेख्ने दिन: { $date }। - { $teacher }
    .short = { $child }: घरमा, { $home_step }; कक्षामा म, { $class_step }। फेरि लेख्छु: { $date }। - { $teacher }
