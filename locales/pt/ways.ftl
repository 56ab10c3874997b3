### A family's page of a story or a game, and the ways to share it: a name and three small steps each. Tratamento: você.
### reviewed: no
### date: 2026-11-22
### checked: by meaning, você; "em família" and plural verbs for "together", which would agree with a gender; "como se sabe?",
### which asks one and several children alike; the school is asked for a new link, for "teacher" has a gender.
### back-translation: share: "A story for C" "An idea for C" "Read here" "Listen" "Open the pages (PDF)" "Keep on this phone
### (EPUB)" "Open the book's page" "Print" "How to share it" "No need to read each word. Look at the pictures and tell the
### story in your own language." "This book is in this language: L. The pictures tell the story in every language." "How many
### minutes were they? Answer our message with a number." "By A" "Licence: X" "This page is already closed. Ask the school for
### a new link." talk "Talk about the book" "Ask C about a picture: what is happening here?" "Celebrate each answer and add a
### new word." "Say it in chorus." pictures "The story in the pictures" "First look at all the pictures, without reading."
### "Ask C: who is this? What is happening?" "Tell the story as a family, in your own language." next "What comes next?" "Stop
### before turning the page." "Ask C: what will happen next? Why?" "Turn the page and find out as a family." again "Tell it
### again" "Close the book." "Ask C: what happened first? And then? How did it end?" "Make up another ending as a family."
### life "A story of your life" "Find in the book something that you know from your own life." "Tell that to C." "Ask C for a
### similar story." table "Numbers at the table" "Lay the table with C and count in chorus." "Ask: how many plates, if a
### visitor comes?" "Ask: how does one know?" bedtime "A story with numbers at bedtime" "Tell a short story with numbers:
### there were five birds, and two flew away." "Ask C: how many are there now?" walk "A game for the walk" "Invite C to find
### three signs, numbers or colours." "Count it all in chorus." "Make up a story with that." shop "A game for the market"
### "Count five things with C." "Ask: which costs more?" song "Sing as a family" "Sing with C a song that you already know."
### "Clap once for each part of a word." "Change one word and laugh as a family."
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the source
### (meaning, facts, variables, address, gender, one and several children); nothing changed. Natives first: way-walk-2 ("em
### coro"), "como se sabe?", way-song-3.

share-title = Uma história para { $child }
share-idea = Uma ideia para { $child }
share-read = Ler aqui
share-listen = Ouvir
share-pdf = Abrir as páginas (PDF)
share-epub = Guardar neste telefone (EPUB)
share-web = Abrir a página do livro
share-print = Imprimir
share-how = Como compartilhar
share-pictures = Não precisa ler cada palavra. Olhe as figuras e conte a história no seu próprio idioma.
share-other = Este livro está neste idioma: { $language }. As figuras contam a história em qualquer idioma.
share-minutes = Quantos minutos foram? Responda à nossa mensagem com um número.
share-author = Por { $author }
share-licence = Licença: { $licence }
share-gone = Esta página já foi fechada. Peça um link novo à escola.

way-talk = Conversar sobre o livro
way-talk-1 = Pergunte a { $child } sobre uma figura: o que está acontecendo aqui?
way-talk-2 = Comemore cada resposta e acrescente uma palavra nova.
way-talk-3 = Falem a palavra em coro.

way-pictures = A história nas figuras
way-pictures-1 = Primeiro olhem todas as figuras, sem ler.
way-pictures-2 = Pergunte a { $child }: quem é? O que está acontecendo?
way-pictures-3 = Contem a história em família, no seu próprio idioma.

way-next = O que vem depois?
way-next-1 = Pare antes de virar a página.
way-next-2 = Pergunte a { $child }: o que vai acontecer depois? Por quê?
way-next-3 = Virem a página e descubram em família.

way-again = Contar de novo
way-again-1 = Feche o livro.
way-again-2 = Pergunte a { $child }: o que aconteceu primeiro? E depois? Como terminou?
way-again-3 = Inventem outro final em família.

way-life = Uma história da sua vida
way-life-1 = Encontre no livro algo que você conhece da sua própria vida.
way-life-2 = Conte isso para { $child }.
way-life-3 = Peça a { $child } uma história parecida.

way-table = Números na mesa
way-table-1 = Arrume a mesa com { $child } e contem em coro.
way-table-2 = Pergunte: quantos pratos, se chegar uma visita?
way-table-3 = Pergunte: como se sabe?

way-bedtime = Uma história com números na hora de dormir
way-bedtime-1 = Conte uma história curta com números: havia cinco pássaros, e dois voaram para longe.
way-bedtime-2 = Pergunte a { $child }: quantos são agora?
way-bedtime-3 = Pergunte: como se sabe?

way-walk = Uma brincadeira para o passeio
way-walk-1 = Convide { $child } para achar três placas, números ou cores.
way-walk-2 = Contem tudo em coro.
way-walk-3 = Inventem uma história com isso.

way-shop = Uma brincadeira para o mercado
way-shop-1 = Conte cinco coisas com { $child }.
way-shop-2 = Pergunte: qual custa mais?
way-shop-3 = Pergunte: como se sabe?

way-song = Cantar em família
way-song-1 = Cante com { $child } uma música que vocês já conhecem.
way-song-2 = Bata uma palma para cada parte de uma palavra.
way-song-3 = Troquem uma palavra e riam em família.
