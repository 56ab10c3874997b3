### reviewed: no
### date: 2026-11-22
### checked: all hours; the part of the day stands before the hour, without a comma, so that three times fit; weekday, day, month in this order,
### for CLDR has it in two orders and a Latin comma.
### second, independent pass: 2026-11-22; hours, days and months compared; nothing changed. Natives first: عەسر 1:30; the names of months, which are those of Iraq.
### Natives first: عەسر for one to five o'clock (or دوای نیوەڕۆ), the names of months.

clock = { $part ->
    [night] شەو { $time }
    [morning] بەیانی { $time }
    [noon] نیوەڕۆ { $time }
    [afternoon] عەسر { $time }
    [evening] ئێوارە { $time }
   *[other] شەو { $time }
}
moment = { $date } { $clock }
weekday = { $weekday ->
    [mon] دووشەممە
    [tue] سێشەممە
    [wed] چوارشەممە
    [thu] پێنجشەممە
    [fri] هەینی
    [sat] شەممە
   *[other] یەکشەممە
}
day-month = { $day }ی { $month ->
    [m1] کانوونی دووەم
    [m2] شوبات
    [m3] ئازار
    [m4] نیسان
    [m5] ئایار
    [m6] حوزەیران
    [m7] تەممووز
    [m8] ئاب
    [m9] ئەیلوول
    [m10] تشرینی یەکەم
    [m11] تشرینی دووەم
   *[other] کانوونی یەکەم
}
date = { $weekday ->
    [mon] دووشەممە
    [tue] سێشەممە
    [wed] چوارشەممە
    [thu] پێنجشەممە
    [fri] هەینی
    [sat] شەممە
   *[other] یەکشەممە
} { $day }ی { $month ->
    [m1] کانوونی دووەم
    [m2] شوبات
    [m3] ئازار
    [m4] نیسان
    [m5] ئایار
    [m6] حوزەیران
    [m7] تەممووز
    [m8] ئاب
    [m9] ئەیلوول
    [m10] تشرینی یەکەم
    [m11] تشرینی دووەم
   *[other] کانوونی یەکەم
}
date-tiny = { $short } { $day }
list-two = { $first } و { $last }
list-more = { $first } و { $last }
