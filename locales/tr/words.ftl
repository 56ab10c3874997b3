### term: school = okul; not: lise
### term: class = sınıf; not: şube
### term: family = aile; not: veli
### term: message = mesaj; not: sms
### term: story = öykü; not: masal
### reviewed: no
### date: 2026-11-22
### checked: each reads right after a comma or colon in every message that uses it; the words for answers are those a
### family would type. "öykü" and not the other common word for a story, whose letter with a circumflex many keyboards
### lack.
### second, independent pass: 2026-11-22; the text read back into English and compared with the source: "görüntülü
### arama", as families call it.
### back-translation: "stop, help, begin, yes, no, call me"; "at school, at your home, on the phone, in a video call";
### "Turkish".

word-stop = DUR
word-help = YARDIM
word-start = BAŞLA
word-yes = EVET
word-no = HAYIR
word-call = BENİ ARAYIN

place = { $place ->
    [school] okulda
    [home] evinizde
    [phone] telefonda
    [video] görüntülü aramada
   *[other] { $place }
}

mode = { $mode ->
    [school] okulda
    [home] evinizde
    [phone] telefonda
    [video] görüntülü aramada
   *[other] { $mode }
}

language = { $language ->
    [own] Türkçe
   *[other] { $language }
}
