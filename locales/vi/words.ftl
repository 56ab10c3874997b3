### reviewed: no
### date: 2026-11-22
### checked: each word reads right in every message that uses it; the answers stand in the list of replies; back-translated
### apart from the first pass: STOP, HELP (aid), BEGIN, YES, NO, CALL BACK; at school, at home, by phone, by video; Vietnamese language.
### second, independent pass: 2026-11-22; each word read in its messages; nothing changed. Natives first: "tại nhà".
### term: school = trường; not: học đường
### term: class = lớp; not: khối
### term: family = gia đình; not: phụ huynh
### term: message = tin; not: thông điệp
### term: story = chuyện; not: truyện
### Natives first: "tại nhà" for the family's home.

word-stop = DỪNG
word-help = TRỢ GIÚP
word-start = BẮT ĐẦU
word-yes = CÓ
word-no = KHÔNG
word-call = GỌI LẠI

place = { $place ->
    [school] tại trường
    [home] tại nhà
    [phone] qua điện thoại
    [video] qua video
   *[other] { $place }
}

mode = { $mode ->
    [school] tại trường
    [home] tại nhà
    [phone] qua điện thoại
    [video] qua video
   *[other] { $mode }
}

language = { $language ->
    [own] tiếng Việt
   *[other] tiếng { $language }
}
