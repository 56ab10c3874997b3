### reviewed: no
### date: 2026-11-22
### checked: each reads right in every message that uses it; yes and no are ശരി (OK) and വേണ്ട, which fit an invitation.
### second, independent pass: 2026-11-22; every word read in every message that uses it; nothing changed. Natives first: word-yes (ശരി).
### term: school = സ്കൂ; not: വിദ്യാലയ, പള്ളിക്കൂട
### term: class = ക്ലാസ; not: ക്ലാസ്സ
### term: family = കുടുംബ; not: രക്ഷിതാ
### term: message = സന്ദേശ; not: മെസേജ്, എസ്എംഎസ്
### term: story = കഥ; not: ഗാഥ

word-stop = നിർത്തുക
word-help = സഹായം
word-start = തുടങ്ങുക
word-yes = ശരി
word-no = വേണ്ട
word-call = ഫോൺ ചെയ്യൂ

place = { $place ->
    [school] സ്കൂളിൽ
    [home] നിങ്ങളുടെ വീട്ടിൽ
    [phone] ഫോണിൽ
    [video] വീഡിയോയിൽ
   *[other] { $place }
}

mode = { $mode ->
    [school] സ്കൂളിൽ
    [home] നിങ്ങളുടെ വീട്ടിൽ
    [phone] ഫോണിൽ
    [video] വീഡിയോയിൽ
   *[other] { $mode }
}

language = { $language ->
    [own] മലയാളം
   *[other] { $language }
}
