### reviewed: no
### date: 2026-11-22
### checked: all hours; days as in CLDR; বেলা for noon and সন্ধে for evening keep three times in one text short. Natives
### first: বিকেল for 1:30.
### second, independent pass: 2026-11-22; all hours compared; nothing changed. Natives first: বিকেল for 1:30.

clock = { $part ->
    [night] রাত { $time }
    [morning] সকাল { $time }
    [noon] বেলা { $time }
    [afternoon] বিকেল { $time }
    [evening] সন্ধে { $time }
   *[other] রাত { $time }
}
moment = { $date } { $clock }
date-tiny = { $short } { $day }
