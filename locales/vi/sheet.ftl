### reviewed: no
### date: 2026-11-22
### checked: by meaning; the child speaks, in the first person, to its adults; con, as a child speaks to its family; gia
### đình for the adults, as in the texts.
### second pass, by the same hand: 2026-11-22; each line read back into English by itself and compared with the source; help
### "điều giúp con là", agenda names the family.
### back-translation: "My work and plan" "I thank the family for coming. First of all I want the family to see:" "I am proud
### of this work because:" "This was hard for me. What helped me:" "My next goal is:" "At home, what helps me is:"
### "Questions and ideas of the family for me:"

sheet-title = Bài làm và kế hoạch của con
sheet-agenda = Con cảm ơn gia đình đã đến. Trước hết con muốn cho gia đình xem:
sheet-proud = Con tự hào về bài này vì:
sheet-hard = Điều này khó với con. Điều đã giúp con:
sheet-goal = Mục tiêu tiếp theo của con là:
sheet-help = Ở nhà, điều giúp con là:
sheet-ideas = Câu hỏi và ý kiến của gia đình cho con:
