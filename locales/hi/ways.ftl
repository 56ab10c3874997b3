### A family's page of a story or a game, and the ways to share it: a name and three small steps each.
### reviewed: no
### date: 2026-11-22
### checked: by meaning; आप throughout; nothing agrees with the child; plain words; nothing to buy.
### back-translation: title "A story for C" idea "A suggestion for C" read "Read here" listen "Listen" pdf "Open
### the pages (PDF)" epub "Keep in this phone (EPUB)" web "Open the book's own page" print "Print" how "How to do
### it together" pictures "It is not necessary to read each word. Look at the pictures, and tell the story in your
### language." other "This book is in L. Pictures tell the story in every language." minutes "How many minutes were
### there? In answer to our message send a number." author "Writing: A" licence "License: L" gone "This page is
### closed. Ask the teacher for a new link." talk "Talk about the book" "Ask C about one picture: what is happening
### here?" "Say well done to each answer, and add a new word." "Then say it together." pictures "The story in the
### pictures" "First look at all the pictures without reading." "Ask C: who is this? What is happening?" "Tell the
### story together in your language." next "What will happen next?" "Stop before turning the page." "Ask C: what
### will happen next? Why?" "Turn the page and look together." again "Tell the story again" "Close the book." "Ask
### C: what happened first? Then? How did the end come?" "Make a new ending together." life "A story of your life"
### "Find something in the book that is in your own life too." "Tell C about it." "Ask C to tell a story like
### that." table "Counting at the dining table" "Set the table with C, and count together." "Ask: how many if a
### guest comes?" "Ask: how was it found out?" bedtime "A story of counting at bedtime" "Tell a small story with
### numbers: there were five birds, two flew away." "Ask C: how many are there now?" walk "A game for a walk" "Tell
### C to find three boards, numbers or colors." "Count them together." "Make a story of them." shop "A game of the
### shop" "Count five things with C." "Ask: whose price is most of all?" song "Sing together" "Sing with C a song
### that all know." "Clap once at each part of a word." "Change one word, and laugh together."
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the
### source and the older texts (meaning, facts, variables, address, one and several children); shop-2: of five
### things one asks which costs most. Natives first: how, author (लेखन).

share-title = { $child } के लिए एक कहानी
share-idea = { $child } के लिए एक सुझाव
share-read = यहाँ पढ़ें
share-listen = सुनें
share-pdf = पन्ने खोलें (PDF)
share-epub = इस फ़ोन में रखें (EPUB)
share-web = किताब का अपना पेज खोलें
share-print = प्रिंट करें
share-how = साथ मिलकर कैसे करें
share-pictures = हर शब्द पढ़ना ज़रूरी नहीं। चित्र देखें, और अपनी भाषा में कहानी सुनाएँ।
share-other = यह किताब { $language } में है। चित्र हर भाषा में कहानी कहते हैं।
share-minutes = कितने मिनट हुए? हमारे संदेश के जवाब में संख्या भेजें।
share-author = लेखन: { $author }
share-licence = लाइसेंस: { $licence }
share-gone = यह पेज बंद है। टीचर से नया लिंक माँगें।

way-talk = किताब पर बात करें
way-talk-1 = { $child } से एक चित्र के बारे में पूछें: यहाँ क्या हो रहा है?
way-talk-2 = हर जवाब पर शाबाशी दें, और एक नया शब्द जोड़ें।
way-talk-3 = फिर साथ बोलें।

way-pictures = चित्रों में कहानी
way-pictures-1 = पहले बिना पढ़े सारे चित्र देखें।
way-pictures-2 = { $child } से पूछें: यह कौन है? क्या हो रहा है?
way-pictures-3 = अपनी भाषा में साथ मिलकर कहानी सुनाएँ।

way-next = आगे क्या होगा?
way-next-1 = पन्ना पलटने से पहले रुकें।
way-next-2 = { $child } से पूछें: आगे क्या होगा? क्यों?
way-next-3 = पन्ना पलटें और साथ देखें।

way-again = कहानी फिर से सुनाएँ
way-again-1 = किताब बंद करें।
way-again-2 = { $child } से पूछें: पहले क्या हुआ? फिर? अंत कैसे हुआ?
way-again-3 = साथ मिलकर एक नया अंत बनाएँ।

way-life = आपके जीवन की एक कहानी
way-life-1 = किताब में कुछ ऐसा ढूँढें जो आपके अपने जीवन में भी हो।
way-life-2 = { $child } को उसके बारे में बताएँ।
way-life-3 = { $child } से वैसी ही एक कहानी सुनाने को कहें।

way-table = खाने की मेज़ पर गिनती
way-table-1 = { $child } के साथ मेज़ लगाएँ, और साथ गिनें।
way-table-2 = पूछें: मेहमान आए तो कितने?
way-table-3 = पूछें: कैसे पता चला?

way-bedtime = सोते समय गिनती की कहानी
way-bedtime-1 = संख्याओं वाली एक छोटी कहानी सुनाएँ: पाँच चिड़ियाँ थीं, दो उड़ गईं।
way-bedtime-2 = { $child } से पूछें: अब कितनी हैं?
way-bedtime-3 = पूछें: कैसे पता चला?

way-walk = टहलने का खेल
way-walk-1 = { $child } से तीन बोर्ड, संख्याएँ या रंग ढूँढने को कहें।
way-walk-2 = उन्हें साथ गिनें।
way-walk-3 = उनसे एक कहानी बनाएँ।

way-shop = दुकान का खेल
way-shop-1 = { $child } के साथ पाँच चीज़ें गिनें।
way-shop-2 = पूछें: किसका दाम सबसे ज़्यादा है?
way-shop-3 = पूछें: कैसे पता चला?

way-song = साथ गाएँ
way-song-1 = { $child } के साथ कोई गीत गाएँ जो सबको आता हो।
way-song-2 = शब्द के हर हिस्से पर एक ताली बजाएँ।
way-song-3 = एक शब्द बदलें, और साथ हँसें।
