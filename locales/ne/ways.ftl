### A family's page of a story or a game, and the ways to share it: a name and three small steps each.
### reviewed: no
### date: 2026-11-22
### checked: by meaning; तपाईं throughout; nothing agrees with the child; plain words; nothing to buy.
### back-translation: title "A story for C" idea "A suggestion for C" read "Read here" listen "Listen" pdf "Open
### the pages (PDF)" epub "Keep in this phone (EPUB)" web "Open the book's own page" print "Print" how "How to do
### it together" pictures "There is no need to read all words. Look at the pictures, and tell the story in your own
### language." other "This book's language: L. Pictures tell the story in every language." minutes "How many
### minutes did it take? Write a number in answer to our message." author "Writing: A" licence "License: L" gone
### "This page is closed. Ask the teacher for a new link." talk "Talk about the book" "Show one picture and ask C:
### what is happening here?" "Say bravo to each answer, and add one new word." "Say it together." pictures "The
### story in the pictures" "First look at all the pictures without reading." "Ask C: who is this? What is
### happening?" "Tell the story together in your own language." next "What may happen next?" "Stop before turning
### the page." "Ask C: what may happen next? Why?" "Turn the page and look together." again "Tell the story once
### more" "Close the book." "Ask C: what happened first? Then? How did it end?" "Make another ending together."
### life "A story of your life" "Find in the book something that is in your own life too." "Tell C about it." "Tell
### C to tell a story like that." table "Counting at the dining table" "Set the table with C, and count together."
### "Ask: how many if a friend comes?" "Ask: how did you find out?" bedtime "A number story at bedtime" "Tell a
### small story with numbers: there were five birds, two flew away." "Ask C: how many are there now?" walk "A game
### when walking" "Tell C to search for three boards, numbers or colors." "Count them together." "Make a story
### about them." shop "A game in the shop" "Count five things with C." "Ask: which one's price is most of all?"
### song "Sing together" "Sing with C a song that all know." "Clap once at each part of a word." "Change one word,
### and laugh together."
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the
### source and the older texts (meaning, facts, variables, address, one and several children); shop-2: of five
### things one asks which costs most. Natives first: walk and shop (खेल्ने खेल), next.

share-title = { $child } का लागि एउटा कथा
share-idea = { $child } का लागि एउटा सुझाव
share-read = यहाँ पढ्नुहोस्
share-listen = सुन्नुहोस्
share-pdf = पाना खोल्नुहोस् (PDF)
share-epub = यो फोनमा राख्नुहोस् (EPUB)
share-web = किताबको आफ्नै पेज खोल्नुहोस्
share-print = प्रिन्ट गर्नुहोस्
share-how = सँगै कसरी गर्ने
share-pictures = सबै शब्द पढ्नु पर्दैन। चित्र हेर्नुहोस्, र आफ्नै भाषामा कथा सुनाउनुहोस्।
share-other = यो किताबको भाषा: { $language }। चित्रले हरेक भाषामा कथा भन्छ।
share-minutes = कति मिनेट लाग्यो? हाम्रो मेसेजको जवाफमा सङ्ख्या लेख्नुहोस्।
share-author = लेखन: { $author }
share-licence = लाइसेन्स: { $licence }
share-gone = यो पेज बन्द छ। शिक्षकसँग नयाँ लिङ्क माग्नुहोस्।

way-talk = किताबबारे कुरा गर्नुहोस्
way-talk-1 = एउटा चित्र देखाएर { $child } लाई सोध्नुहोस्: यहाँ के हुँदै छ?
way-talk-2 = हरेक जवाफमा स्याबास भन्नुहोस्, र एउटा नयाँ शब्द थप्नुहोस्।
way-talk-3 = सँगै भन्नुहोस्।

way-pictures = चित्रमा भएको कथा
way-pictures-1 = पहिले नपढी सबै चित्र हेर्नुहोस्।
way-pictures-2 = { $child } लाई सोध्नुहोस्: यो को हो? के हुँदै छ?
way-pictures-3 = आफ्नै भाषामा सँगै कथा भन्नुहोस्।

way-next = यसपछि के होला?
way-next-1 = पाना पल्टाउनुअघि रोकिनुहोस्।
way-next-2 = { $child } लाई सोध्नुहोस्: यसपछि के होला? किन?
way-next-3 = पाना पल्टाएर सँगै हेर्नुहोस्।

way-again = कथा फेरि एकपटक भन्नुहोस्
way-again-1 = किताब बन्द गर्नुहोस्।
way-again-2 = { $child } लाई सोध्नुहोस्: पहिले के भयो? त्यसपछि? अन्त्य कसरी भयो?
way-again-3 = सँगै अर्को अन्त्य बनाउनुहोस्।

way-life = तपाईंको जीवनको एउटा कथा
way-life-1 = तपाईंको आफ्नै जीवनमा पनि भएको कुनै कुरा किताबमा खोज्नुहोस्।
way-life-2 = { $child } लाई त्यसबारे सुनाउनुहोस्।
way-life-3 = { $child } लाई त्यस्तै एउटा कथा सुनाउन भन्नुहोस्।

way-table = खाने टेबलमा गन्ती
way-table-1 = { $child } सँग टेबल मिलाउनुहोस्, र सँगै गन्नुहोस्।
way-table-2 = सोध्नुहोस्: एक साथी आए कति?
way-table-3 = सोध्नुहोस्: कसरी थाहा भयो?

way-bedtime = सुत्ने बेलाको सङ्ख्याको कथा
way-bedtime-1 = सङ्ख्या भएको सानो कथा सुनाउनुहोस्: पाँचवटा चरा थिए, दुईवटा उडे।
way-bedtime-2 = { $child } लाई सोध्नुहोस्: अब कति छन्?
way-bedtime-3 = सोध्नुहोस्: कसरी थाहा भयो?

way-walk = हिँड्दा खेल्ने खेल
way-walk-1 = { $child } लाई तीनवटा बोर्ड, सङ्ख्या वा रङ खोज्न भन्नुहोस्।
way-walk-2 = सँगै तिनलाई गन्नुहोस्।
way-walk-3 = तिनबारे एउटा कथा बनाउनुहोस्।

way-shop = पसलमा खेल्ने खेल
way-shop-1 = { $child } सँग पाँचवटा सामान गन्नुहोस्।
way-shop-2 = सोध्नुहोस्: कुनको मूल्य सबैभन्दा बढी छ?
way-shop-3 = सोध्नुहोस्: कसरी थाहा भयो?

way-song = सँगै गाउनुहोस्
way-song-1 = { $child } सँग सबैलाई आउने एउटा गीत गाउनुहोस्।
way-song-2 = शब्दको हरेक भागमा एकपटक ताली बजाउनुहोस्।
way-song-3 = एउटा शब्द फेर्नुहोस्, र सँगै हाँस्नुहोस्।
