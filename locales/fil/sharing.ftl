### Stories and games that are sent, minutes that are mended, questions to get to know a family.
### reviewed: no
### date: 2026-11-22
### checked: by meaning; kayo and po; si, ni, kay and sina, nina, kina by the number of children; one act or one ask each; of
### five things one asks which costs most (pinakamahal); no purchase; GSM-7 only; length with long names.
### back-translation: subjects "A game to play together" "A question from the school" share "A story for C: B. Look, listen, or
### read here: L" (.short "For C: B. Look, listen, read: L") log-again "How many minutes have you and C read or told stories?
### Reply the count, like 20." log-fixed "Changed to M minutes. It is N minutes now this month. Thank you!" streak "(1: 1 week
### of stories with C. How good you are!) W weeks in a row of stories with C. How good you are!" walk "When walking, have C look
### for three signs, numbers, or colours. Make a story about them." (.short the same with fewer words) shop "At the store, count
### five things together with C. Which is the dearest?" ask-family "Question of T about C: Q Answer in your own words, or reply
### 0 to skip." (.short "Question of T about C: Q Answer, or 0 to skip.") ask-thanks "Thank you for the answer! T will read it."
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the
### source and the older texts (meaning, facts, variables, address, one and several children); nothing changed.
### Natives first: streak, ask-family.short, subject-play.

email-subject-play = Isang larong puwedeng laruin nang sama-sama
email-subject-ask = Isang tanong mula sa paaralan

read-share = { $children ->
    [1] Kuwento po para kay { $child }: { $book }. Tingnan, pakinggan, o basahin dito: { $link }
   *[other] Kuwento po para kina { $child }: { $book }. Tingnan, pakinggan, o basahin dito: { $link }
}
    .short = { $children ->
        [1] Kay { $child }: { $book }. Tingnan, pakinggan, o basahin: { $link }
       *[other] Kina { $child }: { $book }. Tingnan, pakinggan, o basahin: { $link }
    }

read-log-again = { $children ->
    [1] Ilang minuto po kayong nagbasa o nagkuwentuhan ni { $child }? I-reply ang bilang, tulad ng 20.
   *[other] Ilang minuto po kayong nagbasa o nagkuwentuhan nina { $child }? I-reply ang bilang, tulad ng 20.
}

read-log-fixed = Binago na po sa { $minutes } minuto. { $total } minuto na ngayong buwan. Salamat po!

read-streak = { $weeks ->
    [1] { $children ->
        [1] { $weeks } linggo ng kuwento kasama si { $child }. Ang galing po ninyo!
       *[other] { $weeks } linggo ng kuwento kasama sina { $child }. Ang galing po ninyo!
    }
   *[other] { $children ->
        [1] { $weeks } sunod-sunod na linggo ng kuwento kasama si { $child }. Ang galing po ninyo!
       *[other] { $weeks } sunod-sunod na linggo ng kuwento kasama sina { $child }. Ang galing po ninyo!
    }
}

play-walk = { $children ->
    [1] Sa paglalakad, pahanapin po si { $child } ng tatlong karatula, numero, o kulay. Gumawa ng kuwento tungkol sa mga ito.
   *[other] Sa paglalakad, pahanapin po sina { $child } ng tatlong karatula, numero, o kulay. Gumawa ng kuwento tungkol sa mga ito.
}
    .short = { $children ->
        [1] Sa paglalakad, pahanapin po si { $child } ng tatlong karatula, numero, o kulay. Gumawa ng kuwento.
       *[other] Sa paglalakad, pahanapin po sina { $child } ng tatlong karatula, numero, o kulay. Gumawa ng kuwento.
    }

play-shop = { $children ->
    [1] Sa tindahan, magbilang po ng limang bagay kasama si { $child }. Alin ang pinakamahal?
   *[other] Sa tindahan, magbilang po ng limang bagay kasama sina { $child }. Alin ang pinakamahal?
}

ask-family = { $children ->
    [1] Tanong po ni { $teacher } tungkol kay { $child }: { $question } Sagutin sa sarili ninyong salita, o i-reply ang 0 para laktawan.
   *[other] Tanong po ni { $teacher } tungkol kina { $child }: { $question } Sagutin sa sarili ninyong salita, o i-reply ang 0 para laktawan.
}
    .short = { $children ->
        [1] Tanong ni { $teacher } tungkol kay { $child }: { $question } Sumagot po, o 0 para laktawan.
       *[other] Tanong ni { $teacher } tungkol kina { $child }: { $question } Sumagot po, o 0 para laktawan.
    }

ask-thanks = Salamat po sa sagot! Babasahin ito ni { $teacher }.
    .email = Salamat po sa sagot! Babasahin ito ni { $teacher }.
