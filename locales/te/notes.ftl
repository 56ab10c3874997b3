### reviewed: no
### date: 2026-11-22
### checked: translated by meaning, మీరు throughout; the respectful plural (-ారు) for children, which shows no sex and is
### right for one and for several; no case ending on a name; lengths; NFC; back-translated apart from the first pass.
### Natives first: the respectful plural for a child throughout, note-effort.short (కృషి సాగుతోంది), note-kindness (దయ).
### second, independent pass: 2026-11-22; every message compared; the short first contact says "to stop" and "for help" for one child. Natives first: the respectful plural for a child, note-growth (ఎదిగారు), note-effort.short.
### back-translation: first-contact "Greetings! I am T, from S. C studies in my class. Here I will send good news and
### suggestions. To stop send STOP, for help HELP." short "I am T, S. C in my class. I will send good news. To stop
### STOP, for help HELP" strength "Good news about C! D. Tonight ask about K." effort "In the matter of K, C keeps on
### trying. D. This is how one learns, isn't it!" kindness "Today C showed kindness: D. Because C is here our class is
### nicer." growth "Good news: this month in the matter of K, C has grown. The time you give at home shows. Thanks!"
### thank-family "Thanks to you: X. Sharing it with us, C felt very proud." home-language "Today C taught us a L word:
### W. We all said it! Teach us more." here-all-week "This week C came every day / all n days. It passed with fun, we
### learned much. Thanks!" next-step "In the matter of K, C is growing. At home try doing one thing: A. 5 minutes are
### enough."

skill = { $skill ->
    [reading] చదవడం
    [writing] రాయడం
    [counting] లెక్కపెట్టడం
    [maths] గణితం
    [science] సైన్స్
    [drawing] బొమ్మలు గీయడం
    [music] సంగీతం
    [listening] వినడం
    [sharing] పంచుకోవడం
    [asking-questions] ప్రశ్నలు అడగడం
    [working-together] కలిసి పనిచేయడం
    [keeping-at-it] పట్టుదల
   *[other] { $skill }
}

note-first-contact = నమస్కారం! నేను { $teacher }, { $school } నుండి. { $child } నా తరగతిలో చదువుతున్నారు. ఇక్కడ మంచి వార్తలు, సూచనలు పంపుతాను. ఆపడానికి STOP/ఆపండి, సహాయానికి HELP అని పంపండి.
    .short = { $children ->
        [one] నేను { $teacher }, { $school }. { $child } నా తరగతిలో. మంచి వార్తలు పంపుతాను. ఆపడానికి STOP/ఆపండి, సహాయానికి HELP
       *[other] నేను { $teacher }, { $school }. { $child } నా తరగతిలో. మంచి వార్తలు పంపుతాను. STOP/ఆపండి, సహాయం HELP
    }

note-strength = { $child } గురించి మంచి వార్త! { $detail }. ఈ రాత్రి { skill } గురించి అడగండి. - { $teacher }
    .short = { $child }: మంచి వార్త! { $detail }. { skill } గురించి అడగండి. - { $teacher }

note-effort = { skill } విషయంలో { $child } ప్రయత్నిస్తూనే ఉన్నారు. { $detail }. ఇలాగే కదా నేర్చుకునేది! - { $teacher }
    .short = { skill }: { $child } కృషి సాగుతోంది. { $detail }. ఇలాగే నేర్చుకునేది! - { $teacher }

note-kindness = ఈరోజు { $child } దయ చూపించారు: { $detail }. { $child } ఉన్నందుకు మా తరగతి మరింత బాగుంది. - { $teacher }
    .short = ఈరోజు { $child } దయ చూపించారు: { $detail }. మా తరగతి మరింత బాగుంది. - { $teacher }

note-growth = మంచి వార్త: ఈ నెల { skill } విషయంలో { $child } ఎదిగారు. ఇంట్లో మీరు ఇచ్చే సమయం కనిపిస్తోంది. ధన్యవాదాలు! - { $teacher }
    .short = ఈ నెల { skill } విషయంలో { $child } ఎదిగారు. ఇంట్లో మీరు ఇచ్చే సమయం కనిపిస్తోంది. ధన్యవాదాలు! - { $teacher }

note-thank-family = మీకు ధన్యవాదాలు: { $thing }. దాన్ని మాతో పంచుకుంటూ { $child } చాలా గర్వపడ్డారు. - { $teacher }
    .short = ధన్యవాదాలు: { $thing }. దాన్ని పంచుకుంటూ { $child } చాలా గర్వపడ్డారు. - { $teacher }

note-home-language = ఈరోజు { $child } మాకు ఒక { language } పదం నేర్పారు: { $word }. మేమంతా అన్నాం! మాకు ఇంకా నేర్పండి. - { $teacher }

note-here-all-week = ఈ వారం { $n ->
    [one] ప్రతిరోజూ
   *[other] { $n } రోజులూ
} { $child } వచ్చారు. సరదాగా గడిచింది, చాలా నేర్చుకున్నాం. ధన్యవాదాలు! - { $teacher }

note-next-step = { skill } విషయంలో { $child } ఎదుగుతున్నారు. ఇంట్లో ఒకటి చేసి చూడండి: { $action }. 5 నిమిషాలు చాలు. - { $teacher }
    .short = { skill }: { $child } ఎదుగుతున్నారు. ఇంట్లో: { $action }. 5 నిమిషాలు చాలు. - { $teacher }
