### A family's page of a story or a game, and the ways to share it: a name and three small steps each. Nou di "ou".
### reviewed: no
### date: 2026-11-22
### checked: by meaning, ou; every line reads right for several children; "kijan nou konnen?", which asks one and several
### alike.
### back-translation: share: "A story for C" "An idea for C" "Read it here" "Listen" "Open the pages (PDF)" "Keep it on this
### phone (EPUB)" "Open the page of the book itself" "Print" "How to share it" "You need not read each word. Look at the
### pictures, and tell the story in your own language." "This book is in this language: L. The pictures tell the story in
### every language." "How many minutes was it? Answer our message with a figure." "Author: A" "Licence: X" "This page has
### closed. Ask the teacher for a new link." talk "Talk about the book" "Ask C about a picture: what is happening there?"
### "Clap for every answer, and add a new word." "Say it together." pictures "The story in the pictures" "Look at all the
### pictures first, without reading." "Ask C: who is it? What is happening?" "Tell the story together, in your own language."
### next "What comes after?" "Stop before you turn the page." "Ask C: what is going to happen? Why?" "Turn the page and look
### together." again "Tell it again" "Close the book." "Ask C: what came first? And after that? How did it end?" "Make up
### another ending together." life "A story of your life" "Find in the book something that you know in your own life." "Tell
### it to C." "Ask C for a story that is like it." table "Figures at the table" "Set the table with C, and count together."
### "Ask: how many if a friend comes?" "Ask: how do we (you) know?" bedtime "A story with figures before sleep" "Tell a little
### story with figures: there were five birds, two flew away." "Ask C: how many are left now?" walk "A game for the walk" "Ask
### C to find three signs, figures or colours." "Count them together." "Make up a story about them." shop "A game for the
### shop" "Count five things with C." "Ask: which one costs more?" song "Sing together" "Sing with C a song that all of you
### know." "Clap your hands once for each part of a word." "Change a word, and laugh together."
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the source
### (meaning, facts, variables, address, gender, one and several children); nothing changed. Natives first: way-song-2
### ("chak moso nan yon mo"), way-life, "chif" for numbers.

share-title = Yon istwa pou { $child }
share-idea = Yon lide pou { $child }
share-read = Li l isit la
share-listen = Koute
share-pdf = Louvri paj yo (PDF)
share-epub = Kenbe l nan telefòn sa a (EPUB)
share-web = Louvri paj liv la menm
share-print = Enprime
share-how = Kijan pou pataje l
share-pictures = Ou pa bezwen li chak mo. Gade imaj yo, epi rakonte istwa a nan pwòp lang ou.
share-other = Liv sa a nan lang sa a: { $language }. Imaj yo rakonte istwa a nan tout lang.
share-minutes = Konbyen minit sa te pran? Reponn mesaj nou an ak yon chif.
share-author = Otè: { $author }
share-licence = Lisans: { $licence }
share-gone = Paj sa a fèmen. Mande pwofesè a yon nouvo lyen.

way-talk = Pale sou liv la
way-talk-1 = Mande { $child } sou yon imaj: kisa k ap pase la a?
way-talk-2 = Bat bravo pou chak repons, epi ajoute yon mo nouvo.
way-talk-3 = Di l ansanm.

way-pictures = Istwa ki nan imaj yo
way-pictures-1 = Gade tout imaj yo anvan, san li.
way-pictures-2 = Mande { $child }: kiyès sa ye? Kisa k ap pase?
way-pictures-3 = Rakonte istwa a ansanm, nan pwòp lang ou.

way-next = Kisa ki vini apre?
way-next-1 = Kanpe anvan ou vire paj la.
way-next-2 = Mande { $child }: kisa ki pral rive? Poukisa?
way-next-3 = Vire paj la epi gade ansanm.

way-again = Rakonte l ankò
way-again-1 = Fèmen liv la.
way-again-2 = Mande { $child }: kisa ki te vini an premye? Epi apre? Kijan li te fini?
way-again-3 = Envante yon lòt fen ansanm.

way-life = Yon istwa nan lavi ou
way-life-1 = Jwenn nan liv la yon bagay ou konnen nan pwòp lavi ou.
way-life-2 = Rakonte { $child } sa.
way-life-3 = Mande { $child } yon istwa ki sanble ak li.

way-table = Chif sou tab la
way-table-1 = Mete tab la ak { $child }, epi konte ansanm.
way-table-2 = Mande: konbyen si yon zanmi vini?
way-table-3 = Mande: kijan nou konnen?

way-bedtime = Yon istwa ak chif anvan dòmi
way-bedtime-1 = Rakonte yon ti istwa ak chif: te gen senk zwazo, de vole ale.
way-bedtime-2 = Mande { $child }: konbyen ki rete kounye a?
way-bedtime-3 = Mande: kijan nou konnen?

way-walk = Yon jwèt pou yon pwomnad
way-walk-1 = Mande { $child } jwenn twa pano, chif oswa koulè.
way-walk-2 = Konte yo ansanm.
way-walk-3 = Envante yon istwa sou yo.

way-shop = Yon jwèt pou magazen an
way-shop-1 = Konte senk bagay ak { $child }.
way-shop-2 = Mande: kiyès ki koute plis?
way-shop-3 = Mande: kijan nou konnen?

way-song = Chante ansanm
way-song-1 = Chante ak { $child } yon chante nou tout konnen.
way-song-2 = Bat men ou yon fwa pou chak moso nan yon mo.
way-song-3 = Chanje yon mo, epi ri ansanm.
