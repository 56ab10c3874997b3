### Lexim dhe numërim në shtëpi. Trajta: ju.
### reviewed: no
### date: 2026-11-22
### checked: by meaning, ju; the child's name is a subject or is spoken to; "librin" carries the case of a title; one act each.
### own second pass: 2026-11-22.
### second, independent pass: 2026-11-22; all lines compared with the English; "atë që keni për zemër", "thuajeni bashkë". The
### question is put into the adult's mouth. Natives first: read-peer, read-pictures, read-log-thanks ("ka fat që ju ka").
### back-translation: fact "When you talk about a book, C learns new words. Every language is worth it. Use the one dear to you." tip
### "This evening stop at a picture in B. Ask: what is happening here, C?" growth "You are managing it! With your stories C grows. Then
### ask: what will happen?" peer "With the book B: a question, an answer from C, a bravo, a new word: say it together." pictures "There is no need to
### read every word. Tell the story from the pictures, in L, and C listens. It is worth a lot!" book-home "C has B today. Read
### it, look at it or listen to it: LINK" log-ask "How many minutes of stories did C share with you since the day DAY? Reply with a number. 0
### is good too." log-thanks "N minutes! In all T this month. C is lucky to have you." table "This evening C lays the table. Ask: how many
### forks, and how many if somebody else comes?" bedtime "Mathematics before sleep: Q Ask: how do you know, C?"

read-fact = { $children ->
    [one] Kur flisni për një libër, { $child } mëson fjalë të reja. Çdo gjuhë vlen. Përdorni atë që keni për zemër.
   *[other] Kur flisni për një libër, { $child } mësojnë fjalë të reja. Çdo gjuhë vlen. Përdorni atë që keni për zemër.
}

read-tip = Sonte ndaluni te një figurë në { $book }. Pyesni: çfarë po ndodh këtu, { $child }?

read-growth = { $children ->
    [one] Po ia dilni! Me historitë tuaja { $child } rritet. Pastaj pyesni: çfarë do të ndodhë?
   *[other] Po ia dilni! Me historitë tuaja { $child } rriten. Pastaj pyesni: çfarë do të ndodhë?
}

read-peer = Me librin { $book }: një pyetje, një përgjigje nga { $child }, një bravo, një fjalë e re: thuajeni bashkë.
    .short = Libri { $book }: një pyetje, përgjigje nga { $child }, një bravo, një fjalë e re, bashkë.

read-pictures = { $children ->
    [one] S'ka nevojë të lexoni çdo fjalë. Tregoni historinë nga figurat, në { language }, dhe { $child } dëgjon. Vlen shumë!
   *[other] S'ka nevojë të lexoni çdo fjalë. Tregoni historinë nga figurat, në { language }, dhe { $child } dëgjojnë. Vlen shumë!
}
    .short = { $children ->
        [one] S'ka nevojë për çdo fjalë. Tregoni historinë nga figurat, në { language }: { $child } dëgjon. Vlen!
       *[other] S'ka nevojë për çdo fjalë. Tregoni historinë nga figurat, në { language }: { $child } dëgjojnë. Vlen!
    }

read-book-home = { $children ->
    [one] { $child } ka sot { $book }. Lexojeni, shikojeni ose dëgjojeni: { $link }
   *[other] { $child } kanë sot { $book }. Lexojeni, shikojeni ose dëgjojeni: { $link }
}
    .short = { $child }: { $book }. Lexojeni, shikojeni ose dëgjojeni: { $link }

read-log-ask = { $children ->
    [one] Sa minuta histori ndau { $child } me ju që nga dita { $day }? Përgjigjuni me një numër. Edhe 0 është mirë.
   *[other] Sa minuta histori ndanë { $child } me ju që nga dita { $day }? Përgjigjuni me një numër. Edhe 0 është mirë.
}
    .short = { $children ->
        [one] Sa minuta histori ndau { $child } me ju që nga dita { $day }? Shkruani një numër. Edhe 0 vlen.
       *[other] Sa minuta histori ndanë { $child } me ju që nga dita { $day }? Shkruani një numër. Edhe 0 vlen.
    }

read-log-thanks = { $minutes ->
    [0] Faleminderit për përgjigjen! Gjithsej { $total } këtë muaj.
    [one] { $minutes } minutë! Gjithsej { $total } këtë muaj.
   *[other] { $minutes } minuta! Gjithsej { $total } këtë muaj.
} { $children ->
    [one] { $child } ka fat që ju ka.
   *[other] { $child } kanë fat që ju kanë.
}

math-table = { $children ->
    [one] Sonte { $child } shtron tryezën. Pyesni: sa pirunë, dhe sa nëse vjen edhe dikush?
   *[other] Sonte { $child } shtrojnë tryezën. Pyesni: sa pirunë, dhe sa nëse vjen edhe dikush?
}

math-bedtime = { $children ->
    [one] Matematikë para gjumit: { $question }. Pyesni: si e di, { $child }?
   *[other] Matematikë para gjumit: { $question }. Pyesni: si e dini, { $child }?
}
