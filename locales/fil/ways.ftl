### A family's page of a story or a game, and the ways to share it: each a name and three small steps for an adult.
### reviewed: no
### date: 2026-11-22
### checked: by meaning; kayo; si, kay and sina, kina, ka or mo and kayo or ninyo by the number of children; no
### gender; nothing to buy; parts of a word are its syllables (pantig); GSM-7 only.
### back-translation: title "A story for C" idea "An idea for C" read "Read here" listen "Listen" pdf "Open the
### pages" epub "Save on this phone" web "Open this book's own page" print "Print" how "How to share it" pictures
### "It need not be that each word is read. Look at the pictures, and tell the story in your own language." other
### "This book is in L. The pictures tell the story in whatever language." minutes "How many minutes was it? Reply
### a number to our text." author "Written by: A" licence "Licence: X" gone "This page is closed. Ask the teacher
### for a new link." talk "Talk about the book / Point at a picture and ask C: what is happening here? / Praise
### every answer, and add one new word. / Say it together." pictures "The story in the pictures / Look first at all
### the pictures, without reading. / Ask C: who is this? What is happening? / Tell the story together in your own
### language." next "What is next? / Stop before turning the page. / Ask C: what might happen next? Why? / Turn the
### page and look together." again "Tell it again / Close the book. / Ask C: what came first? Then what? How did it
### end? / Make another ending together." life "A story from your own life / Look in the book for something you
### know from your own life. / Tell it to C. / Ask C: do you have a story like this too?" table "Numbers at the
### table / Set the table with C, and count together. / Ask: how many if a friend comes? / Ask: how do you know?"
### bedtime "A story of numbers before sleep / Tell a short story with numbers: there were five birds, and two flew
### away. / Ask C: how many are there now? / Ask: how do you know?" walk "A game while walking / Have C look for
### three signs, numbers, or colours. / Count them together. / Make a story about them." shop "A game at the store
### / Count five things with C. / Ask: which is the dearest? / Ask: how do you know?" song "Sing together / Sing
### with C a song that you all know. / Clap once for each syllable of a word. / Change one word, and laugh
### together."
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the
### source and the older texts (meaning, facts, variables, address, one and several children); titles and steps
### name the child with si, kay, sina, kina as the texts do, "how do you know" is mo or ninyo by the number of
### children. Natives first: life-3, next-2, song-1.

share-title = { $children ->
    [1] Isang kuwento para kay { $child }
   *[other] Isang kuwento para kina { $child }
}
share-idea = { $children ->
    [1] Isang ideya para kay { $child }
   *[other] Isang ideya para kina { $child }
}
share-read = Basahin dito
share-listen = Pakinggan
share-pdf = Buksan ang mga pahina (PDF)
share-epub = I-save sa teleponong ito (EPUB)
share-web = Buksan ang sariling pahina ng libro
share-print = I-print
share-how = Paano ito pagsasaluhan
share-pictures = Kahit hindi basahin ang bawat salita, ayos lang po. Tingnan ang mga larawan, at ikuwento sa sarili ninyong wika.
share-other = Nasa { $language } po ang librong ito. Ikinukuwento ito ng mga larawan sa kahit anong wika.
share-minutes = Ilang minuto po ito? Sagutin ng bilang ang text namin.
share-author = Isinulat ni: { $author }
share-licence = Lisensiya: { $licence }
share-gone = Sarado na po ang pahinang ito. Humingi po ng bagong link sa guro.

way-talk = Pag-usapan ang libro
way-talk-1 = { $children ->
    [1] Ituro ang isang larawan at tanungin si { $child }: ano ang nangyayari dito?
   *[other] Ituro ang isang larawan at tanungin sina { $child }: ano ang nangyayari dito?
}
way-talk-2 = Purihin ang bawat sagot, at magdagdag ng isang bagong salita.
way-talk-3 = Sabihin ito nang sabay.

way-pictures = Ang kuwento sa mga larawan
way-pictures-1 = Tingnan muna ang lahat ng larawan, nang hindi nagbabasa.
way-pictures-2 = { $children ->
    [1] Tanungin si { $child }: sino ito? Ano ang nangyayari?
   *[other] Tanungin sina { $child }: sino ito? Ano ang nangyayari?
}
way-pictures-3 = Ikuwento ito nang magkasama, sa sarili ninyong wika.

way-next = Ano ang susunod?
way-next-1 = Huminto bago buklatin ang susunod na pahina.
way-next-2 = { $children ->
    [1] Tanungin si { $child }: ano kaya ang susunod na mangyayari? Bakit?
   *[other] Tanungin sina { $child }: ano kaya ang susunod na mangyayari? Bakit?
}
way-next-3 = Buklatin ang pahina at tingnan nang magkasama.

way-again = Ikuwento ulit
way-again-1 = Isara ang libro.
way-again-2 = { $children ->
    [1] Tanungin si { $child }: ano ang nauna? Tapos ano? Paano ito nagwakas?
   *[other] Tanungin sina { $child }: ano ang nauna? Tapos ano? Paano ito nagwakas?
}
way-again-3 = Gumawa nang magkasama ng ibang wakas.

way-life = Kuwento mula sa sarili ninyong buhay
way-life-1 = Humanap sa libro ng isang bagay na alam ninyo mula sa sarili ninyong buhay.
way-life-2 = { $children ->
    [1] Ikuwento ito kay { $child }.
   *[other] Ikuwento ito kina { $child }.
}
way-life-3 = { $children ->
    [1] Tanungin si { $child }: may kuwento ka rin bang katulad nito?
   *[other] Tanungin sina { $child }: may kuwento rin ba kayong katulad nito?
}

way-table = Mga numero sa mesa
way-table-1 = { $children ->
    [1] Mag-ayos ng mesa kasama si { $child }, at bumilang nang sabay.
   *[other] Mag-ayos ng mesa kasama sina { $child }, at bumilang nang sabay.
}
way-table-2 = Itanong: ilan kung may darating na kaibigan?
way-table-3 = { $children ->
    [1] Itanong: paano mo nalaman?
   *[other] Itanong: paano ninyo nalaman?
}

way-bedtime = Kuwentong may numero bago matulog
way-bedtime-1 = Magkuwento nang maikli na may numero: may limang ibon, at lumipad ang dalawa.
way-bedtime-2 = { $children ->
    [1] Tanungin si { $child }: ilan na ngayon?
   *[other] Tanungin sina { $child }: ilan na ngayon?
}
way-bedtime-3 = { $children ->
    [1] Itanong: paano mo nalaman?
   *[other] Itanong: paano ninyo nalaman?
}

way-walk = Laro habang naglalakad
way-walk-1 = { $children ->
    [1] Pahanapin si { $child } ng tatlong karatula, numero, o kulay.
   *[other] Pahanapin sina { $child } ng tatlong karatula, numero, o kulay.
}
way-walk-2 = Bilangin ang mga ito nang sabay.
way-walk-3 = Gumawa ng kuwento tungkol sa mga ito.

way-shop = Laro sa tindahan
way-shop-1 = { $children ->
    [1] Bumilang ng limang bagay kasama si { $child }.
   *[other] Bumilang ng limang bagay kasama sina { $child }.
}
way-shop-2 = Itanong: alin ang pinakamahal?
way-shop-3 = { $children ->
    [1] Itanong: paano mo nalaman?
   *[other] Itanong: paano ninyo nalaman?
}

way-song = Kumanta nang magkasama
way-song-1 = { $children ->
    [1] Kumanta kasama si { $child } ng awit na alam ninyong lahat.
   *[other] Kumanta kasama sina { $child } ng awit na alam ninyong lahat.
}
way-song-2 = Pumalakpak nang isang beses sa bawat pantig ng isang salita.
way-song-3 = Palitan ang isang salita, at sabay na tumawa.
