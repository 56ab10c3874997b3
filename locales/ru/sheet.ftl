### reviewed: no
### date: 2026-11-22
### checked: by meaning; the child speaks, in the first person, to its adults; no past tense of the child, which would show
### its gender; вас in the plural, small letter, as a child writes to several.
### second pass, by the same hand: 2026-11-22; each line read back into English by itself and compared with the source; "Спасибо,
### что пришли", as one says it.
### back-translation: "My work and my plan" "Thank you that you came. First I want to show:" "I am proud of this work
### because:" "This is hard for me. What helps me:" "My next goal:" "At home it helps me when:" "Your questions and ideas
### for me:"

sheet-title = Моя работа и мой план
sheet-agenda = Спасибо, что пришли. Сначала я хочу показать:
sheet-proud = Я горжусь этой работой, потому что:
sheet-hard = Это для меня трудно. Мне помогает:
sheet-goal = Моя следующая цель:
sheet-help = Дома мне помогает, когда:
sheet-ideas = Ваши вопросы и идеи для меня:
