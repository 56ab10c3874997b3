### reviewed: no
### date: 2026-11-22
### checked: by meaning; the child speaks, in the first person, to its adults; usted is not needed: the child speaks;
### nothing agrees with the child.
### second pass, by the same hand: 2026-11-22; each line read back into English by itself and compared with the source; nothing
### changed.
### back-translation: "My work and my plan" "Thank you for coming. First I want to show you:" "This work gives me pride
### because:" "This took me effort. What helped me:" "My next goal is:" "At home it helps me that:" "Your questions and
### ideas for me:"

sheet-title = Mi trabajo y mi plan
sheet-agenda = Gracias por venir. Primero quiero mostrarles:
sheet-proud = Este trabajo me da orgullo porque:
sheet-hard = Esto me costó. Lo que me ayudó:
sheet-goal = Mi próxima meta es:
sheet-help = En casa me ayuda que:
sheet-ideas = Sus preguntas e ideas para mí:
