### reviewed: no
### date: 2026-11-22
### checked: by meaning; the child speaks, in the first person, to its adults; آپ; verbs of the child chosen so that nothing
### agrees with it (مجھے, میرا).
### second pass, by the same hand: 2026-11-22; each line read back into English by itself and compared with the source; nothing
### changed.
### back-translation: "My work and my plan" "Thanks for coming. First of all this is to be shown to you:" "I have pride in
### this work because:" "This was hard for me. What I got help from:" "My next goal is this:" "At home I get help from
### this:" "Your questions and ideas for me:"

sheet-title = میرا کام اور میرا منصوبہ
sheet-agenda = آنے کا شکریہ۔ سب سے پہلے آپ کو یہ دکھانا ہے:
sheet-proud = مجھے اس کام پر فخر ہے کیونکہ:
sheet-hard = یہ میرے لیے مشکل تھا۔ مجھے جس سے مدد ملی:
sheet-goal = میرا اگلا ہدف یہ ہے:
sheet-help = گھر پر مجھے اس سے مدد ملتی ہے:
sheet-ideas = میرے لیے آپ کے سوال اور خیالات:
