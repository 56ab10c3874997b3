### Jou ak mwa an kreyòl: CLDR gen yo an franse sèlman.
### reviewed: no
### date: 2026-11-22
### checked: all hours, weekdays and months in the official spelling; no two hours read the same.
### own second pass: 2026-11-22.
### second, independent pass: 2026-11-22; all hours, days, months compared; nothing changed. Natives first: "dimaten" and "diswa"
### after the hour, the short weekdays.
### back-translation: clock "4:30 afternoon", "9:00 in the morning", "12:00 noon", "7:30 in the evening"; weekday "Monday" to "Sunday";
### date "Tuesday 24 November"; date-tiny "Tue 24"; lists "Mateo and Ana", "Mateo, Ana and Luis".

clock = { $part ->
    [night] { $time } dimaten
    [morning] { $time } dimaten
    [noon] { $time } midi
    [afternoon] { $time } apremidi
   *[other] { $time } diswa
}
moment = { $date }, { $clock }
weekday = { $weekday ->
    [mon] lendi
    [tue] madi
    [wed] mèkredi
    [thu] jedi
    [fri] vandredi
    [sat] samdi
   *[other] dimanch
}
day-month = { $day } { $month ->
    [m1] janvye
    [m2] fevriye
    [m3] mas
    [m4] avril
    [m5] me
    [m6] jen
    [m7] jiyè
    [m8] out
    [m9] septanm
    [m10] oktòb
    [m11] novanm
   *[other] desanm
}
date = { weekday } { day-month }
date-tiny = { $weekday ->
    [mon] len
    [tue] mad
    [wed] mèk
    [thu] jed
    [fri] van
    [sat] sam
   *[other] dim
} { $day }
list-two = { $first } ak { $last }
list-more = { $first } ak { $last }
