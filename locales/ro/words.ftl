### Cuvinte din mesaje: ce poate răspunde o familie; locuri, mijloace și limbi în mijlocul unei propoziții.
### term: school = școal; not: instituți
### term: class = clas; not: grupa
### term: family = famili; not: tutor
### term: message = mesaj; not: SMS
### term: story = poveș; not: basm
### reviewed: no
### date: 2026-11-22
### checked: each reads right in every message that uses it; ș and ț with a comma; START stands alone, as no Romanian word for it is common.
### own second pass: 2026-11-22.
### second, independent pass: 2026-11-22; all words compared with the English and with the texts; nothing changed. Natives first:
### OPRIȚI, START, "acasă la dvs.".
### back-translation: stop "STOP" help "HELP" start "START" yes "YES" no "NO" call "CALL ME". place, mode "at school", "at your
### home", "on the telephone", "by video".

word-stop = OPRIȚI
word-help = AJUTOR
word-start = START
word-yes = DA
word-no = NU
word-call = SUNAȚI-MĂ

place = { $place ->
    [school] la școală
    [home] acasă la dvs.
    [phone] la telefon
    [video] prin video
   *[other] { $place }
}

mode = { $mode ->
    [school] la școală
    [home] acasă la dvs.
    [phone] la telefon
    [video] prin video
   *[other] { $mode }
}

language = { $language ->
    [own] română
   *[other] { $language }
}
