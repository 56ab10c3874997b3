### reviewed: no
### date: 2026-11-22
### checked: by meaning; the child speaks, in the first person, to its adults; तपाईं; मलाई and मेरो, so that no verb agrees
### with the child.
### second pass, by the same hand: 2026-11-22; each line read back into English by itself and compared with the source; nothing
### changed.
### back-translation: "My work and my plan" "Thanks for having come. What I want to show first of all:" "I have pride in
### this work, because:" "This was hard for me. This helped me:" "My next goal:" "At home this helps me:" "Your questions
### and ideas for me:"

sheet-title = मेरो काम र मेरो योजना
sheet-agenda = आउनुभएकोमा धन्यवाद। सबैभन्दा पहिले देखाउन चाहेको:
sheet-proud = मलाई यो काममा गर्व छ, किनभने:
sheet-hard = यो मेरो लागि गाह्रो थियो। मलाई यसले मद्दत गर्‍यो:
sheet-goal = मेरो अर्को लक्ष्य:
sheet-help = घरमा मलाई यसले मद्दत गर्छ:
sheet-ideas = मेरा लागि तपाईंहरूका प्रश्न र विचार:
