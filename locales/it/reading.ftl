### Leggere e contare a casa. Si dà del Lei; per famiglia e bambini insieme, il voi.
### reviewed: no
### date: 2026-11-22
### checked: by meaning, Lei; "con" and "per" before a name, never "a"; "applauso" instead of "bravo" or "brava"; one act each.
### own second pass: 2026-11-22.
### second, independent pass: 2026-11-22; all lines compared with the English; nothing changed. Natives first: read-peer,
### read-pictures, math-table ("Stasera apparecchia ...").
### back-translation: fact "Talking about a book helps C to learn new words. Every language is good. Use the one you love." tip "This
### evening stop at a picture of B. A question for C: what is happening here?" growth "It is going very well! Stories with you help C
### to grow. Then ask: what will happen?" peer "With B: a question for C, applause, a new word, to be said together." pictures "There is no need to
### read each word. Look at the pictures with C and tell the story, in L. It counts all the same!" book-home "Today C has B along. One can read it, look at it or listen to it:
### LINK" log-ask "How many minutes of stories with C since DAY? Reply with a number. 0 is good too." log-thanks "N minutes! This month they are
### T. What luck, for C, to have you." table "This evening C sets the table. Ask: how many forks, and how many with one more guest?"
### bedtime "Good-night mathematics: Q A question for C: how do you know it?"

read-fact = Parlare di un libro aiuta { $child } a imparare parole nuove. Va bene ogni lingua. Usi quella che ama.

read-tip = Stasera si fermi su una figura di { $book }. Domanda per { $child }: che cosa succede qui?

read-growth = Sta andando benissimo! Le storie con Lei aiutano { $child } a crescere. Poi chieda: che cosa succederà?

read-peer = Con { $book }: una domanda per { $child }, un applauso, una parola nuova, da dire insieme.

read-pictures = Non serve leggere ogni parola. Guardi le figure con { $child } e racconti la storia, in { language }. Vale lo stesso!
    .short = Non serve leggere tutto. Guardi le figure con { $child } e racconti la storia, in { language }. Vale lo stesso!

read-book-home = { $children ->
    [one] Oggi { $child } ha con sé { $book }. Si può leggere, guardare o ascoltare: { $link }
   *[other] Oggi { $child } hanno con sé { $book }. Si può leggere, guardare o ascoltare: { $link }
}
    .short = Per { $child }: { $book }. Da leggere, guardare, ascoltare: { $link }

read-log-ask = Quanti minuti di storie con { $child } da { $day }? Risponda con un numero. Va bene anche 0.

read-log-thanks = { $minutes ->
    [0] Grazie della risposta! Questo mese sono { $total }.
    [one] { $minutes } minuto! Questo mese sono { $total }.
   *[other] { $minutes } minuti! Questo mese sono { $total }.
} Che fortuna, per { $child }, avere Lei.

math-table = { $children ->
    [one] Stasera apparecchia { $child }. Chieda: quante forchette, e quante con un ospite in più?
   *[other] Stasera apparecchiano { $child }. Chieda: quante forchette, e quante con un ospite in più?
}

math-bedtime = { $children ->
    [one] Matematica della buonanotte: { $question }. Domanda per { $child }: come lo sai?
   *[other] Matematica della buonanotte: { $question }. Domanda per { $child }: come lo sapete?
}
    .short = { $children ->
        [one] Matematica della sera: { $question }. Domanda per { $child }: come lo sai?
       *[other] Matematica della sera: { $question }. Domanda per { $child }: come lo sapete?
    }
