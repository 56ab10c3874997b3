### term: school = قوتابخان; not: مەکتەب, خوێندنگە
### term: class = پۆل; not: کڵاس, سنف
### term: family = خێزان; not: بنەماڵە
### term: message = نامە; not: پەیام, مەسج
### term: story = چیرۆک; not: حیکایەت
### reviewed: no
### date: 2026-11-22
### checked: each reads right in every message that uses it.
### second, independent pass: 2026-11-22; compared with the replies that are understood; nothing changed. Natives first: word-call.
### back-translation: stop "stopping", help "help", start "beginning", yes "yes", no "no", call "phone me"; "at school", "at your home", "by
### telephone", "by video"; language "Kurdish".
### Natives first: word-call, which is singular.

word-stop = ڕاگرتن
word-help = یارمەتی
word-start = دەستپێکردن
word-yes = بەڵێ
word-no = نەخێر
word-call = تەلەفۆنم بۆ بکە

place = { $place ->
    [school] لە قوتابخانە
    [home] لە ماڵی ئێوە
    [phone] بە تەلەفۆن
    [video] بە ڤیدیۆ
   *[other] { $place }
}

mode = { $mode ->
    [school] لە قوتابخانە
    [home] لە ماڵی ئێوە
    [phone] بە تەلەفۆن
    [video] بە ڤیدیۆ
   *[other] { $mode }
}

language = { $language ->
    [own] کوردی
   *[other] { $language }
}
