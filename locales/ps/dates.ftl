### reviewed: no
### date: 2026-11-22
### checked: all hours; the part of the day stands before the hour, without a comma, so that three times fit; بجې is added by the sentences;
### weekdays and months as they are said in Afghanistan, day before month, for CLDR turns them round and has a Latin comma.
### second, independent pass: 2026-11-22; hours, days and months compared; nothing changed. Natives first: ماسپښین for all of 1 to 5 (or مازدیګر); the names of days.
### Natives first: the weekdays (سه شنبه or درېنۍ), ماسپښین for one to five o'clock.

clock = { $part ->
    [night] شپه { $time }
    [morning] سهار { $time }
    [noon] غرمه { $time }
    [afternoon] ماسپښین { $time }
    [evening] ماښام { $time }
   *[other] شپه { $time }
}
moment = { $date } { $clock }
weekday = { $weekday ->
    [mon] دوشنبه
    [tue] سه شنبه
    [wed] چهارشنبه
    [thu] پنجشنبه
    [fri] جمعه
    [sat] شنبه
   *[other] یکشنبه
}
day-month = { $day } { $month ->
    [m1] جنوري
    [m2] فبروري
    [m3] مارچ
    [m4] اپرېل
    [m5] مۍ
    [m6] جون
    [m7] جولای
    [m8] اګست
    [m9] سپتمبر
    [m10] اکتوبر
    [m11] نومبر
   *[other] دسمبر
}
date = { $weekday ->
    [mon] دوشنبه
    [tue] سه شنبه
    [wed] چهارشنبه
    [thu] پنجشنبه
    [fri] جمعه
    [sat] شنبه
   *[other] یکشنبه
} { $day } { $month ->
    [m1] جنوري
    [m2] فبروري
    [m3] مارچ
    [m4] اپرېل
    [m5] مۍ
    [m6] جون
    [m7] جولای
    [m8] اګست
    [m9] سپتمبر
    [m10] اکتوبر
    [m11] نومبر
   *[other] دسمبر
}
date-tiny = { $short } { $day }
