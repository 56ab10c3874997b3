### A family's page of a story or a game, and the ways to share it: a name and three small steps each.
### reviewed: no
### date: 2026-11-22
### checked: by meaning; ንስኹም; "with C", or the name before the question, where a verb would show the child's sex;
### nothing to buy.
### back-translation: title "A story for your child C" idea "An idea for your child C" read "Read here" listen
### "Listen" pdf "Open the pages (PDF)" epub "Keep in this phone (EPUB)" web "Open the page of the book" print
### "Print" how "How you share it" pictures "Reading each word is not needed. Look at the pictures, and tell the
### story in your language." other "The language of this book: L. Pictures tell the story in every language."
### minutes "How many minutes was it? Answer our message with a number." author "Writing: A" licence "License: L"
### gone "This page is closed. Ask for a new link from the teacher." talk "Talk about the book" "About one picture
### ask: C, what is happening here?" "Encourage every answer, add one new word." "Say it together." pictures "The
### story in the pictures" "First look at all the pictures, without reading." "Ask: C, who is this? What is
### happening?" "Tell the story together in your language." next "What happens next?" "Stop before turning the
### page." "Ask: C, what happens next? Why?" "Turn the page and look together." again "Tell the story once more"
### "Close the book." "Ask: C, what happened first? After it? How did it end?" "Create another ending together."
### life "A story from your life" "Find in the book a thing that you know from your life." "Talk about it with C."
### "Ask: C, is there another story like this?" table "Numbers on the table" "Lay the table with C, and count
### together." "Ask: and if a friend comes how many?" "Ask: how was it found?" bedtime "A number story before
### sleep" "Tell a short story with numbers: there were five birds, two flew." "Ask: C, how many are they now?"
### walk "A game for a walk" "With C search for three signs, numbers or colors." "Count them together." "Create a
### story about them." shop "A game in the shop" "Count five things with C." "Ask: which one is dearer?" song "Sing
### together" "With C sing a children's song that you know." "Clap once for each part of a word." "Change one word,
### and laugh together."
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the
### source and the older texts (meaning, facts, variables, address, one and several children); title and idea say
### for your child, one or several, as the older texts do, instead of with C. Natives first: song, way-pictures-2,
### bedtime.

share-title = { $children ->
    [one] ዛንታ ንውላድኩም { $child }
   *[other] ዛንታ ንደቅኹም { $child }
}
share-idea = { $children ->
    [one] ሓሳብ ንውላድኩም { $child }
   *[other] ሓሳብ ንደቅኹም { $child }
}
share-read = ኣብዚ ኣንብቡ
share-listen = ስምዑ
share-pdf = ነቶም ገጻት ክፈቱ (PDF)
share-epub = ኣብዚ ስልኪ ኣቐምጡ (EPUB)
share-web = ገጽ ናይቲ መጽሓፍ ክፈቱ
share-print = ሕተሙ
share-how = ብኸመይ ትካፈልዎ
share-pictures = ነፍሲ ወከፍ ቃል ምንባብ ኣየድልን። ስእልታት ርኣዩ፣ ነቲ ዛንታ ብቋንቋኹም ንገሩ።
share-other = ቋንቋ ናይዚ መጽሓፍ፦ { $language }። ስእልታት ብኹሉ ቋንቋ ዛንታ ይነግሩ።
share-minutes = ክንደይ ደቒቕ ኮይኑ? ንመልእኽትና ብቁጽሪ መልሱ።
share-author = ጽሑፍ፦ { $author }
share-licence = ፍቓድ፦ { $licence }
share-gone = እዚ ገጽ ተዓጽዩ። ካብ መምህር ሓድሽ ሊንክ ሕተቱ።

way-talk = ብዛዕባ እቲ መጽሓፍ ተዘራረቡ
way-talk-1 = ብዛዕባ ሓደ ስእሊ ሕተቱ፦ { $child }፣ ኣብዚ እንታይ ይኸውን ኣሎ?
way-talk-2 = ንነፍሲ ወከፍ መልሲ ኣተባብዑ፣ ሓንቲ ሓዳስ ቃል ወስኹ።
way-talk-3 = ብሓባር በሉዋ።

way-pictures = ኣብ ስእልታት ዘሎ ዛንታ
way-pictures-1 = መጀመርታ ከየንበብኩም ኩሉ ስእልታት ርኣዩ።
way-pictures-2 = ሕተቱ፦ { $child }፣ እዚ መን እዩ? እንታይ ይኸውን ኣሎ?
way-pictures-3 = ነቲ ዛንታ ብቋንቋኹም ብሓባር ንገሩ።

way-next = ቀጺሉ እንታይ ይኸውን?
way-next-1 = ገጽ ቅድሚ ምግላጽኩም ደው በሉ።
way-next-2 = ሕተቱ፦ { $child }፣ ቀጺሉ እንታይ ይኸውን? ስለምንታይ?
way-next-3 = ገጽ ገሊጽኩም ብሓባር ርኣዩ።

way-again = ነቲ ዛንታ መሊስኩም ንገሩ
way-again-1 = ነቲ መጽሓፍ ዕጸዉ።
way-again-2 = ሕተቱ፦ { $child }፣ መጀመርታ እንታይ ኮይኑ? ድሕሪኡኸ? ብኸመይ ተወዲኡ?
way-again-3 = ብሓባር ካልእ መወዳእታ ፍጠሩ።

way-life = ዛንታ ካብ ህይወትኩም
way-life-1 = ካብ ህይወትኩም እትፈልጥዎ ነገር ኣብቲ መጽሓፍ ድለዩ።
way-life-2 = ብዛዕባኡ ምስ { $child } ተዘራረቡ።
way-life-3 = ሕተቱ፦ { $child }፣ ከምዚ ዝበለ ካልእ ዛንታ ኣሎ ዶ?

way-table = ቁጽርታት ኣብ ጣውላ
way-table-1 = ምስ { $child } ጣውላ ኣዳልዉ፣ ብሓባር ቁጸሩ።
way-table-2 = ሕተቱ፦ ዓርኪ እንተ መጺኡኸ ክንደይ?
way-table-3 = ሕተቱ፦ ብኸመይ ተረኺቡ?

way-bedtime = ቅድሚ ድቃስ ዛንታ ቁጽሪ
way-bedtime-1 = ቁጽሪ ዘለዎ ሓጺር ዛንታ ንገሩ፦ ሓሙሽተ ኣዕዋፍ ነይረን፣ ክልተ ነፊረን።
way-bedtime-2 = ሕተቱ፦ { $child }፣ ሕጂ ክንደይ ኣለዋ?
way-bedtime-3 = ሕተቱ፦ ብኸመይ ተረኺቡ?

way-walk = ጸወታ ጉዕዞ እግሪ
way-walk-1 = ምስ { $child } ሰለስተ ምልክታት፣ ቁጽርታት ወይ ሕብርታት ድለዩ።
way-walk-2 = ብሓባር ቁጸርዎም።
way-walk-3 = ብዛዕባኦም ዛንታ ፍጠሩ።

way-shop = ጸወታ ዱኳን
way-shop-1 = ምስ { $child } ሓሙሽተ ነገራት ቁጸሩ።
way-shop-2 = ሕተቱ፦ ኣየናይ ይኸብር?
way-shop-3 = ሕተቱ፦ ብኸመይ ተረኺቡ?

way-song = ብሓባር ዘምሩ
way-song-1 = ምስ { $child } እትፈልጥዎ መዝሙር ቆልዑ ዘምሩ።
way-song-2 = ንነፍሲ ወከፍ ክፋል ቃል ሓንሳብ ኣጣቕዑ።
way-song-3 = ሓንቲ ቃል ቀይሩ፣ ብሓባር ስሓቑ።
