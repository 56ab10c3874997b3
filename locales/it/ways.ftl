### A family's page of a story or a game, and the ways to share it: a name and three small steps each. Si dà del Lei; per
### famiglia e bambini insieme, il voi.
### reviewed: no
### date: 2026-11-22
### checked: by meaning, Lei; "con" and "per" before a name, never "a"; "come si fa a saperlo?", which asks one and several
### children alike; the school is asked for a new link, for "teacher" has a gender; "Come condividerla", for a story and an
### idea are both feminine.
### back-translation: share: "A story for C" "An idea for C" "Read here" "Listen" "Open the pages (PDF)" "Save on this phone
### (EPUB)" "Open the book's page" "Print" "How to share it" "There is no need to read each word. Look at the pictures and
### tell the story in your language." "This book is in this language: L. The pictures tell the story in every language."
### "How many minutes were they? Answer our message with a number." "By A" "Licence: X" "This page is closed. Ask at school
### for a new link." talk "Talk about the book" "Point at a picture. A question for C: what is happening here?" "Applause
### for every answer, and one new word more." "Say it together." pictures "The story in the pictures" "First look at all the
### pictures, without reading." "A question for C: who is it? What is happening?" "Tell the story together, in your
### language." next "What will happen?" "Stop before turning the page." "A question for C: what will happen? Why?" "Turn the
### page and look together." again "Tell it anew" "Close the book." "A question for C: what happens at the start? And then?
### And at the end?" "Make up together another ending." life "A story of your life" "Look in the book for something that you
### know from your life." "Talk about it with C." "Now C tells a similar story." table "Numbers at the table" "Set the table
### with C, and count together." "Ask: how many plates, with one more guest?" "Ask: how does one come to know it?" bedtime
### "A story of numbers for good night" "Tell a short story with numbers: there were five little birds, two flew away." "A
### question for C: how many are they now?" walk "A game for the walk" "A challenge for C: to find three signs, numbers or
### colours." "Count them together." "Make up a story on these things." shop "A game for the shop" "Count five things with
### C." "Ask: which one costs more?" song "Sing together" "Sing with C a song that you know." "Clap hands once for each part
### of a word." "Change a word, and laugh together."
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the source
### (meaning, facts, variables, address, gender, one and several children); changed: way-life-3 is a plain sentence now; a
### new link is asked for at school, as in the sister languages. Natives first: way-talk-1, way-walk-1, "come si fa a
### saperlo?".

share-title = Una storia per { $child }
share-idea = Un'idea per { $child }
share-read = Leggere qui
share-listen = Ascoltare
share-pdf = Aprire le pagine (PDF)
share-epub = Salvare su questo telefono (EPUB)
share-web = Aprire la pagina del libro
share-print = Stampare
share-how = Come condividerla
share-pictures = Non serve leggere ogni parola. Guardi le figure e racconti la storia nella Sua lingua.
share-other = Questo libro è in questa lingua: { $language }. Le figure raccontano la storia in ogni lingua.
share-minutes = Quanti minuti sono stati? Risponda al nostro messaggio con un numero.
share-author = Di { $author }
share-licence = Licenza: { $licence }
share-gone = Questa pagina è chiusa. Chieda un nuovo link a scuola.

way-talk = Parlare del libro
way-talk-1 = Indichi una figura. Domanda per { $child }: che cosa succede qui?
way-talk-2 = Un applauso per ogni risposta, e una parola nuova in più.
way-talk-3 = Ditela insieme.

way-pictures = La storia nelle figure
way-pictures-1 = Prima guardate tutte le figure, senza leggere.
way-pictures-2 = Domanda per { $child }: chi è? Che cosa succede?
way-pictures-3 = Raccontate la storia insieme, nella vostra lingua.

way-next = Che cosa succederà?
way-next-1 = Si fermi prima di girare pagina.
way-next-2 = Domanda per { $child }: che cosa succederà? Perché?
way-next-3 = Girate pagina e guardate insieme.

way-again = Raccontarla di nuovo
way-again-1 = Chiuda il libro.
way-again-2 = Domanda per { $child }: che cosa succede all'inizio? E poi? E alla fine?
way-again-3 = Inventate insieme un altro finale.

way-life = Una storia della Sua vita
way-life-1 = Cerchi nel libro qualcosa che conosce dalla Sua vita.
way-life-2 = Ne parli con { $child }.
way-life-3 = { $children ->
    [one] Ora { $child } racconta una storia simile.
   *[other] Ora { $child } raccontano una storia simile.
}

way-table = I numeri a tavola
way-table-1 = Apparecchi con { $child }, e contate insieme.
way-table-2 = Chieda: quanti piatti, con un ospite in più?
way-table-3 = Chieda: come si fa a saperlo?

way-bedtime = Una storia di numeri per la buonanotte
way-bedtime-1 = Racconti una breve storia con i numeri: c'erano cinque uccellini, due sono volati via.
way-bedtime-2 = Domanda per { $child }: quanti sono adesso?
way-bedtime-3 = Chieda: come si fa a saperlo?

way-walk = Un gioco per la passeggiata
way-walk-1 = Una sfida per { $child }: trovare tre cartelli, numeri o colori.
way-walk-2 = Contateli insieme.
way-walk-3 = Inventate una storia su queste cose.

way-shop = Un gioco per il negozio
way-shop-1 = Conti cinque cose con { $child }.
way-shop-2 = Chieda: quale costa di più?
way-shop-3 = Chieda: come si fa a saperlo?

way-song = Cantare insieme
way-song-1 = Canti con { $child } una canzone che conoscete.
way-song-2 = Batta le mani una volta per ogni parte di una parola.
way-song-3 = Cambiate una parola, e ridete insieme.
