### reviewed: no
### date: 2026-11-22
### checked: each reads right in every message that uses it; yes and no are సరే (OK) and వద్దు, which fit an invitation.
### second, independent pass: 2026-11-22; every word read in every message that uses it; nothing changed. Natives first: word-yes (సరే).
### term: school = పాఠశాల; not: స్కూలు, బడి
### term: class = తరగతి; not: క్లాస్
### term: family = కుటుంబ; not: తల్లిదండ్రులు
### term: message = సందేశ; not: మెసేజ్, ఎస్ఎంఎస్
### term: story = కథ; not: గాథ

word-stop = ఆపండి
word-help = సహాయం
word-start = ప్రారంభించండి
word-yes = సరే
word-no = వద్దు
word-call = ఫోన్ చేయండి

place = { $place ->
    [school] పాఠశాలలో
    [home] మీ ఇంట్లో
    [phone] ఫోన్ ద్వారా
    [video] వీడియోలో
   *[other] { $place }
}

mode = { $mode ->
    [school] పాఠశాలలో
    [home] మీ ఇంట్లో
    [phone] ఫోన్ ద్వారా
    [video] వీడియోలో
   *[other] { $mode }
}

language = { $language ->
    [own] తెలుగు
   *[other] { $language }
}
