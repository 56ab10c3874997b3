### reviewed: no
### date: 2026-11-22
### checked: all hours; months as they are said in Afghanistan; the weekday first, for CLDR puts it after the day.
### second, independent pass: 2026-11-22; hours, days and months compared; nothing changed. Natives first: عصر 1:30.
### Natives first: عصر for one to five o'clock (or بعد از چاشت).

clock = { $part ->
    [night] { $time } شب
    [morning] { $time } صبح
    [noon] { $time } چاشت
    [afternoon] { $time } عصر
    [evening] { $time } شام
   *[other] { $time } شب
}
moment = { $date }، { $clock }
weekday = { $weekday ->
    [mon] دوشنبه
    [tue] سه‌شنبه
    [wed] چهارشنبه
    [thu] پنجشنبه
    [fri] جمعه
    [sat] شنبه
   *[other] یکشنبه
}
day-month = { $day } { $month ->
    [m1] جنوری
    [m2] فبروری
    [m3] مارچ
    [m4] اپریل
    [m5] می
    [m6] جون
    [m7] جولای
    [m8] اگست
    [m9] سپتمبر
    [m10] اکتوبر
    [m11] نومبر
   *[other] دسمبر
}
date = { $weekday ->
    [mon] دوشنبه
    [tue] سه‌شنبه
    [wed] چهارشنبه
    [thu] پنجشنبه
    [fri] جمعه
    [sat] شنبه
   *[other] یکشنبه
} { $day } { $month ->
    [m1] جنوری
    [m2] فبروری
    [m3] مارچ
    [m4] اپریل
    [m5] می
    [m6] جون
    [m7] جولای
    [m8] اگست
    [m9] سپتمبر
    [m10] اکتوبر
    [m11] نومبر
   *[other] دسمبر
}
date-tiny = { $short } { $day }
