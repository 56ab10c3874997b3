### term: school = σχολεί; not: γυμνάσι
### term: class = τάξη; not: τμήμα
### term: family = οικογέν; not: γονε, κηδεμόν
### term: message = μηνύμα; not: sms
### term: story = ιστορί; not: παραμύθ
### reviewed: no
### date: 2026-11-22
### checked: each reads right after a comma in every message that uses it; the words for answers are those a family
### would type, in capitals without accents.
### second, independent pass: 2026-11-22; the text read back into English and compared with the source; nothing to mend.
### back-translation: "STOP, HELP, START, YES, NO, CALL ME"; "at school, at your home, by telephone, by video call";
### "Greek".

word-stop = ΣΤΟΠ
word-help = ΒΟΗΘΕΙΑ
word-start = ΕΝΑΡΞΗ
word-yes = ΝΑΙ
word-no = ΟΧΙ
word-call = ΚΑΛΕΣΤΕ ΜΕ

place = { $place ->
    [school] στο σχολείο
    [home] στο σπίτι σας
    [phone] τηλεφωνικά
    [video] με βιντεοκλήση
   *[other] { $place }
}

mode = { $mode ->
    [school] στο σχολείο
    [home] στο σπίτι σας
    [phone] τηλεφωνικά
    [video] με βιντεοκλήση
   *[other] { $mode }
}

language = { $language ->
    [own] ελληνικά
   *[other] { $language }
}
