### reviewed: no
### date: 2026-11-22
### checked: by meaning; the child speaks, in the first person, to its adults; sizin; the language has no gender.
### second pass, by the same hand: 2026-11-22; each line read back into English by itself and compared with the source; nothing
### changed.
### back-translation: "My work and my plan" "Thanks for coming. What I want to show you first:" "I take pride in this,
### because:" "This was hard for me. What helped me:" "My next goal:" "At home what helps me:" "Your questions and ideas to
### me:"

sheet-title = Çalışmam ve planım
sheet-agenda = Geldiğiniz için teşekkürler. Önce size göstermek istediğim:
sheet-proud = Bununla gurur duyuyorum, çünkü:
sheet-hard = Bu benim için zordu. Bana yardımcı olan:
sheet-goal = Sıradaki hedefim:
sheet-help = Evde bana yardımcı olan:
sheet-ideas = Bana sorularınız ve fikirleriniz:
