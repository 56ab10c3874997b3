### reviewed: no
### date: 2026-11-22
### checked: all hours; مساءً from one o'clock on, so that three times fit one text.
### second, independent pass: 2026-11-22; hours compared; nothing changed (an earlier pass: مساءً took the place of بعد الظهر). Natives first: 1:30 مساءً; the names of months.

clock = { $part ->
    [night] { $time } بعد منتصف الليل
    [morning] { $time } صباحًا
    [noon] { $time } ظهرًا
   *[other] { $time } مساءً
}
moment = { $date }، { $clock }
date-tiny = { $short } { $day }
