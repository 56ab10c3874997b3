### Stories and games that are sent, minutes that are mended, questions to get to know a family. Nou di "ou".
### reviewed: no
### date: 2026-11-22
### checked: by meaning, ou; GSM-7 letters only; every text reads right for several children; one act or one ask each; nothing
### to buy.
### back-translation: subjects "A game to play together", "A question from the hands of the school" share "A story for C: B.
### Look at it, listen to it or read it here: LINK" log-again "How many minutes of stories did you share with C? Answer with a
### figure, like 20." log-fixed "We changed it: N minutes. That makes T this month. Thank you!" streak "N week of stories with
### C / N weeks one after the other with stories with C. That is very beautiful!" walk "On a little walk, ask C to find three
### signs, figures or colours. Make up a story about them." shop "In the shop, count five things with C. Which one costs
### more?" family "T asks a question about C: Q Answer with your own words, or 0 to skip it." (.short "Answer as you like
### ...") thanks "Thank you for your answer! T will read it."
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the source
### (meaning, facts, variables, address, gender, one and several children); nothing changed. Natives first: read-streak
### ("youn apre lòt"), play-walk ("pano"), ask-family.

email-subject-play = Yon jwèt pou jwe ansanm
email-subject-ask = Yon kesyon nan men lekòl la

read-share = Yon istwa pou { $child }: { $book }. Gade l, koute l oswa li l isit la: { $link }
    .short = Pou { $child }: { $book }. Gade l, koute l oswa li l isit la: { $link }

read-log-again = Konbyen minit istwa ou te pataje ak { $child }? Reponn ak yon chif, tankou 20.

read-log-fixed = Nou chanje sa: { $minutes } minit. Sa fè { $total } mwa sa a. Mèsi!

read-streak = { $weeks ->
    [1] { $weeks } semèn istwa ak { $child }. Sa bèl anpil!
   *[other] { $weeks } semèn youn apre lòt ak istwa pou { $child }. Sa bèl anpil!
}

play-walk = Nan yon ti pwomnad, mande { $child } jwenn twa pano, chif oswa koulè. Envante yon istwa sou yo.

play-shop = Nan magazen an, konte senk bagay ak { $child }. Kiyès ki koute plis?

ask-family = { $teacher } poze yon kesyon sou { $child }: { $question } Reponn ak pwòp mo ou, oswa 0 pou sote l.
    .short = { $teacher } poze yon kesyon sou { $child }: { $question } Reponn jan ou vle, oswa 0 pou sote l.

ask-thanks = Mèsi pou repons ou! { $teacher } pral li l.
    .email = Mèsi pou repons ou! { $teacher } pral li l.
