### reviewed: no
### date: 2026-11-22
### checked: all hours and days; the words families say (sáng, trưa, chiều, tối) instead of SA/CH; 9 in the evening is tối;
### months in full instead of "thg"; the day form for three times in one text is "Thứ 3 (24)".
### second, independent pass: 2026-11-22; all parts of day, days and months read; nothing changed. Natives first: "12:30 sáng" for the first hour of the night.

clock = { $part ->
    [night] { $time } sáng
    [morning] { $time } sáng
    [noon] { $time } trưa
    [afternoon] { $time } chiều
   *[other] { $time } tối
}
moment = { $date }, { $clock }
weekday = { $weekday ->
    [mon] Thứ Hai
    [tue] Thứ Ba
    [wed] Thứ Tư
    [thu] Thứ Năm
    [fri] Thứ Sáu
    [sat] Thứ Bảy
   *[other] Chủ Nhật
}
day-month = { $day } tháng { $month ->
    [m1] 1
    [m2] 2
    [m3] 3
    [m4] 4
    [m5] 5
    [m6] 6
    [m7] 7
    [m8] 8
    [m9] 9
    [m10] 10
    [m11] 11
   *[other] 12
}
date = { weekday }, { day-month }
date-tiny = { $short } ({ $day })
