### Les mots dans les messages : ce qu'une famille peut répondre ; lieux, moyens et langues au milieu d'une phrase.
### term: school = école; not: établissement
### term: class = classe; not: cours
### term: family = famille; not: foyer
### term: message = message; not: SMS, texto
### term: story = histoire; not: conte
### reviewed: no
### date: 2026-11-22
### checked: each reads right in every message that uses it; ARRET is written as the phone companies ask families to write it.
### own second pass: 2026-11-22.
### second, independent pass: 2026-11-22; all words compared with the English and with the texts; nothing changed. Natives first:
### ARRET, DÉBUT, "par vidéo".
### back-translation: stop "STOP" help "HELP" start "BEGINNING" yes "YES" no "NO" call "CALL ME". place, mode "at the
### school", "at your home", "by telephone", "by video".

word-stop = ARRET
word-help = AIDE
word-start = DÉBUT
word-yes = OUI
word-no = NON
word-call = APPELEZ-MOI

place = { $place ->
    [school] à l'école
    [home] chez vous
    [phone] par téléphone
    [video] par vidéo
   *[other] { $place }
}

mode = { $mode ->
    [school] à l'école
    [home] chez vous
    [phone] par téléphone
    [video] par vidéo
   *[other] { $mode }
}

language = { $language ->
    [own] français
   *[other] { $language }
}
