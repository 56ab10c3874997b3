### reviewed: no
### date: 2026-11-22
### checked: all hours; the words families say instead of CLDR's GH/GD.
### second, independent pass: 2026-11-22; nothing to mend.

clock = { $part ->
    [night] { $time } habeennimo
    [morning] { $time } subaxnimo
    [noon] { $time } duhurnimo
    [afternoon] { $time } galabnimo
    [evening] { $time } fiidnimo
   *[other] { $time } habeennimo
}
moment = { $date }, { $clock }
