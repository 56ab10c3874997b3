### reviewed: no
### date: 2026-11-22
### checked: by meaning; the child speaks, in the first person, to its adults; તમે; મને and મારું, so that no verb agrees
### with the child.
### second pass, by the same hand: 2026-11-22; each line read back into English by itself and compared with the source; ગર્વ with
### પર.
### back-translation: "My work and my plan" "Thanks for coming. First of all I want to show you this:" "I have pride in this
### work, because:" "This was hard for me. I got help from this:" "My next goal:" "At home I get help from this:" "Your
### questions and thoughts for me:"

sheet-title = મારું કામ અને મારું આયોજન
sheet-agenda = આવવા માટે આભાર. સૌથી પહેલાં તમને આ બતાવવું છે:
sheet-proud = મને આ કામ પર ગર્વ છે, કારણ કે:
sheet-hard = આ મારા માટે અઘરું હતું. મને આનાથી મદદ મળી:
sheet-goal = મારું આગળનું લક્ષ્ય:
sheet-help = ઘરે મને આનાથી મદદ મળે છે:
sheet-ideas = મારા માટે તમારા પ્રશ્નો અને વિચારો:
