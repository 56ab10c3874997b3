### term: school = مدرسه; not: آموزشگاه, مکتب
### term: class = کلاس; not: صنف
### term: family = خانواد; not: فامیل
### term: message = پیام; not: پیغام, اس‌ام‌اس
### term: story = داستان; not: قصه, حکایت
### reviewed: no
### date: 2026-11-22
### checked: each reads right in every message that uses it.
### second, independent pass: 2026-11-22; compared with the replies that are understood; nothing changed.
### back-translation: stop "cancel", help "help", start "begin", yes "yes", no "no", call "call (plural)"; "at school", "at your home",
### "by telephone", "by video"; language "Persian".

word-stop = لغو
word-help = کمک
word-start = شروع
word-yes = بله
word-no = خیر
word-call = تماس بگیرید

place = { $place ->
    [school] در مدرسه
    [home] در خانهٔ شما
    [phone] تلفنی
    [video] ویدیویی
   *[other] { $place }
}

mode = { $mode ->
    [school] در مدرسه
    [home] در خانهٔ شما
    [phone] تلفنی
    [video] ویدیویی
   *[other] { $mode }
}

language = { $language ->
    [own] فارسی
   *[other] { $language }
}
