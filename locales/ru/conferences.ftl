### reviewed: no
### date: 2026-11-22
### checked: by meaning, Вы; the child's name opens the text before a colon; hours 0-24 as families say them; nothing is
### said of a meeting that did not take place.
### second, independent pass: 2026-11-22; the text read back into English and compared with the source: "Ответьте: ДА
### или ..." is a sentence now (student-led, reminder.short); one word less in student-led.
### back-translation: ask-hours "C: when can we talk? Write days and hours that suit you, work considered, for example:
### Tue after 18:00." offer "C: let us make a plan together. 1) 2) 3). Answer 1, 2, 3 or write your own time."
### student-led "C will show you own work: time, place. Your ideas will help make a plan. Answer: YES or another time."
### clarify "Thank you! Which time is better? 1) 2) 3). You can also answer CALL." counter "Thank you for the proposal:
### T0. I can do: 1) or 2). Does it suit? Or write another time." booked "Agreed: day, date, time, place. C may be with
### us too. To change, just write to me." interpreter "Our meeting: day, time. A Russian interpreter (an interpreter,
### language: L) will be with us. It is free for you." reminder "Until we meet: day, time, place. Tell us a story with C
### in the leading role! Answer YES or write another time." today "C: today at time our talk, mode. If you are delayed,
### just write to me." again "C: I still want to talk with you. 1) 2). Or write your own time." plan "Our plan (C): at
### home - H; in class I K. I will write to you on date."
### .short: ask-hours "... days and hours that suit, work considered ..." offer "Our plan (C): 1) 2) 3). Answer 1-3 or
### write your own time." student-led and clarify as above without the ideas and the thanks; counter "You wrote: T0.
### Thank you! I can 1) 2). Does it suit? Or another time." booked "... C may be with us. If anything, write." reminder
### "... We await a story in which C is! Write YES or a new time." again "C: I want very much to talk with you ..." plan
### "Plan (C): ... I will write on date."
### Natives first: reminder ("в главной роли"), today, plan.
### second pass of one and off: 2026-11-22; the text read back into English and compared with the source.
### back-translation: one "C: there is one free time for a talk, S1, place. Answer YES or write a time convenient to
### you." (.short "C: free time S1, place. Answer YES or write another time.") off "C: our talk (S1) will not take
### place. I ask pardon. I will write to you about a new time." (.short "the same, the day shorter"). Natives first: one
### ("одно свободное время").
### two, taken, also: 2026-11-22; read back and compared: two "C: let us talk. 1) 2). Answer 1, 2 or write your own
### time." (.short "C: 1) 2). ...") taken "I ask pardon, this time has just been taken: S1." also "C: S1, place (T)."
### (the name in brackets takes no case).

conf-ask-hours = { $child }: когда мы можем поговорить? Напишите дни и часы, удобные Вам с учётом работы, например: вт после 18:00. - { $teacher }
    .short = { $child }: когда мы можем поговорить? Напишите дни и часы, удобные с учётом работы, например: вт после 18:00. - { $teacher }

conf-offer = { $child }: давайте составим план вместе. 1) { $s1 } 2) { $s2 } 3) { $s3 }. Ответьте 1, 2, 3 или напишите своё время. - { $teacher }
    .short = Наш план ({ $child }): 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") } 3) { DATETIME($s3, length: "tiny") }. Ответьте 1-3 или напишите своё время. - { $teacher }

conf-one = { $child }: есть одно свободное время для разговора, { $s1 }, { place }. Ответьте ДА или напишите удобное Вам время. - { $teacher }
    .short = { $child }: свободное время { DATETIME($s1, length: "tiny") }, { place }. Ответьте ДА или напишите другое время. - { $teacher }

conf-student-led = { $children ->
    [1] { $child } покажет Вам свои работы: { $s1 }, { place }. Ваши идеи помогут составить план. Ответьте: ДА или другое время.
   *[other] { $child } покажут Вам свои работы: { $s1 }, { place }. Ваши идеи помогут составить план. Ответьте: ДА или другое время.
}
    .short = { $children ->
        [1] { $child } покажет Вам свои работы: { DATETIME($s1, length: "tiny") }, { place }. Ответьте ДА или напишите другое время.
       *[other] { $child } покажут Вам свои работы: { DATETIME($s1, length: "tiny") }, { place }. Ответьте ДА или напишите другое время.
    }

conf-clarify = Спасибо! Какое время лучше? 1) { $s1 } 2) { $s2 } 3) { $s3 }. Можно также ответить ПОЗВОНИТЕ.
    .short = Какое время лучше? 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") } 3) { DATETIME($s3, length: "tiny") }. Или ответьте ПОЗВОНИТЕ.

conf-counter = Спасибо за предложение: { $asked }. Могу так: 1) { $s1 } или 2) { $s2 }. Подойдёт? Или напишите другое время. - { $teacher }
    .short = Вы писали: { DATETIME($asked, length: "tiny") }. Спасибо! Могу 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") }. Подойдёт? Или другое время. - { $teacher }

conf-booked = { $children ->
    [1] Договорились: { $day }, { $date }, { $time }, { place }. { $child } тоже может быть с нами. Чтобы изменить, просто напишите мне. - { $teacher }
   *[other] Договорились: { $day }, { $date }, { $time }, { place }. { $child } тоже могут быть с нами. Чтобы изменить, просто напишите мне. - { $teacher }
}
    .short = { $children ->
        [1] Договорились: { $day }, { $date }, { $time }, { place }. { $child } может быть с нами. Если что, пишите. - { $teacher }
       *[other] Договорились: { $day }, { $date }, { $time }, { place }. { $child } могут быть с нами. Если что, пишите. - { $teacher }
    }

conf-interpreter = Наша встреча: { $day }, { $time }. С нами будет { $language ->
    [own] переводчик на русский язык
   *[other] переводчик (язык: { language })
}. Для Вас это бесплатно.

conf-reminder = { $children ->
    [1] До встречи: { $day }, { $time }, { place }. Расскажите нам историю, где { $child } в главной роли! Ответьте ДА или напишите другое время.
   *[other] До встречи: { $day }, { $time }, { place }. Расскажите нам историю, где { $child } в главных ролях! Ответьте ДА или напишите другое время.
}
    .short = До встречи: { $day }, { $time }, { place }. Ждём историю, где есть { $child }! Пишите ДА или новое время.

conf-today = { $child }: сегодня в { $time } наш разговор, { mode }. Если задержитесь, просто напишите мне. - { $teacher }

conf-again = { $child }: мне всё так же хочется с Вами поговорить. 1) { $s1 } 2) { $s2 }. Или напишите своё время. - { $teacher }
    .short = { $child }: мне очень хочется с Вами поговорить. 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") }. Или напишите своё время. - { $teacher }

conf-two = { $child }: давайте поговорим. 1) { $s1 } 2) { $s2 }. Ответьте 1, 2 или напишите своё время. - { $teacher }
    .short = { $child }: 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") }. Ответьте 1, 2 или напишите своё время. - { $teacher }

conf-taken = Прошу прощения, это время только что заняли: { $s1 }.

conf-also = { $child }: { $s1 }, { place } ({ $teacher }).

conf-off = { $child }: наш разговор ({ $s1 }) не состоится. Прошу прощения. Напишу Вам о новом времени. - { $teacher }
    .short = { $child }: наш разговор ({ DATETIME($s1, length: "tiny") }) не состоится. Прошу прощения. Напишу Вам о новом времени. - { $teacher }

conf-plan = Наш план ({ $child }): дома - { $home_step }; в классе я { $class_step }. Напишу Вам { $date }. - { $teacher }
    .short = План ({ $child }): дома - { $home_step }; в классе я { $class_step }. Напишу { $date }. - { $teacher }
