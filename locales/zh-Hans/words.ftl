### term: school = 学校; not: 校方
### term: class = 班; not: 年级
### term: family = 家长; not: 监护人, 父母
### term: message = 消息; not: 讯息, 简讯
### term: story = 故事; not: 童话
### reviewed: no
### date: 2026-11-22
### checked: each reads right after a comma or colon in every message that uses it; the words for answers are those a
### family would type.
### second, independent pass: 2026-11-22; the text read back into English and compared with the source; nothing to mend.
### back-translation: "unsubscribe, help, begin, good, NO NEED, ring me"; "at school, at your home, by phone, by video";
### "Chinese".

word-stop = 退订
word-help = 帮助
word-start = 开始
word-yes = 好
word-no = 不用了
word-call = 打给我

place = { $place ->
    [school] 在学校
    [home] 在您家
    [phone] 通过电话
    [video] 通过视频
   *[other] { $place }
}

mode = { $mode ->
    [school] 在学校
    [home] 在您家
    [phone] 通过电话
    [video] 通过视频
   *[other] { $mode }
}

language = { $language ->
    [own] 中文
   *[other] { $language }
}
