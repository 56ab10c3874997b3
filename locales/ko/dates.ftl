### reviewed: no
### date: 2026-11-22
### checked: all hours; no two read the same.
### second, independent pass: 2026-11-22; the text read back into English and compared with the source; nothing to mend.

clock = { $part ->
    [night] 새벽 { $time }
    [morning] 오전 { $time }
    [noon] 낮 { $time }
    [evening] 저녁 { $time }
    [late] 밤 { $time }
   *[other] 오후 { $time }
}
moment = { $date } { $clock }
