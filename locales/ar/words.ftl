### term: school = المدرسة; not: المعهد, المؤسسة
### term: class = الصف; not: الفصل
### term: family = أسر; not: الوالدين, عائلتكم
### term: message = رسائل; not: إشعار
### term: story = قص; not: حكاية
### reviewed: no
### date: 2026-11-22
### checked: each reads right in every message that uses it; the word for START is a noun, which has no gender.
### second, independent pass: 2026-11-22; compared with the replies that are understood; nothing changed. Natives first: اشتراك for START.
### back-translation: stop "halt", help "help", start "subscription", yes "yes", no "no", call "call me (plural)"; "at the
### school", "in your home", "by phone", "by video"; language "(the) Arabic", after "the language".
### Natives first: word-start (اشتراك or ابدأ).

word-stop = توقف
word-help = مساعدة
word-start = اشتراك
word-yes = نعم
word-no = لا
word-call = اتصلوا بي

place = { $place ->
    [school] في المدرسة
    [home] في بيتكم
    [phone] بالهاتف
    [video] بالفيديو
   *[other] { $place }
}

mode = { $mode ->
    [school] في المدرسة
    [home] في بيتكم
    [phone] بالهاتف
    [video] بالفيديو
   *[other] { $mode }
}

language = { $language ->
    [own] العربية
   *[other] { $language }
}
