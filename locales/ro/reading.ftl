### Citit și numărat acasă. Adresare: dumneavoastră.
### reviewed: no
### date: 2026-11-22
### checked: by meaning, dumneavoastră; "întrebare pentru" a name, which needs no îl or o; counts take "de" from 20; one act each.
### own second pass: 2026-11-22.
### second, independent pass: 2026-11-22; all lines compared with the English; wording kept; a choice by children tells 1 from
### more. Natives first: read-growth, read-peer, read-log-ask ("De marți încoace").
### back-translation: fact "When you talk about a book, C learns new words. Any language is good. Choose the one you love." tip "This
### evening, stop at a picture in B. Question for C: what is happening here?" growth "It goes wonderfully for you! With your stories, C
### grows. Then ask: what will follow?" peer "With B: a question for C, a praise, a new word, said together." pictures "There is no need to
### read each word. Tell the story from the pictures, with C, in L. It counts!" book-home "C has B today. Read, look or
### listen: LINK" log-ask "From DAY on, how many minutes of stories with C? Reply with a number. 0 is good too." log-thanks
### "N minutes! In all, T this month. C is lucky with you." table "This evening C sets the table. Ask: how many forks, and how many with one
### more guest?" bedtime "Mathematics before sleep: Q Question for C: how do you know?"

read-fact = Când vorbiți despre o carte, { $child } învață cuvinte noi. Orice limbă e bună. Alegeți limba pe care o iubiți.
    .short = Când vorbiți despre o carte, { $child } învață cuvinte noi. Orice limbă e bună. Alegeți limba iubită.

read-tip = Diseară, opriți-vă la o imagine din { $book }. Întrebare pentru { $child }: ce se întâmplă aici?
    .short = Opriți-vă diseară la o imagine din { $book }. Întrebare pentru { $child }: ce se întâmplă?

read-growth = { $children ->
    [1] Vă descurcați minunat! Cu poveștile dumneavoastră, { $child } crește. Apoi întrebați: ce va urma?
   *[other] Vă descurcați minunat! Cu poveștile dumneavoastră, { $child } cresc. Apoi întrebați: ce va urma?
}

read-peer = Cu { $book }: o întrebare pentru { $child }, o laudă, un cuvânt nou, spus împreună.

read-pictures = Nu e nevoie să citiți fiecare cuvânt. Spuneți povestea după imagini, cu { $child }, în { language }. Contează!
    .short = Nu e nevoie să citiți tot. Spuneți povestea după imagini, cu { $child }, în { language }. Contează!

read-book-home = { $children ->
    [1] { $child } are azi { $book }. Citiți, priviți sau ascultați: { $link }
   *[other] { $child } au azi { $book }. Citiți, priviți sau ascultați: { $link }
}

read-log-ask = De { $day } încoace, câte minute de povești cu { $child }? Răspundeți cu un număr. E bine și 0.

read-log-thanks = { $minutes ->
    [0] Mulțumesc pentru răspuns! În total, { $total } luna aceasta.
    [one] { $minutes } minut! În total, { $total } luna aceasta.
    [few] { $minutes } minute! În total, { $total } luna aceasta.
   *[other] { $minutes } de minute! În total, { $total } luna aceasta.
} { $children ->
    [1] { $child } are noroc cu dumneavoastră.
   *[other] { $child } au noroc cu dumneavoastră.
}

math-table = { $children ->
    [1] Diseară pune masa { $child }. Întrebați: câte furculițe, și câte cu un musafir în plus?
   *[other] Diseară pun masa { $child }. Întrebați: câte furculițe, și câte cu un musafir în plus?
}

math-bedtime = { $children ->
    [1] Matematică înainte de somn: { $question }. Întrebare pentru { $child }: de unde știi?
   *[other] Matematică înainte de somn: { $question }. Întrebare pentru { $child }: de unde știți?
}
    .short = { $children ->
        [1] Matematică de seară: { $question }. Întrebare pentru { $child }: de unde știi?
       *[other] Matematică de seară: { $question }. Întrebare pentru { $child }: de unde știți?
    }
