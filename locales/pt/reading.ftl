### Ler e contar em casa. Tratamento: você.
### reviewed: no
### date: 2026-11-22
### checked: by meaning, você; verbs and nouns, so that nothing agrees with a gender; one and several children; one act each.
### own second pass: 2026-11-22.
### second, independent pass: 2026-11-22; all lines compared with the English; bedtime asks several children as several;
### "acrescente". Natives first: read-peer ("falem em coro"), read-log-ask, math-table.
### back-translation: fact "Talking about a book helps C to learn new words. Any language serves. Use the one you love." tip
### "Tonight, stop at one picture of B. Ask C: what is happening here?" growth "You are managing it! The stories with you help C to
### grow. Now ask: what will happen next?" peer "With B: ask C a question, celebrate, add a new word and say it in
### chorus." pictures "No need to read each word. Tell the story to C by the pictures, in L. That counts too!" book-home "C takes B
### home today. Just read, look or listen: LINK" log-ask "How many minutes of stories did you share with C since DAY? Reply with a
### number. 0 counts too." log-thanks "N minutes! With that, it is T this month. C is lucky to have you." table "Invite C to
### lay the table. Ask: how many forks, and how many if a visitor comes?" bedtime "Mathematics at bedtime: Q Ask C: how do you know?"

read-fact = Conversar sobre um livro ajuda { $child } a aprender palavras novas. Qualquer idioma serve. Use aquele que você ama.
    .short = Conversar sobre um livro ajuda { $child } a aprender palavras. Qualquer idioma serve. Use o que você ama.

read-tip = Hoje à noite, pare em uma figura de { $book }. Pergunte a { $child }: o que está acontecendo aqui?
    .short = Hoje, pare em uma figura de { $book }. Pergunte a { $child }: o que está acontecendo aqui?

read-growth = Você está conseguindo! As histórias com você ajudam { $child } a crescer. Agora pergunte: o que vai acontecer depois?
    .short = Você está conseguindo! Suas histórias ajudam { $child } a crescer. Agora pergunte: o que vem depois?

read-peer = Com { $book }: faça uma pergunta a { $child }, comemore, acrescente uma palavra nova e falem em coro.
    .short = Com { $book }: pergunte a { $child }, comemore, acrescente uma palavra nova e falem em coro.

read-pictures = Não precisa ler cada palavra. Conte a história para { $child } pelas figuras, em { language }. Isso também vale!

read-book-home = { $children ->
    [one] { $child } leva hoje para casa { $book }. É só ler, olhar ou ouvir: { $link }
   *[other] { $child } levam hoje para casa { $book }. É só ler, olhar ou ouvir: { $link }
}
    .short = Para { $child }: { $book }. É só ler, olhar ou ouvir: { $link }

read-log-ask = Quantos minutos de histórias você dividiu com { $child } desde { $day }? Responda com um número. 0 também vale.
    .short = Quantos minutos de histórias com { $child } desde { $day }? Responda com um número. 0 também vale.

read-log-thanks = { $minutes ->
    [0] Agradeço por contar! Este mês são { $total }.
    [one] { $minutes } minuto! Com isso, são { $total } este mês.
   *[other] { $minutes } minutos! Com isso, são { $total } este mês.
} { $children ->
    [one] { $child } tem sorte de ter você.
   *[other] { $child } têm sorte de ter você.
}

math-table = Convide { $child } para arrumar a mesa. Pergunte: quantos garfos, e quantos se chegar uma visita?

math-bedtime = { $children ->
    [one] Matemática na hora de dormir: { $question }. Pergunte a { $child }: como você sabe?
   *[other] Matemática na hora de dormir: { $question }. Pergunte a { $child }: como vocês sabem?
}
    .short = { $children ->
        [one] Matemática antes de dormir: { $question }. Pergunte a { $child }: como você sabe?
       *[other] Matemática antes de dormir: { $question }. Pergunte a { $child }: como vocês sabem?
    }
