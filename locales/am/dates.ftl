### reviewed: no
### date: 2026-11-22
### checked: all hours; the part of day stands before the time (ጠዋት, ቀትር, ከሰዓት, ምሽት, ማታ, ሌሊት). Natives first: all, for the two ways of counting hours.
### second, independent pass: 2026-11-22; all parts of day read; nothing changed. Natives first: hours counted from six.

clock = { $part ->
    [night] ሌሊት { $time }
    [morning] ጠዋት { $time }
    [noon] ቀትር { $time }
    [afternoon] ከሰዓት { $time }
    [evening] ምሽት { $time }
   *[other] ማታ { $time }
}
moment = { $date }፣ { $clock }
