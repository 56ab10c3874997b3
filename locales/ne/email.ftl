### reviewed: no
### date: 2026-11-22
### checked: subjects under 60 characters and without a child's name; तपाईं; back-translated: "Good news from school",
### "Good news from T", "Let us plan together at school", "A plan together with T", "A meeting from school", "A meeting
### with T at home", "A story suggestion for tonight", "A math suggestion for tonight", "About your messages coming from
### school", "Hello,", "Dear family of C,", "To answer write a reply to this very e-mail.", "You got this because the
### school has this address for your family.", "Stop these e-mails".
### second, independent pass: 2026-11-22; every message compared; an idea is सुझाव, since उपाय is a remedy. Natives first: email-greeting-child.

email-subject-note = स्कुलबाट राम्रो खबर
email-subject-note-from = { $teacher } बाट राम्रो खबर
email-subject-conf = स्कुलमा सँगै योजना बनाऔँ
email-subject-conf-from = { $teacher } सँग मिलेर योजना
email-subject-visit = स्कुलबाट भेटघाट
email-subject-visit-from = { $teacher } सँग भेट
email-subject-read = आज रातिका लागि कथाको एउटा सुझाव
email-subject-math = आज रातिका लागि गणितको एउटा सुझाव
email-subject-sys = स्कुलबाट आउने तपाईंका मेसेजबारे
email-greeting = नमस्ते,
email-greeting-child = { $child } को प्रिय परिवार,
email-reply = जवाफ दिन यही इमेलको उत्तर लेख्नुहोस्।
email-why = स्कुलमा तपाईंको परिवारका लागि यो ठेगाना भएकाले तपाईंले यो पाउनुभएको हो।
email-unsubscribe = यी इमेल रोक्नुहोस्
