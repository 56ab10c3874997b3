### reviewed: no
### date: 2026-11-22
### checked: by meaning; the child speaks, in the first person, to its adults; nouns, so that nothing agrees with the child
### (orgoglio).
### second pass, by the same hand: 2026-11-22; each line read back into English by itself and compared with the source; "Mi è
### stato utile" and "Grazie di essere qui" in the place of stiffer words.
### back-translation: "My work and my plan" "Thank you for being here. As first thing I want to show you:" "This work is my
### pride because:" "This was hard for me. Useful to me was:" "My next goal is:" "At home it helps me when:" "Your questions
### and ideas for me:"

sheet-title = Il mio lavoro e il mio piano
sheet-agenda = Grazie di essere qui. Per prima cosa voglio mostrarvi:
sheet-proud = Questo lavoro è il mio orgoglio perché:
sheet-hard = Questo è stato difficile per me. Mi è stato utile:
sheet-goal = Il mio prossimo obiettivo è:
sheet-help = A casa mi aiuta quando:
sheet-ideas = Le vostre domande e idee per me:
