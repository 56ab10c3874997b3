### reviewed: no
### date: 2026-11-22
### checked: by meaning; the child speaks, in the first person, to its adults; polite -요 and 저, as a child speaks to adults.
### second pass, by the same hand: 2026-11-22; each line read back into English by itself and compared with the source; nothing
### changed.
### back-translation: "My work and plan" "Thank you for coming. What I want to show you first:" "I am proud of this. The
### reason:" "This was hard for me. What helped:" "My next goal:" "At home, it helps me if you do this for me:" "Questions
### and ideas you give me:"

sheet-title = 제 작품과 계획
sheet-agenda = 와 주셔서 감사해요. 먼저 보여 드리고 싶은 것:
sheet-proud = 이것이 자랑스러워요. 그 이유:
sheet-hard = 이것은 저에게 어려웠어요. 도움이 된 것:
sheet-goal = 제 다음 목표:
sheet-help = 집에서 이렇게 해 주시면 도움이 돼요:
sheet-ideas = 저에게 주실 질문과 의견:
