### Leer y contar en casa. Trato: usted; para familia y niños a la vez, ustedes.
### reviewed: no
### date: 2026-11-22
### checked: by meaning, usted; infinitives and verbs, so that nothing agrees with a gender; one and several children.
### own second pass: 2026-11-22.
### second, independent pass: 2026-11-22; all lines compared with the English; nothing changed. Natives first: read-peer ("a
### coro"), read-pictures ("Vale igual"), math-table.
### back-translation: fact "Chatting about a book helps C to learn new words. Any language serves. Use the one you like
### most." tip "Tonight, make a pause at one drawing of B. Ask C: what is happening here?" growth "How well you do
### it! Stories with you help C to grow. Now ask: what is going to happen next?" peer "With B: ask C a question, celebrate, add a
### new word and repeat in chorus." pictures "It is not necessary to read each word. With the drawings, tell C the story in L. It is
### worth the same!" book-home "C takes B home today. You can read it, look at it or listen to it: LINK" log-ask "How many
### minutes of stories did you share with C since DAY? Reply with a number. 0 is fine too." log-thanks "N minutes! With that it makes
### T this month. C is very lucky to have you." table "Invite C to set the table. Ask: how many forks, and how many
### if a visitor comes?" bedtime "Mathematics before sleeping: Q Ask C: how do you know it?"

read-fact = Conversar sobre un libro ayuda a { $child } a aprender palabras nuevas. Cualquier idioma sirve. Use el que más le guste.
    .short = Hablar de un libro ayuda a { $child } a aprender palabras. Cualquier idioma sirve. Use el que más le guste.

read-tip = Esta noche, haga una pausa en un dibujo de { $book }. Pregunte a { $child }: ¿qué pasa aquí?
    .short = Esta noche, pare en un dibujo de { $book }. Pregunte a { $child }: ¿qué pasa aquí?

read-growth = ¡Qué bien lo hace! Los cuentos con usted ayudan a { $child } a crecer. Ahora pregunte: ¿qué va a pasar después?
    .short = ¡Qué bien lo hace! Los cuentos con usted ayudan a { $child } a crecer. Pregunte: ¿qué va a pasar después?

read-peer = Con { $book }: haga una pregunta a { $child }, celebre, agregue una palabra nueva y repitan a coro.
    .short = Con { $book }: pregunte a { $child }, celebre, agregue una palabra nueva y repitan a coro.

read-pictures = No es necesario leer cada palabra. Con los dibujos, cuente el cuento a { $child } en { language }. ¡Vale igual!

read-book-home = { $children ->
    [one] { $child } lleva hoy a casa { $book }. Pueden leerlo, mirarlo o escucharlo: { $link }
   *[other] { $child } llevan hoy a casa { $book }. Pueden leerlo, mirarlo o escucharlo: { $link }
}
    .short = Para { $child }: { $book }. Para leer, mirar o escuchar: { $link }

read-log-ask = ¿Cuántos minutos de cuentos compartió con { $child } desde el { $day }? Responda con un número. 0 también está bien.
    .short = ¿Cuántos minutos de cuentos compartió con { $child } desde el { $day }? Responda un número. 0 está bien.

read-log-thanks = { $minutes ->
    [0] ¡Gracias por avisarnos! Este mes suman { $total }.
    [one] ¡{ $minutes } minuto! Con eso suman { $total } este mes.
   *[other] ¡{ $minutes } minutos! Con eso suman { $total } este mes.
} { $children ->
    [one] { $child } tiene mucha suerte de contar con usted.
   *[other] { $child } tienen mucha suerte de contar con usted.
}

math-table = Invite a { $child } a poner la mesa. Pregunte: ¿cuántos tenedores, y cuántos si llega una visita?

math-bedtime = { $children ->
    [one] Matemáticas antes de dormir: { $question }. Pregunte a { $child }: ¿cómo lo sabes?
   *[other] Matemáticas antes de dormir: { $question }. Pregunte a { $child }: ¿cómo lo saben?
}
