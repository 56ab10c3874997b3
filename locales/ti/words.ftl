### reviewed: no
### date: 2026-11-22
### checked: each word reads right in every message that uses it; the answers stand in the list of replies; back-translated apart
### from the first pass: STOP, HELP, BEGIN, YES, NO, CALL ME; at school, at your house, by phone, by video; Tigrinya.
### second, independent pass: 2026-11-22; each word read in its messages; nothing changed. Natives first: ጀምር.
### term: school = ቤት ትምህርቲ; not: ስኩል
### term: class = ክፍሊ; not: ክላስ
### term: family = ስድራ; not: ወለዲ
### term: message = መልእኽቲ; not: ሜሴጅ
### term: story = ዛንታ; not: ጽውጽዋይ

word-stop = ደው ኣብሉ
word-help = ሓገዝ
word-start = ጀምር
word-yes = እወ
word-no = ኣይፋልን
word-call = ደውሉለይ

place = { $place ->
    [school] ኣብ ቤት ትምህርቲ
    [home] ኣብ ገዛኹም
    [phone] ብተሌፎን
    [video] ብቪድዮ
   *[other] { $place }
}

mode = { $mode ->
    [school] ኣብ ቤት ትምህርቲ
    [home] ኣብ ገዛኹም
    [phone] ብተሌፎን
    [video] ብቪድዮ
   *[other] { $mode }
}

language = { $language ->
    [own] ትግርኛ
   *[other] { $language }
}
