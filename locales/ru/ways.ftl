### A family's page of a story or a game, and the ways to share it: a name and three small steps each.
### reviewed: no
### date: 2026-11-22
### checked: by meaning, Вы; the child is spoken to by the bare name, which Russian allows; "как получился ответ?", which asks
### one and several children alike; the school is asked for a new link, for "teacher" has a gender; "Текст" for the author,
### who has one too.
### back-translation: share: "C and a new story" "C and a new idea" "Read here" "Listen" "Open the pages (PDF)" "Keep on
### this phone (EPUB)" "Open the book's page" "Print" "How to do it together" "No need to read every word. Look at the
### pictures and tell the story in your own language." "The language of this book: L. The pictures tell the story in any
### language." "How many minutes were there? Answer our message with a number." "Text: A" "Licence: X" "This page is already
### closed. Ask for a new link at school." talk "A talk about the book" "Show a picture. Ask: C, what is happening here?"
### "Be glad of every answer and add one new word." "Say it together." pictures "A story by the pictures" "First look at all
### the pictures, without reading." "Ask: C, who is this? What is happening?" "Tell the story together, in your own
### language." next "What comes next?" "Stop before you turn the page." "Ask: C, what comes next? Why?" "Turn the page and
### look together." again "Tell once more" "Close the book." "Ask: C, what was at first? And then? How did it all end?"
### "Make up another ending together." life "A story from your life" "Find in the book something that you know from your own
### life." "Tell about it, and let C listen." "Now let C tell a similar story." table "Numbers at the table" "You and C: lay
### the table together and count." "Ask: but how many plates, if a friend comes?" "Ask: how did the answer come about?"
### bedtime "A story with numbers before sleep" "Tell a short story with numbers: there were five birds, two flew away."
### "Ask: C, how many are there now?" walk "A game for a walk" "Let C find three signs, numbers or colours." "Count them
### together." "Make up a story about them." shop "A game in the shop" "You and C: count five things together." "Ask: which
### is the dearest?" "Ask: how is this known?" song "Sing together" "Sing a song that both you and C know." "Clap once for
### each part of a word." "Change one word and laugh together."
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the source
### (meaning, facts, variables, address, gender, one and several children); changed: in way-table-1 and way-shop-1 "Вы и C"
### leads, for after the colon they read as the things to be counted; "самая дорогая" for "стоит больше всех". Natives
### first: share-title and share-idea ("C и новая история"), share-how, way-shop-3.

share-title = { $child } и новая история
share-idea = { $child } и новая идея
share-read = Читать здесь
share-listen = Слушать
share-pdf = Открыть страницы (PDF)
share-epub = Сохранить на этом телефоне (EPUB)
share-web = Открыть страницу книги
share-print = Напечатать
share-how = Как это сделать вместе
share-pictures = Не нужно читать каждое слово. Смотрите на картинки и рассказывайте историю на своём языке.
share-other = Язык этой книги: { $language }. Картинки рассказывают историю на любом языке.
share-minutes = Сколько было минут? Ответьте на наше сообщение числом.
share-author = Текст: { $author }
share-licence = Лицензия: { $licence }
share-gone = Эта страница уже закрыта. Попросите новую ссылку в школе.

way-talk = Разговор о книге
way-talk-1 = Покажите картинку. Спросите: { $child }, что здесь происходит?
way-talk-2 = Порадуйтесь каждому ответу и добавьте одно новое слово.
way-talk-3 = Скажите его вместе.

way-pictures = История по картинкам
way-pictures-1 = Сначала рассмотрите все картинки, не читая.
way-pictures-2 = Спросите: { $child }, кто это? Что происходит?
way-pictures-3 = Расскажите историю вместе, на своём языке.

way-next = Что будет дальше?
way-next-1 = Остановитесь, прежде чем перевернуть страницу.
way-next-2 = Спросите: { $child }, что будет дальше? Почему?
way-next-3 = Переверните страницу и посмотрите вместе.

way-again = Расскажите ещё раз
way-again-1 = Закройте книгу.
way-again-2 = Спросите: { $child }, что было сначала? А потом? Чем всё закончилось?
way-again-3 = Придумайте вместе другой конец.

way-life = История из Вашей жизни
way-life-1 = Найдите в книге что-то, что Вы знаете по своей жизни.
way-life-2 = { $children ->
    [1] Расскажите об этом, а { $child } послушает.
   *[other] Расскажите об этом, а { $child } послушают.
}
way-life-3 = { $children ->
    [1] Теперь пусть { $child } расскажет похожую историю.
   *[other] Теперь пусть { $child } расскажут похожую историю.
}

way-table = Числа за столом
way-table-1 = Вы и { $child }: накройте вместе на стол и считайте.
way-table-2 = Спросите: а сколько тарелок, если придёт друг?
way-table-3 = Спросите: как получился ответ?

way-bedtime = История с числами перед сном
way-bedtime-1 = Расскажите короткую историю с числами: было пять птиц, две улетели.
way-bedtime-2 = Спросите: { $child }, сколько их теперь?
way-bedtime-3 = Спросите: как получился ответ?

way-walk = Игра на прогулке
way-walk-1 = { $children ->
    [1] Пусть { $child } найдёт три знака, числа или цвета.
   *[other] Пусть { $child } найдут три знака, числа или цвета.
}
way-walk-2 = Посчитайте их вместе.
way-walk-3 = Придумайте о них историю.

way-shop = Игра в магазине
way-shop-1 = Вы и { $child }: посчитайте вместе пять вещей.
way-shop-2 = Спросите: какая самая дорогая?
way-shop-3 = Спросите: откуда это известно?

way-song = Спойте вместе
way-song-1 = Спойте песню, которую знаете и Вы, и { $child }.
way-song-2 = Хлопните один раз на каждую часть слова.
way-song-3 = Измените одно слово и посмейтесь вместе.
