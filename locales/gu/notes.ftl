### reviewed: no
### date: 2026-11-22
### checked: translated by meaning, તમે throughout; present tense and nouns, so that nothing shows the sex of child, reader
### or writer; case words (ની, નો, ના) stand apart from names; every text reads right for several children; lengths; NFC;
### back-translated apart from the first pass.
### Natives first: note-strength (the skill after a colon), note-here-all-week (સાથ મળ્યો), note-effort.
### second, independent pass: 2026-11-22; every message compared; "how we learn" for a passive with doubtful spelling, તરફથી (a word of its own) with the school. Natives first: note-effort, note-strength, note-here-all-week.
### back-translation: first-contact "Hello! I am T, from S. C studies in my class. Here I will send good news and
### suggestions. To stop write STOP, for help HELP." strength "Good news about C! D. Tonight ask about this: K." effort
### "C goes on working at learning K. D. This is just how we learn!" kindness "Today kind behaviour was seen from C: D.
### With C here our class is better." growth "Good news: this month C's progress in learning K has come. The time you
### gave at home shows. Thanks!" thank-family "Thanks: X. Sharing it with us was a matter of pride for C." home-language
### "Today we got to learn a L word from C: W. We all said it! Teach us more." here-all-week "This week every day / for
### n full days we had C's company. It was fun, much was learned. Thanks!" next-step "C is moving ahead in learning K.
### Try one thing at home: A. 5 minutes is enough."

skill = { $skill ->
    [reading] વાંચન
    [writing] લેખન
    [counting] ગણતરી
    [maths] ગણિત
    [science] વિજ્ઞાન
    [drawing] ચિત્રકામ
    [music] સંગીત
    [listening] સાંભળવાનું
    [sharing] વહેંચવાનું
    [asking-questions] પ્રશ્નો પૂછવાનું
    [working-together] સાથે કામ કરવાનું
    [keeping-at-it] અઘરું કામ કરવાનું
   *[other] { $skill }
}

note-first-contact = નમસ્તે! હું { $teacher }, { $school } તરફથી. { $child } મારા વર્ગમાં ભણે છે. અહીં સારા સમાચાર અને સૂચનો મોકલીશ. બંધ કરવા STOP/બંધ, મદદ માટે HELP લખો.
    .short = હું { $teacher }, { $school }. { $child } મારા વર્ગમાં છે. સારા સમાચાર મોકલીશ. બંધ કરવા STOP/બંધ, મદદ HELP

note-strength = { $child } વિશે સારા સમાચાર! { $detail }. આજે રાત્રે આ વિશે પૂછજો: { skill }. - { $teacher }
    .short = { $child } વિશે સારા સમાચાર! { $detail }. આ વિશે પૂછજો: { skill }. - { $teacher }

note-effort = { $child } { skill } શીખવા મહેનત ચાલુ રાખે છે. { $detail }. આમ જ શીખીએ છીએ! - { $teacher }
    .short = { $child } { skill } શીખવા મહેનત કરે છે. { $detail }. આમ જ શીખીએ! - { $teacher }

note-kindness = આજે { $child } તરફથી માયાળુ વર્તન જોવા મળ્યું: { $detail }. { $child } હોવાથી અમારો વર્ગ વધુ સારો છે. - { $teacher }
    .short = { $child } તરફથી માયાળુ વર્તન જોવા મળ્યું: { $detail }. વર્ગ વધુ સારો થયો. - { $teacher }

note-growth = સારા સમાચાર: આ મહિને { skill } શીખવામાં { $child } ની પ્રગતિ થઈ છે. ઘરે તમે આપેલો સમય દેખાય છે. આભાર! - { $teacher }
    .short = આ મહિને { skill } શીખવામાં { $child } ની પ્રગતિ થઈ છે. ઘરે તમે આપેલો સમય દેખાય છે. આભાર! - { $teacher }

note-thank-family = આભાર: { $thing }. અમારી સાથે તે વહેંચવું { $child } માટે ગર્વની વાત હતી. - { $teacher }

note-home-language = આજે { $child } પાસેથી અમને એક { language } શબ્દ શીખવા મળ્યો: { $word }. અમે બધાએ તે કહ્યો! અમને વધુ શીખવજો. - { $teacher }
    .short = { $child } પાસેથી એક { language } શબ્દ શીખવા મળ્યો: { $word }. અમે બધાએ કહ્યો! વધુ શીખવજો. - { $teacher }

note-here-all-week = આ અઠવાડિયે { $n ->
    [one] દરરોજ
   *[other] પૂરા { $n } દિવસ
} અમને { $child } નો સાથ મળ્યો. મજા પડી, ઘણું શીખવા મળ્યું. આભાર! - { $teacher }

note-next-step = { skill } શીખવામાં { $child } આગળ વધે છે. ઘરે એક કામ અજમાવો: { $action }. 5 મિનિટ પૂરતી છે. - { $teacher }
    .short = { skill } શીખવામાં { $child } આગળ વધે છે. ઘરે: { $action }. 5 મિનિટ પૂરતી છે. - { $teacher }
