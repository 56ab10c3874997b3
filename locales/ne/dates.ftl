### reviewed: no
### date: 2026-11-22
### checked: all hours (दिउँसो from noon to before six); days as in CLDR. Natives first: the order "November 24, Tuesday".
### second, independent pass: 2026-11-22; all hours compared; nothing changed. Natives first: the order "November 24, Tuesday".

clock = { $part ->
    [night] राति { $time }
    [morning] बिहान { $time }
    [noon] दिउँसो { $time }
    [afternoon] दिउँसो { $time }
    [evening] साँझ { $time }
   *[other] राति { $time }
}
moment = { $date } { $clock }
date-tiny = { $short } { $day }
