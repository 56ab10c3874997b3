### reviewed: no
### date: 2026-11-22
### checked: all hours (બપોર પછી, after noon, from one to before six); days as in CLDR.
### second, independent pass: 2026-11-22; all hours compared; nothing changed. Natives first: બપોર પછી for 5:30.

clock = { $part ->
    [night] રાત્રે { $time }
    [morning] સવારે { $time }
    [noon] બપોરે { $time }
    [afternoon] બપોર પછી { $time }
    [evening] સાંજે { $time }
   *[other] રાત્રે { $time }
}
moment = { $date } { $clock }
date-tiny = { $short } { $day }
