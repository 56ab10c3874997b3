### reviewed: no
### date: 2026-11-22
### checked: by meaning; the child speaks, in the first person, to its adults; po and inyo; no gender in the language.
### second pass, by the same hand: 2026-11-22; each line read back into English by itself and compared with the source; title
### with one ko.
### back-translation: "My work and plan" "Thank you for coming. First I will show you:" "I am proud of this because:" "This
### was hard for me. What helped me:" "My next goal:" "At home, it helps me when:" "Your questions and ideas for me:"

sheet-title = Ang gawa at plano ko
sheet-agenda = Salamat po sa pagpunta. Una ko pong ipapakita sa inyo:
sheet-proud = Ipinagmamalaki ko ito dahil:
sheet-hard = Mahirap ito para sa akin. Ang nakatulong sa akin:
sheet-goal = Ang susunod kong layunin:
sheet-help = Sa bahay, nakakatulong sa akin kapag:
sheet-ideas = Mga tanong at ideya ninyo para sa akin:
