### reviewed: no
### date: 2026-11-22
### checked: each reads right in every message that uses it; yes is បាន (it can be), which anybody can say.
### second, independent pass: 2026-11-22; every word read in every message that uses it; nothing changed. Natives first: word-call.
### term: school = សាលា; not: វិទ្យាល័យ
### term: class = ថ្នាក់; not: បន្ទប់រៀន
### term: family = គ្រួសារ; not: អាណាព្យាបាល
### term: message = សារ; not: អេសអឹមអេស
### term: story = រឿង; not: ប្រលោមលោក

word-stop = ឈប់
word-help = ជំនួយ
word-start = ចាប់ផ្តើម
word-yes = បាន
word-no = ទេ
word-call = ទូរស័ព្ទមកខ្ញុំ

place = { $place ->
    [school] នៅសាលា
    [home] នៅផ្ទះលោកអ្នក
    [phone] តាមទូរស័ព្ទ
    [video] តាមវីដេអូ
   *[other] { $place }
}

mode = { $mode ->
    [school] នៅសាលា
    [home] នៅផ្ទះលោកអ្នក
    [phone] តាមទូរស័ព្ទ
    [video] តាមវីដេអូ
   *[other] { $mode }
}

language = { $language ->
    [own] ខ្មែរ
   *[other] { " " }{ $language }
}
