### reviewed: no
### date: 2026-11-22
### checked: by meaning; the child speaks, in the first person, to its adults; ju; nothing agrees with the child (krenari as
### a noun).
### second pass, by the same hand: 2026-11-22; each line read back into English by itself and compared with the source; nothing
### changed.
### back-translation: "My work and my plan" "Thank you that you came. First I want to show you:" "This work gives me pride,
### because:" "This was hard for me. It helped me:" "My next aim:" "At home it helps me when:" "Your questions and ideas for
### me:"

sheet-title = Puna ime dhe plani im
sheet-agenda = Faleminderit që erdhët. Së pari dua t'ju tregoj:
sheet-proud = Kjo punë më jep krenari, sepse:
sheet-hard = Kjo ishte e vështirë për mua. Më ndihmoi:
sheet-goal = Synimi im i radhës:
sheet-help = Në shtëpi më ndihmon kur:
sheet-ideas = Pyetjet dhe idetë tuaja për mua:
