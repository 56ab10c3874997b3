### reviewed: no
### date: 2026-11-22
### checked: translated by meaning, तपाईं throughout; verbs in Nepali show the sex of a child, so skills grow, words are
### learned "from" the child, and nothing agrees with anybody; case words (को, लाई, ले, मा) stand apart from names; every
### text reads right for several children; lengths; NFC; back-translated apart from the first pass.
### Natives first: note-kindness (मायालु व्यवहार), note-here-all-week (साथ पायौँ), note-thank-family.
### second, independent pass: 2026-11-22; every message compared; ideas are सुझाव; the first contact is one word ("here") shorter, so that the full one fits with names of usual length. Natives first: note-here-all-week, note-kindness.
### back-translation: first-contact "Hello! I am T, I teach C at S. I send good news and suggestions. To stop write
### STOP, for help HELP." strength "Good news about C! D. This evening ask about the K skill." effort "C's effort in the
### K skill goes on. D. This is just how one learns!" kindness "Today C's loving behaviour was seen: D. Because C is
### there our class is more joyful." growth "Good news: this month C's K skill has grown. The fruit of the time given at
### home is seen. Thanks!" thank-family "Thanks: X. Getting to share this with us made C feel very proud." home-language
### "Today we learned a L word from C: W. We all said it! Teach us more." here-all-week "This week every day / all n
### days we had C's company. It was fun, many things were learned. Thanks!" next-step "C's K skill is growing. At home
### try one thing: A. 5 minutes is enough."

skill = { $skill ->
    [reading] पढ्ने
    [writing] लेख्ने
    [counting] गन्ने
    [maths] गणित
    [science] विज्ञान
    [drawing] चित्र बनाउने
    [music] सङ्गीत
    [listening] सुन्ने
    [sharing] बाँड्ने
    [asking-questions] प्रश्न सोध्ने
    [working-together] मिलेर काम गर्ने
    [keeping-at-it] गाह्रो काम गर्ने
   *[other] { $skill }
}

note-first-contact = नमस्ते! म { $teacher }, { $school } मा { $child } लाई पढाउँछु। राम्रा खबर र सुझाव पठाउँछु। रोक्न STOP/बन्द, मद्दतका लागि HELP लेख्नुहोस्।
    .short = म { $teacher }, { $school } मा { $child } लाई पढाउँछु। राम्रा खबर पठाउँछु। रोक्न STOP/बन्द, मद्दत HELP

note-strength = { $child } बारे राम्रो खबर! { $detail }। आज बेलुका { skill } सीपबारे सोध्नुहोस्। - { $teacher }
    .short = { $child } बारे राम्रो खबर! { $detail }। { skill } सीपबारे सोध्नुहोस्। - { $teacher }

note-effort = { skill } सीपमा { $child } को मेहनत जारी छ। { $detail }। यसरी नै सिकिन्छ! - { $teacher }

note-kindness = आज { $child } को मायालु व्यवहार देखियो: { $detail }। { $child } भएकाले हाम्रो कक्षा अझ रमाइलो छ। - { $teacher }
    .short = आज { $child } को मायालु व्यवहार देखियो: { $detail }। कक्षा रमाइलो भयो। - { $teacher }

note-growth = राम्रो खबर: यो महिना { $child } को { skill } सीप बढेको छ। घरमा दिनुभएको समयको फल देखिन्छ। धन्यवाद! - { $teacher }
    .short = यो महिना { $child } को { skill } सीप बढेको छ। घरमा दिनुभएको समयको फल देखिन्छ। धन्यवाद! - { $teacher }

note-thank-family = धन्यवाद: { $thing }। यो हामीसँग बाँड्न पाउँदा { $child } लाई निकै गर्व लाग्यो। - { $teacher }

note-home-language = आज { $child } बाट हामीले एउटा { language } शब्द सिक्यौँ: { $word }। हामी सबैले भन्यौँ! हामीलाई अझ सिकाउनुहोस्। - { $teacher }
    .short = { $child } बाट हामीले एउटा { language } शब्द सिक्यौँ: { $word }। सबैले भन्यौँ! अझ सिकाउनुहोस्। - { $teacher }

note-here-all-week = यो हप्ता { $n ->
    [one] हरेक दिन
   *[other] { $n } वटै दिन
} हामीले { $child } को साथ पायौँ। रमाइलो भयो, धेरै कुरा सिकियो। धन्यवाद! - { $teacher }

note-next-step = { $child } को { skill } सीप बढ्दै छ। घरमा एउटा काम गरी हेर्नुहोस्: { $action }। 5 मिनेट भए पुग्छ। - { $teacher }
    .short = { $child } को { skill } सीप बढ्दै छ। घरमा: { $action }। 5 मिनेट भए पुग्छ। - { $teacher }
