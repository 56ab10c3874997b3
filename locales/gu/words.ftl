### reviewed: no
### date: 2026-11-22
### checked: each reads right in every message that uses it.
### second, independent pass: 2026-11-22; every word read in every message that uses it; nothing changed. Natives first: place [video].
### term: school = શાળા; not: સ્કૂલ, નિશાળ
### term: class = વર્ગ; not: ક્લાસ
### term: family = પરિવાર; not: કુટુંબ
### term: message = મેસેજ; not: સંદેશ, એસએમએસ
### term: story = વાર્તા; not: કથા

word-stop = બંધ
word-help = મદદ
word-start = શરૂ
word-yes = હા
word-no = ના
word-call = ફોન કરો

place = { $place ->
    [school] શાળામાં
    [home] તમારા ઘરે
    [phone] ફોન પર
    [video] વિડિયો કૉલ પર
   *[other] { $place }
}

mode = { $mode ->
    [school] શાળામાં
    [home] તમારા ઘરે
    [phone] ફોન પર
    [video] વિડિયો કૉલ પર
   *[other] { $mode }
}

language = { $language ->
    [own] ગુજરાતી
   *[other] { $language }
}
