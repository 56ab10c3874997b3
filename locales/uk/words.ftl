### term: school = школ; not: гімназі
### term: class = клас; not: груп
### term: family = родин; not: батьк, сім
### term: message = повідомлен; not: смс, есемес
### term: story = істор; not: казк, оповідан
### reviewed: no
### date: 2026-11-22
### checked: each reads right after a comma in every message that uses it; the words for answers are those a family
### would type.
### second, independent pass: 2026-11-22; the text read back into English and compared with the source; nothing to mend.
### back-translation: "STOP, HELP, START, YES, NO, CALL (please)"; "at school, at your home, by phone, by video link";
### "Ukrainian".

word-stop = СТОП
word-help = ДОПОМОГА
word-start = СТАРТ
word-yes = ТАК
word-no = НІ
word-call = ЗАТЕЛЕФОНУЙТЕ

place = { $place ->
    [school] у школі
    [home] у Вас удома
    [phone] телефоном
    [video] відеозв'язком
   *[other] { $place }
}

mode = { $mode ->
    [school] у школі
    [home] у Вас удома
    [phone] телефоном
    [video] відеозв'язком
   *[other] { $mode }
}

language = { $language ->
    [own] українська
   *[other] { $language }
}
