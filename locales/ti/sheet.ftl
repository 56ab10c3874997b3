### reviewed: no
### date: 2026-11-22
### checked: by meaning; the child speaks, in the first person, to its adults; ንስኹም; the first person shows no gender.
### second pass, by the same hand: 2026-11-22; each line read back into English by itself and compared with the source; nothing
### changed.
### back-translation: "My work and my plan" "Thank you that you have come. What I want to show you first:" "I take pride in
### this work, its reason:" "This was hard for me. What helped me:" "My next goal:" "At home what helps me:" "The question
### and idea you have for me:"

sheet-title = ስራሐይን ውጥነይን
sheet-agenda = ስለ ዝመጻእኩም የቐንየለይ። መጀመርታ ከርእየኩም ዝደሊ፦
sheet-proud = በዚ ስራሕ እዚ እሕበን፣ ምኽንያቱ፦
sheet-hard = እዚ ንዓይ ከቢድ ነይሩ። ዝሓገዘኒ፦
sheet-goal = ዝቕጽል ዕላማይ፦
sheet-help = ኣብ ገዛ ዝሕግዘኒ፦
sheet-ideas = ንዓይ ዘለኩም ሕቶን ሓሳብን፦
