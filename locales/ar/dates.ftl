### reviewed: no
### date: 2026-11-22
### checked: all hours.
### second, independent pass: 2026-11-22. Natives first: the names of months (نوفمبر or تشرين الثاني).

clock = { $part ->
    [night] { $time } بعد منتصف الليل
    [morning] { $time } صباحًا
    [noon] { $time } ظهرًا
    [afternoon] { $time } بعد الظهر
   *[other] { $time } مساءً
}
moment = { $date }، { $clock }
