### reviewed: no
### date: 2026-11-22
### checked: all hours, days and months; the words families say instead of CLDR's GH/GD; months as the news spells them; CLDR's
### short days (Tldo, Arbc, Khms) only choose the three letters of the shortest form. Natives first: months, Kha, Tal.
### second, independent pass: 2026-11-22; all parts of day, days and months read; nothing changed. Natives first: months, Kha, Tal, fiidnimo for late hours.

clock = { $part ->
    [night] { $time } habeennimo
    [morning] { $time } subaxnimo
    [noon] { $time } duhur
    [afternoon] { $time } galabnimo
   *[other] { $time } fiidnimo
}
moment = { $date }, { $clock }
weekday = { $weekday ->
    [mon] Isniin
    [tue] Talaado
    [wed] Arbaco
    [thu] Khamiis
    [fri] Jimco
    [sat] Sabti
   *[other] Axad
}
day-month = { $day } { $month ->
    [m1] Janaayo
    [m2] Febraayo
    [m3] Maarso
    [m4] Abriil
    [m5] Maajo
    [m6] Juun
    [m7] Luulyo
    [m8] Agoosto
    [m9] Sebtembar
    [m10] Oktoobar
    [m11] Nofeembar
   *[other] Diseembar
}
date = { weekday }, { day-month }
date-tiny = { $short ->
    [Isn] Isn
    [Tldo] Tal
    [Arbc] Arb
    [Khms] Kha
    [Jmc] Jim
    [Sbti] Sab
   *[other] Axd
} { $day }
