### reviewed: no
### date: 2026-11-22
### checked: आप throughout; no verb agrees with who writes or comes; no reason is given; back-translated apart from the first pass.
### second, independent pass: 2026-11-22; compared line by line; nothing changed. Natives first: booked (का आना).
### back-translation: offer "Can there be a meeting with your family for 20 minutes, at home or a place of your liking? The choice is
### yours. Send YES or NO." booked "Thank you! The coming of T and colleague: D, time. There is no need for preparation. To change it
### send me a message." thanks "Thank you for your hosting. I found out about C: D. This will be of use in class!"

visit-offer = क्या 20 मिनट के लिए आपके परिवार से मुलाकात हो सकती है, घर पर या आपकी पसंद की जगह? मर्ज़ी आपकी है। हाँ या नहीं भेजें। - { $teacher }
    .short = क्या 20 मिनट आपके परिवार से मुलाकात हो सकती है, घर पर या आपकी पसंद की जगह? हाँ या नहीं भेजें। - { $teacher }

visit-booked = धन्यवाद! { $teacher } और { $colleague } का आना: { $day }, { $time } बजे। तैयारी की ज़रूरत नहीं। बदलने के लिए मुझे संदेश भेजें।
    .email = धन्यवाद! { $teacher } और { $colleague } का आना: { $day }, { $time } बजे। तैयारी की ज़रूरत नहीं। बदलने के लिए मुझे लिखें।
    .short = धन्यवाद! { $teacher } और { $colleague } का आना: { $day }, { $time } बजे। तैयारी की ज़रूरत नहीं। बदलना हो तो लिखें।

visit-thanks = आपकी मेज़बानी के लिए धन्यवाद। { $child } के बारे में पता चला: { $detail }। यह कक्षा में काम आएगा! - { $teacher }
    .short = मेज़बानी के लिए धन्यवाद। { $child }: { $detail }। यह कक्षा में काम आएगा! - { $teacher }
