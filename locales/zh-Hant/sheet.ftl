### reviewed: no
### date: 2026-11-22
### checked: by meaning; the child speaks, in the first person, to its adults; the child speaks to its elders politely but
### plainly; no gender is named.
### second pass, by the same hand: 2026-11-22; each line read back into English by itself and compared with the source; nothing
### changed.
### back-translation: "My works and plan" "Thank you for coming. I want to show you first:" "I feel proud of it, because:"
### "This was hard for me. What helped me:" "My next goal is:" "At home, doing this can help me:" "Questions you want to ask
### me and ideas for me:"

sheet-title = 我的作品和計畫
sheet-agenda = 謝謝你們來。我想先給你們看：
sheet-proud = 我為它感到驕傲，因為：
sheet-hard = 這個對我來說很難。幫到我的是：
sheet-goal = 我的下一個目標是：
sheet-help = 在家裡，這樣做能幫助我：
sheet-ideas = 你們想問我的問題和給我的想法：
