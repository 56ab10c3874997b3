### Stories and games that are sent, minutes that are mended, questions to get to know a family. Si dà del Lei; per famiglia e
### bambini insieme, il voi.
### reviewed: no
### date: 2026-11-22
### checked: by meaning, Lei; "con", "per" and "su" before a name, never "a"; nothing agrees with a gender; one act or one ask
### each; nothing to buy.
### back-translation: subjects "A game to do together", "A question from the school" share "A story for C: B. To look at, to
### listen to, to read: LINK" log-again "How many minutes of stories with C? Answer with a number, for example 20." log-fixed
### "Corrected: N minute/minutes. This month they are T. Thank you!" streak "N week of stories with C / N weeks in a row of
### stories with C. What a marvel!" walk "On a walk, a challenge for C: to find three signs, numbers or colours. Then make up
### a story together." shop "At the shop, count five things with C. Which one costs more?" family "T has a question about C: Q
### Answer with words of your own, or 0 to skip it." thanks "Thank you for the answer! T will read it."
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the source
### (meaning, facts, variables, address, gender, one and several children); nothing changed. Natives first: play-walk ("una
### sfida per"), read-log-fixed.

email-subject-play = Un gioco da fare insieme
email-subject-ask = Una domanda dalla scuola

read-share = Una storia per { $child }: { $book }. Da guardare, ascoltare, leggere: { $link }
    .short = Per { $child }: { $book }. Da guardare, ascoltare, leggere: { $link }

read-log-again = Quanti minuti di storie con { $child }? Risponda con un numero, per esempio 20.

read-log-fixed = { $minutes ->
    [one] Corretto: { $minutes } minuto. Questo mese sono { $total }. Grazie!
   *[other] Corretto: { $minutes } minuti. Questo mese sono { $total }. Grazie!
}

read-streak = { $weeks ->
    [one] { $weeks } settimana di storie con { $child }. Che meraviglia!
   *[other] { $weeks } settimane di fila di storie con { $child }. Che meraviglia!
}

play-walk = A passeggio, una sfida per { $child }: trovare tre cartelli, numeri o colori. Poi inventate insieme una storia.
    .short = A passeggio, una sfida per { $child }: trovare tre cartelli, numeri o colori. Poi inventate una storia.

play-shop = Al negozio, conti cinque cose con { $child }. Quale costa di più?

ask-family = { $teacher } ha una domanda su { $child }: { $question } Risponda con parole Sue, o 0 per saltarla.

ask-thanks = Grazie della risposta! { $teacher } la leggerà.
    .email = Grazie della risposta! { $teacher } la leggerà.
