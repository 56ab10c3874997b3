### Mo anndan mesaj yo: sa yon fanmi ka reponn; kote, mwayen ak lang nan mitan yon fraz.
### term: school = lekòl; not: etablisman
### term: class = klas; not: sal
### term: family = fanmi; not: responsab
### term: message = mesaj; not: tèks, SMS
### term: story = istwa; not: resi
### reviewed: no
### date: 2026-11-22
### checked: each reads right in every message that uses it; official spelling; only KÒMANSE and ÈD leave GSM-7.
### own second pass: 2026-11-22.
### second, independent pass: 2026-11-22; all words compared with the English and with the texts; nothing changed. Natives first:
### SISPANN, "nan videyo".
### back-translation: stop "STOP" help "HELP" start "BEGIN" yes "YES" no "NO" call "CALL ME". place, mode "at the school",
### "at your home", "on the telephone", "on video".

word-stop = SISPANN
word-help = ÈD
word-start = KÒMANSE
word-yes = WI
word-no = NON
word-call = RELE M

place = { $place ->
    [school] nan lekòl la
    [home] lakay ou
    [phone] nan telefòn
    [video] nan videyo
   *[other] { $place }
}

mode = { $mode ->
    [school] nan lekòl la
    [home] lakay ou
    [phone] nan telefòn
    [video] nan videyo
   *[other] { $mode }
}

language = { $language ->
    [own] kreyòl
   *[other] { $language }
}
