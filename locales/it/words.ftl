### Parole dentro i messaggi: che cosa può rispondere una famiglia; luoghi, modi e lingue in mezzo a una frase.
### term: school = scuola; not: istituto
### term: class = classe; not: aula
### term: family = famigli; not: nucleo
### term: message = messagg; not: SMS
### term: story = stori; not: favol
### reviewed: no
### date: 2026-11-22
### checked: each reads right in every message that uses it; START stands alone, as no Italian word for it is common.
### own second pass: 2026-11-22.
### second, independent pass: 2026-11-22; all words compared with the English and with the texts; nothing changed. Natives first:
### FERMA, START, "in video".
### back-translation: stop "STOP" help "HELP" start "START" yes "YES" no "NO" call "CALL ME". place, mode "at school", "at your
### home", "on the telephone", "on video".

word-stop = FERMA
word-help = AIUTO
word-start = START
word-yes = SÌ
word-no = NO
word-call = MI CHIAMI

place = { $place ->
    [school] a scuola
    [home] a casa Sua
    [phone] al telefono
    [video] in video
   *[other] { $place }
}

mode = { $mode ->
    [school] a scuola
    [home] a casa Sua
    [phone] al telefono
    [video] in video
   *[other] { $mode }
}

language = { $language ->
    [own] italiano
   *[other] { $language }
}
