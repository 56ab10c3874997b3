### reviewed: no
### date: 2026-11-22
### checked: by meaning; the child speaks, in the first person, to its adults; no past tense and no adjective of the child,
### which would show its gender; Wasze, as a child writes to its family.
### second pass, by the same hand: 2026-11-22; each line read back into English by itself and compared with the source; nothing
### changed.
### back-translation: "My work and my plan" "I thank you for coming. First I want to show:" "This work is my pride, for:"
### "This is hard for me. It helps me:" "My next goal is:" "At home it helps me when:" "Your questions and ideas for me:"

sheet-title = Moja praca i mój plan
sheet-agenda = Dziękuję za przyjście. Najpierw chcę pokazać:
sheet-proud = Ta praca to moja duma, bo:
sheet-hard = To jest dla mnie trudne. Pomaga mi:
sheet-goal = Mój następny cel to:
sheet-help = W domu pomaga mi, gdy:
sheet-ideas = Wasze pytania i pomysły dla mnie:
