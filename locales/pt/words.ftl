### Palavras dentro das mensagens: o que uma família pode responder; lugares, modos e idiomas no meio de uma frase.
### term: school = escola; not: colégio
### term: class = turma; not: classe
### term: family = família; not: responsáve
### term: message = mensage; not: torpedo, SMS
### term: story = história; not: conto
### reviewed: no
### date: 2026-11-22
### checked: each reads right in every message that uses it; Brazilian spelling.
### own second pass: 2026-11-22.
### second, independent pass: 2026-11-22; all words compared with the English and with the texts; nothing changed. Natives first:
### ME LIGUE.
### back-translation: stop "STOP" help "HELP" start "BEGIN" yes "YES" no "NO" call "CALL ME". place, mode "at the school",
### "at your home", "by telephone", "by video".

word-stop = PARAR
word-help = AJUDA
word-start = INICIAR
word-yes = SIM
word-no = NÃO
word-call = ME LIGUE

place = { $place ->
    [school] na escola
    [home] na sua casa
    [phone] por telefone
    [video] por vídeo
   *[other] { $place }
}

mode = { $mode ->
    [school] na escola
    [home] na sua casa
    [phone] por telefone
    [video] por vídeo
   *[other] { $mode }
}

language = { $language ->
    [own] português
   *[other] { $language }
}
