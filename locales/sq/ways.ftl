### Faqja e familjes për një histori ose lojë, dhe mënyrat për ta ndarë bashkë. Trajta: ju.
### reviewed: no
### date: 2026-11-22
### checked: by meaning, ju, plain words; the child's name is a subject, is spoken to, or stands in brackets; verbs in number with the
### children; "how was the answer found?" for "how do you know?", so that it fits one child and several; nothing to buy.
### back-translation: share "A story (C)" "An idea (C)" "Read it here" "Listen to it" "Open the pages (PDF)" "Keep it on
### this phone (EPUB)" "Open the page of the book itself" "Print it" "How to share it together" "There is no need to read
### every word. Look at the pictures and tell the story in your language." "The language of this book: L. The pictures tell
### the story in every language." "How many minutes was it? Answer our message with a number." "Author: A" "License: L"
### "This page is closed. Ask at the school for a new link." talk "Talk about the book": "Ask about a picture: what is
### happening here, C?" "Praise every answer and add a new word." "Say it together." pictures "The story in the pictures":
### "Look at all the pictures first, without reading." "Ask: who is this figure, C? What is happening?" "Tell the story
### together, in your language." next "What comes then?": "Stop before turning the page." "Ask: what will happen then, C?
### Why?" "Turn the page and look together." again "Tell it once more": "Close the book." "Ask: what came first, C? And
### then? How did it end?" "Make up another ending together." life "A story from your life": "Find something in the book
### that you know from your life." "Tell about it, and C listens." "Then C tells a story like it." table "Numbers at the
### table": "Set the table, you and C, and count together." "Ask: how many if somebody else comes?" "Ask: how was the answer
### found?" bedtime "A story with numbers before sleep": "Tell a short story with numbers: there were five birds, and two
### flew." "Ask: how many are there now, C?" "Ask: how was the answer found?" walk "A game for a walk": "Let C find three
### signs, three numbers or three colors." "Count them together." "Make up a story about them." shop "A game for the shop":
### "You and C count five things together." "Ask: which costs more?" "Ask: how was the answer found?" song "Sing together":
### "Sing, you and C, a song that you all know." "Clap once for each part of a word." "Change one word and laugh together."
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the source
### (meaning, facts, variables, address, gender, one and several children); changed: in way-shop-1 "ju dhe C" leads, for
### behind the comma they read as the things counted. Natives first: share-gone, way-life-2, way-song-2.

share-title = Një histori ({ $child })
share-idea = Një ide ({ $child })
share-read = Lexojeni këtu
share-listen = Dëgjojeni
share-pdf = Hapni faqet (PDF)
share-epub = Ruajeni në këtë telefon (EPUB)
share-web = Hapni faqen e vetë librit
share-print = Printojeni
share-how = Si ta ndani bashkë
share-pictures = S'ka nevojë të lexoni çdo fjalë. Shikoni figurat dhe tregojeni historinë në gjuhën tuaj.
share-other = Gjuha e këtij libri: { $language }. Figurat e tregojnë historinë në çdo gjuhë.
share-minutes = Sa minuta ishin? Përgjigjuni mesazhit tonë me një numër.
share-author = Autorësia: { $author }
share-licence = Licenca: { $licence }
share-gone = Kjo faqe është mbyllur. Kërkoni në shkollë një lidhje të re.

way-talk = Flisni për librin
way-talk-1 = Pyesni për një figurë: çfarë po ndodh këtu, { $child }?
way-talk-2 = Lavdëroni çdo përgjigje dhe shtoni një fjalë të re.
way-talk-3 = Thuajeni bashkë.

way-pictures = Historia në figura
way-pictures-1 = Shikoni së pari të gjitha figurat, pa lexuar.
way-pictures-2 = Pyesni: kush është ky personazh, { $child }? Çfarë po ndodh?
way-pictures-3 = Tregojeni historinë bashkë, në gjuhën tuaj.

way-next = Çfarë vjen pastaj?
way-next-1 = Ndaluni para se të ktheni faqen.
way-next-2 = Pyesni: çfarë do të ndodhë pastaj, { $child }? Pse?
way-next-3 = Kthejeni faqen dhe shikoni bashkë.

way-again = Tregojeni edhe një herë
way-again-1 = Mbyllni librin.
way-again-2 = Pyesni: çfarë ndodhi së pari, { $child }? Po pastaj? Si përfundoi?
way-again-3 = Krijoni bashkë një fund tjetër.

way-life = Një histori nga jeta juaj
way-life-1 = Gjeni në libër diçka që e njihni nga jeta juaj.
way-life-2 = { $children ->
    [one] Tregoni për të, dhe { $child } dëgjon.
   *[other] Tregoni për të, dhe { $child } dëgjojnë.
}
way-life-3 = { $children ->
    [one] Pastaj { $child } tregon një histori të ngjashme.
   *[other] Pastaj { $child } tregojnë një histori të ngjashme.
}

way-table = Numra në tryezë
way-table-1 = Shtroni tryezën, ju dhe { $child }, dhe numëroni bashkë.
way-table-2 = Pyesni: sa duhen nëse vjen edhe dikush?
way-table-3 = Pyesni: si u gjet përgjigjja?

way-bedtime = Një histori me numra para gjumit
way-bedtime-1 = Tregoni një histori të shkurtër me numra: ishin pesë zogj, dhe dy fluturuan.
way-bedtime-2 = Pyesni: sa janë tani, { $child }?
way-bedtime-3 = Pyesni: si u gjet përgjigjja?

way-walk = Një lojë për shëtitje
way-walk-1 = { $children ->
    [one] Le të gjejë { $child } tri shenja, tre numra ose tri ngjyra.
   *[other] Le të gjejnë { $child } tri shenja, tre numra ose tri ngjyra.
}
way-walk-2 = Numërojini bashkë.
way-walk-3 = Krijoni një histori për to.

way-shop = Një lojë për dyqanin
way-shop-1 = Ju dhe { $child } numëroni bashkë pesë gjëra.
way-shop-2 = Pyesni: cila kushton më shumë?
way-shop-3 = Pyesni: si u gjet përgjigjja?

way-song = Këndoni bashkë
way-song-1 = Këndoni, ju dhe { $child }, një këngë që e dini të gjithë.
way-song-2 = Përplasni duart një herë për çdo pjesë të fjalës.
way-song-3 = Ndryshoni një fjalë dhe qeshni bashkë.
