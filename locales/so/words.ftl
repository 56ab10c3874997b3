### reviewed: no
### date: 2026-11-22
### checked: each word reads right in every message that uses it; the answers stand in the list of replies; GSM-7 only; back-translated
### apart from the first pass: STOP, HELP, BEGIN, YES, NO, CALL ME; the school, your home, telephone, video; Somali language.
### second, independent pass: 2026-11-22; each word read in its messages; nothing changed. Natives first: "muuqaal".
### term: school = dugsi; not: iskuul
### term: class = fasal; not: qol
### term: family = qoys; not: waalid
### term: message = farii; not: farriin
### term: story = sheeko; not: qiso
### Natives first: "muuqaal" for a video call.

word-stop = JOOJI
word-help = CAAWIMO
word-start = BILOW
word-yes = HAA
word-no = MAYA
word-call = I SOO WAC

place = { $place ->
    [school] dugsiga
    [home] gurigiinna
    [phone] telefoon
    [video] muuqaal
   *[other] { $place }
}

mode = { $mode ->
    [school] dugsiga
    [home] gurigiinna
    [phone] telefoon
    [video] muuqaal
   *[other] { $mode }
}

language = { $language ->
    [own] af Soomaali
   *[other] af { $language }
}
