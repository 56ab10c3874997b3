### reviewed: no
### date: 2026-11-22
### checked: all hours; the part of the day stands before the hour, without a comma, so that three times fit; ਵਜੇ is added by the sentences.
### second, independent pass: 2026-11-22; hours and months compared; nothing changed. Natives first: ਬਾਅਦ ਦੁਪਹਿਰ for four and five o'clock (or ਸ਼ਾਮ).
### Natives first: ਬਾਅਦ ਦੁਪਹਿਰ for one to five o'clock.

clock = { $part ->
    [night] ਰਾਤ { $time }
    [morning] ਸਵੇਰੇ { $time }
    [noon] ਦੁਪਹਿਰ { $time }
    [afternoon] ਬਾਅਦ ਦੁਪਹਿਰ { $time }
    [evening] ਸ਼ਾਮ { $time }
   *[other] ਰਾਤ { $time }
}
moment = { $date } { $clock }
day-month = { $day } { $month ->
    [m1] ਜਨਵਰੀ
    [m2] ਫ਼ਰਵਰੀ
    [m3] ਮਾਰਚ
    [m4] ਅਪ੍ਰੈਲ
    [m5] ਮਈ
    [m6] ਜੂਨ
    [m7] ਜੁਲਾਈ
    [m8] ਅਗਸਤ
    [m9] ਸਤੰਬਰ
    [m10] ਅਕਤੂਬਰ
    [m11] ਨਵੰਬਰ
   *[other] ਦਸੰਬਰ
}
date-tiny = { $short } { $day }
