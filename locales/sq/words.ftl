### Fjalë brenda mesazheve: çfarë mund të përgjigjet një familje; vende, mënyra dhe gjuhë në mes të fjalisë.
### term: school = shkoll; not: institucion
### term: class = klas; not: paralel
### term: family = familj; not: prindër
### term: message = mesazh; not: SMS
### term: story = histori; not: tregim, përrall
### reviewed: no
### date: 2026-11-22
### checked: each reads right in every message that uses it; ë and ç kept, in capitals too.
### own second pass: 2026-11-22.
### second, independent pass: 2026-11-22; all words compared with the English and with the texts; nothing changed. Natives first:
### MË TELEFONONI, "me video".
### back-translation: stop "STOP" help "HELP" start "BEGIN" yes "YES" no "NO" call "TELEPHONE ME". place, mode "at school", "at
### your home", "by telephone", "by video".

word-stop = NDALO
word-help = NDIHMË
word-start = FILLO
word-yes = PO
word-no = JO
word-call = MË TELEFONONI

place = { $place ->
    [school] në shkollë
    [home] në shtëpinë tuaj
    [phone] me telefon
    [video] me video
   *[other] { $place }
}

mode = { $mode ->
    [school] në shkollë
    [home] në shtëpinë tuaj
    [phone] me telefon
    [video] me video
   *[other] { $mode }
}

language = { $language ->
    [own] shqip
   *[other] { $language }
}
