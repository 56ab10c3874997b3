### reviewed: no
### date: 2026-11-22
### checked: by meaning; the child speaks, in the first person, to its adults; നിങ്ങൾ; the first person shows no gender.
### second pass, by the same hand: 2026-11-22; each line read back into English by itself and compared with the source; nothing
### changed.
### back-translation: "My creation and plan" "Thanks for coming. What I wish to show first:" "I have pride in this,
### because:" "This was hard for me. What helped me:" "My next goal:" "At home what helps me:" "Your questions and ideas for
### me:"

sheet-title = എന്റെ സൃഷ്ടിയും പദ്ധതിയും
sheet-agenda = വന്നതിന് നന്ദി. ആദ്യം കാണിക്കാൻ ആഗ്രഹിക്കുന്നത്:
sheet-proud = ഇതിൽ എനിക്ക് അഭിമാനമുണ്ട്, കാരണം:
sheet-hard = ഇത് എനിക്ക് പ്രയാസമായിരുന്നു. എന്നെ സഹായിച്ചത്:
sheet-goal = എന്റെ അടുത്ത ലക്ഷ്യം:
sheet-help = വീട്ടിൽ എന്നെ സഹായിക്കുന്നത്:
sheet-ideas = എനിക്കുള്ള നിങ്ങളുടെ ചോദ്യങ്ങളും ആശയങ്ങളും:
