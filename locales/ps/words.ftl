### term: school = ښوونځ; not: مکتب
### term: class = ټولګ; not: صنف
### term: family = کورن; not: فامیل
### term: message = پیغام; not: پیام, مسج
### term: story = کیس; not: قصه, داستان
### reviewed: no
### date: 2026-11-22
### checked: each reads right in every message that uses it.
### second, independent pass: 2026-11-22; compared with the replies that are understood; nothing changed.
### back-translation: stop "stop it", help "help", start "beginning", yes "yes", no "no", call "give me a ring"; "at school", "in your home",
### "by telephone", "by video"; language "Pashto".

word-stop = بند کړئ
word-help = مرسته
word-start = پیل
word-yes = هو
word-no = نه
word-call = زنګ راته ووهئ

place = { $place ->
    [school] په ښوونځي کې
    [home] ستاسو په کور کې
    [phone] په ټلیفون
    [video] په ویډیو
   *[other] { $place }
}

mode = { $mode ->
    [school] په ښوونځي کې
    [home] ستاسو په کور کې
    [phone] په ټلیفون
    [video] په ویډیو
   *[other] { $mode }
}

language = { $language ->
    [own] پښتو
   *[other] { $language }
}
