### reviewed: no
### date: 2026-11-22
### checked: by meaning; the child speaks, in the first person, to its adults; நீங்கள்; எனக்கு and என், so that no verb
### agrees with the child.
### second pass, by the same hand: 2026-11-22; each line read back into English by itself and compared with the source; nothing
### changed.
### back-translation: "My work and my plan" "Thanks for having come. What I first wish to show you:" "This work is pride to
### me, because:" "This was hard for me. What helped me:" "My next goal:" "At home what helps me:" "Your questions and ideas
### for me:"

sheet-title = என் வேலையும் என் திட்டமும்
sheet-agenda = வந்ததற்கு நன்றி. முதலில் உங்களுக்குக் காட்ட விரும்புவது:
sheet-proud = இந்த வேலை எனக்குப் பெருமை, ஏனென்றால்:
sheet-hard = இது எனக்குக் கடினமாக இருந்தது. எனக்கு உதவியது:
sheet-goal = என் அடுத்த இலக்கு:
sheet-help = வீட்டில் எனக்கு உதவுவது:
sheet-ideas = எனக்கான உங்கள் கேள்விகளும் யோசனைகளும்:
