### परिवार के नाम शिक्षक के संदेश। संबोधन: आप।
### reviewed: no
### date: 2026-11-22
### checked: आप throughout; "{ $child } ने" with a past tense, or nouns, so that nothing agrees with the child or the writer; everyday words;
### back-translated apart from the first pass.
### second, independent pass: 2026-11-22; compared line by line; first-contact says who writes (टीचर, which has no gender here), "चीज़ें बाँटने" for sharing. Natives first: first-contact, kindness, here-all-week.
### back-translation: first-contact "Greetings, I, teacher T, from C's class at S. Good news and suggestions will come. To stop STOP
### (stop), for help HELP." strength "Good news about C! D. Ask tonight about K." effort "C went on trying in K. D. Just so do we
### learn!" kindness "Today C did a kind deed: D. Our class is better by C's being there." growth "Good news: this month C made
### progress in K. The time you give at home shows. Thank you!" thank-family "Thank you for X. C shared it with us with great pride."
### home-language "Today C taught us a word of L: W. We all said it! Teach us more too." here-all-week "This week C's company was
### there all N days. There was much fun and much was learned. Thank you!" next-step "C's progress in K continues. Try this at home: A.
### 5 minutes are enough."
### .short: the same with fewer words; kindness "... By this our class is better still."
### Natives first: kindness (नेक काम), here-all-week.

skill = { $skill ->
    [reading] पढ़ने
    [writing] लिखने
    [counting] गिनती
    [maths] गणित
    [science] विज्ञान
    [drawing] चित्र बनाने
    [music] संगीत
    [listening] ध्यान से सुनने
    [sharing] चीज़ें बाँटने
    [asking-questions] सवाल पूछने
    [working-together] मिलकर काम करने
    [keeping-at-it] मुश्किल काम करने
   *[other] { $skill }
}

note-first-contact = नमस्ते, मैं टीचर { $teacher }, { $school } में { $child } की कक्षा से। अच्छी खबरें और सुझाव आएँगे। रोकने के लिए STOP (बंद), मदद: HELP।
    .email = नमस्ते, मैं टीचर { $teacher }, { $school } में { $child } की कक्षा से। यहाँ अच्छी खबरें और सुझाव आएँगे। बंद करने के लिए जवाब में STOP (बंद) लिखें, मदद के लिए HELP (मदद) लिखें।
    .short = टीचर { $teacher }, { $school } में { $child } की कक्षा से। अच्छी खबरें आएँगी। रोकें: STOP (बंद), मदद: HELP।

note-strength = { $child } के बारे में अच्छी खबर! { $detail }। आज रात { skill } के बारे में पूछें। - { $teacher }
    .short = { $child } की अच्छी खबर! { $detail }। { skill } के बारे में पूछें। - { $teacher }

note-effort = { $child } ने { skill } में कोशिश जारी रखी। { $detail }। हम ऐसे ही सीखते हैं! - { $teacher }
    .short = { $child } ने { skill } में कोशिश जारी रखी। { $detail }। सीखना यही है! - { $teacher }

note-kindness = { $child } ने आज नेक काम किया: { $detail }। { $child } के होने से हमारी कक्षा और अच्छी है। - { $teacher }
    .short = { $child } ने आज नेक काम किया: { $detail }। इससे हमारी कक्षा और अच्छी हुई। - { $teacher }

note-growth = अच्छी खबर: इस महीने { $child } ने { skill } में तरक्की की है। घर पर आपका दिया समय दिखता है। धन्यवाद! - { $teacher }

note-thank-family = { $thing } के लिए आपका धन्यवाद। { $child } ने बड़े गर्व से इसे हमारे साथ बाँटा। - { $teacher }

note-home-language = आज { $child } ने हमें { language } का एक शब्द सिखाया: { $word }। हम सबने उसे बोला! हमें और भी सिखाएँ। - { $teacher }

note-here-all-week = इस हफ़्ते { $n ->
    [one] हर दिन
   *[other] पूरे { $n } दिन
} { $child } का साथ मिला। खूब मज़ा आया और बहुत कुछ सीखा। धन्यवाद! - { $teacher }

note-next-step = { skill } में { $child } की तरक्की जारी है। घर पर यह करके देखें: { $action }। 5 मिनट काफ़ी हैं। - { $teacher }
    .short = { skill } में { $child } की तरक्की जारी है। घर पर: { $action }। 5 मिनट काफ़ी हैं। - { $teacher }
