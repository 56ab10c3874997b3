### reviewed: no
### date: 2026-11-22
### checked: all hours; the words families say (sáng, trưa, chiều, tối) instead of SA/CH.
### second, independent pass: 2026-11-22; 9 in the evening is tối, not đêm.

clock = { $part ->
    [night] { $time } sáng
    [morning] { $time } sáng
    [noon] { $time } trưa
    [afternoon] { $time } chiều
   *[other] { $time } tối
}
moment = { $date }, { $clock }
