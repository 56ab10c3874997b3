### term: school = 学校; not: 学園
### term: class = クラス; not: 学級
### term: family = ご家族; not: 保護者, 親御
### term: message = メッセージ; not: ショートメール
### term: story = お話; not: 物語, 童話
### reviewed: no
### date: 2026-11-22
### checked: each reads right after a comma or colon in every message that uses it; the words for answers are those a
### family would type.
### second, independent pass: 2026-11-22; the text read back into English and compared with the source; nothing to mend.
### back-translation: "stop, help, resume, yes, no, please call"; "school, your home, phone, video call"; "Japanese".

word-stop = 停止
word-help = ヘルプ
word-start = 再開
word-yes = はい
word-no = いいえ
word-call = 電話ください

place = { $place ->
    [school] 学校
    [home] ご自宅
    [phone] 電話
    [video] ビデオ通話
   *[other] { $place }
}

mode = { $mode ->
    [school] 学校
    [home] ご自宅
    [phone] 電話
    [video] ビデオ通話
   *[other] { $mode }
}

language = { $language ->
    [own] 日本語
   *[other] { $language }
}
