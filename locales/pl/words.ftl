### term: school = szko; not: placówk
### term: class = klas; not: grup
### term: family = rodzin; not: rodzic, opiekun
### term: message = wiadomo; not: sms, komunikat
### term: story = histori; not: bajk, opowiadań
### reviewed: no
### date: 2026-11-22
### checked: each reads right after a comma in every message that uses it; the words for answers are those a family
### would type.
### second, independent pass: 2026-11-22; the text read back into English and compared with the source; nothing to mend.
### back-translation: "STOP, HELP, START, YES, NO, PLEASE CALL"; "at school, at your place, by phone, by video";
### "Polish".

word-stop = STOP
word-help = POMOC
word-start = START
word-yes = TAK
word-no = NIE
word-call = PROSZĘ ZADZWONIĆ

place = { $place ->
    [school] w szkole
    [home] u Państwa
    [phone] przez telefon
    [video] przez wideo
   *[other] { $place }
}

mode = { $mode ->
    [school] w szkole
    [home] u Państwa
    [phone] przez telefon
    [video] przez wideo
   *[other] { $mode }
}

language = { $language ->
    [own] polski
   *[other] { $language }
}
