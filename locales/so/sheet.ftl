### reviewed: no
### date: 2026-11-22
### checked: by meaning; the child speaks, in the first person, to its adults; plural you; the first person shows no gender.
### second pass, by the same hand: 2026-11-22; each line read back into English by itself and compared with the source; ideas as
### "that you have for me" (aad ii haysaan).
### back-translation: "My work and my plan" "Thank you for the coming. First I want to show you:" "I am happy with this
### work, because:" (pride is said as gladness) "This was hard for me. What helped me:" "My next goal is:" "At home what
### helps me:" "The questions and ideas you have for me:"

sheet-title = Shaqadayda iyo qorshahayga
sheet-agenda = Waad ku mahadsan tihiin imaatinka. Marka hore waxaan rabaa inaan idin tuso:
sheet-proud = Shaqadan waan ku faraxsanahay, waayo:
sheet-hard = Tani way igu adkayd. Waxa i caawiyey:
sheet-goal = Yoolkayga xiga waa:
sheet-help = Guriga waxa i caawiya:
sheet-ideas = Su'aalaha iyo fikradaha aad ii haysaan:
