### Stories and games that are sent, minutes that are mended, questions to get to know a family.
### reviewed: no
### date: 2026-11-22
### checked: by meaning, Ви; books in «», names in the base form, in brackets or after "нехай"; minutes and weeks in all
### plural forms; one act or one ask each; nothing to buy.
### back-translation: subjects "A game for the whole family", "A question from school" share "A story (C): B. Look, listen
### or read: LINK" log-again "How many minutes did you and C share stories? Write a number, for example 20." log-fixed
### "Mended: N minutes. Together this month: T. Thank you!" streak "You and C: N week with stories / N weeks in a row with
### stories. How wonderful!" walk "When you walk, let C find three signs, numbers or colours. Make up a story about them."
### shop "You and C at the shop: count five things. Which one costs the most?" family "T asks (C): Q Write in your own
### words, or 0 to skip." thanks "Thank you for the answer! T will read it."
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the source
### (meaning, facts, variables, address, gender, one and several children); changed: the subject of games; in read-streak
### and play-shop "Ви та C" leads, for after the colon they read as the things counted. Natives first: ask-family (the name
### in brackets), read-share, play-shop.

email-subject-play = Гра для всієї родини
email-subject-ask = Запитання зі школи

read-share = Історія ({ $child }): «{ $book }». Дивіться, слухайте або читайте: { $link }
    .short = { $child }: «{ $book }». Дивіться, слухайте або читайте: { $link }

read-log-again = Скільки хвилин Ви та { $child } ділилися історіями? Напишіть число, наприклад 20.

read-log-fixed = { $minutes ->
    [one] Виправлено: { $minutes } хвилина. Разом за цей місяць: { $total }. Дякуємо!
    [few] Виправлено: { $minutes } хвилини. Разом за цей місяць: { $total }. Дякуємо!
    [many] Виправлено: { $minutes } хвилин. Разом за цей місяць: { $total }. Дякуємо!
   *[other] Виправлено: { $minutes } хвилини. Разом за цей місяць: { $total }. Дякуємо!
}

read-streak = { $weeks ->
    [one] Ви та { $child }: { $weeks } тиждень з історіями. Як чудово!
    [few] Ви та { $child }: { $weeks } тижні поспіль з історіями. Як чудово!
    [many] Ви та { $child }: { $weeks } тижнів поспіль з історіями. Як чудово!
   *[other] Ви та { $child }: { $weeks } тижня поспіль з історіями. Як чудово!
}

play-walk = { $children ->
    [1] Коли гуляєте, нехай { $child } знайде три знаки, числа або кольори. Вигадайте про них історію.
   *[other] Коли гуляєте, нехай { $child } знайдуть три знаки, числа або кольори. Вигадайте про них історію.
}

play-shop = Ви та { $child } у крамниці: порахуйте п'ять речей. Яка коштує найбільше?

ask-family = { $teacher } запитує ({ $child }): { $question } Напишіть своїми словами або 0, щоб пропустити.

ask-thanks = Дякуємо за відповідь! { $teacher } її прочитає.
    .email = Дякуємо за відповідь! { $teacher } її прочитає.
