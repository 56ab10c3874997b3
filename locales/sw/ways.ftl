### A family's page of a story or a game, and the ways to share it.
### reviewed: no
### date: 2026-11-22
### checked: by meaning, plural "you", plain words; GSM-7 only; verbs in number with the children; "how do we know?" for "how do you
### know?", so that it fits one child and several; nothing to buy.
### back-translation: share "A story for C" "An idea for C" "Read here" "Listen" "Open the pages (PDF)" "Keep it on this
### phone (EPUB)" "Open the page of the book itself" "Print" "How to share it" "No need to read every word. Look at the
### pictures, and tell the story in your language." "This book is in this language: L. The pictures tell the story in every
### language." "How many minutes was it? Answer our message with a number." "Writer: A" "License: L" "This page is closed.
### Ask the teacher for a new link." talk "Converse about the book": "Ask C about a picture: what is happening here?"
### "Praise every answer, and add one new word." "Say it together." pictures "The story in the pictures": "First look at all
### the pictures, without reading." "Ask C: who is this? What is happening?" "Tell the story together, in your language."
### next "What will follow?": "Wait a little before turning the page." "Ask C: what will happen afterwards? Why?" "Turn the
### page and see together." again "Tell it again": "Close the book." "Ask C: what happened first? And then? How did it end?"
### "Compose another ending together." life "A story from your life": "Find something in the book that you know from your
### life." "Tell C about it." "Ask C for a story like it." table "Numbers at the table": "Prepare the table with C, and
### count together." "Ask: how many are needed if a friend comes?" "Ask: how do we know?" bedtime "A story of numbers before
### sleep": "Tell a short story with numbers: there were five birds, two flew and went." "Ask C: how many have stayed now?"
### "Ask: how do we know?" walk "A game for walking": "Ask C to find three things: signs, numbers or colors." "Count them
### together." "Compose a story about them." shop "A game for the shop": "Count five things with C." "Ask: which is dearer?"
### "Ask: how do we know?" song "Sing together": "Sing with C a song that you all know." "Clap once for each part of a
### word." "Change one word, and laugh together."
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the source
### (meaning, facts, variables, address, gender, one and several children); changed: "Ngojeni kidogo" in way-next-1, for
### "Simameni" also means "stand up". Natives first: way-song-2, share-how, way-walk-1.

share-title = Hadithi kwa ajili ya { $child }
share-idea = Wazo kwa ajili ya { $child }
share-read = Someni hapa
share-listen = Sikilizeni
share-pdf = Fungueni kurasa (PDF)
share-epub = Kihifadhini kwenye simu hii (EPUB)
share-web = Fungueni ukurasa wa kitabu chenyewe
share-print = Chapisheni
share-how = Jinsi ya kushiriki pamoja
share-pictures = Hakuna haja ya kusoma kila neno. Tazameni picha, na msimulie hadithi kwa lugha yenu.
share-other = Kitabu hiki kiko katika lugha hii: { $language }. Picha husimulia hadithi kwa kila lugha.
share-minutes = Zilikuwa dakika ngapi? Jibuni ujumbe wetu kwa namba.
share-author = Mwandishi: { $author }
share-licence = Leseni: { $licence }
share-gone = Ukurasa huu umefungwa. Mwombeni mwalimu kiungo kipya.

way-talk = Zungumzeni kuhusu kitabu
way-talk-1 = { $children ->
    [one] Mwulizeni { $child } kuhusu picha: ni nini kinatokea hapa?
   *[other] Waulizeni { $child } kuhusu picha: ni nini kinatokea hapa?
}
way-talk-2 = Pongezeni kila jibu, na mwongeze neno jipya moja.
way-talk-3 = Lisemeni pamoja.

way-pictures = Hadithi katika picha
way-pictures-1 = Kwanza tazameni picha zote, bila kusoma.
way-pictures-2 = { $children ->
    [one] Mwulizeni { $child }: huyu ni nani? Ni nini kinatokea?
   *[other] Waulizeni { $child }: huyu ni nani? Ni nini kinatokea?
}
way-pictures-3 = Simulieni hadithi pamoja, kwa lugha yenu.

way-next = Ni nini kitafuata?
way-next-1 = Ngojeni kidogo kabla ya kufungua ukurasa unaofuata.
way-next-2 = { $children ->
    [one] Mwulizeni { $child }: ni nini kitatokea baadaye? Kwa nini?
   *[other] Waulizeni { $child }: ni nini kitatokea baadaye? Kwa nini?
}
way-next-3 = Fungueni ukurasa na mwone pamoja.

way-again = Simulieni tena
way-again-1 = Fungeni kitabu.
way-again-2 = { $children ->
    [one] Mwulizeni { $child }: ni nini kilitokea kwanza? Na kisha? Iliishaje?
   *[other] Waulizeni { $child }: ni nini kilitokea kwanza? Na kisha? Iliishaje?
}
way-again-3 = Tungeni mwisho mwingine pamoja.

way-life = Hadithi kutoka maisha yenu
way-life-1 = Tafuteni kitabuni kitu mnachokijua kutoka maisha yenu.
way-life-2 = { $children ->
    [one] Msimulieni { $child } kukihusu.
   *[other] Wasimulieni { $child } kukihusu.
}
way-life-3 = { $children ->
    [one] Mwombeni { $child } hadithi kama hiyo.
   *[other] Waombeni { $child } hadithi kama hiyo.
}

way-table = Namba mezani
way-table-1 = Andaeni meza na { $child }, na mhesabu pamoja.
way-table-2 = Ulizeni: vitahitajika vingapi rafiki akija?
way-table-3 = Ulizeni: tunajuaje?

way-bedtime = Hadithi ya namba kabla ya kulala
way-bedtime-1 = Simulieni hadithi fupi yenye namba: kulikuwa na ndege watano, wawili wakaruka wakaenda.
way-bedtime-2 = { $children ->
    [one] Mwulizeni { $child }: sasa wamebaki wangapi?
   *[other] Waulizeni { $child }: sasa wamebaki wangapi?
}
way-bedtime-3 = Ulizeni: tunajuaje?

way-walk = Mchezo wa matembezi
way-walk-1 = { $children ->
    [one] Mwombeni { $child } atafute vitu vitatu: vibao, namba au rangi.
   *[other] Waombeni { $child } watafute vitu vitatu: vibao, namba au rangi.
}
way-walk-2 = Vihesabuni pamoja.
way-walk-3 = Tungeni hadithi kuvihusu.

way-shop = Mchezo wa dukani
way-shop-1 = Hesabuni vitu vitano na { $child }.
way-shop-2 = Ulizeni: kipi ni ghali zaidi?
way-shop-3 = Ulizeni: tunajuaje?

way-song = Imbeni pamoja
way-song-1 = Imbeni na { $child } wimbo ambao nyote mnaujua.
way-song-2 = Pigeni makofi mara moja kwa kila sehemu ya neno.
way-song-3 = Badilisheni neno moja, na mcheke pamoja.
