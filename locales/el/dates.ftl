### reviewed: no
### date: 2026-11-22
### checked: all hours; half past twelve at noon is 12:30 μ.μ., at night 12:30 π.μ.; no two read the same.
### second, independent pass: 2026-11-22; the text read back into English and compared with the source; nothing to mend.

clock = { $part ->
    [night] { $time } π.μ.
    [morning] { $time } π.μ.
   *[other] { $time } μ.μ.
}
moment = { $date }, { $clock }
