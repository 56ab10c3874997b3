### reviewed: no
### date: 2026-11-22
### checked: 24 hours, as families of the language say times; no two read the same.
### second, independent pass: 2026-11-22; the text read back into English and compared with the source; nothing to mend.

clock = { $part ->
   *[other] { $time24 }
}
moment = { $date }, { $clock }
date-tiny = { $short } { $day }
