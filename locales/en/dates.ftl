### How times are said. $time is 4:30 (12 hours), $time24 is 16:30, $part is night (0-4), morning (5-11), noon (12),
### afternoon (13-17), evening (18-20) or late (21-23). A locale that CLDR does not serve may add `date` with $weekday
### (mon ... sun), $month (m1 ... m12) and $day.
### reviewed: no. date: 2026-11-22. checked: all hours.

clock = { $part ->
    [night] { $time } AM
    [morning] { $time } AM
   *[other] { $time } PM
}
moment = { $date }, { $clock }
