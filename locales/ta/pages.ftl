### reviewed: no
### date: 2026-11-22
### checked: நீங்கள் throughout; the question asks about stopping, so that yes is clear; back-translated line by line and
### compared with the source.
### second, independent pass: 2026-11-22; every message compared; nothing changed. Natives first: page-about-what.

page-unsubscribe-title = மின்னஞ்சல்களை நிறுத்துதல்
page-unsubscribe-question = { $school } அனுப்பும் மின்னஞ்சல்களை நிறுத்தலாமா?
page-unsubscribe-button = ஆம், நிறுத்துங்கள்
page-unsubscribe-done = முடிந்தது. இனி { $school } உங்களுக்கு மின்னஞ்சல் அனுப்பாது.
page-unsubscribe-again = மனம் மாறியதா? நீங்கள் மீண்டும் பெறலாம்.
page-unsubscribe-again-button = மீண்டும் அனுப்புங்கள்
page-unsubscribe-restarted = மீண்டும் நல்வரவு. { $school } உங்களுக்கு மீண்டும் மின்னஞ்சல் அனுப்பும்.
page-link-old = இந்த இணைப்பு இனி வேலை செய்யாது. பள்ளியிடம் உதவி கேளுங்கள்.

page-about-title = இது என்ன?
page-about-what = { $school } Porchlight வழியாகக் குழந்தைகள் பற்றிய செய்திகளைக் குடும்பங்களுக்கு அனுப்புகிறது, ஒவ்வொரு குடும்பமும் படிக்கும் மொழியில்.
page-about-answer = எந்தச் செய்திக்கும் உங்கள் மொழியில் பதில் தரலாம். உங்கள் குழந்தையின் ஆசிரியர் அதைப் படிப்பார்.
page-about-free = செயலியோ கணக்கோ தேவையில்லை. பள்ளி பணம் கேட்பதில்லை.
page-about-stop = செய்திகளை நிறுத்த STOP/நிறுத்து என அனுப்புங்கள். மீண்டும் பெற START/தொடங்கு என அனுப்புங்கள்.
page-about-language = மொழியையோ நேரத்தையோ மாற்ற, பதிலில் எங்களிடம் சொல்லுங்கள்.
page-about-privacy = பள்ளி உங்கள் எண்ணையும் செய்திகளையும் இதற்காக மட்டுமே வைத்திருக்கும்.

# The family's page of conferences, behind a signed link; by meaning, compared with the English line by line.
page-meet-title = சந்திக்கும் நேரம்
page-meet-none = இவை எதுவும் பொருந்தவில்லை
page-meet-when = நீங்கள் எப்போது வர முடியும்?
page-meet-send = அனுப்பவும்
page-meet-cancel = வர முடியாது
page-meet-taken = அந்த நேரம் இப்போதுதான் எடுக்கப்பட்டது. வேறு ஒன்றைத் தேர்ந்தெடுங்கள்.
page-meet-thanks = நன்றி. பள்ளி உங்களுக்கு எழுதும்.
