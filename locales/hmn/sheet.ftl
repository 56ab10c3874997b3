### reviewed: no
### date: 2026-11-22
### checked: by meaning; the child speaks, in the first person, to its adults; White Hmong in RPA; nej; plain words.
### second pass, by the same hand: 2026-11-22; each line read back into English by itself and compared with the source; nothing
### changed.
### back-translation: "My work and plan" "Thank you for coming. First I want to show you:" "I am glad about this because:"
### (pride is said as gladness) "This was hard for me. What helped me:" "My next goal is:" "At home, what helps me is:"
### "Your questions and ideas for me:"

sheet-title = Kuv txoj hauj lwm thiab txoj kev npaj
sheet-agenda = Ua tsaug rau nej tuaj. Ua ntej kuv xav qhia nej saib:
sheet-proud = Kuv zoo siab txog qhov no vim:
sheet-hard = Qhov no nyuaj rau kuv. Qhov pab tau kuv:
sheet-goal = Kuv lub hom phiaj tom ntej yog:
sheet-help = Nyob tom tsev, qhov pab tau kuv yog:
sheet-ideas = Nej cov lus nug thiab tswv yim rau kuv:
