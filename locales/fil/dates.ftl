### reviewed: no
### date: 2026-11-22
### checked: all hours, days and months; AM and PM as Filipino families text them; Mart for Tuesday, since CLDR's "Mar" is March too.
### second, independent pass: 2026-11-22; all hours, days and months read; nothing changed. Natives first: Mart, Ling.

clock = { $part ->
    [night] { $time } AM
    [morning] { $time } AM
   *[other] { $time } PM
}
moment = { $date }, { $clock }
weekday = { $weekday ->
    [mon] Lunes
    [tue] Martes
    [wed] Miyerkules
    [thu] Huwebes
    [fri] Biyernes
    [sat] Sabado
   *[other] Linggo
}
day-month = { $month ->
    [m1] Enero
    [m2] Pebrero
    [m3] Marso
    [m4] Abril
    [m5] Mayo
    [m6] Hunyo
    [m7] Hulyo
    [m8] Agosto
    [m9] Setyembre
    [m10] Oktubre
    [m11] Nobyembre
   *[other] Disyembre
} { $day }
date = { weekday }, { day-month }
date-tiny = { $short ->
    [Lun] Lun
    [Mar] Mart
    [Miy] Miy
    [Huw] Huw
    [Biy] Biy
    [Sab] Sab
   *[other] Ling
} { $day }
