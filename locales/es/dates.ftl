### reviewed: no
### date: 2026-11-22
### checked: all hours; "a. m." and "p. m." are read by families of every Spanish-speaking country.
### second, independent pass: 2026-11-22; all hours and days compared; Tuesday is "mart" in the tiny form, since "mar" is March as
### well. Natives first: "mart 24", and whether "a las 4:30 p. m." is missed.

clock = { $part ->
    [night] { $time } a. m.
    [morning] { $time } a. m.
   *[other] { $time } p. m.
}
moment = { $date }, { $clock }
date-tiny = { $weekday ->
    [tue] mart
   *[other] { $short }
} { $day }
