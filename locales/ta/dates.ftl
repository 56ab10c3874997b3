### reviewed: no
### date: 2026-11-22
### checked: all hours (பிற்பகல் from one to before six); days as in CLDR. Natives first: short weekdays with a full stop.
### second, independent pass: 2026-11-22; all hours compared; nothing changed. Natives first: short weekdays with a full stop.

clock = { $part ->
    [night] இரவு { $time }
    [morning] காலை { $time }
    [noon] மதியம் { $time }
    [afternoon] பிற்பகல் { $time }
    [evening] மாலை { $time }
   *[other] இரவு { $time }
}
moment = { $date } { $clock }
date-tiny = { $short } { $day }
