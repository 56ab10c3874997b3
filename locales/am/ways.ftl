### A family's page of a story or a game, and the ways to share it: a name and three small steps each.
### reviewed: no
### date: 2026-11-22
### checked: by meaning; እርስዎ; the child spoken to by name before the question, or "your child C", one or several,
### with no verb that shows the sex; nothing to buy.
### back-translation: title "A story for your child C" idea "An idea for your child C" read "Read here" listen
### "Listen" pdf "Open the pages (PDF)" epub "Keep on this phone (EPUB)" web "Open the book's own page" print
### "Print" how "How do you share it" pictures "Reading each word is not needed. Look at the pictures, and tell the
### story in your own language." other "The language of this book: L. The pictures tell the story in every
### language." minutes "How many minutes was it? Answer a number to our message." author "Writing: A" licence
### "License: L" gone "This page is closed. Ask the teacher for a new link." talk "Talk about the book" "About one
### picture ask: C, what is happening here?" "Encourage each answer, and add one new word." "Say it together."
### pictures "The story in the pictures" "First look at all the pictures without reading." "Ask: C, who is this?
### What is happening?" "Tell the story together in your own language." next "What comes next?" "Pause before you
### turn the page." "Ask: C, what happens next? Why?" "Turn the page and see together." again "Tell the story once
### more" "Close the book." "Ask: C, what came first? Then? How did it end?" "Create another ending together." life
### "A story from your life" "Find in the book something you know from your own life." "Tell your child C about
### it." "Ask: C, is there a story like this?" table "Numbers at the table" "Set the table with your child C, and
### count together." "Ask: how many if a friend comes?" "Ask: how was it found?" bedtime "A number story at
### bedtime" "Tell a short story with numbers: there were five birds, two flew away." "Ask: C, how many are there
### now?" walk "A game for a walk" "Search with your child C for three signs, numbers or colors." "Count them
### together." "Create a story about them." shop "A game in the shop" "Count five things with your child C." "Ask:
### which one's price is greater?" "Ask: how was it found?" song "Sing together" "Sing together with your child C a
### children's song that you know." "Clap once for each part of a word." "Change one word, and laugh together."
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the
### source and the older texts (meaning, facts, variables, address, one and several children); titles and steps say
### for, to or with your child C, one or several, as the texts do, instead of "C and you". Natives first: life-2,
### song, again.

share-title = { $children ->
    [one] ታሪክ ለልጅዎ { $child }
   *[other] ታሪክ ለልጆችዎ { $child }
}
share-idea = { $children ->
    [one] ሐሳብ ለልጅዎ { $child }
   *[other] ሐሳብ ለልጆችዎ { $child }
}
share-read = እዚህ ያንብቡ
share-listen = ያዳምጡ
share-pdf = ገጾቹን ይክፈቱ (PDF)
share-epub = በዚህ ስልክ ያስቀምጡ (EPUB)
share-web = የመጽሐፉን ገጽ ይክፈቱ
share-print = ያትሙ
share-how = እንዴት ይካፈሉታል
share-pictures = እያንዳንዱን ቃል ማንበብ አያስፈልግም። ሥዕሎቹን ይመልከቱ፣ ታሪኩንም በራስዎ ቋንቋ ይንገሩ።
share-other = የዚህ መጽሐፍ ቋንቋ፦ { $language }። ሥዕሎቹ ታሪኩን በሁሉም ቋንቋ ይናገራሉ።
share-minutes = ስንት ደቂቃ ሆነ? ለመልእክታችን ቁጥር ይመልሱ።
share-author = ጽሑፍ፦ { $author }
share-licence = ፈቃድ፦ { $licence }
share-gone = ይህ ገጽ ተዘግቷል። ከአስተማሪ አዲስ ሊንክ ይጠይቁ።

way-talk = ስለ መጽሐፉ ይነጋገሩ
way-talk-1 = ስለ አንድ ሥዕል ይጠይቁ፦ { $child }፣ እዚህ ምን እየሆነ ነው?
way-talk-2 = እያንዳንዱን መልስ ያበረታቱ፣ አንድ አዲስ ቃልም ይጨምሩ።
way-talk-3 = አብረው ይበሉት።

way-pictures = በሥዕሎቹ ውስጥ ያለው ታሪክ
way-pictures-1 = መጀመሪያ ሳያነቡ ሁሉንም ሥዕሎች ይመልከቱ።
way-pictures-2 = ይጠይቁ፦ { $child }፣ ይህ ማን ነው? ምን እየሆነ ነው?
way-pictures-3 = ታሪኩን በራስዎ ቋንቋ አብረው ይንገሩ።

way-next = ቀጥሎ ምን ይመጣል?
way-next-1 = ገጹን ከመግለጥዎ በፊት ቆም ይበሉ።
way-next-2 = ይጠይቁ፦ { $child }፣ ቀጥሎ ምን ይሆናል? ለምን?
way-next-3 = ገጹን ገልጠው አብረው ይመልከቱ።

way-again = ታሪኩን አንድ ጊዜ ደግመው ይንገሩ
way-again-1 = መጽሐፉን ይዝጉ።
way-again-2 = ይጠይቁ፦ { $child }፣ መጀመሪያ ምን ሆነ? ከዚያስ? እንዴት አለቀ?
way-again-3 = አብረው ሌላ መጨረሻ ይፍጠሩ።

way-life = ከሕይወትዎ አንድ ታሪክ
way-life-1 = ከራስዎ ሕይወት የሚያውቁትን ነገር በመጽሐፉ ውስጥ ያግኙ።
way-life-2 = { $children ->
    [one] ለልጅዎ { $child } ስለ እሱ ይንገሩ።
   *[other] ለልጆችዎ { $child } ስለ እሱ ይንገሩ።
}
way-life-3 = ይጠይቁ፦ { $child }፣ እንደዚህ ያለ ሌላ ታሪክ አለ?

way-table = ቁጥሮች በገበታ ላይ
way-table-1 = { $children ->
    [one] ከልጅዎ { $child } ጋር ገበታውን ያሰናዱ፣ አብረውም ይቁጠሩ።
   *[other] ከልጆችዎ { $child } ጋር ገበታውን ያሰናዱ፣ አብረውም ይቁጠሩ።
}
way-table-2 = ይጠይቁ፦ ጓደኛ ቢመጣስ ስንት?
way-table-3 = ይጠይቁ፦ እንዴት ተገኘ?

way-bedtime = የመኝታ ጊዜ የቁጥር ታሪክ
way-bedtime-1 = ቁጥር ያለበት አጭር ታሪክ ይንገሩ፦ አምስት ወፎች ነበሩ፣ ሁለቱ በረሩ።
way-bedtime-2 = ይጠይቁ፦ { $child }፣ አሁን ስንት ናቸው?
way-bedtime-3 = ይጠይቁ፦ እንዴት ተገኘ?

way-walk = የእግር ጉዞ ጨዋታ
way-walk-1 = { $children ->
    [one] ከልጅዎ { $child } ጋር ሦስት ምልክት፣ ቁጥር ወይም ቀለም ይፈልጉ።
   *[other] ከልጆችዎ { $child } ጋር ሦስት ምልክት፣ ቁጥር ወይም ቀለም ይፈልጉ።
}
way-walk-2 = አብረው ይቁጠሯቸው።
way-walk-3 = ስለ እነሱ ታሪክ ይፍጠሩ።

way-shop = የሱቅ ጨዋታ
way-shop-1 = { $children ->
    [one] ከልጅዎ { $child } ጋር አምስት ዕቃ ይቁጠሩ።
   *[other] ከልጆችዎ { $child } ጋር አምስት ዕቃ ይቁጠሩ።
}
way-shop-2 = ይጠይቁ፦ የትኛው ዋጋው ይበልጣል?
way-shop-3 = ይጠይቁ፦ እንዴት ተገኘ?

way-song = አብረው ይዘምሩ
way-song-1 = { $children ->
    [one] ከልጅዎ { $child } ጋር የሚያውቁትን የልጆች መዝሙር አብረው ይዘምሩ።
   *[other] ከልጆችዎ { $child } ጋር የሚያውቁትን የልጆች መዝሙር አብረው ይዘምሩ።
}
way-song-2 = ለእያንዳንዱ የቃል ክፍል አንድ ጊዜ ያጨብጭቡ።
way-song-3 = አንድ ቃል ይቀይሩ፣ አብረውም ይሳቁ።
