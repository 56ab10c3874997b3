### reviewed: no
### date: 2026-11-22
### checked: subjects under 60 characters and without a child's name; நீங்கள்; back-translated: "Good news from school", "T:
### good news", "Planning together at school", "Planning together with T", "A meeting from school", "A meeting with T", "A
### story idea for tonight", "A math idea for tonight", "About the messages school sends you", "Greetings,", "Loving
### greetings to C's family,", "To answer write a reply to this very e-mail.", "This came to you because the school has this
### address for your family.", "Stop these e-mails".
### second, independent pass: 2026-11-22; every message compared; nothing changed. Natives first: email-subject-visit.

email-subject-note = பள்ளியிலிருந்து நல்ல செய்தி
email-subject-note-from = { $teacher }: நல்ல செய்தி
email-subject-conf = பள்ளியில் சேர்ந்து திட்டமிடுதல்
email-subject-conf-from = { $teacher } உடன் சேர்ந்து திட்டமிடுதல்
email-subject-visit = பள்ளியிலிருந்து ஒரு சந்திப்பு
email-subject-visit-from = { $teacher } உடன் ஒரு சந்திப்பு
email-subject-read = இன்று இரவுக்கு ஒரு கதை யோசனை
email-subject-math = இன்று இரவுக்கு ஒரு கணித யோசனை
email-subject-sys = பள்ளி உங்களுக்கு அனுப்பும் செய்திகள் பற்றி
email-greeting = வணக்கம்,
email-greeting-child = { $child } குடும்பத்துக்கு அன்பு வணக்கம்,
email-reply = பதில் தர, இந்த மின்னஞ்சலுக்கே மறுமொழி எழுதுங்கள்.
email-why = உங்கள் குடும்பத்துக்காக இந்த முகவரி பள்ளியில் உள்ளதால், இது உங்களுக்கு வந்தது.
email-unsubscribe = இந்த மின்னஞ்சல்களை நிறுத்துங்கள்
