### Books of the school that go home in the bag and come back.
### reviewed: no
### date: 2026-11-22
### checked: by meaning; మీరు throughout; names and titles without endings; no blame for a late or a lost book; 1 and
### 2 as digits.
### back-translation: subject "A book from school" lent "Enjoy the book B! C can keep it until D." due "The day of
### giving back B: D. To keep it still with C write 1. If it is not found write 2." (.short "C: the day B is given is
### D. To keep it 1, if not found write 2.") late "Please send B soon with C. To keep it still write 1. If it is not
### found write 2." (.short "C: please send B soon. To keep it 1, if not found write 2.") renewed "Good news! C can
### keep the book B until D." waits "A friend is waiting for B. Please send it with C by D. Thanks!" (.short "A friend
### looks out for B. Please send it with C by D.") back "B has reached school again. Thanks for enjoying it together
### with C!" lost "Thanks for telling about B. Books do get lost, no matter! C can choose another one." (.short "B:
### thanks for telling. Books do get lost! C can choose another one.")
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the
### source and the older texts (meaning, facts, variables, address, one and several children); nothing changed.
### Natives first: the short forms of due, late and waits.

email-subject-loan = పాఠశాల నుండి ఒక పుస్తకం

loan-lent = { $book } పుస్తకాన్ని ఆనందించండి! { $child } దీన్ని { $date } వరకు ఉంచుకోవచ్చు.

loan-due = { $book } తిరిగి ఇచ్చే రోజు: { $date }. { $child } దగ్గర ఇంకా ఉంచాలంటే 1 రాయండి. దొరకకపోతే 2 రాయండి.
    .short = { $child }: { $book } ఇచ్చే రోజు { $date }. ఉంచుకోవాలంటే 1, దొరకకపోతే 2 రాయండి.

loan-late = దయచేసి { $book } త్వరలో { $child } తో పంపండి. ఇంకా ఉంచాలంటే 1 రాయండి. దొరకకపోతే 2 రాయండి.
    .short = { $child }: దయచేసి { $book } త్వరలో పంపండి. ఉంచుకోవాలంటే 1, దొరకకపోతే 2 రాయండి.

loan-renewed = మంచి వార్త! { $book } పుస్తకాన్ని { $date } వరకు { $child } ఉంచుకోవచ్చు.

loan-waits = ఒక ఫ్రెండ్ { $book } కోసం ఎదురుచూస్తున్నారు. దయచేసి { $date } లోపు { $child } తో పంపండి. ధన్యవాదాలు!
    .short = ఒక ఫ్రెండ్ { $book } కోసం చూస్తున్నారు. దయచేసి { $date } లోపు { $child } తో పంపండి.

loan-back = { $book } మళ్ళీ పాఠశాలకు చేరింది. { $child } తో కలిసి ఆనందించినందుకు ధన్యవాదాలు!

loan-lost = { $book } గురించి చెప్పినందుకు ధన్యవాదాలు. పుస్తకాలు పోతుంటాయి, పరవాలేదు! { $child } మరొకటి ఎంచుకోవచ్చు.
    .short = { $book }: చెప్పినందుకు ధన్యవాదాలు. పుస్తకాలు పోతుంటాయి! { $child } మరొకటి ఎంచుకోవచ్చు.
