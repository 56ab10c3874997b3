### reviewed: no
### date: 2026-11-22
### checked: మీరు throughout; spoons (చెంచాలు) for forks, as more usual at the table; ఫ్రెండ్, which shows no sex;
### back-translated apart from the first pass. Natives first: math-table, read-log-thanks, read-growth.
### second, independent pass: 2026-11-22; every message compared; నిమిషాలు after zero minutes. Natives first: math-table, read-growth.short.
### back-translation: fact "If one talks about a book, C learns new words. Any language is OK. Talk in the language you
### like." tip "Tonight stop at one picture in the book B. Ask: C, what is happening here?" growth "You do it well!
### Stories with you help C to grow. Now ask: what will happen next?" peer "B together with C: ask a question, praise,
### add one new word, say it together." pictures "Each word need not be read. Looking at pictures tell the story in L, C
### will listen. That is good too!" book-home "Today C has B. Read, look or listen: link" log-ask "Since D how many
### minutes did you and C pass with stories? Write a number. 0 is OK too." log-thanks "Thanks for saying! This month n
### minutes in all. / n minutes! This month in all n. Your being here is C's luck." table "It is nice if C lays the
### dining table. Ask: how many spoons are needed, how many if a friend comes?" bedtime "Math before sleep: Q. Ask: C,
### how did you know?"

read-fact = పుస్తకం గురించి మాట్లాడితే { $child } కొత్త పదాలు నేర్చుకుంటారు. ఏ భాషైనా సరే. మీకు నచ్చిన భాషలో మాట్లాడండి.
    .short = పుస్తకం గురించి మాట్లాడితే { $child } కొత్త పదాలు నేర్చుకుంటారు. ఏ భాషైనా సరే. నచ్చిన భాషలో మాట్లాడండి.

read-tip = ఈ రాత్రి { $book } పుస్తకంలో ఒక బొమ్మ దగ్గర ఆగండి. అడగండి: { $child }, ఇక్కడ ఏం జరుగుతోంది?
    .short = { $book }: ఒక బొమ్మ దగ్గర ఆగండి. అడగండి: { $child }, ఇక్కడ ఏం జరుగుతోంది?

read-growth = మీరు బాగా చేస్తున్నారు! మీతో కథలు { $child } ఎదగడానికి సహాయపడతాయి. ఇప్పుడు అడగండి: తర్వాత ఏం జరుగుతుంది?
    .short = బాగా చేస్తున్నారు! మీతో కథలు { $child } ఎదుగుదలకు సహాయం. ఇప్పుడు అడగండి: తర్వాత ఏం జరుగుతుంది?

read-peer = { $child } తో కలిసి { $book }: ప్రశ్న అడగండి, మెచ్చుకోండి, ఒక కొత్త పదం కలపండి, కలిసి చెప్పండి.
    .short = { $child }, { $book }: ప్రశ్న అడగండి, మెచ్చుకోండి, కొత్త పదం కలపండి, కలిసి చెప్పండి.

read-pictures = ప్రతి పదం చదవనవసరం లేదు. బొమ్మలు చూస్తూ { $language ->
    [own] తెలుగులో
   *[other] { language } భాషలో
} కథ చెప్పండి, { $child } వింటారు. అది కూడా మంచిదే!

read-book-home = ఈరోజు { $child } దగ్గర { $book } ఉంది. చదవండి, చూడండి లేదా వినండి: { $link }
    .short = { $child }: { $book }. చదవండి, చూడండి లేదా వినండి: { $link }

read-log-ask = { $day } నుండి మీరు, { $child } కథలతో ఎన్ని నిమిషాలు గడిపారు? ఒక సంఖ్య రాయండి. 0 అయినా సరే.

read-log-thanks = { $minutes ->
    [0] చెప్పినందుకు ధన్యవాదాలు! ఈ నెల మొత్తం { $total } నిమిషాలు.
    [one] { $minutes } నిమిషం! ఈ నెల మొత్తం { $total }.
   *[other] { $minutes } నిమిషాలు! ఈ నెల మొత్తం { $total }.
} మీరు ఉండటం { $child } అదృష్టం.

math-table = { $child } భోజనం బల్ల సర్దితే బాగుంటుంది. అడగండి: ఎన్ని చెంచాలు కావాలి, ఒక ఫ్రెండ్ వస్తే ఎన్ని?

math-bedtime = నిద్రకు ముందు గణితం: { $question }. అడగండి: { $child }, ఎలా తెలిసింది?
