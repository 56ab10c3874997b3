### reviewed: no
### date: 2026-11-22
### checked: by meaning; the child speaks, in the first person, to its adults; εσείς; nouns, so that nothing agrees with the
### child.
### second pass, by the same hand: 2026-11-22; each line read back into English by itself and compared with the source; nothing
### changed.
### back-translation: "My work and my plan" "I thank you that you came. First I want to show you:" "I feel pride for this,
### because:" "This was hard for me. It helped me:" "My next goal:" "At home it helps me when:" "Your questions and ideas
### for me:"

sheet-title = Η δουλειά μου και το σχέδιό μου
sheet-agenda = Ευχαριστώ που ήρθατε. Πρώτα θέλω να σας δείξω:
sheet-proud = Νιώθω περηφάνια για αυτό, γιατί:
sheet-hard = Αυτό ήταν δύσκολο για μένα. Με βοήθησε:
sheet-goal = Ο επόμενος στόχος μου:
sheet-help = Στο σπίτι με βοηθά όταν:
sheet-ideas = Οι ερωτήσεις και οι ιδέες σας για μένα:
