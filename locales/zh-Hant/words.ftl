### term: school = 學校; not: 校方
### term: class = 班; not: 年級
### term: family = 家長; not: 監護人, 父母
### term: message = 訊息; not: 短信, 信息
### term: story = 故事; not: 童話
### reviewed: no
### date: 2026-11-22
### checked: each reads right after a comma or colon in every message that uses it; the words for answers are those a
### family would type.
### second, independent pass: 2026-11-22; the text read back into English and compared with the source; nothing to mend.
### Natives first: "中文" for families who speak Cantonese, when an interpreter is offered.
### back-translation: "unsubscribe, help, begin, good, NOT CONVENIENT, please call back"; "at school, at your home, by
### phone, by video"; "Chinese".

word-stop = 退訂
word-help = 協助
word-start = 開始
word-yes = 好
word-no = 不方便
word-call = 請回電

place = { $place ->
    [school] 在學校
    [home] 在您家
    [phone] 透過電話
    [video] 透過視訊
   *[other] { $place }
}

mode = { $mode ->
    [school] 在學校
    [home] 在您家
    [phone] 透過電話
    [video] 透過視訊
   *[other] { $mode }
}

language = { $language ->
    [own] 中文
   *[other] { $language }
}
