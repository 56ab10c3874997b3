### A family's page of a story or a game, and the ways to share it: a name and three small steps each.
### reviewed: no
### date: 2026-11-22
### checked: by meaning, Ви; no vocative: the child is asked through "нехай"; "як вийшла відповідь?", which asks one and
### several children alike; the school is asked for a new link, for "teacher" has a gender; "Текст" for the author, who has
### one too.
### back-translation: share: "C and a new story" "C and a new idea" "Read here" "Listen" "Open the pages (PDF)" "Keep on
### this phone (EPUB)" "Open the book's page" "Print" "How to do it together" "No need to read every word. Look at the
### pictures and tell the story in your own language." "The language of this book: L. The pictures tell the story in any
### language." "How many minutes were there? Send a number in answer to our message." "Text: A" "Licence: X" "This page is
### already closed. Ask for a new link at school." talk "A talk about the book" "Show a picture. Let C tell: what is
### happening here?" "Be glad of every answer and add one new word." "Say it together." pictures "A story from the pictures"
### "First look at all the pictures, without reading." "Let C tell: who is this? What is happening?" "Tell the story
### together, in your own language." next "What comes next?" "Stop before you turn the page." "Let C guess: what comes next?
### Why?" "Turn the page and look together." again "Tell once more" "Close the book." "Let C tell: what was at first? And
### then? How did it all end?" "Make up another ending together." life "A story from your life" "Find in the book something
### that you know from your own life." "Tell about it, and let C listen." "Let C tell a similar story." table "Numbers at
### the table" "You and C: lay the table together and count." "Ask: but how many plates, if a friend comes?" "Ask: how did
### the answer come out?" bedtime "A story with numbers before sleep" "Tell a short story with numbers: there were five
### birds, two flew away." "Let C say: how many are there now?" walk "A game for a walk" "Let C find three signs, numbers or
### colours." "Count them together." "Make up a story about them." shop "A game for the shop" "You and C: count five things
### together." "Ask: which one costs the most?" "Ask: how does one know this?" song "Sing together" "Sing a song that both
### you and C know." "Clap once for each part of a word." "Change one word and laugh together."
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the source
### (meaning, facts, variables, address, gender, one and several children); changed: in way-table-1 and way-shop-1 "Ви та C"
### leads, for after the colon they read as the things to be counted. Natives first: share-title and share-idea ("C і нова
### історія"), share-how, way-shop-3.

share-title = { $child } і нова історія
share-idea = { $child } і нова ідея
share-read = Читати тут
share-listen = Слухати
share-pdf = Відкрити сторінки (PDF)
share-epub = Зберегти на цьому телефоні (EPUB)
share-web = Відкрити сторінку книжки
share-print = Друкувати
share-how = Як це зробити разом
share-pictures = Не треба читати кожне слово. Дивіться на малюнки й розповідайте історію своєю мовою.
share-other = Мова цієї книжки: { $language }. Малюнки розповідають історію будь-якою мовою.
share-minutes = Скільки було хвилин? Надішліть число у відповідь на наше повідомлення.
share-author = Текст: { $author }
share-licence = Ліцензія: { $licence }
share-gone = Ця сторінка вже закрита. Попросіть нове посилання в школі.

way-talk = Розмова про книжку
way-talk-1 = { $children ->
    [1] Покажіть малюнок. Нехай { $child } розкаже: що тут відбувається?
   *[other] Покажіть малюнок. Нехай { $child } розкажуть: що тут відбувається?
}
way-talk-2 = Порадійте кожній відповіді й додайте одне нове слово.
way-talk-3 = Скажіть його разом.

way-pictures = Історія з малюнків
way-pictures-1 = Спочатку роздивіться всі малюнки, не читаючи.
way-pictures-2 = { $children ->
    [1] Нехай { $child } розкаже: хто це? Що відбувається?
   *[other] Нехай { $child } розкажуть: хто це? Що відбувається?
}
way-pictures-3 = Розкажіть історію разом, своєю мовою.

way-next = Що буде далі?
way-next-1 = Зупиніться, перш ніж перегорнути сторінку.
way-next-2 = { $children ->
    [1] Нехай { $child } вгадає: що буде далі? Чому?
   *[other] Нехай { $child } вгадають: що буде далі? Чому?
}
way-next-3 = Перегорніть сторінку й подивіться разом.

way-again = Розкажіть ще раз
way-again-1 = Закрийте книжку.
way-again-2 = { $children ->
    [1] Нехай { $child } розкаже: що було спочатку? А потім? Як усе закінчилося?
   *[other] Нехай { $child } розкажуть: що було спочатку? А потім? Як усе закінчилося?
}
way-again-3 = Вигадайте разом інший кінець.

way-life = Історія з Вашого життя
way-life-1 = Знайдіть у книжці щось, що Ви знаєте з власного життя.
way-life-2 = { $children ->
    [1] Розкажіть про це, а { $child } послухає.
   *[other] Розкажіть про це, а { $child } послухають.
}
way-life-3 = { $children ->
    [1] Тепер нехай { $child } розкаже схожу історію.
   *[other] Тепер нехай { $child } розкажуть схожу історію.
}

way-table = Числа за столом
way-table-1 = Ви та { $child }: накрийте разом на стіл і рахуйте.
way-table-2 = Запитайте: а скільки тарілок, якщо прийде друг?
way-table-3 = Запитайте: як вийшла відповідь?

way-bedtime = Історія з числами перед сном
way-bedtime-1 = Розкажіть коротку історію з числами: було п'ять пташок, дві полетіли.
way-bedtime-2 = { $children ->
    [1] Нехай { $child } скаже: скільки їх тепер?
   *[other] Нехай { $child } скажуть: скільки їх тепер?
}
way-bedtime-3 = Запитайте: як вийшла відповідь?

way-walk = Гра на прогулянці
way-walk-1 = { $children ->
    [1] Нехай { $child } знайде три знаки, числа або кольори.
   *[other] Нехай { $child } знайдуть три знаки, числа або кольори.
}
way-walk-2 = Порахуйте їх разом.
way-walk-3 = Вигадайте про них історію.

way-shop = Гра в крамниці
way-shop-1 = Ви та { $child }: порахуйте разом п'ять речей.
way-shop-2 = Запитайте: яка коштує найбільше?
way-shop-3 = Запитайте: звідки це відомо?

way-song = Заспівайте разом
way-song-1 = Заспівайте пісню, яку знаєте і Ви, і { $child }.
way-song-2 = Плесніть раз на кожну частину слова.
way-song-3 = Змініть одне слово й посмійтеся разом.
