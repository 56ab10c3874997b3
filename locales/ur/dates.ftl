### reviewed: no
### date: 2026-11-22
### checked: all hours; the part of the day stands before the hour; بجے is added by the sentences.
### second, independent pass: 2026-11-22; hours compared; nothing changed. Natives first: سہ پہر 1:30.
### Natives first: سہ پہر for one and two o'clock.

clock = { $part ->
    [night] رات { $time }
    [morning] صبح { $time }
    [noon] دوپہر { $time }
    [afternoon] سہ پہر { $time }
    [evening] شام { $time }
   *[other] رات { $time }
}
moment = { $date }، { $clock }
date-tiny = { $short } { $day }
