### reviewed: no
### date: 2026-11-22
### checked: by meaning; the child speaks, in the first person, to its adults; ئێوە; the language has no gender.
### second pass, by the same hand: 2026-11-22; each line read back into English by itself and compared with the source; nothing
### changed.
### back-translation: "My work and my plan" "Thanks for your coming. First I want to show this:" "I take pride in this work,
### because:" "This was hard for me. What gave me help:" "My next goal:" "At home this helps me:" "Your questions and ideas
### for me:"

sheet-title = کارەکەم و پلانەکەم
sheet-agenda = سوپاس بۆ هاتنتان. سەرەتا دەمەوێت ئەمە پیشان بدەم:
sheet-proud = شانازی بەم کارەوە دەکەم، چونکە:
sheet-hard = ئەمە بۆ من قورس بوو. ئەوەی یارمەتیی دام:
sheet-goal = ئامانجی داهاتووم:
sheet-help = لە ماڵەوە ئەمە یارمەتیم دەدات:
sheet-ideas = پرسیار و بیرۆکەکانی ئێوە بۆ من:
