### reviewed: no
### date: 2026-11-22
### checked: by meaning, Ви; the child's name opens the text before a colon; hours 0-24 as families say them; nothing is
### said of a meeting that did not take place.
### second, independent pass: 2026-11-22; the text read back into English and compared with the source: again ("все ще")
### and booked.short ("Якщо що, пишіть") in everyday words.
### back-translation: ask-hours "C: when can we talk? Write days and hours that suit you, with a view to work, for
### example: Tue after 18:00." offer "C: let us make a plan together. 1) 2) 3). Send 1, 2, 3 or write your own time."
### student-led "C will show you own work: time, place. Your ideas will help us make a plan. Write YES or another time."
### clarify "Thank you! Which time is best? 1) 2) 3). You can also answer CALL." counter "Thank you for the proposal:
### T0. I can do: 1) or 2). Does it suit? Or write another time." booked "Agreed: day, date, time, place. C may be with
### us too. To change, just write to me." interpreter "Our meeting: day, time. An interpreter into Ukrainian (an
### interpreter, language: L) will be with us. It is free for you." reminder "Until we meet: day, time, place. Tell us a
### story with C in the leading role! Write YES or another time." today "C: our talk is today, time, mode. If you are
### delayed, just write to me." again "C: I still want to talk with you. 1) 2). Or write your own time." plan "Our plan
### (C): at home - H; in class I K. I will write to you on date."
### .short: ask-hours "... Write days and hours that suit you ..." offer "Our plan (C): 1) 2) 3). Send 1-3 or write your
### own time." student-led and clarify as above without the ideas and the thanks; counter "You wrote: T0. Thank you! I
### can 1) 2). Does it suit? Or another time." booked "... C may be with us. If anything, write." reminder "... We await
### a story in which C is! Write YES or another time." again "C: I want very much to talk with you ..." plan "Plan (C):
### ... I will write on date."
### Natives first: reminder ("у головній ролі"), again ("мені й далі хочеться"), plan.
### second pass of one and off: 2026-11-22; the text read back into English and compared with the source.
### back-translation: one "C: there is one free time for a talk, S1, place. Write YES or a time convenient to you."
### (.short "C: free time S1, place. Write YES or another time.") off "C: our talk (S1) will not take place. I ask
### pardon. I will write to you about a new time." (.short "the same, the day shorter"). Natives first: one ("один
### вільний час").
### two, taken, also: 2026-11-22; read back and compared: two "C: let us talk. 1) 2). Send 1, 2 or write your own
### time." (.short "C: 1) 2). Send 1, 2 or another time.") taken "I ask pardon, this time has just been taken: S1."
### also "C: S1, place (T)." (the name in brackets takes no case).

conf-ask-hours = { $child }: коли ми можемо поговорити? Напишіть дні й години, зручні Вам з огляду на роботу, наприклад: вт після 18:00. - { $teacher }
    .short = { $child }: коли ми можемо поговорити? Напишіть зручні Вам дні й години, наприклад: вт після 18:00. - { $teacher }

conf-offer = { $child }: складімо план разом. 1) { $s1 } 2) { $s2 } 3) { $s3 }. Надішліть 1, 2, 3 або напишіть свій час. - { $teacher }
    .short = Наш план ({ $child }): 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") } 3) { DATETIME($s3, length: "tiny") }. Надішліть 1-3 або напишіть свій час. - { $teacher }

conf-one = { $child }: є один вільний час для розмови, { $s1 }, { place }. Напишіть ТАК або зручний Вам час. - { $teacher }
    .short = { $child }: вільний час { DATETIME($s1, length: "tiny") }, { place }. Напишіть ТАК або інший час. - { $teacher }

conf-student-led = { $children ->
    [1] { $child } покаже Вам свої роботи: { $s1 }, { place }. Ваші ідеї допоможуть нам скласти план. Напишіть ТАК або інший час.
   *[other] { $child } покажуть Вам свої роботи: { $s1 }, { place }. Ваші ідеї допоможуть нам скласти план. Напишіть ТАК або інший час.
}
    .short = { $children ->
        [1] { $child } покаже Вам свої роботи: { DATETIME($s1, length: "tiny") }, { place }. Напишіть ТАК або інший час.
       *[other] { $child } покажуть Вам свої роботи: { DATETIME($s1, length: "tiny") }, { place }. Напишіть ТАК або інший час.
    }

conf-clarify = Дякую! Який час найкращий? 1) { $s1 } 2) { $s2 } 3) { $s3 }. Можна також відповісти ЗАТЕЛЕФОНУЙТЕ.
    .short = Який час найкращий? 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") } 3) { DATETIME($s3, length: "tiny") }. Або напишіть ЗАТЕЛЕФОНУЙТЕ.

conf-counter = Дякую за пропозицію: { $asked }. Можу так: 1) { $s1 } або 2) { $s2 }. Підійде? Або напишіть інший час. - { $teacher }
    .short = Ви писали: { DATETIME($asked, length: "tiny") }. Дякую! Можу 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") }. Підійде? Або інший час. - { $teacher }

conf-booked = { $children ->
    [1] Домовилися: { $day }, { $date }, { $time }, { place }. { $child } теж може бути з нами. Щоб змінити, просто напишіть мені. - { $teacher }
   *[other] Домовилися: { $day }, { $date }, { $time }, { place }. { $child } теж можуть бути з нами. Щоб змінити, просто напишіть мені. - { $teacher }
}
    .short = { $children ->
        [1] Домовилися: { $day }, { $date }, { $time }, { place }. { $child } може бути з нами. Якщо що, пишіть. - { $teacher }
       *[other] Домовилися: { $day }, { $date }, { $time }, { place }. { $child } можуть бути з нами. Якщо що, пишіть. - { $teacher }
    }

conf-interpreter = Наша зустріч: { $day }, { $time }. З нами буде { $language ->
    [own] перекладач на українську мову
   *[other] перекладач (мова: { language })
}. Для Вас це безкоштовно.

conf-reminder = { $children ->
    [1] До зустрічі: { $day }, { $time }, { place }. Розкажіть нам історію, де { $child } у головній ролі! Напишіть ТАК або інший час.
   *[other] До зустрічі: { $day }, { $time }, { place }. Розкажіть нам історію, де { $child } у головних ролях! Напишіть ТАК або інший час.
}
    .short = До зустрічі: { $day }, { $time }, { place }. Чекаємо на історію, де є { $child }! Напишіть ТАК або інший час.

conf-today = { $child }: наша розмова сьогодні, { $time }, { mode }. Якщо затримаєтеся, просто напишіть мені. - { $teacher }

conf-again = { $child }: мені все ще хочеться з Вами поговорити. 1) { $s1 } 2) { $s2 }. Або напишіть свій час. - { $teacher }
    .short = { $child }: мені дуже хочеться з Вами поговорити. 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") }. Або напишіть свій час. - { $teacher }

conf-two = { $child }: поговорімо. 1) { $s1 } 2) { $s2 }. Надішліть 1, 2 або напишіть свій час. - { $teacher }
    .short = { $child }: 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") }. Надішліть 1, 2 або інший час. - { $teacher }

conf-taken = Прошу вибачення, цей час щойно зайняли: { $s1 }.

conf-also = { $child }: { $s1 }, { place } ({ $teacher }).

conf-off = { $child }: наша розмова ({ $s1 }) не відбудеться. Прошу вибачення. Напишу Вам про новий час. - { $teacher }
    .short = { $child }: наша розмова ({ DATETIME($s1, length: "tiny") }) не відбудеться. Прошу вибачення. Напишу Вам про новий час. - { $teacher }

conf-plan = Наш план ({ $child }): удома - { $home_step }; у класі я { $class_step }. Напишу Вам { $date }. - { $teacher }
    .short = План ({ $child }): удома - { $home_step }; у класі я { $class_step }. Напишу { $date }. - { $teacher }
