### reviewed: no
### date: 2026-11-22
### checked: all hours; the words families say (sáng, trưa, chiều, tối, đêm) instead of SA/CH.

clock = { $part ->
    [night] { $time } sáng
    [morning] { $time } sáng
    [noon] { $time } trưa
    [afternoon] { $time } chiều
    [evening] { $time } tối
   *[other] { $time } đêm
}
moment = { $date }, { $clock }
