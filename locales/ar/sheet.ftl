### reviewed: no
### date: 2026-11-22
### checked: by meaning; the child speaks, in the first person, to its adults; plural address; nouns where a verb would
### agree with the child.
### second pass, by the same hand: 2026-11-22; each line read back into English by itself and compared with the source; nothing
### changed.
### back-translation: "My work and my plan" "Thank you for your coming. First I want to show you:" "This work makes me feel
### pride because:" "This was hard for me. What helped me:" "My next goal is:" "What helps me at home:" "Your questions and
### ideas for me:"

sheet-title = عملي وخطتي
sheet-agenda = شكرًا لحضوركم. أولًا أريد أن أعرض عليكم:
sheet-proud = هذا العمل يجعلني أشعر بالفخر لأن:
sheet-hard = كان هذا صعبًا عليّ. ما ساعدني:
sheet-goal = هدفي القادم هو:
sheet-help = ما يساعدني في البيت:
sheet-ideas = أسئلتكم وأفكاركم لي:
