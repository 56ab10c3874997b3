### reviewed: no
### date: 2026-11-22
### checked: by meaning; the child speaks, in the first person, to its adults; እናንተ, several adults; the first person shows
### no gender.
### second pass, by the same hand: 2026-11-22; each line read back into English by itself and compared with the source; nothing
### changed.
### back-translation: "My work and my plan" "I thank you that you have come. What I want to show you first:" "I take pride
### in this work, because:" "This was hard for me. What helped me:" "My next goal:" "At home what helps me:" "The questions
### and ideas you have for me:"

sheet-title = ሥራዬ እና እቅዴ
sheet-agenda = ስለመጣችሁ አመሰግናለሁ። መጀመሪያ ላሳያችሁ የምፈልገው፦
sheet-proud = በዚህ ሥራ እኮራለሁ፣ ምክንያቱም፦
sheet-hard = ይህ ለእኔ ከባድ ነበር። የረዳኝ፦
sheet-goal = ቀጣይ ግቤ፦
sheet-help = በቤት የሚረዳኝ፦
sheet-ideas = ለእኔ ያላችሁ ጥያቄ እና ሐሳብ፦
