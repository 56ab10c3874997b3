### reviewed: no
### date: 2026-11-22
### checked: all hours (ညနေ from one to before six, as CLDR has it for p.m.); days as in CLDR. Natives first: short names of
### months (နို).
### second, independent pass: 2026-11-22; all hours compared; nothing changed. Natives first: ညနေ for 1:30.

clock = { $part ->
    [night] ည { $time }
    [morning] မနက် { $time }
    [noon] နေ့လယ် { $time }
    [afternoon] ညနေ { $time }
   *[other] ည { $time }
}
moment = { $date } { $clock }
date-tiny = { $short } { $day }
