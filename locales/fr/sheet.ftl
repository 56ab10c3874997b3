### reviewed: no
### date: 2026-11-22
### checked: by meaning; the child speaks, in the first person, to its adults; nouns, so that nothing agrees with the child
### (fierté).
### second pass, by the same hand: 2026-11-22; each line read back into English by itself and compared with the source; "ce qui
### m'aide", for a participle after "m'" would agree with the child.
### back-translation: "My work and my plan" "Thank you for being here. First, I want to show you:" "This work is my pride
### because:" "It was hard for me. What helps me:" "My next goal is:" "At home, what helps me:" "Your questions and your
### ideas for me:"

sheet-title = Mon travail et mon plan
sheet-agenda = Merci d'être là. D'abord, je veux vous montrer :
sheet-proud = Ce travail est ma fierté parce que :
sheet-hard = C'était difficile pour moi. Ce qui m'aide :
sheet-goal = Mon prochain objectif est :
sheet-help = À la maison, ce qui m'aide :
sheet-ideas = Vos questions et vos idées pour moi :
