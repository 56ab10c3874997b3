### reviewed: no
### date: 2026-11-22
### checked: translated by meaning, நீங்கள் throughout; participles and nouns, so that no verb shows the sex of a child; no
### case ending on a name, the name stands before a colon, பற்றி or a participle; every text reads right for several
### children; lengths; NFC; back-translated apart from the first pass.
### Natives first: note-effort (முயல்வது), note-first-contact.short, note-thank-family (பெருமை in the face),
### note-growth (வளர்த்த திறன்).
### second, independent pass: 2026-11-22; every message compared; effort, growth and next step are built on "the skill that C ...", so that no case or doubled letter is wanting; the short first contact says "to stop" for one child. Natives first: note-effort, note-growth, note-next-step, note-first-contact.short.
### back-translation: first-contact "Greetings! I am T, S. Teacher of the class where C studies. Here I will send good
### news and ideas. To stop send STOP, for help HELP." short "I am T, S. C in my class. Good news will come. To stop
### STOP, for help HELP" strength "Good news about C! D. Tonight ask about K." effort "What C keeps trying: K. D. Just
### so we learn!" kindness "The love C showed today: D. Because C is here our class is sweeter." growth "Good news! The
### skill C grew this month: K. The fruit of the time you give at home shows. Thanks!" thank-family "Thanks: X. When it
### was shared with us pride was seen in C's face." home-language "The L word C taught today: W. We all said it! Teach
### us more." here-all-week "It was a joy that C was with us daily / all n days this week. We learned much. Thanks!"
### next-step "The skill C is growing: K. Try one thing at home: A. 5 minutes is enough."

skill = { $skill ->
    [reading] வாசிப்பு
    [writing] எழுத்து
    [counting] எண்ணுதல்
    [maths] கணிதம்
    [science] அறிவியல்
    [drawing] ஓவியம்
    [music] இசை
    [listening] கேட்டல்
    [sharing] பகிர்தல்
    [asking-questions] கேள்வி கேட்டல்
    [working-together] கூட்டு வேலை
    [keeping-at-it] விடாமுயற்சி
   *[other] { $skill }
}

note-first-contact = வணக்கம்! நான் { $teacher }, { $school }. { $child } படிக்கும் வகுப்பின் ஆசிரியர். இங்கே நல்ல செய்திகளும் யோசனைகளும் அனுப்புவேன். நிறுத்த STOP/நிறுத்து, உதவிக்கு HELP என அனுப்புங்கள்.
    .short = { $children ->
        [one] நான் { $teacher }, { $school }. { $child } என் வகுப்பில். நல்ல செய்தி வரும். நிறுத்த STOP/நிறுத்து, உதவிக்கு HELP
       *[other] நான் { $teacher }, { $school }. { $child } என் வகுப்பில். நல்ல செய்தி வரும். STOP/நிறுத்து; உதவி HELP
    }

note-strength = { $child } பற்றி நல்ல செய்தி! { $detail }. இன்று இரவு { skill } பற்றிக் கேளுங்கள். - { $teacher }
    .short = { $child }: நல்ல செய்தி! { $detail }. { skill } பற்றிக் கேளுங்கள். - { $teacher }

note-effort = { $child } தொடர்ந்து முயல்வது: { skill }. { $detail }. இப்படித்தான் நாம் கற்கிறோம்! - { $teacher }
    .short = { $child } தொடர்ந்து முயல்வது: { skill }. { $detail }. இதுவே கற்றல்! - { $teacher }

note-kindness = இன்று { $child } காட்டிய அன்பு: { $detail }. { $child } இருப்பதால் எங்கள் வகுப்பு இன்னும் இனிமை. - { $teacher }
    .short = இன்று { $child } காட்டிய அன்பு: { $detail }. எங்கள் வகுப்பு இன்னும் இனிமை. - { $teacher }

note-growth = நல்ல செய்தி! { $child } இந்த மாதம் வளர்த்த திறன்: { skill }. வீட்டில் நீங்கள் தரும் நேரத்தின் பலன் தெரிகிறது. நன்றி! - { $teacher }
    .short = { $child } இந்த மாதம் வளர்த்த திறன்: { skill }. வீட்டில் தரும் நேரம் தெரிகிறது. நன்றி! - { $teacher }

note-thank-family = நன்றி: { $thing }. அதை எங்களுடன் பகிர்ந்தபோது { $child } முகத்தில் பெருமை தெரிந்தது. - { $teacher }
    .short = நன்றி: { $thing }. எங்களுடன் பகிர்ந்தபோது { $child } முகத்தில் பெருமை. - { $teacher }

note-home-language = இன்று { $child } கற்றுத் தந்த { $language ->
    [own] தமிழ்ச்
   *[other] { language }
} சொல்: { $word }. நாங்கள் எல்லோரும் சொன்னோம்! இன்னும் கற்றுத் தாருங்கள். - { $teacher }
    .short = { $child } கற்றுத் தந்த { $language ->
        [own] தமிழ்ச்
       *[other] { language }
    } சொல்: { $word }. எல்லோரும் சொன்னோம்! இன்னும் கற்றுத் தாருங்கள். - { $teacher }

note-here-all-week = இந்த வாரம் { $n ->
    [one] தினமும்
   *[other] { $n } நாளும்
} { $child } எங்களுடன் இருந்தது மகிழ்ச்சி. நிறைய கற்றோம். நன்றி! - { $teacher }

note-next-step = { $child } வளர்க்கும் திறன்: { skill }. வீட்டில் ஒன்று முயன்று பாருங்கள்: { $action }. 5 நிமிடம் போதும். - { $teacher }
    .short = { $child } வளர்க்கும் திறன்: { skill }. வீட்டில்: { $action }. 5 நிமிடம் போதும். - { $teacher }
