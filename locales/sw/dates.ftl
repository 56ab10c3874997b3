### reviewed: no
### date: 2026-11-22
### checked: all hours; AM and PM, never "saa": hours counted from six (saa 4 = 10:00) are then not mistaken for these. Natives first.
### second, independent pass: 2026-11-22; all hours read; nothing changed. Natives first: AM and PM.

clock = { $part ->
    [night] { $time } AM
    [morning] { $time } AM
   *[other] { $time } PM
}
moment = { $date }, { $clock }
