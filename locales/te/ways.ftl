### A family's page of a story or a game, and the ways to share it: a name and three small steps each.
### reviewed: no
### date: 2026-11-22
### checked: by meaning; మీరు to the family; "let us" inside the words to the child; names without endings; nothing to
### buy.
### back-translation: title "A story for C" idea "An idea for C" read "Read here" listen "Listen" pdf "Open the pages
### (PDF)" epub "Keep in this phone (EPUB)" web "Open the book's own page" print "Print" how "How to do it together"
### pictures "Each word need not be read. Look at the pictures, tell the story in your language." other "This book's
### language: L. Pictures tell the story in every language." minutes "How many minutes did it take? Write a number as
### answer to our message." author "Writing: A" licence "License: L" gone "This page is closed. Ask the teacher for a
### new link." talk "Talk about the book" "Show a picture and ask: C, what is happening here?" "Praise each answer,
### add one new word." "Say it together." pictures "The story in the pictures" "First look at all the pictures,
### without reading." "Ask: C, who is this? What is happening?" "Tell the story together in your language." next "What
### will happen next?" "Stop before turning the page." "Ask: C, what will happen next? Why?" "Turn the page and look
### together." again "Tell the story once more" "Close the book." "Ask: C, what happened first? After that? How did it
### end?" "Make another ending together." life "A story from your life" "Find in the book something that is in your
### life too." "Tell about it, C will listen." "Ask: C, is any story like this known to you?" table "Counting at the
### dining table" "Set the table with C, count together." "Ask: how many if a friend comes?" "Ask: how did you know?"
### bedtime "A story of numbers before sleep" "Tell a small story with numbers: there were five birds, two flew away."
### "Ask: C, how many are there now?" walk "A game for a walk" "Say: C, let us search for three boards, numbers or
### colors." "Count them together." "Weave a story with them." shop "A game in the shop" "Count five things with C."
### "Ask: whose price is more?" song "Sing together" "Sing with C a song that all know." "For each part of a word clap
### once." "Change one word, laugh together."
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the
### source and the older texts (meaning, facts, variables, address, one and several children); nothing changed.
### Natives first: pictures-2 (ఇది ఎవరు), life-1.

share-title = { $child } కోసం ఒక కథ
share-idea = { $child } కోసం ఒక ఆలోచన
share-read = ఇక్కడ చదవండి
share-listen = వినండి
share-pdf = పేజీలు తెరవండి (PDF)
share-epub = ఈ ఫోన్‌లో ఉంచుకోండి (EPUB)
share-web = పుస్తకం సొంత పేజీ తెరవండి
share-print = ప్రింట్ చేయండి
share-how = కలిసి ఎలా చేయాలి
share-pictures = ప్రతి పదం చదవనవసరం లేదు. బొమ్మలు చూడండి, మీ భాషలో కథ చెప్పండి.
share-other = ఈ పుస్తకం భాష: { $language }. బొమ్మలు ప్రతి భాషలోనూ కథ చెబుతాయి.
share-minutes = ఎన్ని నిమిషాలు పట్టింది? మా సందేశానికి జవాబుగా ఒక సంఖ్య రాయండి.
share-author = రచన: { $author }
share-licence = లైసెన్స్: { $licence }
share-gone = ఈ పేజీ మూసివేశాం. టీచర్‌ను కొత్త లింక్ అడగండి.

way-talk = పుస్తకం గురించి మాట్లాడండి
way-talk-1 = ఒక బొమ్మ చూపించి అడగండి: { $child }, ఇక్కడ ఏం జరుగుతోంది?
way-talk-2 = ప్రతి జవాబును మెచ్చుకోండి, ఒక కొత్త పదం కలపండి.
way-talk-3 = కలిసి చెప్పండి.

way-pictures = బొమ్మల్లో కథ
way-pictures-1 = ముందుగా చదవకుండా అన్ని బొమ్మలూ చూడండి.
way-pictures-2 = అడగండి: { $child }, ఇది ఎవరు? ఏం జరుగుతోంది?
way-pictures-3 = మీ భాషలో కలిసి కథ చెప్పండి.

way-next = తర్వాత ఏం జరుగుతుంది?
way-next-1 = పేజీ తిప్పే ముందు ఆగండి.
way-next-2 = అడగండి: { $child }, తర్వాత ఏం జరుగుతుంది? ఎందుకు?
way-next-3 = పేజీ తిప్పి కలిసి చూడండి.

way-again = కథ మరోసారి చెప్పండి
way-again-1 = పుస్తకం మూయండి.
way-again-2 = అడగండి: { $child }, ముందు ఏం జరిగింది? ఆ తర్వాత? చివరికి ఏమైంది?
way-again-3 = కలిసి మరో ముగింపు అల్లండి.

way-life = మీ జీవితం నుండి ఒక కథ
way-life-1 = మీ జీవితంలోనూ ఉన్న ఒక విషయాన్ని పుస్తకంలో వెతకండి.
way-life-2 = దాని గురించి చెప్పండి, { $child } వింటారు.
way-life-3 = అడగండి: { $child }, ఇలాంటి కథ ఏదైనా తెలుసా?

way-table = భోజనం బల్ల దగ్గర లెక్కలు
way-table-1 = { $child } తో కలిసి బల్ల సర్దండి, కలిసి లెక్కపెట్టండి.
way-table-2 = అడగండి: ఒక ఫ్రెండ్ వస్తే ఎన్ని?
way-table-3 = అడగండి: ఎలా తెలిసింది?

way-bedtime = నిద్రకు ముందు లెక్కల కథ
way-bedtime-1 = సంఖ్యలతో ఒక చిన్న కథ చెప్పండి: ఐదు పిట్టలు ఉన్నాయి, రెండు ఎగిరిపోయాయి.
way-bedtime-2 = అడగండి: { $child }, ఇప్పుడు ఎన్ని ఉన్నాయి?
way-bedtime-3 = అడగండి: ఎలా తెలిసింది?

way-walk = నడకలో ఒక ఆట
way-walk-1 = చెప్పండి: { $child }, మూడు బోర్డులు, సంఖ్యలు లేదా రంగులు వెతుకుదాం.
way-walk-2 = వాటిని కలిసి లెక్కపెట్టండి.
way-walk-3 = వాటితో ఒక కథ అల్లండి.

way-shop = దుకాణంలో ఒక ఆట
way-shop-1 = { $child } తో ఐదు వస్తువులు లెక్కపెట్టండి.
way-shop-2 = అడగండి: దేని ధర ఎక్కువ?
way-shop-3 = అడగండి: ఎలా తెలిసింది?

way-song = కలిసి పాడండి
way-song-1 = అందరికీ తెలిసిన ఒక పాట { $child } తో కలిసి పాడండి.
way-song-2 = పదంలోని ప్రతి భాగానికి ఒకసారి చప్పట్లు కొట్టండి.
way-song-3 = ఒక పదం మార్చండి, కలిసి నవ్వండి.
