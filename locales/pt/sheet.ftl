### reviewed: no
### date: 2026-11-22
### checked: by meaning; the child speaks, in the first person, to its adults; nothing agrees with the child; no form of
### address is needed.
### second pass, by the same hand: 2026-11-22; each line read back into English by itself and compared with the source; "Que bom
### que vocês vieram", for the word of thanks agrees with who speaks.
### back-translation: "My work and my plan" "How good that you came. First I want to show:" "This work gives me pride
### because:" "This was hard for me. What helped me:" "My next goal is:" "At home, it helps me when:" "Questions and ideas
### for me:"

sheet-title = Meu trabalho e meu plano
sheet-agenda = Que bom que vocês vieram. Primeiro quero mostrar:
sheet-proud = Este trabalho me dá orgulho porque:
sheet-hard = Isto foi difícil para mim. O que me ajudou:
sheet-goal = Minha próxima meta é:
sheet-help = Em casa, me ajuda quando:
sheet-ideas = Perguntas e ideias para mim:
