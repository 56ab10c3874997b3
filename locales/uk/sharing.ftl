### Stories and games that are sent, minutes that are mended, questions to get to know a family.
### reviewed: no
### date: 2026-11-22
### checked: by meaning, Ви; books in «», names in the base form, in brackets or after "нехай"; minutes and weeks in all
### plural forms; one act or one ask each; nothing to buy.
### back-translation: subjects "A game to play together", "A question from school" share "A story (C): B. Look, listen or
### read: LINK" log-again "How many minutes did you and C share stories? Write a number, for example 20." log-fixed "Mended: N
### minutes. Together this month: T. Thank you!" streak "N week with stories: you and C / N weeks in a row with stories: you
### and C. How wonderful!" walk "When you walk, let C find three signs, numbers or colours. Make up a story about them." shop
### "At the shop count five things: you and C. Which one costs the most?" family "T asks (C): Q Write in your own words, or 0
### to skip." thanks "Thank you for the answer! T will read it."
### second pass, by the same hand: 2026-11-22; each line read back into English by itself and compared with the source; "Коли
### гуляєте", since "прогулянка" holds the word for truancy. Natives first: ask-family (the name in brackets), read-share, play-shop.

email-subject-play = Гра, щоб пограти разом
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
    [one] { $weeks } тиждень з історіями: Ви та { $child }. Як чудово!
    [few] { $weeks } тижні поспіль з історіями: Ви та { $child }. Як чудово!
    [many] { $weeks } тижнів поспіль з історіями: Ви та { $child }. Як чудово!
   *[other] { $weeks } тижня поспіль з історіями: Ви та { $child }. Як чудово!
}

play-walk = { $children ->
    [1] Коли гуляєте, нехай { $child } знайде три знаки, числа або кольори. Вигадайте про них історію.
   *[other] Коли гуляєте, нехай { $child } знайдуть три знаки, числа або кольори. Вигадайте про них історію.
}

play-shop = У крамниці порахуйте п'ять речей: Ви та { $child }. Яка коштує найбільше?

ask-family = { $teacher } запитує ({ $child }): { $question } Напишіть своїми словами або 0, щоб пропустити.

ask-thanks = Дякуємо за відповідь! { $teacher } її прочитає.
    .email = Дякуємо за відповідь! { $teacher } її прочитає.
