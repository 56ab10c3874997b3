### reviewed: no
### date: 2026-11-22
### checked: subjects under 60 characters and without a child's name; మీరు; back-translated: "Good news from school", "Good
### news from T", "Let us plan together at school", "Let us plan together with T", "A visit from school", "A visit from T",
### "A story idea for tonight", "A math idea for tonight", "About your messages that come from school", "Greetings,",
### "Greetings to C and the dear family,", "To answer write back to this very e-mail.", "This came to you because the school
### has this address for your family.", "Stop these e-mails".
### second, independent pass: 2026-11-22; every message compared; nothing changed. Natives first: email-greeting-child.

email-subject-note = పాఠశాల నుండి మంచి వార్త
email-subject-note-from = { $teacher } నుండి మంచి వార్త
email-subject-conf = పాఠశాలలో కలిసి ప్రణాళిక వేద్దాం
email-subject-conf-from = { $teacher } తో కలిసి ప్రణాళిక వేద్దాం
email-subject-visit = పాఠశాల నుండి ఒక సందర్శన
email-subject-visit-from = { $teacher } నుండి ఒక సందర్శన
email-subject-read = ఈ రాత్రికి ఒక కథ ఆలోచన
email-subject-math = ఈ రాత్రికి ఒక గణిత ఆలోచన
email-subject-sys = పాఠశాల నుండి వచ్చే మీ సందేశాల గురించి
email-greeting = నమస్కారం,
email-greeting-child = { $child } మరియు ప్రియమైన కుటుంబానికి నమస్కారం,
email-reply = జవాబు ఇవ్వాలంటే ఈ ఇమెయిల్‌కే తిరిగి రాయండి.
email-why = మీ కుటుంబం కోసం ఈ చిరునామా పాఠశాల దగ్గర ఉన్నందున ఇది మీకు వచ్చింది.
email-unsubscribe = ఈ ఇమెయిళ్లు ఆపండి
