### reviewed: no
### date: 2026-11-22
### checked: translated by meaning; back-translated apart from the first pass and compared for meaning, tone and form of
### address (Ви throughout); names, skills and a teacher's words stand in the nominative after a colon, a dash or in
### brackets; no vocative; present tense, so that nothing shows a gender; [1] and not [one], for 21 names are several;
### .short is the hand-shortened form.
### second, independent pass: 2026-11-22; the text read back into English and compared with the source: kindness.short
### and thank-family said more simply.
### back-translation: first-contact as e-mail "Greetings! I am T from school S, I lead the class where C learns. I will
### write about good things and send ideas. STOP - to end, HELP - help." strength "C: nice news! D. A topic for a talk
### this evening: K." effort "Our topic is K. C tries and does not give up. D. That is how we learn!" kindness "Today C
### delights us with kindness: D. Our class is better when C is with us." growth "Nice news: this month C has success.
### Topic: K. One sees that you find time for it at home. Thank you!" thank-family "Thank you for this: X. C tells us
### about it with pride." home-language "Today C teaches us a Ukrainian word (a word of the own language, L): W. We all
### repeated it! Teach us more." here-all-week "This week C is with us every day (all N days). We had fun and learned a
### lot. Thank you!" next-step "C has success. Topic: K. What you can try at home: A. 5 minutes are enough."
### first-contact as SMS "Greetings! I am T, S, I lead the class where C learns. I write good news and ideas. STOP -
### unsubscribe, HELP - help." .short: first-contact "I am T, S, I lead the class where C is. I write about good things.
### ..." strength "... Talk about this: K." effort "Our topic is K. C does not give up. D. So we learn!" kindness "...
### From this our class is better." growth "This month C has success: K. One sees that you practise at home. Thank you!"
### thank-family "Thanks for this: X. ..." next-step "C has success: K. At home one can do so: A. 5 minutes suffice."
### Natives first: effort and growth ("Тема: ..." before a skill), first-contact.short ("веду клас, де C"),
### thank-family.

skill = { $skill ->
    [reading] читання
    [writing] письмо
    [counting] лічба
    [maths] математика
    [science] природничі науки
    [drawing] малювання
    [music] музика
    [listening] уміння слухати
    [sharing] уміння ділитися
    [asking-questions] уміння запитувати
    [working-together] спільна робота
    [keeping-at-it] складні завдання
   *[other] { $skill }
}

note-first-contact = { $children ->
    [1] Вітаю! Я { $teacher }, { $school }, веду клас, де навчається { $child }. Пишу добрі вісті та ідеї. STOP/СТОП - відписка, HELP - допомога.
   *[other] Вітаю! Я { $teacher }, { $school }, веду клас, де навчаються { $child }. Пишу добрі вісті та ідеї. STOP/СТОП - відписка, HELP - допомога.
}
    .email = { $children ->
        [1] Вітаю! Я { $teacher } зі школи { $school }, веду клас, де навчається { $child }. Писатиму про хороше й надсилатиму ідеї. STOP (СТОП) - припинити, HELP - допомога.
       *[other] Вітаю! Я { $teacher } зі школи { $school }, веду клас, де навчаються { $child }. Писатиму про хороше й надсилатиму ідеї. STOP (СТОП) - припинити, HELP - допомога.
    }
    .short = Я { $teacher }, { $school }, веду клас, де { $child }. Пишу про хороше. STOP/СТОП - відписка, HELP - допомога.

note-strength = { $child }: гарні новини! { $detail }. Тема для розмови сьогодні ввечері: { skill }. - { $teacher }
    .short = { $child }: гарні новини! { $detail }. Поговоріть про це: { skill }. - { $teacher }

note-effort = { $children ->
    [1] Наша тема - { skill }. { $child } старається і не здається. { $detail }. Так ми й учимося! - { $teacher }
   *[other] Наша тема - { skill }. { $child } стараються і не здаються. { $detail }. Так ми й учимося! - { $teacher }
}
    .short = { $children ->
        [1] Наша тема - { skill }. { $child } не здається. { $detail }. Так і вчимося! - { $teacher }
       *[other] Наша тема - { skill }. { $child } не здаються. { $detail }. Так і вчимося! - { $teacher }
    }

note-kindness = { $children ->
    [1] Сьогодні { $child } тішить нас добротою: { $detail }. Наш клас кращий, коли { $child } з нами. - { $teacher }
   *[other] Сьогодні { $child } тішать нас добротою: { $detail }. Наш клас кращий, коли вони з нами. - { $teacher }
}
    .short = { $children ->
        [1] { $child } тішить нас добротою: { $detail }. Від цього наш клас кращий. - { $teacher }
       *[other] { $child } тішать нас добротою: { $detail }. Від цього наш клас кращий. - { $teacher }
    }

note-growth = { $children ->
    [1] Гарна новина: цього місяця { $child } має успіхи. Тема: { skill }. Видно, що Ви знаходите для цього час удома. Дякую! - { $teacher }
   *[other] Гарна новина: цього місяця { $child } мають успіхи. Тема: { skill }. Видно, що Ви знаходите для цього час удома. Дякую! - { $teacher }
}
    .short = { $children ->
        [1] Цього місяця { $child } має успіхи: { skill }. Видно, що Ви займаєтеся вдома. Дякую! - { $teacher }
       *[other] Цього місяця { $child } мають успіхи: { skill }. Видно, що Ви займаєтеся вдома. Дякую! - { $teacher }
    }

note-thank-family = { $children ->
    [1] Дякую Вам за це: { $thing }. { $child } з гордістю розповідає нам про це. - { $teacher }
   *[other] Дякую Вам за це: { $thing }. { $child } з гордістю розповідають нам про це. - { $teacher }
}
    .short = { $children ->
        [1] Дякую за це: { $thing }. { $child } з гордістю розповідає нам про це. - { $teacher }
       *[other] Дякую за це: { $thing }. { $child } з гордістю розповідають нам про це. - { $teacher }
    }

note-home-language = { $children ->
    [1] Сьогодні { $child } вчить нас { $language ->
        [own] українського слова
       *[other] слова своєї мови ({ language })
    }: { $word }. Ми всі його повторили! Навчіть нас іще. - { $teacher }
   *[other] Сьогодні { $child } вчать нас { $language ->
        [own] українського слова
       *[other] слова своєї мови ({ language })
    }: { $word }. Ми всі його повторили! Навчіть нас іще. - { $teacher }
}

note-here-all-week = Цього тижня { $child } з нами { $n ->
    [one] щодня
    [few] усі { $n } дні
    [many] усі { $n } днів
   *[other] усі { $n } дня
}. Нам було весело, і ми багато дізналися. Дякую! - { $teacher }

note-next-step = { $children ->
    [1] { $child } має успіхи. Тема: { skill }. Що можна спробувати вдома: { $action }. 5 хвилин досить. - { $teacher }
   *[other] { $child } мають успіхи. Тема: { skill }. Що можна спробувати вдома: { $action }. 5 хвилин досить. - { $teacher }
}
    .short = { $children ->
        [1] { $child } має успіхи: { skill }. Удома можна так: { $action }. Досить 5 хвилин. - { $teacher }
       *[other] { $child } мають успіхи: { skill }. Удома можна так: { $action }. Досить 5 хвилин. - { $teacher }
    }
