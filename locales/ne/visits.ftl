### reviewed: no
### date: 2026-11-22
### checked: तपाईं throughout; the choice stays with the family; back-translated apart from the first pass.
### second, independent pass: 2026-11-22; every message compared; nothing changed. Natives first: visit-booked.
### back-translation: offer "May I meet your family for 20 minutes, at home or at a place you like? The wish is yours. Write
### yes or no." booked "Thanks! Time of coming of T and K: D, T. No preparation is needed. To change the time write to me."
### thanks "Thanks for welcoming us. It became known about C: D. It will be of use in class!"

visit-offer = के म तपाईंको परिवारलाई 20 मिनेट भेट्न सक्छु, घरमा वा तपाईंलाई मन पर्ने ठाउँमा? इच्छा तपाईंको हो। हुन्छ वा हुँदैन लेख्नुहोस्। - { $teacher }
    .short = के म तपाईंको परिवारलाई 20 मिनेट भेट्न सक्छु, घरमा वा मन पर्ने ठाउँमा? हुन्छ वा हुँदैन लेख्नुहोस्। - { $teacher }

visit-booked = धन्यवाद! { $teacher } र { $colleague } आउने समय: { $day }, { $time }। केही तयारी चाहिँदैन। समय फेर्न मलाई लेख्नुहोस्।

visit-thanks = हामीलाई स्वागत गर्नुभएकोमा धन्यवाद। { $child } बारे थाहा भयो: { $detail }। यो कक्षामा काम लाग्नेछ! - { $teacher }
    .short = स्वागतका लागि धन्यवाद। { $child } बारे थाहा भयो: { $detail }। कक्षामा काम लाग्छ! - { $teacher }
