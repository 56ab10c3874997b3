### A family's page of a story or a game, and the ways to share it: a name and three small steps each.
### reviewed: no
### date: 2026-11-22
### checked: by meaning; ਤੁਸੀਂ, ਜੀ; nothing agrees with the child; plain words; nothing to buy.
### back-translation: title "A story for C" idea "A suggestion for C" read "Read here" listen "Listen" pdf "Open
### the pages (PDF)" epub "Keep in this phone (EPUB)" web "Open the book's own page" print "Print" how "How to do
### it together" pictures "It is not necessary to read each word. Look at the pictures, and tell the story in your
### language." other "This book is in L. Pictures tell the story in every language." minutes "How many minutes were
### there? In answer to our message send the number." author "Writing: A" licence "License: L" gone "This page is
### closed. Get a new link from the teacher." talk "Talk about the book" "Ask C about one picture: what is
### happening here?" "Say well done to each answer, and add a new word." "Then say it together." pictures "The
### story in the pictures" "First look at all the pictures without reading." "Ask C: who is this? What is
### happening?" "Tell the story together in your language." next "What will happen next?" "Stop before turning the
### page." "Ask C: what will happen next? Why?" "Turn the page and look together." again "Tell the story once more"
### "Close the book." "Ask C: what happened first? Then? How did the end come?" "Make a new ending together." life
### "A story of your life" "Find something in the book that is in your own life too." "Tell C about it." "Ask C to
### tell a story like that." table "Counting at the dining table" "Lay the table with C, and count together." "Ask:
### how many if a guest comes?" "Ask: how was it found out?" bedtime "A story of counting at bedtime" "Tell a small
### story with counting: there were five birds, two flew away." "Ask C: how many are there now?" walk "A game for a
### walk" "Tell C to find three boards, numbers or colors." "Count them together." "Make a story of them." shop "A
### game of the shop" "Count five things with C." "Ask: whose price is most of all?" song "Sing together" "Sing
### with C a song that all know." "Clap once at each part of a word." "Change one word, and laugh together."
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the
### source and the older texts (meaning, facts, variables, address, one and several children); shop-2: of five
### things one asks which costs most. Natives first: how, author (ਲਿਖਤ).

share-title = { $child } ਲਈ ਇੱਕ ਕਹਾਣੀ
share-idea = { $child } ਲਈ ਇੱਕ ਸੁਝਾਅ
share-read = ਇੱਥੇ ਪੜ੍ਹੋ
share-listen = ਸੁਣੋ
share-pdf = ਪੰਨੇ ਖੋਲ੍ਹੋ (PDF)
share-epub = ਇਸ ਫ਼ੋਨ ਵਿੱਚ ਰੱਖੋ (EPUB)
share-web = ਕਿਤਾਬ ਦਾ ਆਪਣਾ ਪੰਨਾ ਖੋਲ੍ਹੋ
share-print = ਪ੍ਰਿੰਟ ਕਰੋ
share-how = ਮਿਲ ਕੇ ਕਿਵੇਂ ਕਰੀਏ
share-pictures = ਹਰ ਸ਼ਬਦ ਪੜ੍ਹਨਾ ਜ਼ਰੂਰੀ ਨਹੀਂ। ਚਿੱਤਰ ਦੇਖੋ, ਤੇ ਆਪਣੀ ਭਾਸ਼ਾ ਵਿੱਚ ਕਹਾਣੀ ਸੁਣਾਓ।
share-other = ਇਹ ਕਿਤਾਬ { $language } ਵਿੱਚ ਹੈ। ਚਿੱਤਰ ਹਰ ਭਾਸ਼ਾ ਵਿੱਚ ਕਹਾਣੀ ਦੱਸਦੇ ਹਨ।
share-minutes = ਕਿੰਨੇ ਮਿੰਟ ਹੋਏ? ਸਾਡੇ ਸੁਨੇਹੇ ਦੇ ਜਵਾਬ ਵਿੱਚ ਗਿਣਤੀ ਭੇਜੋ ਜੀ।
share-author = ਲਿਖਤ: { $author }
share-licence = ਲਾਇਸੈਂਸ: { $licence }
share-gone = ਇਹ ਪੰਨਾ ਬੰਦ ਹੈ। ਟੀਚਰ ਤੋਂ ਨਵਾਂ ਲਿੰਕ ਲਓ ਜੀ।

way-talk = ਕਿਤਾਬ ਬਾਰੇ ਗੱਲ ਕਰੋ
way-talk-1 = { $child } ਨੂੰ ਇੱਕ ਚਿੱਤਰ ਬਾਰੇ ਪੁੱਛੋ: ਇੱਥੇ ਕੀ ਹੋ ਰਿਹਾ ਹੈ?
way-talk-2 = ਹਰ ਜਵਾਬ 'ਤੇ ਸ਼ਾਬਾਸ਼ ਦਿਓ, ਤੇ ਇੱਕ ਨਵਾਂ ਸ਼ਬਦ ਜੋੜੋ।
way-talk-3 = ਫਿਰ ਇਕੱਠੇ ਬੋਲੋ।

way-pictures = ਚਿੱਤਰਾਂ ਵਿੱਚ ਕਹਾਣੀ
way-pictures-1 = ਪਹਿਲਾਂ ਬਿਨਾਂ ਪੜ੍ਹੇ ਸਾਰੇ ਚਿੱਤਰ ਦੇਖੋ।
way-pictures-2 = { $child } ਨੂੰ ਪੁੱਛੋ: ਇਹ ਕੌਣ ਹੈ? ਕੀ ਹੋ ਰਿਹਾ ਹੈ?
way-pictures-3 = ਆਪਣੀ ਭਾਸ਼ਾ ਵਿੱਚ ਮਿਲ ਕੇ ਕਹਾਣੀ ਸੁਣਾਓ।

way-next = ਅੱਗੇ ਕੀ ਹੋਵੇਗਾ?
way-next-1 = ਪੰਨਾ ਪਲਟਣ ਤੋਂ ਪਹਿਲਾਂ ਰੁਕੋ।
way-next-2 = { $child } ਨੂੰ ਪੁੱਛੋ: ਅੱਗੇ ਕੀ ਹੋਵੇਗਾ? ਕਿਉਂ?
way-next-3 = ਪੰਨਾ ਪਲਟੋ ਤੇ ਇਕੱਠੇ ਦੇਖੋ।

way-again = ਕਹਾਣੀ ਮੁੜ ਸੁਣਾਓ
way-again-1 = ਕਿਤਾਬ ਬੰਦ ਕਰੋ।
way-again-2 = { $child } ਨੂੰ ਪੁੱਛੋ: ਪਹਿਲਾਂ ਕੀ ਹੋਇਆ? ਫਿਰ? ਅੰਤ ਕਿਵੇਂ ਹੋਇਆ?
way-again-3 = ਮਿਲ ਕੇ ਇੱਕ ਨਵਾਂ ਅੰਤ ਬਣਾਓ।

way-life = ਤੁਹਾਡੀ ਜ਼ਿੰਦਗੀ ਦੀ ਇੱਕ ਕਹਾਣੀ
way-life-1 = ਕਿਤਾਬ ਵਿੱਚ ਕੁਝ ਅਜਿਹਾ ਲੱਭੋ ਜੋ ਤੁਹਾਡੀ ਆਪਣੀ ਜ਼ਿੰਦਗੀ ਵਿੱਚ ਵੀ ਹੋਵੇ।
way-life-2 = { $child } ਨੂੰ ਉਸ ਬਾਰੇ ਦੱਸੋ।
way-life-3 = { $child } ਨੂੰ ਉਹੋ ਜਿਹੀ ਇੱਕ ਕਹਾਣੀ ਸੁਣਾਉਣ ਲਈ ਕਹੋ।

way-table = ਖਾਣੇ ਦੇ ਮੇਜ਼ 'ਤੇ ਗਿਣਤੀ
way-table-1 = { $child } ਨਾਲ ਮੇਜ਼ ਲਗਾਓ, ਤੇ ਇਕੱਠੇ ਗਿਣੋ।
way-table-2 = ਪੁੱਛੋ: ਮਹਿਮਾਨ ਆਵੇ ਤਾਂ ਕਿੰਨੇ?
way-table-3 = ਪੁੱਛੋ: ਕਿਵੇਂ ਪਤਾ ਲੱਗਾ?

way-bedtime = ਸੌਣ ਵੇਲੇ ਗਿਣਤੀ ਦੀ ਕਹਾਣੀ
way-bedtime-1 = ਗਿਣਤੀ ਵਾਲੀ ਇੱਕ ਛੋਟੀ ਕਹਾਣੀ ਸੁਣਾਓ: ਪੰਜ ਚਿੜੀਆਂ ਸਨ, ਦੋ ਉੱਡ ਗਈਆਂ।
way-bedtime-2 = { $child } ਨੂੰ ਪੁੱਛੋ: ਹੁਣ ਕਿੰਨੀਆਂ ਹਨ?
way-bedtime-3 = ਪੁੱਛੋ: ਕਿਵੇਂ ਪਤਾ ਲੱਗਾ?

way-walk = ਸੈਰ ਦੀ ਖੇਡ
way-walk-1 = { $child } ਨੂੰ ਤਿੰਨ ਬੋਰਡ, ਨੰਬਰ ਜਾਂ ਰੰਗ ਲੱਭਣ ਲਈ ਕਹੋ।
way-walk-2 = ਉਨ੍ਹਾਂ ਨੂੰ ਇਕੱਠੇ ਗਿਣੋ।
way-walk-3 = ਉਨ੍ਹਾਂ ਦੀ ਇੱਕ ਕਹਾਣੀ ਬਣਾਓ।

way-shop = ਦੁਕਾਨ ਦੀ ਖੇਡ
way-shop-1 = { $child } ਨਾਲ ਪੰਜ ਚੀਜ਼ਾਂ ਗਿਣੋ।
way-shop-2 = ਪੁੱਛੋ: ਕਿਸ ਦਾ ਮੁੱਲ ਸਭ ਤੋਂ ਵੱਧ ਹੈ?
way-shop-3 = ਪੁੱਛੋ: ਕਿਵੇਂ ਪਤਾ ਲੱਗਾ?

way-song = ਇਕੱਠੇ ਗਾਓ
way-song-1 = { $child } ਨਾਲ ਕੋਈ ਗੀਤ ਗਾਓ ਜੋ ਸਭ ਨੂੰ ਆਉਂਦਾ ਹੋਵੇ।
way-song-2 = ਸ਼ਬਦ ਦੇ ਹਰ ਹਿੱਸੇ 'ਤੇ ਇੱਕ ਤਾੜੀ ਵਜਾਓ।
way-song-3 = ਇੱਕ ਸ਼ਬਦ ਬਦਲੋ, ਤੇ ਇਕੱਠੇ ਹੱਸੋ।
