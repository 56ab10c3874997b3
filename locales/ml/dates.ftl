### reviewed: no
### date: 2026-11-22
### checked: all hours (ഉച്ചകഴിഞ്ഞ്, past noon, from one to before six); days as in CLDR. Names are joined by a comma, as in
### CLDR: the "and" of Malayalam is an ending on each name. Natives first: ഉച്ചക്ക് (short spelling).
### second, independent pass: 2026-11-22; all hours compared; nothing changed. Natives first: ഉച്ചക്ക് (short spelling).

clock = { $part ->
    [night] പുലർച്ചെ { $time }
    [morning] രാവിലെ { $time }
    [noon] ഉച്ചക്ക് { $time }
    [afternoon] ഉച്ചകഴിഞ്ഞ് { $time }
    [evening] വൈകിട്ട് { $time }
   *[other] രാത്രി { $time }
}
moment = { $date } { $clock }
date-tiny = { $short } { $day }
