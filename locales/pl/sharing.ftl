### Stories and games that are sent, minutes that are mended, questions to get to know a family.
### reviewed: no
### date: 2026-11-22
### checked: by meaning, Państwo; names in the base form, in brackets or after "niech"; minutes and weeks in all plural forms;
### one act or one ask each; nothing to buy.
### back-translation: subjects "Fun together", "A question from school" share "A story (C): B. To look at, listen to or read:
### LINK" (.short "C: B. To look at, listen to or read: LINK") log-again "You and C: how many minutes with stories? Please
### answer with a number, for example 20." log-fixed "Mended: N minutes. This month together: T. Thank you!" streak "You and
### C: N weeks with stories / N weeks with stories in a row. How marvellous!" walk "On a walk let C find three signs, numbers
### or colours. Please make up a story about them." shop "You and C at the shop: please count five things. Which one costs the
### most?" family "T asks (C): Q Please answer in your own words, or 0 to skip." thanks "Thank you for the answer! T will read
### it."
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the source
### (meaning, facts, variables, address, gender, one and several children); nothing changed. Natives first: ask-family (the
### name in brackets), read-share, play-shop.

email-subject-play = Wspólna zabawa
email-subject-ask = Pytanie ze szkoły

read-share = Historia ({ $child }): "{ $book }". Do oglądania, słuchania lub czytania: { $link }
    .short = { $child }: "{ $book }". Do oglądania, słuchania, czytania: { $link }

read-log-again = Państwo i { $child }: ile minut z historiami? Proszę odpisać liczbą, na przykład 20.

read-log-fixed = { $minutes ->
    [one] Poprawione: { $minutes } minuta. W tym miesiącu razem: { $total }. Dziękujemy!
    [few] Poprawione: { $minutes } minuty. W tym miesiącu razem: { $total }. Dziękujemy!
    [many] Poprawione: { $minutes } minut. W tym miesiącu razem: { $total }. Dziękujemy!
   *[other] Poprawione: { $minutes } minuty. W tym miesiącu razem: { $total }. Dziękujemy!
}

read-streak = { $weeks ->
    [one] Państwo i { $child }: { $weeks } tydzień z historiami. Jak cudownie!
    [few] Państwo i { $child }: { $weeks } tygodnie z rzędu z historiami. Jak cudownie!
    [many] Państwo i { $child }: { $weeks } tygodni z rzędu z historiami. Jak cudownie!
   *[other] Państwo i { $child }: { $weeks } tygodnia z rzędu z historiami. Jak cudownie!
}

play-walk = { $children ->
    [1] Na spacerze niech { $child } znajdzie trzy znaki, liczby lub kolory. Proszę wymyślić o nich historię.
   *[other] Na spacerze niech { $child } znajdą trzy znaki, liczby lub kolory. Proszę wymyślić o nich historię.
}

play-shop = Państwo i { $child } w sklepie: proszę policzyć pięć rzeczy. Która kosztuje najwięcej?

ask-family = { $teacher } pyta ({ $child }): { $question } Proszę odpisać własnymi słowami albo 0, aby pominąć.

ask-thanks = Dziękujemy za odpowiedź! { $teacher } ją przeczyta.
    .email = Dziękujemy za odpowiedź! { $teacher } ją przeczyta.
