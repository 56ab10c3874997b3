### reviewed: no
### date: 2026-11-22
### checked: all hours, days and months; the part of day before the time instead of ቅ.ቀ./ድ.ቀ.; months of the western calendar by their Eritrean names.
### Natives first: months (in Tigray ሕዳር may be read by the other calendar), the two ways of counting hours.
### second, independent pass: 2026-11-22; all parts of day, days and months read; nothing changed. Natives first: months, hours counted from six.

clock = { $part ->
    [night] ለይቲ { $time }
    [morning] ንግሆ { $time }
    [noon] ቀትሪ { $time }
    [afternoon] ድሕሪ ቀትሪ { $time }
   *[other] ምሸት { $time }
}
moment = { $date }፣ { $clock }
weekday = { $weekday ->
    [mon] ሰኑይ
    [tue] ሰሉስ
    [wed] ረቡዕ
    [thu] ሓሙስ
    [fri] ዓርቢ
    [sat] ቀዳም
   *[other] ሰንበት
}
day-month = { $day } { $month ->
    [m1] ጥሪ
    [m2] ለካቲት
    [m3] መጋቢት
    [m4] ሚያዝያ
    [m5] ግንቦት
    [m6] ሰነ
    [m7] ሓምለ
    [m8] ነሓሰ
    [m9] መስከረም
    [m10] ጥቅምቲ
    [m11] ሕዳር
   *[other] ታሕሳስ
}
date = { weekday }፣ { day-month }
date-tiny = { $short } { $day }
