### reviewed: no
### date: 2026-11-22
### checked: તમે throughout; spoons (ચમચી) for forks, as more usual at the table; back-translated apart from the first pass.
### Natives first: read-growth, read-log-ask, read-log-thanks.
### second, independent pass: 2026-11-22; every message compared; મિનિટ after zero minutes. Natives first: read-log-ask (થી apart from the weekday), read-log-thanks.
### back-translation: fact "By talking about books C learns new words. Any language will do. Speak in the language you
### like." tip "Tonight stop at one picture of B. Ask: C, what is happening here?" growth "It goes well! With stories
### with you C moves ahead. Now ask: what will happen next?" peer "B with C: ask a question, give a bravo, add one new
### word, say it together." pictures "No need to read each word. Looking at the pictures tell the story in L, C will
### listen. That helps too!" book-home "Today C has B. Read, look or listen: link" log-ask "Since D how many minutes
### went into stories with C? Write a number in reply. 0 will do too." log-thanks "Thanks for letting us know! This
### month it came to n minutes. / n minutes! This month it came to n. C has you, that is great good fortune." table "Let
### C set the dining table. Ask: how many spoons are needed, and how many if a friend comes?" bedtime "Math before
### sleeping: Q. Ask: C, how did you find out?"

read-fact = પુસ્તક વિશે વાત કરવાથી { $child } નવા શબ્દો શીખે છે. કોઈ પણ ભાષા ચાલે. તમને ગમતી ભાષામાં બોલો.

read-tip = આજે રાત્રે { $book } ના એક ચિત્ર પર અટકો. પૂછો: { $child }, અહીં શું થાય છે?

read-growth = સરસ ચાલે છે! તમારી સાથેની વાર્તાઓથી { $child } આગળ વધે છે. હવે પૂછો: પછી શું થશે?

read-peer = { $child } સાથે { $book }: પ્રશ્ન પૂછો, શાબાશી આપો, એક નવો શબ્દ ઉમેરો, સાથે બોલો.

read-pictures = દરેક શબ્દ વાંચવાની જરૂર નથી. ચિત્રો જોઈને { language } ભાષામાં વાર્તા કહો, { $child } સાંભળશે. એ પણ કામ લાગે છે!

read-book-home = આજે { $child } પાસે { $book } છે. વાંચો, જુઓ અથવા સાંભળો: { $link }
    .short = { $child }: { $book }. વાંચો, જુઓ અથવા સાંભળો: { $link }

read-log-ask = { $day } થી { $child } સાથે વાર્તામાં કેટલી મિનિટ ગઈ? જવાબમાં એક સંખ્યા લખો. 0 પણ ચાલે.

read-log-thanks = { $minutes ->
    [0] જણાવવા બદલ આભાર! આ મહિને { $total } મિનિટ થઈ.
    [one] { $minutes } મિનિટ! આ મહિને { $total } થઈ.
   *[other] { $minutes } મિનિટ! આ મહિને { $total } થઈ.
} { $child } પાસે તમે છો, એ મોટું સદ્ભાગ્ય છે.

math-table = { $child } જમવાનું ટેબલ ગોઠવે. પૂછો: કેટલી ચમચી જોઈએ, અને એક મિત્ર આવે તો કેટલી?

math-bedtime = સૂતાં પહેલાં ગણિત: { $question }. પૂછો: { $child }, કેવી રીતે ખબર પડી?
