### A family's page of a story or a game, and the ways to share it.
### reviewed: no
### date: 2026-11-22
### checked: by meaning, plural "you", plain words; GSM-7 only; nothing agrees with the child or the teacher; "how was it known?" for
### "how do you know?", so that it fits one child and several; nothing to buy.
### back-translation: share "A story meant for C" "An idea meant for C" "Read it here" "Listen" "Open the pages (PDF)" "Keep
### it on this phone (EPUB)" "Open the page of the book itself" "Print" "How is it shared?" "It is not needed that every
### word is read. Look at the pictures, and tell the story in your language." "The language of this book is: L. The pictures
### tell the story in any language." "How many minutes was it? Reply to our message with a number." "Author: A" "License: L"
### "This page is closed. Ask the school for a new link." talk "Talk about the book": "Ask C about a picture: what is
### happening here?" "Praise every answer, and add one new word." "Say it together." pictures "The story that is in the
### pictures": "First look at all the pictures, without reading." "Ask C: who is this? What is happening?" "Tell the story
### together, in your language." next "What will come next?": "Stop before you turn the page." "Ask C: what will come next?
### Why?" "Turn the page and look together." again "Tell it another time": "Close the book." "Ask C: what came first? And
### then? How did it end?" "Make another ending together." life "A story from your life": "In the book look for a thing that
### you know from your life." "Tell C about it." "Ask C for a story like it." table "Numbers at the table": "Prepare the
### table with C, and count together." "Ask: how many if a friend comes?" "Ask: how was it known?" bedtime "A story of
### numbers before sleep": "Tell a short story that has numbers: there were five birds, two flew." "Ask C: how many are left
### now?" "Ask: how was it known?" walk "A game for the walk": "Look with C for three signs, numbers or colors." "Count them
### together." "Make a story from them." shop "A game for the shop": "Count with C five things." "Ask: which one is the
### dearest?" "Ask: how was it known?" song "Sing together": "Sing with C a song that you all know." "Clap once for every
### part of the word." "Change one word, and laugh together."
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the source
### (meaning, facts, variables, address, gender, one and several children); changed: of five things one asks which costs
### most; share-gone asks the school, for the long phrase spoke of one child. Natives first: way-song-2, share-licence,
### way-table-3.

share-title = Sheeko loogu talagalay { $child }
share-idea = Fikrad loogu talagalay { $child }
share-read = Halkan ka akhriya
share-listen = Dhegeysta
share-pdf = Fura bogagga (PDF)
share-epub = Ku kaydsada telefoonkan (EPUB)
share-web = Fura bogga buugga laftiisa
share-print = Daabaca
share-how = Sidee loo wadaagaa?
share-pictures = Looma baahna in eray kasta la akhriyo. Sawirrada eega, sheekadana luqaddiinna ku sheega.
share-other = Luqadda buuggan waa: { $language }. Sawirradu waxay sheekada ku sheegaan luqad kasta.
share-minutes = Immisa daqiiqo ayay ahayd? Fariintayada lambar kaga jawaaba.
share-author = Qoraalka: { $author }
share-licence = Ruqsadda: { $licence }
share-gone = Boggan waa la xiray. Xiriir cusub dugsiga weydiista.

way-talk = Ka sheekaysta buugga
way-talk-1 = Sawir wax ka weydiiya { $child }: maxaa halkan ka dhacaya?
way-talk-2 = Jawaab kasta ammaana, hal eray oo cusubna ku dara.
way-talk-3 = Wada dhaha.

way-pictures = Sheekada sawirrada ku jirta
way-pictures-1 = Marka hore eega sawirrada oo dhan, akhris la'aan.
way-pictures-2 = { $child } weydiiya: waa kuma kan? Maxaa dhacaya?
way-pictures-3 = Sheekada wada sheega, luqaddiinna ku sheega.

way-next = Maxaa xigi doona?
way-next-1 = Joogsada ka hor intaydaan bogga rogin.
way-next-2 = { $child } weydiiya: maxaa xigi doona? Waayo?
way-next-3 = Bogga roga oo wada eega.

way-again = Mar kale sheega
way-again-1 = Buugga xira.
way-again-2 = { $child } weydiiya: maxaa ugu horreeyay? Kadibna? Sidee bay ku dhammaatay?
way-again-3 = Dhammaad kale wada sameeya.

way-life = Sheeko noloshiinna ka timid
way-life-1 = Buugga ka raadiya wax aad noloshiinna ka taqaannaan.
way-life-2 = Uga sheekeeya { $child }.
way-life-3 = Sheeko la mid ah weydiista { $child }.

way-table = Tirooyinka miiska
way-table-1 = Miiska la diyaariya { $child } oo wada tiriya.
way-table-2 = Weydiiya: immisa haddii saaxiib yimaado?
way-table-3 = Weydiiya: sidee lagu ogaaday?

way-bedtime = Sheeko tirooyin ah hurdada ka hor
way-bedtime-1 = Sheega sheeko gaaban oo tirooyin leh: shan shimbirood ayaa jiray, labana way duuleen.
way-bedtime-2 = { $child } weydiiya: immisa ayaa hadda hartay?
way-bedtime-3 = Weydiiya: sidee lagu ogaaday?

way-walk = Ciyaar socodka loogu talagalay
way-walk-1 = La raadiya { $child } saddex calaamadood, lambar ama midab.
way-walk-2 = Wada tiriya.
way-walk-3 = Sheeko ka sameeya.

way-shop = Ciyaar dukaanka loogu talagalay
way-shop-1 = { $child } la tiriya shan shay.
way-shop-2 = Weydiiya: keebaa ugu qaalisan?
way-shop-3 = Weydiiya: sidee lagu ogaaday?

way-song = Wada heesa
way-song-1 = La heesa { $child } hees aad dhammaantiin taqaannaan.
way-song-2 = Qayb kasta oo erayga ka mid ah hal mar u sacaba.
way-song-3 = Hal eray beddela oo wada qosla.
