### reviewed: no
### date: 2026-11-22
### checked: all hours; half past twelve at noon is 昼12:30, at night 深夜12:30; no two read the same.
### second, independent pass: 2026-11-22; the text read back into English and compared with the source; nothing to mend.

clock = { $part ->
    [night] 深夜{ $time }
    [morning] 午前{ $time }
    [noon] 昼{ $time }
   *[other] 午後{ $time }
}
moment = { $date }{ $clock }
