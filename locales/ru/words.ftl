### term: school = школ; not: гимнази
### term: class = класс; not: групп
### term: family = семь; not: родител
### term: message = сообщени; not: смс, эсэмэс
### term: story = истори; not: сказк
### reviewed: no
### date: 2026-11-22
### checked: each reads right after a comma in every message that uses it; the words for answers are those a family
### would type.
### second, independent pass: 2026-11-22; the text read back into English and compared with the source; nothing to mend.
### back-translation: "STOP, HELP, START, YES, NO, CALL (please)"; "at school, at your home, by phone, by video link";
### "Russian".

word-stop = СТОП
word-help = ПОМОЩЬ
word-start = СТАРТ
word-yes = ДА
word-no = НЕТ
word-call = ПОЗВОНИТЕ

place = { $place ->
    [school] в школе
    [home] у Вас дома
    [phone] по телефону
    [video] по видеосвязи
   *[other] { $place }
}

mode = { $mode ->
    [school] в школе
    [home] у Вас дома
    [phone] по телефону
    [video] по видеосвязи
   *[other] { $mode }
}

language = { $language ->
    [own] русский
   *[other] { $language }
}
