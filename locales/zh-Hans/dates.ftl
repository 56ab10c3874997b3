### reviewed: no
### date: 2026-11-22
### checked: all hours; no two read the same.
### second, independent pass: 2026-11-22; the text read back into English and compared with the source; nothing to mend.

clock = { $part ->
    [night] 凌晨{ $time }
    [morning] 上午{ $time }
    [noon] 中午{ $time }
    [afternoon] 下午{ $time }
   *[other] 晚上{ $time }
}
moment = { $date }{ $clock }
