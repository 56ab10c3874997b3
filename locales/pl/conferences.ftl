### reviewed: no
### date: 2026-11-22
### checked: by meaning, Państwo; the child's name opens the text before a colon; hours 0-24 as families say them;
### nothing is said of a meeting that did not take place.
### second, independent pass: 2026-11-22; the text read back into English and compared with the source: ask-hours
### ("pasujące do Państwa pracy", "dogodne"), student-led and today said the way a teacher would.
### back-translation: ask-hours "C: when can we talk? Please write days and hours that go with your work, for example:
### Tue after 18:00." offer "C: let us put together a plan. 1) 2) 3). Please answer 1, 2, 3 or give your own time."
### student-led "C will show own work: time, place. Your ideas will help make the plan. Answer: YES or another time."
### clarify "Thank you! Which time suits? 1) 2) 3). You can also answer PLEASE CALL." counter "Thank you for the
### proposal: T0. I can: 1) or 2). Does it suit? You can also give another time." booked "Agreed: day, date, time,
### place. C may be with us too. In case of changes please write." interpreter "Talk: day, time. A Polish interpreter
### (an interpreter, language: L) will be with us. It costs you nothing." reminder "See you: day, time, place. We look
### forward to a story in which C plays the leading role! Answer: YES or another time." today "C: we talk today at time,
### mode. If something holds you up, please write to me." again "C: I still want very much to talk with you. 1) 2). You
### can also give your own time." plan "Our plan (C): at home - H; in class I K. I will write to you on date."
### .short: ask-hours "... Please write convenient days and hours ..." offer "Plan (C): 1) 2) 3). Answer: 1-3 or another
### time." student-led, clarify and counter as above, shorter; booked "... C may be there too. Changes: please write."
### reminder "Talk: day, time, place. We ask for a story: C! Answer: YES or another time." again "... Or another time."
### plan "Plan (C): at home H; in class (I) K. I will write on date."
### Natives first: reminder and reminder.short, today, plan.short.
### second pass of one and off: 2026-11-22; the text read back into English and compared with the source.
### back-translation: one "C: there is one free time for a talk, S1, place. Answer: YES or a time convenient to you."
### (.short "C: free time S1, place. Answer: YES or another time.") off "C: our talk (S1) cannot take place. I
### apologise. I will write to you about a new time." (.short "C: the talk (S1) cannot take place. I apologise. I will
### write about a new time."). Natives first: one.
### two, taken, also: 2026-11-22; read back and compared: two "C: let us talk. 1) 2). Please answer 1, 2 or give your
### own time." (.short "C: 1) 2). Answer: 1, 2 or another time.") taken "I apologise, this time has just been taken:
### S1." also "C: S1, place (T)." (the name in brackets takes no case).

conf-ask-hours = { $child }: kiedy możemy porozmawiać? Proszę napisać dni i godziny pasujące do Państwa pracy, na przykład: wt. po 18:00. - { $teacher }
    .short = { $child }: kiedy możemy porozmawiać? Proszę napisać dogodne dni i godziny, na przykład: wt. po 18:00. - { $teacher }

conf-offer = { $child }: ułóżmy razem plan. 1) { $s1 } 2) { $s2 } 3) { $s3 }. Proszę odpisać 1, 2, 3 albo podać swój termin. - { $teacher }
    .short = Plan ({ $child }): 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") } 3) { DATETIME($s3, length: "tiny") }. Odpowiedź: 1-3 lub inny czas. - { $teacher }

conf-one = { $child }: jest jeden wolny termin na rozmowę, { $s1 }, { place }. Odpowiedź: TAK albo dogodny dla Państwa termin. - { $teacher }
    .short = { $child }: wolny termin { DATETIME($s1, length: "tiny") }, { place }. Odpowiedź: TAK albo inny termin. - { $teacher }

conf-student-led = { $children ->
    [1] { $child } pokaże swoje prace: { $s1 }, { place }. Państwa pomysły pomogą ułożyć plan. Odpowiedź: TAK albo inny termin.
   *[other] { $child } pokażą swoje prace: { $s1 }, { place }. Państwa pomysły pomogą ułożyć plan. Odpowiedź: TAK albo inny termin.
}
    .short = { $children ->
        [1] { $child } pokaże Państwu swoje prace: { DATETIME($s1, length: "tiny") }, { place }. Odpowiedź: TAK albo inny termin.
       *[other] { $child } pokażą Państwu swoje prace: { DATETIME($s1, length: "tiny") }, { place }. Odpowiedź: TAK albo inny termin.
    }

conf-clarify = Dziękuję! Który termin pasuje? 1) { $s1 } 2) { $s2 } 3) { $s3 }. Można też odpisać PROSZĘ ZADZWONIĆ.
    .short = Który termin? 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") } 3) { DATETIME($s3, length: "tiny") }. Można odpisać PROSZĘ ZADZWONIĆ.

conf-counter = Dziękuję za propozycję: { $asked }. Mogę: 1) { $s1 } albo 2) { $s2 }. Czy pasuje? Można też podać inny termin. - { $teacher }
    .short = Dziękuję za { DATETIME($asked, length: "tiny") }. Mogę 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") }. Czy pasuje? Można podać inny termin. - { $teacher }

conf-booked = { $children ->
    [1] Umówione: { $day }, { $date }, { $time }, { place }. { $child } też może być z nami. W razie zmian proszę pisać. - { $teacher }
   *[other] Umówione: { $day }, { $date }, { $time }, { place }. { $child } też mogą być z nami. W razie zmian proszę pisać. - { $teacher }
}
    .short = { $children ->
        [1] Umówione: { $day }, { $date }, { $time }, { place }. { $child } też może być. Zmiany: proszę pisać. - { $teacher }
       *[other] Umówione: { $day }, { $date }, { $time }, { place }. { $child } też mogą być. Zmiany: proszę pisać. - { $teacher }
    }

conf-interpreter = Rozmowa: { $day }, { $time }. Będzie z nami { $language ->
    [own] tłumacz języka polskiego
   *[other] tłumacz (język: { language })
}. To nic Państwa nie kosztuje.

conf-reminder = { $children ->
    [1] Do zobaczenia: { $day }, { $time }, { place }. Czekamy na historię, w której { $child } gra główną rolę! Odpowiedź: TAK albo inny termin.
   *[other] Do zobaczenia: { $day }, { $time }, { place }. Czekamy na historię, w której { $child } grają główne role! Odpowiedź: TAK albo inny termin.
}
    .short = Rozmowa: { $day }, { $time }, { place }. Prosimy o historię: { $child }! Odpowiedź: TAK lub inny czas.

conf-today = { $child }: rozmawiamy dziś o { $time }, { mode }. Jeśli coś Państwa zatrzyma, proszę do mnie napisać. - { $teacher }

conf-again = { $child }: nadal bardzo chcę z Państwem porozmawiać. 1) { $s1 } 2) { $s2 }. Można też podać swój termin. - { $teacher }
    .short = { $child }: bardzo chcę z Państwem porozmawiać. 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") }. Albo inny termin. - { $teacher }

conf-two = { $child }: porozmawiajmy. 1) { $s1 } 2) { $s2 }. Proszę odpisać 1, 2 albo podać swój termin. - { $teacher }
    .short = { $child }: 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") }. Odpowiedź: 1, 2 albo inny termin. - { $teacher }

conf-taken = Przepraszam, ten termin został właśnie zajęty: { $s1 }.

conf-also = { $child }: { $s1 }, { place } ({ $teacher }).

conf-off = { $child }: nasza rozmowa ({ $s1 }) nie może się odbyć. Przepraszam. Napiszę do Państwa o nowym terminie. - { $teacher }
    .short = { $child }: rozmowa ({ DATETIME($s1, length: "tiny") }) nie może się odbyć. Przepraszam. Napiszę o nowym terminie. - { $teacher }

conf-plan = Nasz plan ({ $child }): w domu - { $home_step }; w klasie ja { $class_step }. Napiszę do Państwa { $date }. - { $teacher }
    .short = Plan ({ $child }): w domu { $home_step }; w klasie { $class_step }. Napiszę { $date }. - { $teacher }
