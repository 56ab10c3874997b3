### A family's page of a story or a game, and the ways to share it: a name and three small steps each. Trato: usted; para
### familia y niños a la vez, ustedes.
### reviewed: no
### date: 2026-11-22
### checked: by meaning, usted; "en familia" and plural verbs for "together", which would agree with a gender; "¿cómo se
### sabe?", which asks one and several children alike; the school is asked for a new link, for "teacher" has a gender; a story
### of one's own life is "anécdota", as in the texts about meetings.
### back-translation: share: "A story for C" "An idea for C" "Read here" "Listen" "Open the pages (PDF)" "Keep on this phone
### (EPUB)" "Open the book's page" "Print" "How to share it" "It is not necessary to read each word. Look at the drawings and
### tell the story in your own language." "This book is in this language: L. The drawings tell the story in all languages."
### "How many minutes were they? Answer our message with a number." "By A" "Licence: X" "This page is already closed. Ask the
### school for a new link." talk "Talk about the book" "Ask C about a drawing: what is happening here?" "Celebrate each answer
### and add a new word." "Repeat it in chorus." pictures "The story in the drawings" "First, look at all the drawings without
### reading." "Ask C: who is it? What is happening?" "Tell the story as a family, in your own language." next "What comes
### next?" "Make a pause before turning the page." "Ask C: what is going to happen next? Why?" "Turn the page and find out as
### a family." again "Tell it once more" "Close the book." "Ask C: what happened first? And after? How did it end?" "Make up
### another ending as a family." life "A story of your life" "Look in the book for something that you know from your own
### life." "Tell it to C." "Ask C for a similar story." table "Numbers at the table" "Set the table with C and go counting."
### "Ask: how many plates if a visitor comes?" "Ask: how does one know?" bedtime "A story with numbers before sleeping" "Tell
### a short story with numbers: there were five birds and two flew away." "Ask C: how many are left now?" walk "A game for the
### walk" "Invite C to look for three signs, numbers or colours." "Count them as a family." "Make up a story with that." shop
### "A game for the shop" "Count five things with C." "Ask: which costs more?" song "Sing as a family" "Sing with C a song
### that you already know." "Give a clap for each part of a word." "Change a word and laugh as a family."
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the source
### (meaning, facts, variables, address, gender, one and several children); nothing changed. Natives first: way-table-1
### ("vayan contando"), way-walk-2, "¿cómo se sabe?".

share-title = Un cuento para { $child }
share-idea = Una idea para { $child }
share-read = Leer aquí
share-listen = Escuchar
share-pdf = Abrir las páginas (PDF)
share-epub = Guardar en este teléfono (EPUB)
share-web = Abrir la página del libro
share-print = Imprimir
share-how = Cómo compartirlo
share-pictures = No es necesario leer cada palabra. Mire los dibujos y cuente el cuento en su propio idioma.
share-other = Este libro está en este idioma: { $language }. Los dibujos cuentan el cuento en todos los idiomas.
share-minutes = ¿Cuántos minutos fueron? Responda a nuestro mensaje con un número.
share-author = Por { $author }
share-licence = Licencia: { $licence }
share-gone = Esta página ya está cerrada. Pida un enlace nuevo a la escuela.

way-talk = Conversar sobre el libro
way-talk-1 = Pregunte a { $child } sobre un dibujo: ¿qué pasa aquí?
way-talk-2 = Celebre cada respuesta y agregue una palabra nueva.
way-talk-3 = Repítanla a coro.

way-pictures = El cuento en los dibujos
way-pictures-1 = Primero, miren todos los dibujos sin leer.
way-pictures-2 = Pregunte a { $child }: ¿quién es? ¿Qué está pasando?
way-pictures-3 = Cuenten el cuento en familia, en su propio idioma.

way-next = ¿Qué viene después?
way-next-1 = Haga una pausa antes de pasar la página.
way-next-2 = Pregunte a { $child }: ¿qué va a pasar después? ¿Por qué?
way-next-3 = Pasen la página y descúbranlo en familia.

way-again = Contarlo otra vez
way-again-1 = Cierre el libro.
way-again-2 = Pregunte a { $child }: ¿qué pasó primero? ¿Y después? ¿Cómo terminó?
way-again-3 = Inventen otro final en familia.

way-life = Una anécdota de su vida
way-life-1 = Busque en el libro algo que conozca de su propia vida.
way-life-2 = Cuénteselo a { $child }.
way-life-3 = Pida a { $child } una anécdota parecida.

way-table = Números en la mesa
way-table-1 = Ponga la mesa con { $child } y vayan contando.
way-table-2 = Pregunte: ¿cuántos platos, si llega una visita?
way-table-3 = Pregunte: ¿cómo se sabe?

way-bedtime = Un cuento con números antes de dormir
way-bedtime-1 = Cuente un cuento corto con números: había cinco pájaros y dos se fueron volando.
way-bedtime-2 = Pregunte a { $child }: ¿cuántos quedan ahora?
way-bedtime-3 = Pregunte: ¿cómo se sabe?

way-walk = Un juego para el paseo
way-walk-1 = Invite a { $child } a buscar tres letreros, números o colores.
way-walk-2 = Cuéntenlos en familia.
way-walk-3 = Inventen un cuento con eso.

way-shop = Un juego para la tienda
way-shop-1 = Cuente cinco cosas con { $child }.
way-shop-2 = Pregunte: ¿cuál cuesta más?
way-shop-3 = Pregunte: ¿cómo se sabe?

way-song = Cantar en familia
way-song-1 = Cante con { $child } una canción que ya conocen.
way-song-2 = Dé una palmada por cada parte de una palabra.
way-song-3 = Cambien una palabra y ríanse en familia.
