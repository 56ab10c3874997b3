### Stories and games that are sent, minutes that are mended, questions to get to know a family.
### reviewed: no
### date: 2026-11-22
### checked: White Hmong in RPA; by meaning; nej; one act or one ask each; of five things one asks which costs most (kim
### tshaj); no purchase; GSM-7 only; length with long names.
### back-translation: subjects "A game together" "A question from school" share "A story for C: B. Look, listen, or read here:
### L" (.short "For C: B. Look, listen, or read: L") log-again "How many minutes did you and C tell stories? Answer a number,
### such as 20." log-fixed "Changed to M minutes. This month it is N minutes. Thank you!" streak "(1: You told stories with C
### for 1 week.) You told stories with C W weeks one after another. Very good!" walk "When you go for a walk, let C find three
### signs, numbers, or colours. Make a story from those." shop "At the market, count five things with C. Which thing is
### dearest?" ask-family "T asks about C: Q Answer as you think, or answer 0 to skip." ask-thanks "Thank you for your answer! T
### will read it."
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the
### source and the older texts (meaning, facts, variables, address, one and several children); nothing changed.
### Natives first: streak ("sib law liag"), ask-family ("kom hla"), shop ("kim tshaj").

email-subject-play = Ib qho kev ua si ua ke
email-subject-ask = Ib lo lus nug los ntawm tsev kawm ntawv

read-share = Ib zaj dab neeg rau { $child }: { $book }. Saib, mloog, los yog nyeem ntawm no: { $link }
    .short = Rau { $child }: { $book }. Saib, mloog, los yog nyeem: { $link }

read-log-again = Nej thiab { $child } piav dab neeg tau pes tsawg feeb? Teb ib tug lej, xws li 20.

read-log-fixed = Hloov ua { $minutes } feeb lawm. Lub hli no yog { $total } feeb. Ua tsaug!

read-streak = { $weeks ->
    [1] Nej piav dab neeg nrog { $child } tau { $weeks } lub lim tiam. Zoo heev!
   *[other] Nej piav dab neeg nrog { $child } tau { $weeks } lub lim tiam sib law liag. Zoo heev!
}

play-walk = Thaum mus ncig, cia { $child } nrhiav peb lub cim, tus lej, los yog xim. Tsim ib zaj dab neeg ntawm cov ntawd.
    .short = Thaum mus ncig, cia { $child } nrhiav peb lub cim, tus lej, los yog xim. Tsim ib zaj dab neeg.

play-shop = Tom khw, nrog { $child } suav tsib yam khoom. Yam twg kim tshaj?

ask-family = { $teacher } nug txog { $child }: { $question } Teb raws li nej xav, los yog teb 0 kom hla.

ask-thanks = Ua tsaug rau nej cov lus teb! { $teacher } yuav nyeem.
    .email = Ua tsaug rau nej cov lus teb! { $teacher } yuav nyeem.
