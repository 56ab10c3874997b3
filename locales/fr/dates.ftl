### reviewed: no
### date: 2026-11-22
### checked: all hours; 24 hours, as families of French-speaking countries write them.
### own second pass: 2026-11-22.
### second, independent pass: 2026-11-22; all hours and days compared; Tuesday is written out in the tiny form, since "mar." is
### March as well. Natives first: "16:30" rather than "16 h 30".
### back-translation: clock "16:30" moment "Tuesday 24 November, 16:30".

clock = { $time24 }
moment = { $date }, { $clock }
date-tiny = { $weekday ->
    [tue] mardi
   *[other] { $short }
} { $day }
