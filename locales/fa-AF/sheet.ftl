### reviewed: no
### date: 2026-11-22
### checked: by meaning; the child speaks, in the first person, to its adults; شما; the language has no gender; پلان and
### تشکر, as one says in Dari.
### second pass, by the same hand: 2026-11-22; each line read back into English by itself and compared with the source; nothing
### changed.
### back-translation: "My work and my plan" "Thanks for your coming. First I want to show this:" "I am proud of this work,
### because:" "This was hard for me. The thing that helped me:" "My next goal:" "At home, this helps me:" "Your questions
### and views for me:"

sheet-title = کار من و پلان من
sheet-agenda = از آمدن‌تان تشکر. اول می‌خواهم این را نشان بدهم:
sheet-proud = به این کار افتخار می‌کنم، چون:
sheet-hard = این برایم مشکل بود. چیزی که کمکم کرد:
sheet-goal = هدف بعدی من:
sheet-help = در خانه، این به من کمک می‌کند:
sheet-ideas = پرسش‌ها و نظرهای شما برای من:
