### reviewed: no
### date: 2026-11-22
### checked: all hours; 24 hours, as families of Romania and Moldova write them; short weekdays without a comma.
### own second pass: 2026-11-22.
### second, independent pass: 2026-11-22; all hours and days compared; Tuesday is written out in the tiny form, since "mar" is
### March as well.
### back-translation: clock "16:30" moment "Tuesday, 24 November, 16:30" date-tiny "Tuesday 24", "Wed. 25".

clock = { $time24 }
moment = { $date }, { $clock }
date-tiny = { $weekday ->
    [tue] marți
   *[other] { $short }
} { $day }
