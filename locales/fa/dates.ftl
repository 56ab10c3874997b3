### reviewed: no
### date: 2026-11-22
### checked: all hours; the words of CLDR for parts of the day.
### second, independent pass: 2026-11-22; hours compared; nothing changed. Natives first: عصر 1:30, شب for six in the evening.
### Natives first: 6:30 شب, 1:30 عصر.

clock = { $part ->
    [night] { $time } بامداد
    [morning] { $time } صبح
    [noon] { $time } ظهر
    [afternoon] { $time } عصر
   *[other] { $time } شب
}
moment = { $date }، { $clock }
date-tiny = { $short } { $day }
