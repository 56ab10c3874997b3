### reviewed: no
### date: 2026-11-22
### checked: by meaning; the child speaks, in the first person, to its adults; no past tense of the child, which would show
### its gender; ви in the plural, small letter, as a child writes to several.
### second pass, by the same hand: 2026-11-22; each line read back into English by itself and compared with the source; "Дякую,
### що прийшли", as one says it.
### back-translation: "My work and my plan" "Thank you that you came. First I want to show:" "I am proud of this work
### because:" "This is hard for me. What helps me:" "My next goal:" "At home it helps me when:" "Your questions and ideas
### for me:"

sheet-title = Моя робота і мій план
sheet-agenda = Дякую, що прийшли. Спочатку хочу показати:
sheet-proud = Я пишаюся цією роботою, бо:
sheet-hard = Це для мене важко. Мені допомагає:
sheet-goal = Моя наступна мета:
sheet-help = Удома мені допомагає, коли:
sheet-ideas = Ваші запитання та ідеї для мене:
