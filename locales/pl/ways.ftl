### A family's page of a story or a game, and the ways to share it: a name and three small steps each.
### reviewed: no
### date: 2026-11-22
### checked: by meaning, Państwo; no vocative: the child is asked through "niech"; "skąd to wiadomo?", which asks one and
### several children alike; the school is asked for a new link, for "teacher" has a gender; "Tekst" for the author, who has
### one too.
### back-translation: share: "C and a new story" "C and a new idea" "Read here" "Listen" "Open the pages (PDF)" "Save in
### this phone (EPUB)" "Open the book's page" "Print" "How to do it together" "One need not read every word. One can look at
### the pictures and tell the story in one's own language." "The language of this book: L. The pictures tell the story in
### every language." "How many minutes was it? Please answer our message with a number." "Text: A" "Licence: X" "This page
### is already closed. For a new link please ask at school." talk "A talk about the book" "Please show a picture. Let C
### tell: what is going on here?" "Please praise every answer and add one new word." "Please say it together." pictures "A
### story from the pictures" "First please look at all the pictures, without reading." "Let C tell: who is it? What is going
### on?" "Please tell the story together, in your own language." next "What comes next?" "Please stop before turning the
### page." "Let C guess: what comes next? Why?" "Please turn the page and check together." again "The same story once more"
### "Please close the book." "Let C tell: what was first? And then? How did it end?" "Please make up another ending
### together." life "A story from your life" "Please find in the book something that you know from your own life." "Please
### tell about it, and C will listen." "Now let C tell a similar story." table "Numbers at the table" "You and C: please lay
### the table together and count." "Please ask: and how many plates, when somebody comes to us?" "Please ask: how does one
### know?" bedtime "A story with numbers for good night" "Please tell a short story with numbers: there were five birds, two
### flew away." "Let C say: how many are there now?" walk "A game for a walk" "Let C find three signs, numbers or colours."
### "Please count them together." "Please make up a story about them." shop "A game at the shop" "You and C: please count
### five things together." "Please ask: which one costs the most?" song "Singing together" "You and C: please sing a song
### that everybody knows." "Please clap once for each part of a word." "Please change one word and laugh together."
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the source
### (meaning, facts, variables, address, gender, one and several children); changed: in way-table-1 and way-shop-1 "Państwo
### i C" leads, for after the colon they read as the things to be counted. Natives first: share-title and share-idea ("C i
### nowa historia"), share-how, way-table-1.

share-title = { $child } i nowa historia
share-idea = { $child } i nowy pomysł
share-read = Czytaj tutaj
share-listen = Słuchaj
share-pdf = Otwórz strony (PDF)
share-epub = Zapisz w tym telefonie (EPUB)
share-web = Otwórz stronę książki
share-print = Drukuj
share-how = Jak to zrobić razem
share-pictures = Nie trzeba czytać każdego słowa. Można oglądać obrazki i opowiadać historię w swoim języku.
share-other = Język tej książki: { $language }. Obrazki opowiadają historię w każdym języku.
share-minutes = Ile było minut? Proszę odpisać liczbą na naszą wiadomość.
share-author = Tekst: { $author }
share-licence = Licencja: { $licence }
share-gone = Ta strona jest już zamknięta. O nowy link proszę zapytać w szkole.

way-talk = Rozmowa o książce
way-talk-1 = { $children ->
    [1] Proszę pokazać obrazek. Niech { $child } opowie: co tu się dzieje?
   *[other] Proszę pokazać obrazek. Niech { $child } opowiedzą: co tu się dzieje?
}
way-talk-2 = Proszę pochwalić każdą odpowiedź i dodać jedno nowe słowo.
way-talk-3 = Proszę powiedzieć je razem.

way-pictures = Historia z obrazków
way-pictures-1 = Najpierw proszę obejrzeć wszystkie obrazki, bez czytania.
way-pictures-2 = { $children ->
    [1] Niech { $child } opowie: kto to jest? Co się dzieje?
   *[other] Niech { $child } opowiedzą: kto to jest? Co się dzieje?
}
way-pictures-3 = Proszę opowiedzieć historię razem, w swoim języku.

way-next = Co będzie dalej?
way-next-1 = Proszę zatrzymać się, zanim odwrócą Państwo stronę.
way-next-2 = { $children ->
    [1] Niech { $child } zgadnie: co będzie dalej? Dlaczego?
   *[other] Niech { $child } zgadną: co będzie dalej? Dlaczego?
}
way-next-3 = Proszę odwrócić stronę i sprawdzić razem.

way-again = Ta sama historia jeszcze raz
way-again-1 = Proszę zamknąć książkę.
way-again-2 = { $children ->
    [1] Niech { $child } opowie: co było najpierw? A potem? Jak się skończyło?
   *[other] Niech { $child } opowiedzą: co było najpierw? A potem? Jak się skończyło?
}
way-again-3 = Proszę razem wymyślić inne zakończenie.

way-life = Historia z Państwa życia
way-life-1 = Proszę znaleźć w książce coś, co znają Państwo z własnego życia.
way-life-2 = { $children ->
    [1] Proszę o tym opowiedzieć, a { $child } posłucha.
   *[other] Proszę o tym opowiedzieć, a { $child } posłuchają.
}
way-life-3 = { $children ->
    [1] Teraz niech { $child } opowie podobną historię.
   *[other] Teraz niech { $child } opowiedzą podobną historię.
}

way-table = Liczby przy stole
way-table-1 = Państwo i { $child }: proszę razem nakryć do stołu i liczyć.
way-table-2 = Proszę zapytać: a ile talerzy, gdy ktoś do nas przyjdzie?
way-table-3 = Proszę zapytać: skąd to wiadomo?

way-bedtime = Historia z liczbami na dobranoc
way-bedtime-1 = Proszę opowiedzieć krótką historię z liczbami: było pięć ptaków, dwa odleciały.
way-bedtime-2 = { $children ->
    [1] Niech { $child } powie: ile ich jest teraz?
   *[other] Niech { $child } powiedzą: ile ich jest teraz?
}
way-bedtime-3 = Proszę zapytać: skąd to wiadomo?

way-walk = Zabawa na spacer
way-walk-1 = { $children ->
    [1] Niech { $child } znajdzie trzy znaki, liczby lub kolory.
   *[other] Niech { $child } znajdą trzy znaki, liczby lub kolory.
}
way-walk-2 = Proszę policzyć je razem.
way-walk-3 = Proszę wymyślić o nich historię.

way-shop = Zabawa w sklepie
way-shop-1 = Państwo i { $child }: proszę razem policzyć pięć rzeczy.
way-shop-2 = Proszę zapytać: która kosztuje najwięcej?
way-shop-3 = Proszę zapytać: skąd to wiadomo?

way-song = Wspólne śpiewanie
way-song-1 = Państwo i { $child }: proszę zaśpiewać piosenkę, którą wszyscy znają.
way-song-2 = Proszę klasnąć raz na każdą część słowa.
way-song-3 = Proszę zmienić jedno słowo i śmiać się razem.
