### reviewed: no
### date: 2026-11-22
### checked: by meaning, Państwo; no vocative: the child is asked through "niech"; minutes in all plural forms.
### second, independent pass: 2026-11-22; the text read back into English and compared with the source; nothing to mend.
### Natives first: log-ask (a weekday in brackets), peer.
### back-translation: fact "When you talk about a book, C gets to know new words. Every language is good. Best the one
### you love." tip "This evening please stop at one picture in the book B. Let C tell: what is going on here?" growth
### "You are doing splendidly! Thanks to stories together C develops. Now a question: what will come next?" peer "The
### book B: please ask something, praise, add one new word and say it together: you and C." pictures "One need not read
### every word. One can tell from the pictures in Polish (in your own language, L), and C listens. That is reading too!"
### book-home "C has the book B today. One can read it, look at it or listen to it: link" log-ask "You and C: how many
### minutes with shared stories (day - today)? Please answer with a number. 0 is fine too." log-thanks "(Thank you for
### the answer!) M minutes! This month together: N. How good that C has you near." table "Let C lay the table. Please
### ask: how many forks are needed, and how many if somebody comes to us?" bedtime "Maths for good night: Q. Let C
### explain: how does one know?"
### .short: fact "When a book is talked about, C gets to know new words. Every language is good, best the beloved one."
### tip "For today: one picture from the book B. ..." peer "B and C: please ask, praise, add a new word and say it
### together." book-home "C with the book B. We read, look, listen." log-ask "You and C: how many minutes with stories
### (day - today)? A number, please. It may be 0."
### Natives first: log-ask (a weekday in brackets), peer, growth.

read-fact = { $children ->
    [1] Gdy rozmawiają Państwo o książce, { $child } poznaje nowe słowa. Każdy język jest dobry. Najlepiej ten, który Państwo kochają.
   *[other] Gdy rozmawiają Państwo o książce, { $child } poznają nowe słowa. Każdy język jest dobry. Najlepiej ten, który Państwo kochają.
}
    .short = { $children ->
        [1] Gdy mowa o książce, { $child } poznaje nowe słowa. Każdy język jest dobry, najlepiej ten ukochany.
       *[other] Gdy mowa o książce, { $child } poznają nowe słowa. Każdy język jest dobry, najlepiej ten ukochany.
    }

read-tip = { $children ->
    [1] Dziś wieczorem proszę zatrzymać się na jednym obrazku w książce "{ $book }". Niech { $child } opowie: co tu się dzieje?
   *[other] Dziś wieczorem proszę zatrzymać się na jednym obrazku w książce "{ $book }". Niech { $child } opowiedzą: co tu się dzieje?
}
    .short = { $children ->
        [1] Na dziś: jeden obrazek z książki "{ $book }". Niech { $child } opowie: co tu się dzieje?
       *[other] Na dziś: jeden obrazek z książki "{ $book }". Niech { $child } opowiedzą: co tu się dzieje?
    }

read-growth = { $children ->
    [1] Świetnie Państwu idzie! Dzięki wspólnym historiom { $child } się rozwija. Teraz pytanie: co będzie dalej?
   *[other] Świetnie Państwu idzie! Dzięki wspólnym historiom { $child } się rozwijają. Teraz pytanie: co będzie dalej?
}

read-peer = Książka "{ $book }": proszę o coś zapytać, pochwalić, dodać jedno nowe słowo i powiedzieć je razem: Państwo i { $child }.
    .short = "{ $book }" i { $child }: proszę zapytać, pochwalić, dodać nowe słowo i powiedzieć je razem.

read-pictures = { $children ->
    [1] Nie trzeba czytać każdego słowa. Można opowiadać z obrazków { $language ->
        [own] po polsku
       *[other] w swoim języku ({ language })
    }, a { $child } słucha. To też czytanie!
   *[other] Nie trzeba czytać każdego słowa. Można opowiadać z obrazków { $language ->
        [own] po polsku
       *[other] w swoim języku ({ language })
    }, a { $child } słuchają. To też czytanie!
}

read-book-home = { $children ->
    [1] { $child } ma dziś książkę "{ $book }". Można ją czytać, oglądać albo jej słuchać: { $link }
   *[other] { $child } mają dziś książkę "{ $book }". Można ją czytać, oglądać albo jej słuchać: { $link }
}
    .short = { $child } z książką "{ $book }". Czytamy, oglądamy, słuchamy: { $link }

read-log-ask = Państwo i { $child }: ile minut ze wspólnymi historiami ({ $day } - dziś)? Proszę odpisać liczbą. 0 też jest w porządku.
    .short = Państwo i { $child }: ile minut z historiami ({ $day } - dziś)? Proszę o liczbę. Może być 0.

read-log-thanks = { $minutes ->
    [0] Dziękujemy za odpowiedź! W tym miesiącu razem: { $total }.
    [one] { $minutes } minuta! W tym miesiącu razem: { $total }.
    [few] { $minutes } minuty! W tym miesiącu razem: { $total }.
    [many] { $minutes } minut! W tym miesiącu razem: { $total }.
   *[other] { $minutes } minuty! W tym miesiącu razem: { $total }.
} { $children ->
    [1] Jak dobrze, że { $child } ma Państwa obok siebie.
   *[other] Jak dobrze, że { $child } mają Państwa obok siebie.
}

math-table = { $children ->
    [1] Niech { $child } nakryje do stołu. Proszę zapytać: ile trzeba widelców, a ile, gdy ktoś do nas przyjdzie?
   *[other] Niech { $child } nakryją do stołu. Proszę zapytać: ile trzeba widelców, a ile, gdy ktoś do nas przyjdzie?
}

math-bedtime = { $children ->
    [1] Matematyka na dobranoc: { $question }. Niech { $child } wyjaśni: skąd to wiadomo?
   *[other] Matematyka na dobranoc: { $question }. Niech { $child } wyjaśnią: skąd to wiadomo?
}
