### reviewed: no
### date: 2026-11-22
### checked: all hours; the word ម៉ោង stands in the messages, where there is room; days as in CLDR; names joined with a
### space. Natives first: ថ្ងៃ for half past twelve.
### second, independent pass: 2026-11-22; all hours compared; nothing changed. Natives first: ថ្ងៃ for half past twelve.

clock = { $part ->
    [night] { $time } យប់
    [morning] { $time } ព្រឹក
    [noon] { $time } ថ្ងៃ
    [afternoon] { $time } រសៀល
    [evening] { $time } ល្ងាច
   *[other] { $time } យប់
}
moment = { $date }, { $clock }
date-tiny = { $short } { $day }
list-two = { $first } និង { $last }
list-more = { $first } និង { $last }
