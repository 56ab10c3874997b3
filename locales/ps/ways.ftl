### A family's page of a story or a game, and the ways to share it.
### reviewed: no
### date: 2026-11-22
### checked: by meaning, تاسو, plain words; nothing agrees with the child or the teacher; the cloth on which a meal is laid; "how did it
### become known?" for "how do you know?", so that it fits one child and several; nothing to buy.
### back-translation: share "A story for C" "A suggestion for C" "Read it here" "Listen" "Open the pages (PDF)" "Keep it in
### this phone (EPUB)" "Open the book's own page" "Print it" "What shall we do together?" "Reading each word is not needed.
### Look at the pictures, and tell the story in your own language." "This book is in this language: L. The pictures tell the
### story in every language." "How many minutes was it? Answer our message with a number." "Writing of: A" "License: L"
### "This page is closed. Ask the school for a new link." talk "Talk about the book": "Ask C about a picture: what is going
### on here?" "Say well done to every answer, and add one new word." "Say it together." pictures "The story in the
### pictures": "First look at all the pictures, without reading." "Ask C: who is this? What is going on?" "Tell the story
### together, in your own language." next "What will happen then?": "Stop before turning the page." "Ask C: what will happen
### then? Why?" "Turn the page and look together." again "Tell it once more": "Close the book." "Ask C: what happened first?
### Then what? How did it end?" "Make another ending together." life "A story from your life": "Find in the book a thing
### that you know from your own life." "Tell C about it." "Ask C for a story like it." table "Numbers at the meal cloth":
### "Spread the meal cloth with C, and count together." "Ask: if a guest comes, how many are needed?" "Ask: how did it
### become known?" bedtime "A number story at bedtime": "Tell a short story with numbers: there were five birds, two flew."
### "Ask C: how many are left now?" "Ask: how did it become known?" walk "A game for a stroll": "Ask C to find three signs,
### numbers or colors." "Count them together." "Make a story about them." shop "A game for the shop": "Count five things
### with C." "Ask: which one is dearer?" "Ask: how did it become known?" song "Sing together": "Sing with C a song you all
### know." "For each part of a word clap once." "Change one word, and laugh together."
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the source
### (meaning, facts, variables, address, gender, one and several children); changed: share-gone asks the school, for the
### long phrase spoke of one child. Natives first: way-song-2, way-talk-2.

share-title = د { $child } لپاره کیسه
share-idea = د { $child } لپاره مشوره
share-read = دلته یې ولولئ
share-listen = واورئ
share-pdf = مخونه خلاص کړئ (PDF)
share-epub = په دې ټلیفون کې یې وساتئ (EPUB)
share-web = د کتاب خپله پاڼه خلاصه کړئ
share-print = چاپ یې کړئ
share-how = یوځای څه وکړو؟
share-pictures = د هرې کلمې لوستل اړین نه دي. انځورونو ته وګورئ، او کیسه په خپله ژبه وکړئ.
share-other = دا کتاب په دې ژبه دی: { $language }. انځورونه کیسه په هره ژبه کوي.
share-minutes = څو دقیقې شوې؟ زموږ پیغام ته په یوه شمېره ځواب راکړئ.
share-author = لیکنه: { $author }
share-licence = جواز: { $licence }
share-gone = دا پاڼه بنده ده. نوی لینک له ښوونځي وغواړئ.

way-talk = د کتاب په اړه خبرې وکړئ
way-talk-1 = له { $child } د یوه انځور په اړه وپوښتئ: دلته څه کېږي؟
way-talk-2 = هر ځواب ته شاباس ووایئ، او یوه نوې کلمه زیاته کړئ.
way-talk-3 = یوځای یې ووایئ.

way-pictures = کیسه په انځورونو کې
way-pictures-1 = لومړی ټول انځورونه وګورئ، بې له لوستلو.
way-pictures-2 = له { $child } وپوښتئ: دا څوک دي؟ څه کېږي؟
way-pictures-3 = کیسه یوځای په خپله ژبه وکړئ.

way-next = بیا به څه وشي؟
way-next-1 = د پاڼې له اړولو مخکې ودرېږئ.
way-next-2 = له { $child } وپوښتئ: بیا به څه وشي؟ ولې؟
way-next-3 = پاڼه واړوئ او یوځای وګورئ.

way-again = یو ځل بیا یې ووایئ
way-again-1 = کتاب بند کړئ.
way-again-2 = له { $child } وپوښتئ: لومړی څه وشول؟ بیا څه؟ پای یې څنګه و؟
way-again-3 = یوځای بل پای جوړ کړئ.

way-life = ستاسو د ژوند کیسه
way-life-1 = په کتاب کې هغه څه ومومئ چې له خپل ژونده یې پېژنئ.
way-life-2 = { $child } ته یې کیسه وکړئ.
way-life-3 = له { $child } د هغې په څېر کیسه وغواړئ.

way-table = شمېرې پر دسترخوان
way-table-1 = له { $child } سره دسترخوان وغوړوئ، او یوځای وشمېرئ.
way-table-2 = وپوښتئ: که مېلمه راشي، څو په کار دي؟
way-table-3 = وپوښتئ: څنګه معلومه شوه؟

way-bedtime = د خوب د وخت د شمېرو کیسه
way-bedtime-1 = یوه لنډه کیسه له شمېرو سره وکړئ: پنځه مرغۍ وې، دوې یې والوتې.
way-bedtime-2 = له { $child } وپوښتئ: اوس څو پاتې دي؟
way-bedtime-3 = وپوښتئ: څنګه معلومه شوه؟

way-walk = د ګرځېدو لپاره لوبه
way-walk-1 = له { $child } وغواړئ چې درې نښې، شمېرې یا رنګونه ومومي.
way-walk-2 = یوځای یې وشمېرئ.
way-walk-3 = په اړه یې یوه کیسه جوړه کړئ.

way-shop = د دوکان لپاره لوبه
way-shop-1 = له { $child } سره پنځه شیان وشمېرئ.
way-shop-2 = وپوښتئ: کوم یو ډېر ګران دی؟
way-shop-3 = وپوښتئ: څنګه معلومه شوه؟

way-song = یوځای سندره ووایئ
way-song-1 = له { $child } سره هغه سندره ووایئ چې ټولو ته یاده وي.
way-song-2 = د کلمې د هرې برخې لپاره یو ځل لاسونه وپړکوئ.
way-song-3 = یوه کلمه بدله کړئ، او یوځای وخاندئ.
