### reviewed: no
### date: 2026-11-22
### checked: by meaning; the child speaks, in the first person, to its adults; the child speaks to its elders politely but
### plainly; no gender is named.
### second pass, by the same hand: 2026-11-22; each line read back into English by itself and compared with the source; nothing
### changed.
### back-translation: "My works and plan" "Thank you for coming. I want to show you first:" "I feel proud of it, because:"
### "This was hard for me. What helped me:" "My next goal is:" "At home, doing this can help me:" "Questions you want to ask
### me and ideas for me:"

sheet-title = 我的作品和计划
sheet-agenda = 谢谢你们来。我想先给你们看：
sheet-proud = 我为它感到自豪，因为：
sheet-hard = 这个对我来说很难。帮到我的是：
sheet-goal = 我的下一个目标是：
sheet-help = 在家里，这样做能帮助我：
sheet-ideas = 你们想问我的问题和给我的想法：
