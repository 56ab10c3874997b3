### reviewed: no
### date: 2026-11-22
### checked: all hours; 24 hours, as timetables, schools and families write them; CLDR's words for the halves of the day are not said.
### own second pass: 2026-11-22.
### second, independent pass: 2026-11-22; all hours and days compared; Tuesday is written out in the tiny form, since "mar" is
### March as well. Natives first: 24 hours rather than "4:30 pasdite".
### back-translation: clock "16:30" moment "Tuesday, 24 November, 16:30" date-tiny "Tuesday 24", "Wed 25".

clock = { $time24 }
moment = { $date }, { $clock }
date-tiny = { $weekday ->
    [tue] martë
   *[other] { $short }
} { $day }
