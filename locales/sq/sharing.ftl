### Histori e lojëra që dërgohen, minuta që ndreqen, pyetje për ta njohur një familje. Trajta: ju.
### reviewed: no
### date: 2026-11-22
### checked: by meaning, ju; the child's name is a subject or stands before a colon or in brackets; one act or one ask each; nothing
### has to be bought.
### back-translation: subjects "A game to play together", "A question from the school" share "C, a story: B. Look at it,
### listen to it or read it here: link" log-again "How many minutes of stories did C share with you? Reply with a number,
### like 20." log-fixed "It was changed to N minutes. In all T this month. Thank you!" streak "N weeks in a row with
### stories, C and you. How nice!" walk "On a walk, let C find three signs, three numbers or three colors. Make up a story
### about them." shop "In the shop, you and C count five things together. Which costs more?" ask-family "A question from T
### (C): Q Reply in your words, or 0 to skip it." ask-thanks "Thank you for the answer! T will read it." .short: the same
### with fewer words.
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the source
### (meaning, facts, variables, address, gender, one and several children); changed: in play-shop "ju dhe C" leads, for
### behind the comma they read as the things counted. Natives first: read-share, read-streak.

email-subject-play = Një lojë për ta luajtur bashkë
email-subject-ask = Një pyetje nga shkolla

read-share = { $child }, një histori: { $book }. Shikojeni, dëgjojeni ose lexojeni këtu: { $link }
    .short = { $child }: { $book }. Shikojeni, dëgjojeni ose lexojeni: { $link }

read-log-again = { $children ->
    [one] Sa minuta histori ndau { $child } me ju? Përgjigjuni me një numër, si 20.
   *[other] Sa minuta histori ndanë { $child } me ju? Përgjigjuni me një numër, si 20.
}

read-log-fixed = { $minutes ->
    [one] U ndryshua në { $minutes } minutë. Gjithsej { $total } këtë muaj. Faleminderit!
   *[other] U ndryshua në { $minutes } minuta. Gjithsej { $total } këtë muaj. Faleminderit!
}

read-streak = { $weeks ->
    [one] { $weeks } javë me histori, { $child } dhe ju. Sa bukur!
   *[other] { $weeks } javë radhazi me histori, { $child } dhe ju. Sa bukur!
}

play-walk = { $children ->
    [one] Në shëtitje, le të gjejë { $child } tri shenja, tre numra ose tri ngjyra. Krijoni një histori për to.
   *[other] Në shëtitje, le të gjejnë { $child } tri shenja, tre numra ose tri ngjyra. Krijoni një histori për to.
}

play-shop = Në dyqan, ju dhe { $child } numëroni bashkë pesë gjëra. Cila kushton më shumë?

ask-family = Pyetje nga { $teacher } ({ $child }): { $question } Përgjigjuni me fjalët tuaja, ose 0 për ta kapërcyer.
    .short = Pyetje nga { $teacher } ({ $child }): { $question } Përgjigjuni me fjalët tuaja ose 0.

ask-thanks = Faleminderit për përgjigjen! { $teacher } do ta lexojë.
    .email = Faleminderit për përgjigjen! { $teacher } do ta lexojë.
