### reviewed: no
### date: 2026-11-22
### checked: మీరు throughout; back-translated apart from the first pass. Natives first: sys-help (కు apart from the number).
### second, independent pass: 2026-11-22; every message compared, STOP and START with the words families type; nothing changed. Natives first: sys-help.
### back-translation: stopped "From now no messages come from S. To get them again send START." started "Welcome again!
### Class messages will come from S. To stop send STOP." help "S: messages of your child's class. For help phone P. To stop
### send STOP." wrong-number "Pardon! This number was removed from the list of S. From now no messages come." got-it
### "Thanks, your message arrived. I will answer within this time: W." language "Which language suits? 1, 2, 3. Write a
### number." quiet "OK. Messages of S come only from F to T. To stop all send STOP."
### sys-original-note, second, independent pass: 2026-11-22; read back: "The language in which T wrote this: L. If help is
### wanted to read, send an answer." Compared with the English; nothing changed.
### sys-language-changed, by meaning; second pass: 2026-11-22; read back: "Thanks! From now on S messages come in this
### language." Nothing changed. The e-mail form says the same of e-mails.

sys-stopped = ఇక { $school } నుండి సందేశాలు రావు. మళ్ళీ పొందాలంటే START/ప్రారంభించండి అని పంపండి.
    .email = ఇక { $school } నుండి ఇమెయిళ్లు రావు. మళ్ళీ పొందాలంటే START/ప్రారంభించండి అని పంపండి.

sys-started = మళ్ళీ స్వాగతం! { $school } నుండి తరగతి సందేశాలు వస్తాయి. ఆపడానికి STOP/ఆపండి అని పంపండి.

sys-help = { $school }: మీ బిడ్డ తరగతి సందేశాలు. సహాయానికి { $phone } కు ఫోన్ చేయండి. ఆపడానికి STOP/ఆపండి అని పంపండి.
    .email = { $school }: మీ బిడ్డ తరగతి ఇమెయిళ్లు. సహాయానికి { $phone } కు ఫోన్ చేయండి. ఆపడానికి STOP/ఆపండి అని పంపండి.

sys-wrong-number = క్షమించండి! { $school } జాబితా నుండి ఈ నంబర్ తీసివేయబడింది. ఇక సందేశాలు రావు.
    .email = క్షమించండి! { $school } జాబితా నుండి ఈ చిరునామా తీసివేయబడింది. ఇక ఇమెయిళ్లు రావు.

sys-got-it = ధన్యవాదాలు, మీ సందేశం అందింది. ఈ సమయంలోగా జవాబు ఇస్తాను: { $when }. - { $teacher }

sys-language = ఏ భాష వీలు? 1 { $l1 }, 2 { $l2 }, 3 { $l3 }. ఒక సంఖ్య రాయండి.

sys-language-changed = ధన్యవాదాలు! ఇక నుండి { $school } సందేశాలు ఈ భాషలో వస్తాయి.
    .email = ధన్యవాదాలు! ఇక నుండి { $school } ఇమెయిళ్లు ఈ భాషలో వస్తాయి.

sys-quiet = సరే. { $school } సందేశాలు { $from } నుండి { $to } వరకే వస్తాయి. అన్నీ ఆపడానికి STOP/ఆపండి అని పంపండి.
    .email = సరే. { $school } ఇమెయిళ్లు { $from } నుండి { $to } వరకే వస్తాయి. అన్నీ ఆపడానికి STOP/ఆపండి అని పంపండి.

sys-original-note = దీన్ని { $teacher } రాసిన భాష: { $language }. చదవడానికి సహాయం కావాలంటే జవాబు పంపండి.
