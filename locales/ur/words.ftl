### term: school = اسکول; not: مدرسہ, سکول
### term: class = کلاس; not: جماعت
### term: family = خاندان; not: فیملی, گھرانہ
### term: message = پیغام; not: میسج
### term: story = کہانی; not: قصہ, داستان
### reviewed: no
### date: 2026-11-22
### checked: each reads right in every message that uses it.
### second, independent pass: 2026-11-22; compared with the replies that are understood; nothing changed.
### back-translation: stop "closed", help "help", start "begin", yes "yes", no "no", call "make a call"; "in the school", "at your
### home", "on the phone", "on video"; language "Urdu".

word-stop = بند
word-help = مدد
word-start = شروع
word-yes = ہاں
word-no = نہیں
word-call = کال کریں

place = { $place ->
    [school] اسکول میں
    [home] آپ کے گھر پر
    [phone] فون پر
    [video] ویڈیو پر
   *[other] { $place }
}

mode = { $mode ->
    [school] اسکول میں
    [home] آپ کے گھر پر
    [phone] فون پر
    [video] ویڈیو پر
   *[other] { $mode }
}

language = { $language ->
    [own] اردو
   *[other] { $language }
}
