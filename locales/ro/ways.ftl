### A family's page of a story or a game, and the ways to share it: a name and three small steps each. Adresare:
### dumneavoastră.
### reviewed: no
### date: 2026-11-22
### checked: by meaning, dumneavoastră; "întrebare pentru" a name, which needs no îl or o; "caută", the same for one and
### several children; "de unde știm?", which asks both alike; the school is asked for a new link, for "teacher" has a gender.
### back-translation: share: "A story for C" "An idea for C" "Read here" "Listen" "Open the pages (PDF)" "Keep on this phone
### (EPUB)" "Open the book's page" "Print" "How you enjoy it together" "There is no need to read each word. Look at the
### pictures and tell the story in your language." "The language of this book: L. The pictures tell the story in any
### language." "How many minutes were they? Answer our message with a number." "By A" "Licence: X" "This page is closed. Ask
### the school for a new link." talk "Talk about the book" "Show a picture. A question for C: what is happening here?" "Praise
### every answer and add a new word." "Say it together." pictures "The story from the pictures" "First look at all the
### pictures, without reading." "A question for C: who is it? What is happening?" "Tell the story together, in your language."
### next "What follows?" "Stop before you turn the page." "A question for C: what will follow? Why?" "Turn the page and see
### together." again "Tell it again" "Close the book." "A question for C: what was at the start? And then? How did it end?"
### "Make up together another end." life "A story from your life" "Look in the book for something you know from your life."
### "Talk about this with C." "Now C tells a similar story." table "Numbers at the table" "Set the table with C and count
### together." "Ask: how many plates, with one more guest?" "Ask: how do we know?" bedtime "A story with numbers before sleep"
### "Tell a short story with numbers: there were five birds and two flew away." "A question for C: how many are there now?"
### walk "A game on a walk" "C looks for three signs, numbers or colours." "Count them together." "Make up a story about
### them." shop "A game at the shop" "Count five things with C." "Ask: which costs more?" song "Sing together" "Sing with C a
### song that you know." "Clap your hands once for each part of a word." "Change a word and laugh together."
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the source
### (meaning, facts, variables, address, gender, one and several children); nothing changed. Natives first: share-how,
### way-life-3, "de unde știm?".

share-title = O poveste pentru { $child }
share-idea = O idee pentru { $child }
share-read = Citiți aici
share-listen = Ascultați
share-pdf = Deschideți paginile (PDF)
share-epub = Păstrați pe acest telefon (EPUB)
share-web = Deschideți pagina cărții
share-print = Tipăriți
share-how = Cum vă bucurați de ea împreună
share-pictures = Nu e nevoie să citiți fiecare cuvânt. Priviți imaginile și spuneți povestea în limba dumneavoastră.
share-other = Limba acestei cărți: { $language }. Imaginile spun povestea în orice limbă.
share-minutes = Câte minute au fost? Răspundeți la mesajul nostru cu un număr.
share-author = De { $author }
share-licence = Licență: { $licence }
share-gone = Această pagină e închisă. Cereți la școală un link nou.

way-talk = Vorbiți despre carte
way-talk-1 = Arătați o imagine. Întrebare pentru { $child }: ce se întâmplă aici?
way-talk-2 = Lăudați fiecare răspuns și adăugați un cuvânt nou.
way-talk-3 = Spuneți-l împreună.

way-pictures = Povestea din imagini
way-pictures-1 = Priviți întâi toate imaginile, fără să citiți.
way-pictures-2 = Întrebare pentru { $child }: cine e? Ce se întâmplă?
way-pictures-3 = Spuneți povestea împreună, în limba dumneavoastră.

way-next = Ce urmează?
way-next-1 = Opriți-vă înainte să întoarceți pagina.
way-next-2 = Întrebare pentru { $child }: ce va urma? De ce?
way-next-3 = Întoarceți pagina și vedeți împreună.

way-again = Povestiți din nou
way-again-1 = Închideți cartea.
way-again-2 = Întrebare pentru { $child }: ce a fost la început? Și apoi? Cum s-a terminat?
way-again-3 = Inventați împreună alt sfârșit.

way-life = O poveste din viața dumneavoastră
way-life-1 = Căutați în carte ceva ce cunoașteți din viața dumneavoastră.
way-life-2 = Vorbiți despre asta cu { $child }.
way-life-3 = { $children ->
    [1] Acum { $child } spune o poveste asemănătoare.
   *[other] Acum { $child } spun o poveste asemănătoare.
}

way-table = Numere la masă
way-table-1 = Puneți masa cu { $child } și numărați împreună.
way-table-2 = Întrebați: câte farfurii, cu un musafir în plus?
way-table-3 = Întrebați: de unde știm?

way-bedtime = O poveste cu numere înainte de somn
way-bedtime-1 = Spuneți o poveste scurtă cu numere: erau cinci păsări și două au zburat.
way-bedtime-2 = Întrebare pentru { $child }: câte sunt acum?
way-bedtime-3 = Întrebați: de unde știm?

way-walk = Un joc la plimbare
way-walk-1 = { $child } caută trei semne, numere sau culori.
way-walk-2 = Numărați-le împreună.
way-walk-3 = Inventați o poveste despre ele.

way-shop = Un joc la magazin
way-shop-1 = Numărați cinci lucruri cu { $child }.
way-shop-2 = Întrebați: care costă mai mult?
way-shop-3 = Întrebați: de unde știm?

way-song = Cântați împreună
way-song-1 = Cântați cu { $child } un cântec pe care îl știți.
way-song-2 = Bateți o dată din palme pentru fiecare parte a unui cuvânt.
way-song-3 = Schimbați un cuvânt și râdeți împreună.
