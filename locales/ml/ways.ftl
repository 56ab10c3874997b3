### A family's page of a story or a game, and the ways to share it: a name and three small steps each.
### reviewed: no
### date: 2026-11-22
### checked: by meaning; നിങ്ങൾ, the polite -ൂ; "let us" inside the words to the child; names without endings; nothing
### to buy.
### back-translation: title "A story with C" idea "An idea with C" read "Read here" listen "Listen" pdf "Open the
### pages (PDF)" epub "Keep in this phone (EPUB)" web "Open the book's own page" print "Print" how "How to do it
### together" pictures "Not every word need be read. Look at the pictures, tell the story in your own language." other
### "The language of this book: L. Pictures tell the story in every language." minutes "How many minutes did it take?
### Send a number as answer to our message." author "Writing: A" licence "License: L" gone "This page is closed. Ask
### the teacher for a new link." talk "Let us talk about the book" "Show a picture and ask: C, what is happening
### here?" "Congratulate each answer, add one new word." "Say it together." pictures "The story in the pictures"
### "First look at all the pictures, without reading." "Ask: C, who is this? What is happening?" "Tell the story
### together in your own language." next "What will be next?" "Stop before turning the page." "Ask: C, what will be
### next? Why?" "Turn the page and look together." again "Tell the story once more" "Close the book." "Ask: C, what
### happened first? Then? How did it end?" "Make another ending together." life "A story from your life" "Find in the
### book a thing that is in your own life too." "Tell about it, let C listen." "Ask: C, do you know a story like
### this?" table "Numbers at the dining table" "With C prepare the table, count together." "Ask: how many if a friend
### comes?" "Ask: how was it understood?" bedtime "A number story before sleeping" "Tell a small story with numbers:
### five birds were there, two flew away." "Ask: C, how many are there now?" walk "A game when walking" "Say: C, let
### us find three boards, numbers or colors." "Count them together." "Make a story joining them." shop "A game in the
### shop" "Count five things with C." "Ask: which one's price is more?" song "Let us sing together" "Sing with C a
### song that all know." "Clap once at each part of a word." "Change one word, laugh together."
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the
### source and the older texts (meaning, facts, variables, address, one and several children); nothing changed.
### Natives first: how, again.

share-title = { $child } കൂടെ ഒരു കഥ
share-idea = { $child } കൂടെ ഒരു ആശയം
share-read = ഇവിടെ വായിക്കാം
share-listen = കേൾക്കാം
share-pdf = പേജുകൾ തുറക്കാം (PDF)
share-epub = ഈ ഫോണിൽ സൂക്ഷിക്കാം (EPUB)
share-web = പുസ്തകത്തിന്റെ സ്വന്തം പേജ് തുറക്കാം
share-print = പ്രിന്റ് ചെയ്യാം
share-how = ഒരുമിച്ച് എങ്ങനെ ചെയ്യാം
share-pictures = എല്ലാ വാക്കും വായിക്കേണ്ട. ചിത്രങ്ങൾ നോക്കൂ, സ്വന്തം ഭാഷയിൽ കഥ പറയൂ.
share-other = ഈ പുസ്തകത്തിന്റെ ഭാഷ: { $language }. ചിത്രങ്ങൾ എല്ലാ ഭാഷയിലും കഥ പറയും.
share-minutes = എത്ര മിനിറ്റ് എടുത്തു? ഞങ്ങളുടെ സന്ദേശത്തിന് മറുപടിയായി ഒരു സംഖ്യ അയയ്ക്കൂ.
share-author = എഴുത്ത്: { $author }
share-licence = ലൈസൻസ്: { $licence }
share-gone = ഈ പേജ് അടച്ചു. ടീച്ചറോട് പുതിയ ലിങ്ക് ചോദിക്കൂ.

way-talk = പുസ്തകത്തെപ്പറ്റി സംസാരിക്കാം
way-talk-1 = ഒരു ചിത്രം കാണിച്ച് ചോദിക്കൂ: { $child }, ഇവിടെ എന്താണ് നടക്കുന്നത്?
way-talk-2 = ഓരോ ഉത്തരത്തെയും അഭിനന്ദിക്കൂ, ഒരു പുതിയ വാക്ക് ചേർക്കൂ.
way-talk-3 = ഒരുമിച്ച് പറയൂ.

way-pictures = ചിത്രങ്ങളിലെ കഥ
way-pictures-1 = ആദ്യം വായിക്കാതെ എല്ലാ ചിത്രങ്ങളും നോക്കൂ.
way-pictures-2 = ചോദിക്കൂ: { $child }, ഇതാരാണ്? എന്താണ് നടക്കുന്നത്?
way-pictures-3 = സ്വന്തം ഭാഷയിൽ ഒരുമിച്ച് കഥ പറയൂ.

way-next = അടുത്തത് എന്താകും?
way-next-1 = പേജ് മറിക്കും മുമ്പ് നിർത്തൂ.
way-next-2 = ചോദിക്കൂ: { $child }, അടുത്തത് എന്താകും? എന്തുകൊണ്ട്?
way-next-3 = പേജ് മറിച്ച് ഒരുമിച്ച് നോക്കൂ.

way-again = കഥ ഒന്നുകൂടി പറയാം
way-again-1 = പുസ്തകം അടയ്ക്കൂ.
way-again-2 = ചോദിക്കൂ: { $child }, ആദ്യം എന്തുണ്ടായി? പിന്നെ? എങ്ങനെ അവസാനിച്ചു?
way-again-3 = ഒരുമിച്ച് വേറൊരു അവസാനം ഉണ്ടാക്കൂ.

way-life = നിങ്ങളുടെ ജീവിതത്തിൽ നിന്ന് ഒരു കഥ
way-life-1 = സ്വന്തം ജീവിതത്തിലും ഉള്ള ഒരു കാര്യം പുസ്തകത്തിൽ കണ്ടുപിടിക്കൂ.
way-life-2 = അതിനെപ്പറ്റി പറയൂ, { $child } കേൾക്കട്ടെ.
way-life-3 = ചോദിക്കൂ: { $child }, ഇതുപോലൊരു കഥ അറിയാമോ?

way-table = ഊണുമേശയിലെ സംഖ്യകൾ
way-table-1 = { $child } കൂടെ ഊണുമേശ ഒരുക്കൂ, ഒരുമിച്ച് എണ്ണൂ.
way-table-2 = ചോദിക്കൂ: ഒരു സുഹൃത്ത് വന്നാൽ എത്ര?
way-table-3 = ചോദിക്കൂ: എങ്ങനെ മനസ്സിലായി?

way-bedtime = ഉറങ്ങും മുമ്പ് ഒരു സംഖ്യാക്കഥ
way-bedtime-1 = സംഖ്യകളുള്ള ഒരു ചെറിയ കഥ പറയൂ: അഞ്ച് കിളികൾ ഉണ്ടായിരുന്നു, രണ്ടെണ്ണം പറന്നുപോയി.
way-bedtime-2 = ചോദിക്കൂ: { $child }, ഇപ്പോൾ എത്രയുണ്ട്?
way-bedtime-3 = ചോദിക്കൂ: എങ്ങനെ മനസ്സിലായി?

way-walk = നടക്കുമ്പോൾ ഒരു കളി
way-walk-1 = പറയൂ: { $child }, മൂന്ന് ബോർഡോ സംഖ്യയോ നിറമോ കണ്ടുപിടിക്കാം.
way-walk-2 = അവ ഒരുമിച്ച് എണ്ണൂ.
way-walk-3 = അവ ചേർത്ത് ഒരു കഥ ഉണ്ടാക്കൂ.

way-shop = കടയിൽ ഒരു കളി
way-shop-1 = { $child } കൂടെ അഞ്ച് സാധനങ്ങൾ എണ്ണൂ.
way-shop-2 = ചോദിക്കൂ: ഏതിനാണ് വില കൂടുതൽ?
way-shop-3 = ചോദിക്കൂ: എങ്ങനെ മനസ്സിലായി?

way-song = ഒരുമിച്ച് പാടാം
way-song-1 = എല്ലാവർക്കും അറിയാവുന്ന ഒരു പാട്ട് { $child } കൂടെ പാടൂ.
way-song-2 = വാക്കിന്റെ ഓരോ ഭാഗത്തും ഒരു തവണ കൈയടിക്കൂ.
way-song-3 = ഒരു വാക്ക് മാറ്റൂ, ഒരുമിച്ച് ചിരിക്കൂ.
