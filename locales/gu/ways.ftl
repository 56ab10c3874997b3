### A family's page of a story or a game, and the ways to share it: a name and three small steps each.
### reviewed: no
### date: 2026-11-22
### checked: by meaning; તમે to the family; "let us" inside the words to the child; no gender of the child shows;
### nothing to buy.
### back-translation: title "A story for C" idea "An idea for C" read "Read here" listen "Listen" pdf "Open the
### pages (PDF)" epub "Keep in this phone (EPUB)" web "Open the book's own page" print "Print" how "How to do it
### together" pictures "No need to read each word. Look at the pictures, and tell the story in your language."
### other "This book's language: L. Pictures tell the story in every language." minutes "How many minutes did it
### take? In reply to our message write a number." author "Writing: A" licence "License: L" gone "This page is
### closed. Ask the teacher for a new link." talk "Talk about the book" "About a picture ask: C, what is happening
### here?" "Give a bravo at each answer, and add one new word." "Say it together." pictures "The story in the
### pictures" "First look at all the pictures, without reading." "Ask: C, who is this? What is happening?" "Tell
### the story together in your language." next "What will happen then?" "Stop before turning the page." "Ask: C,
### what will happen then? Why?" "Turn the page and look together." again "Tell the story once more" "Close the
### book." "Ask: C, what happened first? Then? How did the end come?" "Make another ending together." life "A story
### of your life" "Find something in the book that is in your own life too." "Tell C about it." "Ask: C, do you
### know such a story?" table "Counting at the table" "Set the table with C, and count together." "Ask: if a friend
### comes how many are needed?" "Ask: how did you find out?" bedtime "A story of numbers before sleeping" "Tell a
### small story with numbers: there were five birds, two flew away." "Ask: C, how many now?" walk "A game out
### walking" "Say: C, let us find three boards, numbers or colors." "Count them together." "Make a story from
### them." shop "A game in the shop" "Count five things with C." "Ask: which thing's price is most of all?" song
### "Sing together" "Sing with C a song that all know." "At each part of a word give one clap." "Change one word,
### and laugh together."
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the
### source and the older texts (meaning, facts, variables, address, one and several children); shop-2: of five
### things one asks which costs most, and of a thing, not whose. Natives first: how, life-3 (આવડે છે).

share-title = { $child } માટે એક વાર્તા
share-idea = { $child } માટે એક વિચાર
share-read = અહીં વાંચો
share-listen = સાંભળો
share-pdf = પાનાં ખોલો (PDF)
share-epub = આ ફોનમાં રાખો (EPUB)
share-web = પુસ્તકનું પોતાનું પેજ ખોલો
share-print = પ્રિન્ટ કરો
share-how = સાથે કેવી રીતે કરવું
share-pictures = દરેક શબ્દ વાંચવાની જરૂર નથી. ચિત્રો જુઓ, અને તમારી ભાષામાં વાર્તા કહો.
share-other = આ પુસ્તકની ભાષા: { $language }. ચિત્રો દરેક ભાષામાં વાર્તા કહે છે.
share-minutes = કેટલી મિનિટ ગઈ? અમારા મેસેજના જવાબમાં એક સંખ્યા લખો.
share-author = લેખન: { $author }
share-licence = લાઇસન્સ: { $licence }
share-gone = આ પેજ બંધ છે. શિક્ષક પાસે નવી લિંક માંગો.

way-talk = પુસ્તક વિશે વાત કરો
way-talk-1 = એક ચિત્ર વિશે પૂછો: { $child }, અહીં શું થાય છે?
way-talk-2 = દરેક જવાબ પર શાબાશી આપો, અને એક નવો શબ્દ ઉમેરો.
way-talk-3 = સાથે બોલો.

way-pictures = ચિત્રોમાં વાર્તા
way-pictures-1 = પહેલાં વાંચ્યા વગર બધાં ચિત્રો જુઓ.
way-pictures-2 = પૂછો: { $child }, આ કોણ છે? શું થાય છે?
way-pictures-3 = તમારી ભાષામાં સાથે મળીને વાર્તા કહો.

way-next = પછી શું થશે?
way-next-1 = પાનું ફેરવતાં પહેલાં અટકો.
way-next-2 = પૂછો: { $child }, પછી શું થશે? કેમ?
way-next-3 = પાનું ફેરવો અને સાથે જુઓ.

way-again = વાર્તા ફરી કહો
way-again-1 = પુસ્તક બંધ કરો.
way-again-2 = પૂછો: { $child }, પહેલાં શું થયું? પછી? અંત કેવી રીતે આવ્યો?
way-again-3 = સાથે મળીને બીજો અંત બનાવો.

way-life = તમારા જીવનની એક વાર્તા
way-life-1 = પુસ્તકમાં એવું કંઈક શોધો જે તમારા પોતાના જીવનમાં પણ હોય.
way-life-2 = { $child } ને એના વિશે કહો.
way-life-3 = પૂછો: { $child }, આવી કોઈ વાર્તા આવડે છે?

way-table = ટેબલ પર ગણતરી
way-table-1 = { $child } સાથે ટેબલ ગોઠવો, અને સાથે ગણો.
way-table-2 = પૂછો: એક મિત્ર આવે તો કેટલાં જોઈએ?
way-table-3 = પૂછો: કેવી રીતે ખબર પડી?

way-bedtime = સૂતાં પહેલાં સંખ્યાની વાર્તા
way-bedtime-1 = સંખ્યાવાળી એક નાની વાર્તા કહો: પાંચ પક્ષી હતાં, બે ઊડી ગયાં.
way-bedtime-2 = પૂછો: { $child }, હવે કેટલાં છે?
way-bedtime-3 = પૂછો: કેવી રીતે ખબર પડી?

way-walk = ચાલવા જતાં રમત
way-walk-1 = કહો: { $child }, ત્રણ બોર્ડ, સંખ્યા કે રંગ શોધીએ.
way-walk-2 = સાથે મળીને એ ગણો.
way-walk-3 = એના પરથી એક વાર્તા બનાવો.

way-shop = દુકાનમાં રમત
way-shop-1 = { $child } સાથે પાંચ વસ્તુઓ ગણો.
way-shop-2 = પૂછો: કઈ વસ્તુની કિંમત સૌથી વધારે છે?
way-shop-3 = પૂછો: કેવી રીતે ખબર પડી?

way-song = સાથે ગાઓ
way-song-1 = { $child } સાથે બધાંને આવડતું એક ગીત ગાઓ.
way-song-2 = શબ્દના દરેક ભાગ પર એક તાળી પાડો.
way-song-3 = એક શબ્દ બદલો, અને સાથે હસો.
