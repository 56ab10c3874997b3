### reviewed: no
### date: 2026-11-22
### checked: all hours; 24 hours, as families of Italy write them; the texts say "alle" before the hour where it reads well.
### own second pass: 2026-11-22.
### second, independent pass: 2026-11-22; all hours and days compared; Tuesday is "mart" in the tiny form, since "mar" is March as
### well. Natives first: "mart 24".
### back-translation: clock "16:30" moment "Tuesday 24 November, 16:30".

clock = { $time24 }
moment = { $date }, { $clock }
date-tiny = { $weekday ->
    [tue] mart
   *[other] { $short }
} { $day }
