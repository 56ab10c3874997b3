### reviewed: no
### date: 2026-11-22
### checked: by meaning; the child speaks, in the first person, to its adults; nouns, so that nothing agrees with the child
### (mândrie).
### second pass, by the same hand: 2026-11-22; each line read back into English by itself and compared with the source; nothing
### changed.
### back-translation: "My work and my plan" "I thank you that you came. First I want to show you:" "I feel pride for this,
### because:" "This was hard for me. What helped me:" "My next goal is:" "At home it helps me when:" "Your questions and
### ideas for me:"

sheet-title = Munca mea și planul meu
sheet-agenda = Mulțumesc că ați venit. Mai întâi vreau să vă arăt:
sheet-proud = Simt mândrie pentru asta, pentru că:
sheet-hard = Asta a fost greu pentru mine. Ce m-a ajutat:
sheet-goal = Următorul meu scop este:
sheet-help = Acasă mă ajută când:
sheet-ideas = Întrebările și ideile voastre pentru mine:
