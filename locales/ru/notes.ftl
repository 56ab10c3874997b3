### reviewed: no
### date: 2026-11-22
### checked: translated by meaning; back-translated apart from the first pass and compared for meaning, tone and form of
### address (Вы throughout); names, skills and a teacher's words stand in the nominative after a colon, a dash or in
### brackets; present tense, so that nothing shows a gender; [1] and not [one], for 21 names are several; .short is the
### hand-shortened form.
### second, independent pass: 2026-11-22; the text read back into English and compared with the source: kindness.short
### and thank-family said more simply. Natives first: first-contact ("Шлю добрые вести").
### back-translation: first-contact as e-mail "Hello! I am T of school S, I lead the class where C learns. I will write
### about good things and send ideas. STOP - to end, HELP - help." strength "C: good news! D. A topic for a talk this
### evening: K." effort "Our topic is K. C tries and does not give up. D. That is how we learn!" kindness "Today C
### gladdens us with kindness: D. Our class is better when C is with us." growth "Good news: C is making progress this
### month. Topic: K. One sees that you find time for it at home. Thank you!" thank-family "Thank you for this: X. C
### tells us about it with pride." home-language "Today C teaches us a Russian word (a word of the own language, L): W.
### We all repeated it! Teach us more." here-all-week "This week C is with us every day (all N days). We had fun and
### learned much. Thank you!" next-step "C is making progress. Topic: K. What you can try at home: A. 5 minutes are
### enough."
### first-contact as SMS "Hello! I am T, S, I lead the class where C learns. I send good news and ideas. STOP -
### unsubscribe, HELP - help." .short: first-contact "I am T, S, I lead the class where C is. I write about good things.
### ..." strength "... Talk about this: K." effort "Our topic is K. C does not give up. D. So we learn!" kindness "...
### From this our class is better." growth "C makes progress this month: K. One sees that you practise at home. Thank
### you!" thank-family "Thanks for this: X. ..." next-step "C makes progress: K. At home one can do so: A. 5 minutes
### suffice."
### Natives first: effort and growth ("Тема: ..." before a skill), first-contact.short ("веду класс, где C"),
### thank-family.

skill = { $skill ->
    [reading] чтение
    [writing] письмо
    [counting] счёт
    [maths] математика
    [science] естественные науки
    [drawing] рисование
    [music] музыка
    [listening] умение слушать
    [sharing] умение делиться
    [asking-questions] умение спрашивать
    [working-together] совместная работа
    [keeping-at-it] трудные задания
   *[other] { $skill }
}

note-first-contact = { $children ->
    [1] Здравствуйте! Я { $teacher }, { $school }, веду класс, где учится { $child }. Шлю добрые вести и идеи. STOP/СТОП - отписка, HELP - помощь.
   *[other] Здравствуйте! Я { $teacher }, { $school }, веду класс, где учатся { $child }. Шлю добрые вести и идеи. STOP/СТОП - отписка, HELP - помощь.
}
    .email = { $children ->
        [1] Здравствуйте! Я { $teacher } из школы { $school }, веду класс, где учится { $child }. Буду писать о хорошем и присылать идеи. STOP (СТОП) - прекратить, HELP - помощь.
       *[other] Здравствуйте! Я { $teacher } из школы { $school }, веду класс, где учатся { $child }. Буду писать о хорошем и присылать идеи. STOP (СТОП) - прекратить, HELP - помощь.
    }
    .short = Я { $teacher }, { $school }, веду класс, где { $child }. Пишу о хорошем. STOP/СТОП - отписка, HELP - помощь.

note-strength = { $child }: хорошие новости! { $detail }. Тема для разговора сегодня вечером: { skill }. - { $teacher }
    .short = { $child }: хорошие новости! { $detail }. Поговорите об этом: { skill }. - { $teacher }

note-effort = { $children ->
    [1] Наша тема - { skill }. { $child } старается и не сдаётся. { $detail }. Так мы и учимся! - { $teacher }
   *[other] Наша тема - { skill }. { $child } стараются и не сдаются. { $detail }. Так мы и учимся! - { $teacher }
}
    .short = { $children ->
        [1] Наша тема - { skill }. { $child } не сдаётся. { $detail }. Так и учимся! - { $teacher }
       *[other] Наша тема - { skill }. { $child } не сдаются. { $detail }. Так и учимся! - { $teacher }
    }

note-kindness = { $children ->
    [1] Сегодня { $child } радует нас добротой: { $detail }. Наш класс лучше, когда { $child } с нами. - { $teacher }
   *[other] Сегодня { $child } радуют нас добротой: { $detail }. Наш класс лучше, когда они с нами. - { $teacher }
}
    .short = { $children ->
        [1] { $child } радует нас добротой: { $detail }. От этого наш класс лучше. - { $teacher }
       *[other] { $child } радуют нас добротой: { $detail }. От этого наш класс лучше. - { $teacher }
    }

note-growth = { $children ->
    [1] Хорошая новость: { $child } в этом месяце делает успехи. Тема: { skill }. Видно, что Вы находите для этого время дома. Спасибо! - { $teacher }
   *[other] Хорошая новость: { $child } в этом месяце делают успехи. Тема: { skill }. Видно, что Вы находите для этого время дома. Спасибо! - { $teacher }
}
    .short = { $children ->
        [1] { $child } в этом месяце делает успехи: { skill }. Видно, что Вы занимаетесь дома. Спасибо! - { $teacher }
       *[other] { $child } в этом месяце делают успехи: { skill }. Видно, что Вы занимаетесь дома. Спасибо! - { $teacher }
    }

note-thank-family = { $children ->
    [1] Спасибо Вам за это: { $thing }. { $child } с гордостью рассказывает нам об этом. - { $teacher }
   *[other] Спасибо Вам за это: { $thing }. { $child } с гордостью рассказывают нам об этом. - { $teacher }
}
    .short = { $children ->
        [1] Спасибо за это: { $thing }. { $child } с гордостью рассказывает нам об этом. - { $teacher }
       *[other] Спасибо за это: { $thing }. { $child } с гордостью рассказывают нам об этом. - { $teacher }
    }

note-home-language = { $children ->
    [1] Сегодня { $child } учит нас { $language ->
        [own] русскому слову
       *[other] слову своего языка ({ language })
    }: { $word }. Мы все его повторили! Научите нас ещё. - { $teacher }
   *[other] Сегодня { $child } учат нас { $language ->
        [own] русскому слову
       *[other] слову своего языка ({ language })
    }: { $word }. Мы все его повторили! Научите нас ещё. - { $teacher }
}

note-here-all-week = На этой неделе { $child } с нами { $n ->
    [one] каждый день
    [few] все { $n } дня
    [many] все { $n } дней
   *[other] все { $n } дня
}. Нам было весело, и мы многое узнали. Спасибо! - { $teacher }

note-next-step = { $children ->
    [1] { $child } делает успехи. Тема: { skill }. Что можно попробовать дома: { $action }. 5 минут достаточно. - { $teacher }
   *[other] { $child } делают успехи. Тема: { skill }. Что можно попробовать дома: { $action }. 5 минут достаточно. - { $teacher }
}
    .short = { $children ->
        [1] { $child } делает успехи: { skill }. Дома можно так: { $action }. Хватит 5 минут. - { $teacher }
       *[other] { $child } делают успехи: { skill }. Дома можно так: { $action }. Хватит 5 минут. - { $teacher }
    }
