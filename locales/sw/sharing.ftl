### Stories and games that are sent, minutes that are mended, questions to get to know a family.
### reviewed: no
### date: 2026-11-22
### checked: by meaning, plural "you"; GSM-7 only; one and several children; one act or one ask each; nothing has to be bought.
### back-translation: subjects "A game to play together", "A question from school" share "A story for C: B. Look, listen or read here:
### link" log-again "How many minutes did the stories with C take? Reply a number, like 20." log-fixed "We have changed it to M minutes. Now it
### is N minutes this month. Thank you!" streak "N weeks in a row of stories with C. Very good!" walk "While walking, ask C to find three
### things: signs, numbers or colors. Compose a story about them." shop "At the shop, count five things with C. Which is dearer?" ask-family "T is
### asking about C: Q Reply in your words, or 0 to skip." ask-thanks "Thank you for your answer! T will read it." .short: the same with
### fewer words.
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the source
### (meaning, facts, variables, address, gender, one and several children); nothing changed. Natives first: read-log-again,
### play-walk.

email-subject-play = Mchezo wa kucheza pamoja
email-subject-ask = Swali kutoka shuleni

read-share = Hadithi kwa ajili ya { $child }: { $book }. Tazameni, sikilizeni au someni hapa: { $link }
    .short = { $child }: { $book }. Tazameni, sikilizeni au someni: { $link }

read-log-again = Hadithi na { $child } zilichukua dakika ngapi? Jibuni namba, kama 20.

read-log-fixed = { $minutes ->
    [one] Tumebadilisha kuwa dakika { $minutes }. Sasa ni dakika { $total } mwezi huu. Asanteni!
   *[other] Tumebadilisha kuwa dakika { $minutes }. Sasa ni dakika { $total } mwezi huu. Asanteni!
}

read-streak = { $weeks ->
    [one] Wiki { $weeks } ya hadithi na { $child }. Vizuri sana!
   *[other] Wiki { $weeks } mfululizo za hadithi na { $child }. Vizuri sana!
}

play-walk = { $children ->
    [one] Mkitembea, mwombeni { $child } atafute vitu vitatu: vibao, namba au rangi. Tungeni hadithi kuvihusu.
   *[other] Mkitembea, waombeni { $child } watafute vitu vitatu: vibao, namba au rangi. Tungeni hadithi kuvihusu.
}

play-shop = Dukani, hesabuni vitu vitano na { $child }. Kipi ni ghali zaidi?

ask-family = { $teacher } anauliza kuhusu { $child }: { $question } Jibuni kwa maneno yenu, au 0 kuliruka.
    .short = { $teacher }, kuhusu { $child }: { $question } Jibuni kwa maneno yenu, au 0.

ask-thanks = Asanteni kwa jibu lenu! { $teacher } atalisoma.
    .email = Asanteni kwa jibu lenu! { $teacher } atalisoma.
