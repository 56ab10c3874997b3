### Books of the school that go home in the bag and come back.
### reviewed: no
### date: 2026-11-22
### checked: by meaning, Вы; books in «», names and titles in the base form; no past tense of the child; "кто-то" for the
### friend; a late or lost book is nobody's fault.
### back-translation: subject "A book from school" lent "Pleasant minutes with the book B! C can keep it at home until
### DATE." due "C: we await the book B at school on DATE. Answer 1 to leave it longer. Answer 2 if you cannot find it."
### (.short "C: we await B on DATE. Answer 1 to leave it; 2 if it is not there.") late "Please let C bring the book B in the
### next days. Answer 1 to leave it longer. Answer 2 if you cannot find it." (.short "Let C bring B in the next days. Answer
### 1 to leave it; 2 if it is not there.") renewed "Good news! C can keep the book B at home until DATE." waits "Somebody is
### already waiting for the book B. Please let C bring it by DATE. Thank you!" back "The book B is at school again. Thank
### you that you read it together: you and C!" lost "Thank you that you wrote about the book B. Books get lost sometimes! C
### can choose another." (.short "Thank you for the answer: B. Books get lost! ...")
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the source
### (meaning, facts, variables, address, gender, one and several children); changed: "на днях" for soon in loan-late.
### Natives first: loan-due (short), loan-back, loan-renewed ("держать дома").

email-subject-loan = Книга из школы

loan-lent = { $children ->
    [1] Приятных минут с книгой «{ $book }»! { $child } может держать её дома до { $date }.
   *[other] Приятных минут с книгой «{ $book }»! { $child } могут держать её дома до { $date }.
}
    .short = { $children ->
        [1] Приятных минут с «{ $book }»! { $child } может держать её дома до { $date }.
       *[other] Приятных минут с «{ $book }»! { $child } могут держать её дома до { $date }.
    }

loan-due = { $child }: ждём книгу «{ $book }» в школе { $date }. Ответьте 1, чтобы оставить её дольше. Ответьте 2, если не можете её найти.
    .short = { $child }: «{ $book }» ждём { $date }. Ответьте 1, чтобы оставить; 2, если её нет.

loan-late = { $children ->
    [1] Пожалуйста, пусть { $child } на днях принесёт книгу «{ $book }». Ответьте 1, чтобы оставить её дольше. Ответьте 2, если не можете найти.
   *[other] Пожалуйста, пусть { $child } на днях принесут книгу «{ $book }». Ответьте 1, чтобы оставить её дольше. Ответьте 2, если не можете найти.
}
    .short = { $children ->
        [1] Пусть { $child } на днях принесёт «{ $book }». Ответьте 1, чтобы оставить; 2, если её нет.
       *[other] Пусть { $child } на днях принесут «{ $book }». Ответьте 1, чтобы оставить; 2, если её нет.
    }

loan-renewed = { $children ->
    [1] Хорошая новость! { $child } может держать дома книгу «{ $book }» до { $date }.
   *[other] Хорошая новость! { $child } могут держать дома книгу «{ $book }» до { $date }.
}

loan-waits = { $children ->
    [1] Книгу «{ $book }» уже кто-то ждёт. Пожалуйста, пусть { $child } принесёт её до { $date }. Спасибо!
   *[other] Книгу «{ $book }» уже кто-то ждёт. Пожалуйста, пусть { $child } принесут её до { $date }. Спасибо!
}
    .short = { $children ->
        [1] Книгу «{ $book }» кто-то ждёт. Пусть { $child } принесёт её до { $date }. Спасибо!
       *[other] Книгу «{ $book }» кто-то ждёт. Пусть { $child } принесут её до { $date }. Спасибо!
    }

loan-back = Книга «{ $book }» снова в школе. Спасибо, что читали её вместе: Вы и { $child }!
    .short = «{ $book }» снова в школе. Спасибо, что читали вместе: Вы и { $child }!

loan-lost = { $children ->
    [1] Спасибо, что написали о книге «{ $book }». Книги иногда теряются! { $child } может выбрать другую.
   *[other] Спасибо, что написали о книге «{ $book }». Книги иногда теряются! { $child } могут выбрать другую.
}
    .short = { $children ->
        [1] Спасибо за ответ: «{ $book }». Книги теряются! { $child } может выбрать другую.
       *[other] Спасибо за ответ: «{ $book }». Книги теряются! { $child } могут выбрать другую.
    }
