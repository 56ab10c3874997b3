### reviewed: no
### date: 2026-11-22
### checked: మీరు throughout; the question asks about stopping, so that yes is clear; back-translated line by line and
### compared with the source.
### second, independent pass: 2026-11-22; every message compared; nothing changed. Natives first: page-about-what.

page-unsubscribe-title = ఇమెయిళ్లు ఆపడం
page-unsubscribe-question = { $school } నుండి వచ్చే ఇమెయిళ్లు ఆపాలా?
page-unsubscribe-button = అవును, ఆపండి
page-unsubscribe-done = అయింది. ఇక { $school } నుండి మీకు ఇమెయిళ్లు రావు.
page-unsubscribe-again = మనసు మారిందా? మీరు మళ్ళీ పొందవచ్చు.
page-unsubscribe-again-button = మళ్ళీ పంపండి
page-unsubscribe-restarted = మళ్ళీ స్వాగతం. { $school } నుండి మీకు మళ్ళీ ఇమెయిళ్లు వస్తాయి.
page-link-old = ఈ లింక్ ఇక పనిచేయదు. దయచేసి పాఠశాల సహాయం అడగండి.

page-about-title = ఇది ఏమిటి?
page-about-what = { $school } Porchlight ద్వారా పిల్లల వార్తలను కుటుంబాలకు పంపుతుంది, ప్రతి కుటుంబం చదివే భాషలో.
page-about-answer = ఏ సందేశానికైనా మీ భాషలో జవాబు ఇవ్వవచ్చు. మీ బిడ్డ టీచర్ మీ జవాబు చదువుతారు.
page-about-free = యాప్, ఖాతా ఏదీ అవసరం లేదు. పాఠశాల డబ్బు అడగదు.
page-about-stop = సందేశాలు ఆపడానికి STOP/ఆపండి అని పంపండి. మళ్ళీ పొందాలంటే START/ప్రారంభించండి అని పంపండి.
page-about-language = భాష లేదా సమయం మార్చాలంటే, జవాబులో మాకు చెప్పండి.
page-about-privacy = పాఠశాల మీ నంబర్, సందేశాలను ఈ పని కోసమే ఉంచుకుంటుంది.

# The family's page of conferences, behind a signed link; by meaning, compared with the English line by line.
page-meet-title = కలిసే సమయం
page-meet-none = ఇవేవీ కుదరవు
page-meet-when = మీరు ఎప్పుడు రాగలరు?
page-meet-send = పంపండి
page-meet-cancel = నేను రాలేను
page-meet-taken = ఆ సమయాన్ని ఇప్పుడే వేరొకరు తీసుకున్నారు. దయచేసి మరొకటి ఎంచుకోండి.
page-meet-thanks = ధన్యవాదాలు. పాఠశాల మీకు రాస్తుంది.
