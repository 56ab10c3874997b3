### reviewed: no
### date: 2026-11-22
### checked: all hours, days and months. The months are Hmong (Ib Hlis, Kaum Ib Hlis, with the tones as spoken); the days keep their English names,
### which the list of replies expects from families (hnub Tuesday), rather than Zwj Quas. Natives first: days, "tav su" for the afternoon. Names are joined by thiab.
### second, independent pass: 2026-11-22; all parts of day, days and months read; nothing changed. Natives first: English day names, "tav su".

clock = { $part ->
    [night] { $time } hmo ntuj
    [morning] { $time } sawv ntxov
    [noon] { $time } tav su
    [afternoon] { $time } tav su
   *[other] { $time } tsaus ntuj
}
moment = { $date }, { $clock }
weekday = { $weekday ->
    [mon] Monday
    [tue] Tuesday
    [wed] Wednesday
    [thu] Thursday
    [fri] Friday
    [sat] Saturday
   *[other] Sunday
}
day-month = { $month ->
    [m1] Ib Hlis
    [m2] Ob Hlis
    [m3] Peb Hlis
    [m4] Plaub Hlis
    [m5] Tsib Hlis
    [m6] Rau Hli
    [m7] Xya Hli
    [m8] Yim Hli
    [m9] Cuaj Hlis
    [m10] Kaum Hli
    [m11] Kaum Ib Hlis
   *[other] Kaum Ob Hlis
} tim { $day }
date = { weekday }, { day-month }
date-tiny = { $short } { $day }
list-two = { $first } thiab { $last }
list-more = { $first } thiab { $last }
