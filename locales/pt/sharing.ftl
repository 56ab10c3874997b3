### Stories and games that are sent, minutes that are mended, questions to get to know a family. Tratamento: você.
### reviewed: no
### date: 2026-11-22
### checked: by meaning, você; "convide para achar", which asks one and several children alike; nothing agrees with a gender;
### one act or one ask each; nothing to buy.
### back-translation: subjects "A game to play as a family", "A question of the school" share "A story for C: B. Just look,
### hear or read: LINK" log-again "How many minutes of stories did you share with C? Answer with a number, like 20." log-fixed
### "We changed to N minute/minutes. With that, it is T this month. I am grateful!" streak "N week of stories with C / N weeks
### in a row of stories with C. What a marvel!" walk "On a walk, invite C to find three signs, numbers or colours. Make up a
### story with that." shop "At the market, count five things with C. Which one costs more?" family "T asks about C: Q Answer
### in your way, or 0 to skip." thanks "We are grateful for your answer! T is going to read it."
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the source
### (meaning, facts, variables, address, gender, one and several children); nothing changed. Natives first: ask-thanks ("vai
### ler"), play-walk.

email-subject-play = Uma brincadeira para fazer em família
email-subject-ask = Uma pergunta da escola

read-share = Uma história para { $child }: { $book }. É só olhar, ouvir ou ler: { $link }
    .short = História para { $child }: { $book }. É só olhar, ouvir ou ler: { $link }

read-log-again = Quantos minutos de histórias você dividiu com { $child }? Responda com um número, como 20.

read-log-fixed = { $minutes ->
    [one] Mudamos para { $minutes } minuto. Com isso, são { $total } este mês. Agradeço!
   *[other] Mudamos para { $minutes } minutos. Com isso, são { $total } este mês. Agradeço!
}

read-streak = { $weeks ->
    [one] { $weeks } semana de histórias com { $child }. Que maravilha!
   *[other] { $weeks } semanas seguidas de histórias com { $child }. Que maravilha!
}

play-walk = Em um passeio, convide { $child } para achar três placas, números ou cores. Inventem uma história com isso.

play-shop = No mercado, conte cinco coisas com { $child }. Qual custa mais?

ask-family = { $teacher } pergunta sobre { $child }: { $question } Responda do seu jeito, ou 0 para pular.

ask-thanks = Agradecemos a sua resposta! { $teacher } vai ler.
    .email = Agradecemos a sua resposta! { $teacher } vai ler.
