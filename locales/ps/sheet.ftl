### reviewed: no
### date: 2026-11-22
### checked: by meaning; the child speaks, in the first person, to its adults; تاسو; زما and ماته, so that no verb agrees
### with the child.
### second pass, by the same hand: 2026-11-22; each line read back into English by itself and compared with the source; "next" is
### راتلونکی, for بل is "another" too.
### back-translation: "My work and my plan" "Thanks for your coming. First I want to show this:" "I take pride in this work,
### because:" "This was difficult for me. What helped me:" "My coming goal:" "At home this helps me:" "Your questions and
### views for me:"

sheet-title = زما کار او زما پلان
sheet-agenda = د راتګ مو مننه. لومړی غواړم دا وښیم:
sheet-proud = په دې کار ویاړم، ځکه چې:
sheet-hard = دا راته ستونزمن و. څه چې راسره مرسته وکړه:
sheet-goal = زما راتلونکی هدف:
sheet-help = په کور کې دا راسره مرسته کوي:
sheet-ideas = زما لپاره ستاسو پوښتنې او نظرونه:
