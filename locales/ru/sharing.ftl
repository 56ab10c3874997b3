### Stories and games that are sent, minutes that are mended, questions to get to know a family.
### reviewed: no
### date: 2026-11-22
### checked: by meaning, Вы; books in «», names in the base form, in brackets or after "пусть"; minutes and weeks in all
### plural forms; one act or one ask each; nothing to buy.
### back-translation: subjects "A game for the whole family", "A question from school" share "A story (C): B. Look, listen
### or read: LINK" log-again "How many minutes did you and C share stories? Answer with a number, for example 20." log-fixed
### "Corrected: N minutes. In all this month: T. Thank you!" streak "You and C: N week with stories / N weeks in a row with
### stories. How wonderful!" walk "When you walk, let C find three signs, numbers or colours. Make up a story about them."
### shop "You and C at the shop: count five things. Which is the dearest?" family "T asks (C): Q Write in your own words, or
### 0 to skip." (.short "Answer in your own way ...") thanks "Thank you for the answer! T will read it."
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the source
### (meaning, facts, variables, address, gender, one and several children); changed: the subject of games; in read-streak
### and play-shop "Вы и C" leads, for after the colon they read as the things counted; "самая дорогая" for "стоит больше
### всех". Natives first: ask-family (the name in brackets), read-share, play-shop.

email-subject-play = Игра для всей семьи
email-subject-ask = Вопрос из школы

read-share = История ({ $child }): «{ $book }». Смотрите, слушайте или читайте: { $link }
    .short = { $child }: «{ $book }». Смотрите, слушайте или читайте: { $link }

read-log-again = Сколько минут Вы и { $child } делились историями? Ответьте числом, например 20.

read-log-fixed = { $minutes ->
    [one] Исправлено: { $minutes } минута. Всего за этот месяц: { $total }. Спасибо!
    [few] Исправлено: { $minutes } минуты. Всего за этот месяц: { $total }. Спасибо!
    [many] Исправлено: { $minutes } минут. Всего за этот месяц: { $total }. Спасибо!
   *[other] Исправлено: { $minutes } минуты. Всего за этот месяц: { $total }. Спасибо!
}

read-streak = { $weeks ->
    [one] Вы и { $child }: { $weeks } неделя с историями. Как чудесно!
    [few] Вы и { $child }: { $weeks } недели подряд с историями. Как чудесно!
    [many] Вы и { $child }: { $weeks } недель подряд с историями. Как чудесно!
   *[other] Вы и { $child }: { $weeks } недели подряд с историями. Как чудесно!
}

play-walk = { $children ->
    [1] Когда гуляете, пусть { $child } найдёт три знака, числа или цвета. Придумайте о них историю.
   *[other] Когда гуляете, пусть { $child } найдут три знака, числа или цвета. Придумайте о них историю.
}

play-shop = Вы и { $child } в магазине: посчитайте пять вещей. Какая самая дорогая?

ask-family = { $teacher } спрашивает ({ $child }): { $question } Напишите своими словами или 0, чтобы пропустить.
    .short = { $teacher } спрашивает ({ $child }): { $question } Ответьте по-своему или 0, чтобы пропустить.

ask-thanks = Спасибо за ответ! { $teacher } его прочтёт.
    .email = Спасибо за ответ! { $teacher } его прочтёт.
