### term: school = مکتب; not: مدرسه
### term: class = صنف; not: کلاس
### term: family = خانواد; not: فامیل
### term: message = پیام; not: پیغام, مسج
### term: story = قصه; not: داستان, حکایت
### reviewed: no
### date: 2026-11-22
### checked: each reads right in every message that uses it.
### second, independent pass: 2026-11-22; compared with the replies that are understood; nothing changed.
### back-translation: stop "halt", help "help", start "begin", yes "yes", no "no", call "ring (plural)"; "at school", "at your home",
### "by telephone", "by video"; language "Dari".

word-stop = توقف
word-help = کمک
word-start = شروع
word-yes = بلی
word-no = نخیر
word-call = زنگ بزنید

place = { $place ->
    [school] در مکتب
    [home] در خانهٔ شما
    [phone] تلیفونی
    [video] ویدیویی
   *[other] { $place }
}

mode = { $mode ->
    [school] در مکتب
    [home] در خانهٔ شما
    [phone] تلیفونی
    [video] ویدیویی
   *[other] { $mode }
}

language = { $language ->
    [own] دری
   *[other] { $language }
}
