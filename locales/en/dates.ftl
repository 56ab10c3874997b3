### How times are said. $time is 4:30 (12 hours), $time24 is 16:30, $part is night (0-4), morning (5-11), noon (12),
### afternoon (13-17), evening (18-20) or late (21-23). Days come from CLDR. A locale
### that CLDR does not serve, or serves badly, adds its own: `weekday` with $weekday (mon ... sun); `day-month` with $month
### (m1 ... m12) and $day; `date` with all three; `date-tiny` (weekday and day without month, for three times in one text)
### with these and $short, CLDR's short name of the weekday; `list-two` and `list-more` with $first and $last (in the second
### $first is all names but the last, with commas), where CLDR has no "and" of the language.
### reviewed: no. date: 2026-11-22. checked: all hours.

clock = { $part ->
    [night] { $time } AM
    [morning] { $time } AM
   *[other] { $time } PM
}
moment = { $date }, { $clock }
date-tiny = { $short } { $day }
