### reviewed: no
### date: 2026-11-22
### checked: White Hmong in RPA; each word reads right in every message that uses it; STOP and START stand alone, since no Hmong word for
### them is sure in the list of replies; back-translated apart from the first pass: HELP, CAN (yes), CANNOT (no), CALL ME; at the
### school, in your house, on the phone, on video; Hmong language. Natives first: STOP and START, TAU.
### second, independent pass: 2026-11-22; each word read in its messages; nothing changed. Natives first: TAU, TSIS TAU.
### term: school = tsev kawm; not: tsev qhia ntawv
### term: class = chav kawm; not: hoob
### term: family = tsev neeg; not: niam txiv
### term: message = xov; not: SMS
### term: story = dab neeg; not: keeb kwm

word-stop = STOP
word-help = PAB
word-start = START
word-yes = TAU
word-no = TSIS TAU
word-call = HU RAU KUV

place = { $place ->
    [school] tom tsev kawm
    [home] hauv nej tsev
    [phone] hauv xov tooj
    [video] hauv video
   *[other] { $place }
}

mode = { $mode ->
    [school] tom tsev kawm
    [home] hauv nej tsev
    [phone] hauv xov tooj
    [video] hauv video
   *[other] { $mode }
}

language = { $language ->
    [own] lus Hmoob
   *[other] lus { $language }
}
