### term: school = ਸਕੂਲ; not: ਵਿਦਿਆਲਾ, ਪਾਠਸ਼ਾਲਾ
### term: class = ਜਮਾਤ; not: ਕਲਾਸ, ਸ਼੍ਰੇਣੀ
### term: family = ਪਰਿਵਾਰ; not: ਟੱਬਰ
### term: message = ਸੁਨੇਹ; not: ਮੈਸੇਜ
### term: story = ਕਹਾਣੀ; not: ਕਥਾ, ਕਿੱਸਾ
### reviewed: no
### date: 2026-11-22
### checked: each reads right in every message that uses it.
### second, independent pass: 2026-11-22; compared with the replies that are understood; nothing changed.
### back-translation: stop "closed", help "help", start "begin", yes "yes", no "no", call "make a call"; "at school", "at your home", "on
### the phone", "on video"; language "Punjabi".

word-stop = ਬੰਦ
word-help = ਮਦਦ
word-start = ਸ਼ੁਰੂ
word-yes = ਹਾਂ
word-no = ਨਹੀਂ
word-call = ਕਾਲ ਕਰੋ

place = { $place ->
    [school] ਸਕੂਲ ਵਿੱਚ
    [home] ਤੁਹਾਡੇ ਘਰ
    [phone] ਫ਼ੋਨ 'ਤੇ
    [video] ਵੀਡੀਓ 'ਤੇ
   *[other] { $place }
}

mode = { $mode ->
    [school] ਸਕੂਲ ਵਿੱਚ
    [home] ਤੁਹਾਡੇ ਘਰ
    [phone] ਫ਼ੋਨ 'ਤੇ
    [video] ਵੀਡੀਓ 'ਤੇ
   *[other] { $mode }
}

language = { $language ->
    [own] ਪੰਜਾਬੀ
   *[other] { $language }
}
