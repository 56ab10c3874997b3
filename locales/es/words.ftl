### Palabras dentro de los mensajes: lo que una familia puede responder, y lugares, modos e idiomas en medio de una frase.
### term: school = escuela; not: colegio, instituto
### term: class = clase; not: salón, aula
### term: family = familia; not: apoderad
### term: message = mensaje; not: SMS
### term: story = cuento; not: relato
### reviewed: no
### date: 2026-11-22
### checked: each reads right in every message that uses it; accents kept on SÍ and LLÁMEME, both are also read without them.
### own second pass: 2026-11-22.
### second, independent pass: 2026-11-22; all words compared with the English and with the texts; nothing changed. Natives first:
### LLÁMEME, "por video".
### back-translation: stop "HALT" help "HELP" start "BEGIN" yes "YES" no "NO" call "CALL ME". place, mode "at the
### school", "at your home", "by telephone", "by video".

word-stop = ALTO
word-help = AYUDA
word-start = INICIAR
word-yes = SÍ
word-no = NO
word-call = LLÁMEME

place = { $place ->
    [school] en la escuela
    [home] en su casa
    [phone] por teléfono
    [video] por video
   *[other] { $place }
}

mode = { $mode ->
    [school] en la escuela
    [home] en su casa
    [phone] por teléfono
    [video] por video
   *[other] { $mode }
}

language = { $language ->
    [own] español
   *[other] { $language }
}
