### Stories and games that are sent, minutes that are mended, questions to get to know a family. Adresare: dumneavoastră.
### reviewed: no
### date: 2026-11-22
### checked: by meaning, dumneavoastră; "caută", which is the same for one and several children; counts take "de" from 20; one
### act or one ask each; nothing to buy.
### back-translation: subjects "A game to play together", "A question from school" share "A story for C: B. Look, listen or
### read here: LINK" log-again "How many minutes of stories were there with C? Answer with a number, for example 20."
### log-fixed "We changed: N minute/minutes. In all, T this month. Thank you!" streak "N week of stories with C / N weeks in
### a row of stories with C. How wonderful!" walk "On a walk, C looks for three signs, numbers or colours. Make up a story
### about them." shop "At the shop, count five things with C. Which costs more?" family "T asks about C: Q Answer in your
### words, or 0 to skip over it." (.short "Answer freely, or 0 to skip over it.") thanks "We thank you for the answer! T
### will read it."
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the source
### (meaning, facts, variables, address, gender, one and several children); changed: "cu cuvintele dvs." and "să săriți
### peste", as people say it. Natives first: play-walk (one and several children), ask-family ("să săriți peste").

email-subject-play = Un joc de jucat împreună
email-subject-ask = O întrebare de la școală

read-share = O poveste pentru { $child }: { $book }. Priviți, ascultați sau citiți aici: { $link }
    .short = Pentru { $child }: { $book }. Priviți, ascultați sau citiți: { $link }

read-log-again = Câte minute de povești au fost cu { $child }? Răspundeți cu un număr, de exemplu 20.

read-log-fixed = { $minutes ->
    [one] Am schimbat: { $minutes } minut. În total, { $total } luna aceasta. Mulțumesc!
    [few] Am schimbat: { $minutes } minute. În total, { $total } luna aceasta. Mulțumesc!
   *[other] Am schimbat: { $minutes } de minute. În total, { $total } luna aceasta. Mulțumesc!
}

read-streak = { $weeks ->
    [one] { $weeks } săptămână de povești cu { $child }. Ce minunat!
    [few] { $weeks } săptămâni la rând de povești cu { $child }. Ce minunat!
   *[other] { $weeks } de săptămâni la rând de povești cu { $child }. Ce minunat!
}

play-walk = La plimbare, { $child } caută trei semne, numere sau culori. Inventați o poveste despre ele.

play-shop = La magazin, numărați cinci lucruri cu { $child }. Care costă mai mult?

ask-family = { $teacher } întreabă despre { $child }: { $question } Răspundeți cu cuvintele dvs. sau 0 ca să săriți peste.
    .short = { $teacher } întreabă despre { $child }: { $question } Răspundeți liber sau 0 ca să săriți peste.

ask-thanks = Mulțumim pentru răspuns! { $teacher } îl va citi.
    .email = Mulțumim pentru răspuns! { $teacher } îl va citi.
