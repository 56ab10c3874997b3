### reviewed: no
### date: 2026-11-22
### checked: by meaning, Вы; books in «»; the child is spoken to by the bare name, which Russian allows; minutes in all
### plural forms.
### second, independent pass: 2026-11-22; the text read back into English and compared with the source: fact says that
### one talks together; table counts by contrast ("а сколько"). Natives first: log-ask (a weekday in brackets).
### back-translation: fact "When you talk about a book together, C learns new words. Any language will do. Choose the
### one dear to you." tip "This evening linger on one picture in the book B. Ask: C, what is happening here?" growth
### "You are doing it! Thanks to your stories C grows. Now ask: what comes next?" peer "The book B. Ask a question, be
### glad of the answer, add one new word and say it together: you and C." pictures "No need to read every word. Tell by
### the pictures in Russian (in your language, L), and C listens. That is reading too!" book-home "Today C is with the
### book B. Read, look or listen: link" log-ask "How many minutes did you and C share stories (day - today)? Answer with
### a number. 0 is fine too." log-thanks "(Thank you for telling!) M minutes! In all this month: N. How good that C
### grows up beside you." table "Let C lay the table. Ask: how many forks are needed, but how many if a friend comes?"
### bedtime "A problem before sleep: Q. Ask: C, how did the answer come about?"
### .short: fact "... The language - any that is dear to you." tip "In the evening: one picture in the book B. ..." peer
### "B and C: ask a question, praise, add a word, say it together." book-home "C with the book B. Read, watch, listen."
### Natives first: log-ask (a weekday in brackets), book-home, peer.

read-fact = { $children ->
    [1] Когда Вы вместе говорите о книге, { $child } узнаёт новые слова. Подойдёт любой язык. Выбирайте тот, который Вам дорог.
   *[other] Когда Вы вместе говорите о книге, { $child } узнают новые слова. Подойдёт любой язык. Выбирайте тот, который Вам дорог.
}
    .short = { $children ->
        [1] Когда Вы говорите о книге, { $child } узнаёт новые слова. Язык - любой, который Вам дорог.
       *[other] Когда Вы говорите о книге, { $child } узнают новые слова. Язык - любой, который Вам дорог.
    }

read-tip = Сегодня вечером задержитесь на одной картинке в книге «{ $book }». Спросите: { $child }, что здесь происходит?
    .short = Вечером: одна картинка в книге «{ $book }». Спросите: { $child }, что здесь происходит?

read-growth = { $children ->
    [1] У Вас получается! Благодаря Вашим историям { $child } растёт. Теперь спросите: что будет дальше?
   *[other] У Вас получается! Благодаря Вашим историям { $child } растут. Теперь спросите: что будет дальше?
}

read-peer = Книга «{ $book }». Задайте вопрос, порадуйтесь ответу, добавьте одно новое слово и скажите его вместе: Вы и { $child }.
    .short = «{ $book }» и { $child }: задайте вопрос, похвалите, добавьте слово, скажите его вместе.

read-pictures = { $children ->
    [1] Не нужно читать каждое слово. Рассказывайте по картинкам { $language ->
        [own] по-русски
       *[other] на своём языке ({ language })
    }, а { $child } слушает. Это тоже чтение!
   *[other] Не нужно читать каждое слово. Рассказывайте по картинкам { $language ->
        [own] по-русски
       *[other] на своём языке ({ language })
    }, а { $child } слушают. Это тоже чтение!
}

read-book-home = Сегодня { $child } с книгой «{ $book }». Читайте, рассматривайте или слушайте: { $link }
    .short = { $child } с книгой «{ $book }». Читайте, смотрите, слушайте: { $link }

read-log-ask = Сколько минут Вы и { $child } делились историями ({ $day } - сегодня)? Ответьте числом. 0 тоже подходит.

read-log-thanks = { $minutes ->
    [0] Спасибо, что сообщили! Всего за этот месяц: { $total }.
    [one] { $minutes } минута! Всего за этот месяц: { $total }.
    [few] { $minutes } минуты! Всего за этот месяц: { $total }.
    [many] { $minutes } минут! Всего за этот месяц: { $total }.
   *[other] { $minutes } минуты! Всего за этот месяц: { $total }.
} { $children ->
    [1] Как хорошо, что { $child } растёт рядом с Вами.
   *[other] Как хорошо, что { $child } растут рядом с Вами.
}

math-table = { $children ->
    [1] Пусть { $child } накроет на стол. Спросите: сколько нужно вилок, а сколько, если придёт друг?
   *[other] Пусть { $child } накроют на стол. Спросите: сколько нужно вилок, а сколько, если придёт друг?
}

math-bedtime = Задачка перед сном: { $question }. Спросите: { $child }, как получился ответ?
