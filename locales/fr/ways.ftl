### A family's page of a story or a game, and the ways to share it: a name and three small steps each. Vouvoiement.
### reviewed: no
### date: 2026-11-22
### checked: by meaning, vous; no elision before a name or a title; "comment le sait-on ?", which asks one and several
### children alike; the school is asked for a new link, for "teacher" has a gender; "Comment la partager", for a story and an
### idea are both feminine.
### back-translation: share: "A story for C" "An idea for C" "Read here" "Listen" "Open the pages (PDF)" "Keep on this phone
### (EPUB)" "Open the book's page" "Print" "How to share it" "No need to read each word. Look at the pictures and tell the
### story in your own language." "This book is in this language: L. The pictures tell the story in all languages." "How many
### minutes? Answer our message with a number." "By A" "Licence: X" "This page is closed. Ask the school for a new link."
### talk "Talk about the book" "Ask C, before a picture: what is happening here?" "Say bravo to each answer, and add a new
### word." "Repeat it together." pictures "The story in pictures" "First look at all the pictures, without reading." "Ask C:
### who is it? What is happening?" "Tell the story together, in your own language." next "And after?" "Make a pause before
### turning the page." "Ask C: what is going to happen? Why?" "Turn the page and look together." again "Tell once more"
### "Close the book." "Ask C: what happened first? And after? And at the end?" "Make up together another ending." life "A
### story of your life" "Find in the book a thing that you know from your own life." "Tell that to C." "Ask C for a story
### that is like it." table "Numbers at table" "Lay the table with C, and count together." "Ask: how many plates, with one
### more guest?" "Ask: how does one know it?" bedtime "A story with numbers, at bedtime" "Tell a little story with numbers:
### there were five birds, two flew away." "Ask C: how many are left?" walk "A game on a walk" "Ask C to find three signs,
### numbers or colours." "Count them together." "Make up a story with that." shop "A game at the shop" "Count five things
### with C." "Ask: which one is the dearest?" song "Sing together" "Sing with C a song that you all know." "Clap your hands
### once for each part of a word." "Change a word, and laugh together."
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the source
### (meaning, facts, variables, address, gender, one and several children); changed: plates named in way-table-2, for "en"
### had nothing to point at. Natives first: way-talk-1, way-life-3, "comment le sait-on ?".

share-title = Une histoire pour { $child }
share-idea = Une idée pour { $child }
share-read = Lire ici
share-listen = Écouter
share-pdf = Ouvrir les pages (PDF)
share-epub = Garder sur ce téléphone (EPUB)
share-web = Ouvrir la page du livre
share-print = Imprimer
share-how = Comment la partager
share-pictures = Pas besoin de lire chaque mot. Regardez les images et racontez l'histoire dans votre propre langue.
share-other = Ce livre est dans cette langue : { $language }. Les images racontent l'histoire dans toutes les langues.
share-minutes = Combien de minutes ? Répondez à notre message par un nombre.
share-author = Par { $author }
share-licence = Licence : { $licence }
share-gone = Cette page est fermée. Demandez un nouveau lien à l'école.

way-talk = Parler du livre
way-talk-1 = Demandez à { $child }, devant une image : que se passe-t-il ici ?
way-talk-2 = Dites bravo à chaque réponse, et ajoutez un mot nouveau.
way-talk-3 = Répétez-le ensemble.

way-pictures = L'histoire en images
way-pictures-1 = Regardez d'abord toutes les images, sans lire.
way-pictures-2 = Demandez à { $child } : qui est-ce ? Que se passe-t-il ?
way-pictures-3 = Racontez l'histoire ensemble, dans votre propre langue.

way-next = Et après ?
way-next-1 = Faites une pause avant de tourner la page.
way-next-2 = Demandez à { $child } : que va-t-il se passer ? Pourquoi ?
way-next-3 = Tournez la page et regardez ensemble.

way-again = Raconter encore une fois
way-again-1 = Fermez le livre.
way-again-2 = Demandez à { $child } : que s'est-il passé d'abord ? Et après ? Et à la fin ?
way-again-3 = Inventez ensemble une autre fin.

way-life = Une histoire de votre vie
way-life-1 = Trouvez dans le livre une chose que vous connaissez de votre propre vie.
way-life-2 = Racontez cela à { $child }.
way-life-3 = Demandez à { $child } une histoire qui y ressemble.

way-table = Les nombres à table
way-table-1 = Mettez la table avec { $child }, et comptez ensemble.
way-table-2 = Demandez : combien d'assiettes, avec un invité de plus ?
way-table-3 = Demandez : comment le sait-on ?

way-bedtime = Une histoire avec des nombres, au coucher
way-bedtime-1 = Racontez une petite histoire avec des nombres : il y avait cinq oiseaux, deux se sont envolés.
way-bedtime-2 = Demandez à { $child } : combien en reste-t-il ?
way-bedtime-3 = Demandez : comment le sait-on ?

way-walk = Un jeu en promenade
way-walk-1 = Demandez à { $child } de trouver trois panneaux, nombres ou couleurs.
way-walk-2 = Comptez-les ensemble.
way-walk-3 = Inventez une histoire avec cela.

way-shop = Un jeu au magasin
way-shop-1 = Comptez cinq choses avec { $child }.
way-shop-2 = Demandez : laquelle est la plus chère ?
way-shop-3 = Demandez : comment le sait-on ?

way-song = Chanter ensemble
way-song-1 = Chantez avec { $child } une chanson que tout le monde connaît.
way-song-2 = Tapez une fois dans vos mains pour chaque partie d'un mot.
way-song-3 = Changez un mot, et riez ensemble.
