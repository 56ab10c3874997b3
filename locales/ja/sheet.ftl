### reviewed: no
### date: 2026-11-22
### checked: by meaning; the child speaks, in the first person, to its adults; です・ます; わたし serves any child; hiragana first,
### for young writers.
### second pass, by the same hand: 2026-11-22; each line read back into English by itself and compared with the source; nothing
### changed.
### back-translation: "My works and plan" "Thank you for coming. What I want to show first:" "This is my pride. The reason:"
### "This was hard. What was a help:" "Next goal:" "At home it helps me to have this done for me:" "Questions and ideas for
### me:"

sheet-title = わたしの作品と計画
sheet-agenda = 来てくれてありがとうございます。はじめに見せたいもの：
sheet-proud = これはわたしのじまんです。そのわけ：
sheet-hard = これはむずかしかったです。助けになったこと：
sheet-goal = つぎの目標：
sheet-help = 家でこうしてもらえると助かります：
sheet-ideas = わたしへの質問や意見：
