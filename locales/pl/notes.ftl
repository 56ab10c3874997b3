### reviewed: no
### date: 2026-11-22
### checked: translated by meaning; back-translated apart from the first pass and compared for meaning, tone and form of
### address (Państwo, with "proszę" and the infinitive); names, skills and a teacher's words stand in the nominative
### after a colon or in brackets; present tense, so that nothing shows a gender; [1] and not [one]; .short is the
### hand-shortened form.
### second, independent pass: 2026-11-22; the text read back into English and compared with the source: first-contact
### says who sends; here-all-week and kindness.short in whole sentences.
### back-translation: first-contact as e-mail "Good day, this is T of school S. I teach the class that C goes to. I will
### send good news and ideas. STOP ends the messages, HELP is help." strength "C: good news! D. A topic for the evening
### talk: K." effort "Our topic: K. C tries and does not give up. D. That is how we learn!" kindness "Today C shows
### kindness: D. Our class is better when C is with us." growth "Good news: this month C makes progress. Topic: K. One
### sees the time spent together at home. Thank you!" thank-family "I thank you for this: X. C tells us of it with
### pride." home-language "Today C teaches us a Polish word (a word in the own language, L): W. The whole class repeated
### it! We ask for more." here-all-week "This week C is with us every day (on all N days). There was much fun and
### learning. Thank you!" next-step "C makes progress. Topic: K. To try at home: A. 5 minutes are enough."
### first-contact as SMS "Good day, this is T, S. I teach the class C is in. I will send good news and ideas. STOP -
### end, HELP - help." .short: first-contact "This is T, S, the class C is in. There will be good news. ..." strength
### "... A topic for the evening: K." effort "Topic: K. C does not give up. D. That is how we learn!" kindness "...
### Thanks to this the class is better." growth "This month C makes progress: K. One sees the time together at home.
### Thank you!" next-step "C makes progress: K. At home: A. 5 minutes are enough."
### Natives first: effort and growth ("Temat: ..." before a skill), here-all-week ("dużo nauki"), thank-family.

skill = { $skill ->
    [reading] czytanie
    [writing] pisanie
    [counting] liczenie
    [maths] matematyka
    [science] przyroda
    [drawing] rysowanie
    [music] muzyka
    [listening] słuchanie
    [sharing] dzielenie się
    [asking-questions] zadawanie pytań
    [working-together] współpraca
    [keeping-at-it] trudne zadania
   *[other] { $skill }
}

note-first-contact = { $children ->
    [1] Dzień dobry, tu { $teacher }, { $school }. Uczę klasę, w której jest { $child }. Wyślę dobre wieści i pomysły. STOP - koniec, HELP - pomoc.
   *[other] Dzień dobry, tu { $teacher }, { $school }. Uczę klasę, w której są { $child }. Wyślę dobre wieści i pomysły. STOP - koniec, HELP - pomoc.
}
    .email = { $children ->
        [1] Dzień dobry, tu { $teacher } ze szkoły { $school }. Uczę klasę, do której chodzi { $child }. Będę wysyłać dobre wieści i pomysły. STOP kończy wiadomości, HELP to pomoc.
       *[other] Dzień dobry, tu { $teacher } ze szkoły { $school }. Uczę klasę, do której chodzą { $child }. Będę wysyłać dobre wieści i pomysły. STOP kończy wiadomości, HELP to pomoc.
    }
    .short = { $children ->
        [1] Tu { $teacher }, { $school }, klasa, w której jest { $child }. Będą dobre wieści. STOP - koniec, HELP - pomoc.
       *[other] Tu { $teacher }, { $school }, klasa, w której są { $child }. Będą dobre wieści. STOP - koniec, HELP - pomoc.
    }

note-strength = { $child }: dobra wiadomość! { $detail }. Temat na wieczorną rozmowę: { skill }. - { $teacher }
    .short = { $child }: dobra wiadomość! { $detail }. Temat na wieczór: { skill }. - { $teacher }

note-effort = { $children ->
    [1] Nasz temat: { skill }. { $child } stara się i nie poddaje. { $detail }. Tak się uczymy! - { $teacher }
   *[other] Nasz temat: { skill }. { $child } starają się i nie poddają. { $detail }. Tak się uczymy! - { $teacher }
}
    .short = { $children ->
        [1] Temat: { skill }. { $child } nie poddaje się. { $detail }. Tak się uczymy! - { $teacher }
       *[other] Temat: { skill }. { $child } nie poddają się. { $detail }. Tak się uczymy! - { $teacher }
    }

note-kindness = { $children ->
    [1] Dziś { $child } okazuje życzliwość: { $detail }. Nasza klasa jest lepsza, gdy { $child } jest z nami. - { $teacher }
   *[other] Dziś { $child } okazują życzliwość: { $detail }. Nasza klasa jest lepsza, gdy są z nami. - { $teacher }
}
    .short = { $children ->
        [1] { $child } okazuje dziś życzliwość: { $detail }. Dzięki temu klasa jest lepsza. - { $teacher }
       *[other] { $child } okazują dziś życzliwość: { $detail }. Dzięki temu klasa jest lepsza. - { $teacher }
    }

note-growth = { $children ->
    [1] Dobra wiadomość: w tym miesiącu { $child } robi postępy. Temat: { skill }. Widać czas spędzony razem w domu. Dziękuję! - { $teacher }
   *[other] Dobra wiadomość: w tym miesiącu { $child } robią postępy. Temat: { skill }. Widać czas spędzony razem w domu. Dziękuję! - { $teacher }
}
    .short = { $children ->
        [1] W tym miesiącu { $child } robi postępy: { skill }. Widać wspólny czas w domu. Dziękuję! - { $teacher }
       *[other] W tym miesiącu { $child } robią postępy: { skill }. Widać wspólny czas w domu. Dziękuję! - { $teacher }
    }

note-thank-family = { $children ->
    [1] Dziękuję Państwu za to: { $thing }. { $child } z dumą nam o tym opowiada. - { $teacher }
   *[other] Dziękuję Państwu za to: { $thing }. { $child } z dumą nam o tym opowiadają. - { $teacher }
}

note-home-language = { $children ->
    [1] Dziś { $child } uczy nas { $language ->
        [own] polskiego słowa
       *[other] słowa w swoim języku ({ language })
    }: { $word }. Cała klasa je powtórzyła! Prosimy o więcej. - { $teacher }
   *[other] Dziś { $child } uczą nas { $language ->
        [own] polskiego słowa
       *[other] słowa w swoim języku ({ language })
    }: { $word }. Cała klasa je powtórzyła! Prosimy o więcej. - { $teacher }
}

note-here-all-week = { $children ->
    [1] W tym tygodniu { $child } jest z nami { $n ->
        [1] codziennie
       *[other] przez wszystkie { $n } dni
    }. Było dużo zabawy i nauki. Dziękuję! - { $teacher }
   *[other] W tym tygodniu { $child } są z nami { $n ->
        [1] codziennie
       *[other] przez wszystkie { $n } dni
    }. Było dużo zabawy i nauki. Dziękuję! - { $teacher }
}

note-next-step = { $children ->
    [1] { $child } robi postępy. Temat: { skill }. Do spróbowania w domu: { $action }. Wystarczy 5 minut. - { $teacher }
   *[other] { $child } robią postępy. Temat: { skill }. Do spróbowania w domu: { $action }. Wystarczy 5 minut. - { $teacher }
}
    .short = { $children ->
        [1] { $child } robi postępy: { skill }. W domu: { $action }. Wystarczy 5 minut. - { $teacher }
       *[other] { $child } robią postępy: { skill }. W domu: { $action }. Wystarczy 5 minut. - { $teacher }
    }
