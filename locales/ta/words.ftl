### reviewed: no
### date: 2026-11-22
### checked: each reads right in every message that uses it.
### second, independent pass: 2026-11-22; every word read in every message that uses it; nothing changed. Natives first: word-call.
### term: school = பள்ளி; not: பாடசாலை, ஸ்கூல்
### term: class = வகுப்பு; not: கிளாஸ்
### term: family = குடும்ப; not: பெற்றோர்
### term: message = செய்தி; not: மெசேஜ், எஸ்எம்எஸ்
### term: story = கதை; not: புனைவு

word-stop = நிறுத்து
word-help = உதவி
word-start = தொடங்கு
word-yes = ஆம்
word-no = இல்லை
word-call = என்னை அழைக்கவும்

place = { $place ->
    [school] பள்ளியில்
    [home] உங்கள் வீட்டில்
    [phone] ஃபோனில்
    [video] வீடியோவில்
   *[other] { $place }
}

mode = { $mode ->
    [school] பள்ளியில்
    [home] உங்கள் வீட்டில்
    [phone] ஃபோனில்
    [video] வீடியோவில்
   *[other] { $mode }
}

language = { $language ->
    [own] தமிழ்
   *[other] { $language }
}
