### reviewed: no
### date: 2026-11-22
### checked: each word reads right in every message that uses it; the answers stand in the list of replies; back-translated apart
### from the first pass: STOP, HELP, BEGIN, YES, NO, CALL ME; at school, at your home, by phone, by video; Swahili.
### second, independent pass: 2026-11-22; each word read in its messages; nothing changed. Natives first: NIPIGIE.
### term: school = shule; not: skuli
### term: class = darasa; not: kidato
### term: family = familia; not: wazazi
### term: message = ujumbe; not: meseji
### term: story = hadithi; not: stori

word-stop = ACHA
word-help = MSAADA
word-start = ANZA
word-yes = NDIYO
word-no = HAPANA
word-call = NIPIGIE

place = { $place ->
    [school] shuleni
    [home] nyumbani kwenu
    [phone] kwa simu
    [video] kwa video
   *[other] { $place }
}

mode = { $mode ->
    [school] shuleni
    [home] nyumbani kwenu
    [phone] kwa simu
    [video] kwa video
   *[other] { $mode }
}

language = { $language ->
    [own] Kiswahili
   *[other] { $language }
}
