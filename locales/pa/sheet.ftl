### reviewed: no
### date: 2026-11-22
### checked: by meaning; the child speaks, in the first person, to its adults; ਤੁਸੀਂ, ਜੀ; ਮੈਨੂੰ and ਮੇਰਾ, so that no verb
### agrees with the child.
### second pass, by the same hand: 2026-11-22; each line read back into English by itself and compared with the source; nothing
### changed.
### back-translation: "My work and my plan" "Thanks for coming. First of all this is to be shown to you:" "I have pride in
### this work because:" "This was hard for me. I got help from this:" "My next goal is:" "At home I get help from this:"
### "Your questions and suggestions for me:"

sheet-title = ਮੇਰਾ ਕੰਮ ਅਤੇ ਮੇਰੀ ਯੋਜਨਾ
sheet-agenda = ਆਉਣ ਲਈ ਧੰਨਵਾਦ ਜੀ। ਸਭ ਤੋਂ ਪਹਿਲਾਂ ਤੁਹਾਨੂੰ ਇਹ ਦਿਖਾਉਣਾ ਹੈ:
sheet-proud = ਮੈਨੂੰ ਇਸ ਕੰਮ ਉੱਤੇ ਮਾਣ ਹੈ ਕਿਉਂਕਿ:
sheet-hard = ਇਹ ਮੇਰੇ ਲਈ ਔਖਾ ਸੀ। ਮੈਨੂੰ ਇਸ ਤੋਂ ਮਦਦ ਮਿਲੀ:
sheet-goal = ਮੇਰਾ ਅਗਲਾ ਟੀਚਾ ਹੈ:
sheet-help = ਘਰ ਵਿੱਚ ਮੈਨੂੰ ਇਸ ਤੋਂ ਮਦਦ ਮਿਲਦੀ ਹੈ:
sheet-ideas = ਮੇਰੇ ਲਈ ਤੁਹਾਡੇ ਸਵਾਲ ਅਤੇ ਸੁਝਾਅ:
