### A family's page of a story or a game, and the ways to share it: a name and three small steps each.
### reviewed: no
### date: 2026-11-22
### checked: by meaning; நீங்கள் to the family; "let us" inside the words to the child; names without endings; nothing
### to buy.
### back-translation: title "A story with C" idea "An idea with C" read "Read here" listen "Listen" pdf "Open the
### pages (PDF)" epub "Keep in this phone (EPUB)" web "Open the book's own page" print "Print" how "How to share it
### together" pictures "No need to read all words. Look at the pictures, tell the story in your language." other
### "The language of this book: L. Pictures tell the story in every language." minutes "How many minutes was it?
### Write a number as answer to our message." author "Writing: A" licence "License: L" gone "This page has been
### closed. Ask the teacher for a new link." talk "Talk about the book" "Show a picture and ask: C, what is
### happening here?" "Praise each answer, give one new word." "Say it together." pictures "The story in the
### pictures" "First look at all the pictures, without reading." "Ask: C, who is this? What is happening?" "Tell
### the story together in your language." next "What will happen now?" "Pause a little before turning the page."
### "Ask: C, what will happen now? Why?" "Turn the page and look together." again "Tell the story once more" "Close
### the book." "Ask: C, what happened first? Then? How did it end?" "Make another ending together." life "A story
### from your life" "Find in the book a thing that is in your life too." "Tell about it, let C listen." "Ask: C, do
### you know a story like this?" table "Numbers at the dining table" "Set the table with C, count together." "Ask:
### how many if a friend comes?" "Ask: how did you know?" bedtime "A number story at bedtime" "Tell a small story
### with numbers: five birds were there, two flew away." "Ask: C, how many are there now?" walk "A game while
### walking" "Say: C, let us find three name boards, numbers or colors." "Count them together." "Make a story with
### them." shop "A game in the shop" "Count five things with C." "Ask: whose price is more?" song "Sing together"
### "Sing with C a song that all know." "Clap once for each part of a word." "Change one word, laugh together."
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the
### source and the older texts (meaning, facts, variables, address, one and several children); next-1 says pause,
### not stand still; an ending and a story are made with the everyday உருவாக்குங்கள். Natives first: how, title
### (உடன்), talk-2.

share-title = { $child } உடன் ஒரு கதை
share-idea = { $child } உடன் ஒரு யோசனை
share-read = இங்கே படியுங்கள்
share-listen = கேளுங்கள்
share-pdf = பக்கங்களைத் திறக்கவும் (PDF)
share-epub = இந்த ஃபோனில் வைத்திருங்கள் (EPUB)
share-web = புத்தகத்தின் சொந்தப் பக்கத்தைத் திறக்கவும்
share-print = அச்சிடவும்
share-how = சேர்ந்து பகிர்வது எப்படி
share-pictures = எல்லாச் சொற்களும் படிக்கத் தேவையில்லை. படங்களைப் பாருங்கள், உங்கள் மொழியில் கதை சொல்லுங்கள்.
share-other = இந்தப் புத்தகத்தின் மொழி: { $language }. படங்கள் எல்லா மொழியிலும் கதை சொல்லும்.
share-minutes = எத்தனை நிமிடம் ஆனது? எங்கள் செய்திக்குப் பதிலாக ஓர் எண் எழுதுங்கள்.
share-author = எழுத்து: { $author }
share-licence = உரிமம்: { $licence }
share-gone = இந்தப் பக்கம் மூடப்பட்டது. ஆசிரியரிடம் புதிய இணைப்பைக் கேளுங்கள்.

way-talk = புத்தகம் பற்றிப் பேசுங்கள்
way-talk-1 = ஒரு படத்தைக் காட்டிக் கேளுங்கள்: { $child }, இங்கே என்ன நடக்கிறது?
way-talk-2 = ஒவ்வொரு பதிலையும் பாராட்டுங்கள், ஒரு புதிய சொல் தாருங்கள்.
way-talk-3 = சேர்ந்து சொல்லுங்கள்.

way-pictures = படங்களில் உள்ள கதை
way-pictures-1 = முதலில் படிக்காமல் எல்லாப் படங்களையும் பாருங்கள்.
way-pictures-2 = கேளுங்கள்: { $child }, இது யார்? என்ன நடக்கிறது?
way-pictures-3 = உங்கள் மொழியில் சேர்ந்து கதை சொல்லுங்கள்.

way-next = இனி என்ன நடக்கும்?
way-next-1 = பக்கத்தைத் திருப்பும் முன் சற்று நிறுத்துங்கள்.
way-next-2 = கேளுங்கள்: { $child }, இனி என்ன நடக்கும்? ஏன்?
way-next-3 = பக்கத்தைத் திருப்பிச் சேர்ந்து பாருங்கள்.

way-again = கதையை இன்னொரு முறை சொல்லுங்கள்
way-again-1 = புத்தகத்தை மூடுங்கள்.
way-again-2 = கேளுங்கள்: { $child }, முதலில் என்ன நடந்தது? பிறகு? எப்படி முடிந்தது?
way-again-3 = சேர்ந்து வேறொரு முடிவு உருவாக்குங்கள்.

way-life = உங்கள் வாழ்விலிருந்து ஒரு கதை
way-life-1 = உங்கள் வாழ்விலும் உள்ள ஒன்றைப் புத்தகத்தில் கண்டுபிடியுங்கள்.
way-life-2 = அதைப் பற்றிச் சொல்லுங்கள், { $child } கேட்கட்டும்.
way-life-3 = கேளுங்கள்: { $child }, இது போன்ற கதை தெரியுமா?

way-table = சாப்பாட்டு மேசையில் எண்கள்
way-table-1 = { $child } உடன் மேசையை அடுக்கி, சேர்ந்து எண்ணுங்கள்.
way-table-2 = கேளுங்கள்: ஒரு நண்பர் வந்தால் எத்தனை?
way-table-3 = கேளுங்கள்: எப்படித் தெரிந்தது?

way-bedtime = தூங்கும் நேரத்தில் எண் கதை
way-bedtime-1 = எண்களுடன் ஒரு சிறு கதை சொல்லுங்கள்: ஐந்து பறவைகள் இருந்தன, இரண்டு பறந்து போயின.
way-bedtime-2 = கேளுங்கள்: { $child }, இப்போது எத்தனை உள்ளன?
way-bedtime-3 = கேளுங்கள்: எப்படித் தெரிந்தது?

way-walk = நடக்கும்போது ஒரு விளையாட்டு
way-walk-1 = சொல்லுங்கள்: { $child }, மூன்று பெயர்ப்பலகை, எண் அல்லது நிறம் கண்டுபிடிப்போம்.
way-walk-2 = அவற்றைச் சேர்ந்து எண்ணுங்கள்.
way-walk-3 = அவற்றால் ஒரு கதை உருவாக்குங்கள்.

way-shop = கடையில் ஒரு விளையாட்டு
way-shop-1 = { $child } உடன் ஐந்து பொருள்களை எண்ணுங்கள்.
way-shop-2 = கேளுங்கள்: எதன் விலை அதிகம்?
way-shop-3 = கேளுங்கள்: எப்படித் தெரிந்தது?

way-song = சேர்ந்து பாடுங்கள்
way-song-1 = எல்லோருக்கும் தெரிந்த ஒரு பாட்டை { $child } உடன் பாடுங்கள்.
way-song-2 = சொல்லின் ஒவ்வொரு பகுதிக்கும் ஒரு முறை கை தட்டுங்கள்.
way-song-3 = ஒரு சொல்லை மாற்றி, சேர்ந்து சிரியுங்கள்.
