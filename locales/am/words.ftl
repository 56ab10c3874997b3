### reviewed: no
### date: 2026-11-22
### checked: each word reads right in every message that uses it; the answers stand in the list of replies; back-translated apart
### from the first pass: STOP, HELP, BEGIN, YES, NO, CALL ME; at school, at your house, by phone, by video; Amharic.
### second, independent pass: 2026-11-22; each word read in its messages; nothing changed. Natives first: አይ.
### term: school = ትምህርት ቤት; not: ስኩል
### term: class = ክፍል; not: ደረጃ
### term: family = ቤተሰብ; not: ወላጅ
### term: message = መልእክት; not: ሜሴጅ
### term: story = ታሪክ; not: ተረት

word-stop = አቁም
word-help = እርዳታ
word-start = ጀምር
word-yes = አዎ
word-no = አይ
word-call = ደውሉልኝ

place = { $place ->
    [school] በትምህርት ቤት
    [home] በቤትዎ
    [phone] በስልክ
    [video] በቪዲዮ
   *[other] { $place }
}

mode = { $mode ->
    [school] በትምህርት ቤት
    [home] በቤትዎ
    [phone] በስልክ
    [video] በቪዲዮ
   *[other] { $mode }
}

language = { $language ->
    [own] አማርኛ
   *[other] { $language }
}
