### Stories and games that are sent, minutes that are mended, questions to get to know a family. Trato: usted; para familia y
### niños a la vez, ustedes.
### reviewed: no
### date: 2026-11-22
### checked: by meaning, usted; "invite a buscar", which asks one and several children alike; nothing agrees with a gender;
### one act or one ask each; nothing to buy.
### back-translation: subjects "A game to play as a family", "A question from your school" share "A story for C: B. To look,
### to listen or to read: LINK" log-again "How many minutes did the stories with C last? Answer with a number, like 20."
### log-fixed "We changed it to N minute/minutes. With that it makes T this month. Thank you!" streak "N week of stories with
### C / N weeks in a row of stories with C. What a marvel!" walk "On a walk, invite C to look for three signs, numbers or
### colours. Make up a story with that." shop "At the shop, count five things with C. Which one costs more?" family "T asks
### about C: Q Answer with your words, or 0 to skip it." thanks "Thank you for your answer! T is going to read it."
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the source
### (meaning, facts, variables, address, gender, one and several children); nothing changed. Natives first: read-log-fixed
### ("Lo cambiamos a"), play-walk.

email-subject-play = Un juego para jugar en familia
email-subject-ask = Una pregunta de su escuela

read-share = Un cuento para { $child }: { $book }. Para mirar, escuchar o leer: { $link }
    .short = Cuento para { $child }: { $book }. Para mirar, escuchar o leer: { $link }

read-log-again = ¿Cuántos minutos duraron los cuentos con { $child }? Responda con un número, como 20.

read-log-fixed = { $minutes ->
    [one] Lo cambiamos a { $minutes } minuto. Con eso suman { $total } este mes. ¡Gracias!
   *[other] Lo cambiamos a { $minutes } minutos. Con eso suman { $total } este mes. ¡Gracias!
}

read-streak = { $weeks ->
    [one] { $weeks } semana de cuentos con { $child }. ¡Qué maravilla!
   *[other] { $weeks } semanas seguidas de cuentos con { $child }. ¡Qué maravilla!
}

play-walk = En un paseo, invite a { $child } a buscar tres letreros, números o colores. Inventen un cuento con eso.

play-shop = En la tienda, cuente cinco cosas con { $child }. ¿Cuál cuesta más?

ask-family = { $teacher } pregunta sobre { $child }: { $question } Responda con sus palabras, o 0 para saltarla.

ask-thanks = ¡Gracias por su respuesta! { $teacher } la va a leer.
    .email = ¡Gracias por su respuesta! { $teacher } la va a leer.
