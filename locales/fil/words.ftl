### reviewed: no
### date: 2026-11-22
### checked: each word reads right in every message that uses it; the answers stand in the list of replies; back-translated apart
### from the first pass: STOP, HELP, START, YES, NO, PLEASE CALL; at school, at your home, by a call, on video; Filipino.
### second, independent pass: 2026-11-22; each word read in its messages; "sa bahay ninyo", so that it is clear whose home. Natives first: PATAWAG PO, "sa tawag".
### term: school = paaralan; not: eskuwela, iskul
### term: class = klase; not: silid
### term: family = pamilya; not: magulang
### term: message = text; not: SMS, mensahe
### term: story = kuwento; not: istorya

word-stop = ITIGIL
word-help = TULONG
word-start = SIMULAN
word-yes = OO
word-no = HINDI
word-call = PATAWAG PO

place = { $place ->
    [school] sa paaralan
    [home] sa bahay ninyo
    [phone] sa tawag
    [video] sa video
   *[other] { $place }
}

mode = { $mode ->
    [school] sa paaralan
    [home] sa bahay ninyo
    [phone] sa tawag
    [video] sa video
   *[other] { $mode }
}

language = { $language ->
    [own] Filipino
   *[other] { $language }
}
