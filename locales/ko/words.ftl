### term: school = 학교; not: 교육청
### term: class = 반; not: 학급
### term: family = 가족; not: 학부모, 보호자
### term: message = 문자; not: 메세지, 쪽지
### term: story = 이야기; not: 동화
### reviewed: no
### date: 2026-11-22
### checked: each reads right after a comma or colon in every message that uses it; the words for answers are those a
### family would type.
### second, independent pass: 2026-11-22; the text read back into English and compared with the source; nothing to mend.
### back-translation: "stop, help, start, yes, no, please call"; "at school, at your home, by phone, by video call";
### "Korean".

word-stop = 중지
word-help = 도움
word-start = 시작
word-yes = 네
word-no = 아니요
word-call = 전화 주세요

place = { $place ->
    [school] 학교에서
    [home] 댁에서
    [phone] 전화로
    [video] 영상 통화로
   *[other] { $place }
}

mode = { $mode ->
    [school] 학교에서
    [home] 댁에서
    [phone] 전화로
    [video] 영상 통화로
   *[other] { $mode }
}

language = { $language ->
    [own] 한국어
   *[other] { $language }
}
