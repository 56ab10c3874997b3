### reviewed: no
### date: 2026-11-22
### checked: by meaning; the child speaks, in the first person, to its adults; plural you; the language has no gender.
### second pass, by the same hand: 2026-11-22; each line read back into English by itself and compared with the source; nothing
### changed.
### back-translation: "My work and my plan" "Thank you for coming. First I want to show you:" "I take pride in this work
### because:" "This was hard for me. What helped me:" "My next goal is:" "At home, what helps me is:" "Your questions and
### ideas to me:"

sheet-title = Kazi yangu na mpango wangu
sheet-agenda = Asanteni kwa kuja. Kwanza nataka kuwaonyesha:
sheet-proud = Ninajivunia kazi hii kwa sababu:
sheet-hard = Hii ilikuwa ngumu kwangu. Kilichonisaidia:
sheet-goal = Lengo langu linalofuata ni:
sheet-help = Nyumbani, kinachonisaidia ni:
sheet-ideas = Maswali na mawazo yenu kwangu:
