### reviewed: no
### date: 2026-11-22
### checked: by meaning, Ви; books in «»; no vocative: the child is asked through "нехай"; minutes in all plural forms.
### second, independent pass: 2026-11-22; the text read back into English and compared with the source: fact says that
### one talks together; table counts by contrast ("а скільки"). Natives first: log-ask (a weekday in brackets).
### back-translation: fact "When you talk about a book together, C learns new words. Any language will do. Choose the
### one dear to you." tip "This evening stop at one picture in the book B. Let C tell: what is happening here?" growth
### "You are doing it! Thanks to your stories C grows. Now ask: what comes next?" peer "The book B. Ask a question, be
### glad of the answer, add one new word and say it together: you and C." pictures "No need to read every word. Tell by
### the pictures in Ukrainian (in your language, L), and C listens. That is reading too!" book-home "Today C is with the
### book B. Read, look or listen: link" log-ask "How many minutes did you and C share stories (day - today)? Write the
### number. 0 is fine too." log-thanks "(Thank you for telling!) M minutes! Together this month: N. How good that C
### grows up beside you." table "Let C lay the table. Ask: how many forks are needed, but how many if a friend comes?"
### bedtime "A problem before sleep: Q. Let C explain: how did the answer come out?"
### .short: fact "... The language - any that is dear to you." tip "In the evening: one picture in the book B. ..." peer
### "B and C: ask a question, praise, add a word, say it together." book-home "C with the book B. Read, look, listen."
### Natives first: log-ask (a weekday in brackets), book-home, peer.

read-fact = { $children ->
    [1] Коли Ви разом говорите про книжку, { $child } вивчає нові слова. Підійде будь-яка мова. Оберіть ту, яка Вам дорога.
   *[other] Коли Ви разом говорите про книжку, { $child } вивчають нові слова. Підійде будь-яка мова. Оберіть ту, яка Вам дорога.
}
    .short = { $children ->
        [1] Коли Ви говорите про книжку, { $child } вивчає нові слова. Мова - будь-яка, що Вам дорога.
       *[other] Коли Ви говорите про книжку, { $child } вивчають нові слова. Мова - будь-яка, що Вам дорога.
    }

read-tip = { $children ->
    [1] Сьогодні ввечері зупиніться на одному малюнку в книжці «{ $book }». Нехай { $child } розкаже: що тут відбувається?
   *[other] Сьогодні ввечері зупиніться на одному малюнку в книжці «{ $book }». Нехай { $child } розкажуть: що тут відбувається?
}
    .short = { $children ->
        [1] Увечері: один малюнок у книжці «{ $book }». Нехай { $child } розкаже: що тут відбувається?
       *[other] Увечері: один малюнок у книжці «{ $book }». Нехай { $child } розкажуть: що тут відбувається?
    }

read-growth = { $children ->
    [1] У Вас виходить! Завдяки Вашим історіям { $child } зростає. Тепер запитайте: що буде далі?
   *[other] У Вас виходить! Завдяки Вашим історіям { $child } зростають. Тепер запитайте: що буде далі?
}

read-peer = Книжка «{ $book }». Поставте запитання, порадійте відповіді, додайте нове слово й скажіть його разом: Ви та { $child }.
    .short = «{ $book }» і { $child }: поставте запитання, похваліть, додайте слово, скажіть його разом.

read-pictures = { $children ->
    [1] Не треба читати кожне слово. Розповідайте за малюнками { $language ->
        [own] українською
       *[other] своєю мовою ({ language })
    }, а { $child } слухає. Це теж читання!
   *[other] Не треба читати кожне слово. Розповідайте за малюнками { $language ->
        [own] українською
       *[other] своєю мовою ({ language })
    }, а { $child } слухають. Це теж читання!
}

read-book-home = Сьогодні { $child } з книжкою «{ $book }». Читайте, розглядайте або слухайте: { $link }
    .short = { $child } з книжкою «{ $book }». Читайте, дивіться, слухайте: { $link }

read-log-ask = Скільки хвилин Ви та { $child } ділилися історіями ({ $day } - сьогодні)? Напишіть число. 0 теж підходить.

read-log-thanks = { $minutes ->
    [0] Дякуємо, що повідомили! Разом за цей місяць: { $total }.
    [one] { $minutes } хвилина! Разом за цей місяць: { $total }.
    [few] { $minutes } хвилини! Разом за цей місяць: { $total }.
    [many] { $minutes } хвилин! Разом за цей місяць: { $total }.
   *[other] { $minutes } хвилини! Разом за цей місяць: { $total }.
} { $children ->
    [1] Як добре, що { $child } зростає поруч із Вами.
   *[other] Як добре, що { $child } зростають поруч із Вами.
}

math-table = { $children ->
    [1] Нехай { $child } накриє на стіл. Запитайте: скільки треба виделок, а скільки, якщо прийде друг?
   *[other] Нехай { $child } накриють на стіл. Запитайте: скільки треба виделок, а скільки, якщо прийде друг?
}

math-bedtime = { $children ->
    [1] Задачка перед сном: { $question }. Нехай { $child } пояснить: як вийшла відповідь?
   *[other] Задачка перед сном: { $question }. Нехай { $child } пояснять: як вийшла відповідь?
}
