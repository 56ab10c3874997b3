### reviewed: no
### date: 2026-11-22
### checked: all hours; 24 hours, as Brazilian families write them; short weekdays without a comma.
### own second pass: 2026-11-22.
### second, independent pass: 2026-11-22; all hours and days compared; nothing changed. Natives first: "16:30" rather than
### "16h30".
### back-translation: clock "16:30" moment "Tuesday, 24 November, 16:30" date-tiny "Tue. 24".

clock = { $time24 }
moment = { $date }, { $clock }
date-tiny = { $short } { $day }
