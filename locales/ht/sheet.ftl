### reviewed: no
### date: 2026-11-22
### checked: by meaning; the child speaks, in the first person, to its adults; ou as in the texts; plain words.
### second pass, by the same hand: 2026-11-22; each line read back into English by itself and compared with the source; nothing
### changed.
### back-translation: "My work and my plan" "Thank you because you come. To begin, I want to show you:" "This work makes me
### proud because:" "This was hard for me. What helped me:" "My next goal is:" "At home, what helps me:" "Your questions and
### your ideas for me:"

sheet-title = Travay mwen ak plan mwen
sheet-agenda = Mèsi paske ou vini. Pou kòmanse, mwen vle montre ou:
sheet-proud = Travay sa a fè m fyè paske:
sheet-hard = Sa te difisil pou mwen. Sa ki te ede m:
sheet-goal = Pwochen objektif mwen se:
sheet-help = Lakay, sa ki ede m:
sheet-ideas = Kesyon ou ak lide ou pou mwen:
