### reviewed: no
### date: 2026-11-22
### checked: तपाईं throughout; the question asks about stopping, so that yes is clear; back-translated line by line and
### compared with the source.
### second, independent pass: 2026-11-22; every message compared; nothing changed. Natives first: page-about-what.

page-unsubscribe-title = इमेल रोक्नुहोस्
page-unsubscribe-question = के तपाईं { $school } का इमेल रोक्न चाहनुहुन्छ?
page-unsubscribe-button = हो, रोक्नुहोस्
page-unsubscribe-done = भयो। अब { $school } बाट तपाईंलाई इमेल आउँदैन।
page-unsubscribe-again = मन फेरियो? तपाईं फेरि इमेल पाउन सक्नुहुन्छ।
page-unsubscribe-again-button = फेरि पठाउनुहोस्
page-unsubscribe-restarted = फेरि स्वागत छ। { $school } बाट तपाईंलाई फेरि इमेल आउनेछ।
page-link-old = यो लिङ्क अब चल्दैन। कृपया स्कुलसँग मद्दत माग्नुहोस्।

page-about-title = यो के हो?
page-about-what = { $school } ले Porchlight बाट परिवारलाई बच्चाका खबर पठाउँछ, हरेक परिवारले पढ्ने भाषामा।
page-about-answer = तपाईं जुनसुकै मेसेजको जवाफ आफ्नै भाषामा दिन सक्नुहुन्छ। तपाईंको बच्चालाई पढाउने शिक्षकले जवाफ पढ्नुहुन्छ।
page-about-free = कुनै एप वा खाता चाहिँदैन। स्कुलले पैसा माग्दैन।
page-about-stop = मेसेज रोक्न STOP/बन्द लेखेर पठाउनुहोस्। फेरि पाउन START/सुरु लेख्नुहोस्।
page-about-language = भाषा वा समय फेर्न जवाफमा हामीलाई भन्नुहोस्।
page-about-privacy = स्कुलले तपाईंको नम्बर र मेसेज यही कामका लागि मात्र राख्छ।

# The family's page of conferences, behind a signed link; by meaning, compared with the English line by line.
page-meet-title = भेट्ने समय
page-meet-none = यीमध्ये कुनै मिल्दैन
page-meet-when = तपाईं कहिले आउन सक्नुहुन्छ?
page-meet-send = पठाउनुहोस्
page-meet-cancel = म आउन सक्दिनँ
page-meet-taken = त्यो समय भर्खरै अरूले लियो। कृपया अर्को छान्नुहोस्।
page-meet-thanks = धन्यवाद। स्कुलले तपाईंलाई लेख्नेछ।
