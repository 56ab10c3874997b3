### Books of the school that go home in the bag and come back.
### reviewed: no
### date: 2026-11-22
### checked: by meaning, Ви; books in «», names and titles in the base form; no past tense of the child; "хтось" for the
### friend; a late or lost book is nobody's fault.
### back-translation: subject "A book from school" lent "Pleasant minutes with the book B! C can keep it at home until
### DATE." due "C: the book B is awaited on DATE. Send 1 to leave it longer. Send 2 if you cannot find it." (.short "C: B is
### awaited on DATE. Send 1 to leave it; 2 if it is not there.") late "Please let C bring the book B before long. Send 1 to
### leave it longer. Send 2 if you cannot find it." (.short "Let C bring B soon. Send 1 to leave it; 2 if it is not there.")
### renewed "Nice news! C can keep the book B at home until DATE." waits "Somebody is already waiting for the book B. Please
### let C bring it by DATE. Thank you!" back "The book B is at school again. Thank you that you read it together: you and
### C!" lost "Thank you that you wrote about the book B. Books get lost sometimes! C can choose another." (.short "Thank you
### for the answer: B. Books get lost! ...")
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the source
### (meaning, facts, variables, address, gender, one and several children); changed: "незабаром" for soon in the full form
### of loan-late. Natives first: loan-due (short), loan-back, loan-renewed ("тримати вдома").

email-subject-loan = Книжка зі школи

loan-lent = { $children ->
    [1] Приємних хвилин із книжкою «{ $book }»! { $child } може тримати її вдома до { $date }.
   *[other] Приємних хвилин із книжкою «{ $book }»! { $child } можуть тримати її вдома до { $date }.
}
    .short = { $children ->
        [1] Приємних хвилин із «{ $book }»! { $child } може тримати її вдома до { $date }.
       *[other] Приємних хвилин із «{ $book }»! { $child } можуть тримати її вдома до { $date }.
    }

loan-due = { $child }: чекаємо книжку «{ $book }» у школі { $date }. Надішліть 1, щоб залишити її довше. Надішліть 2, якщо не можете її знайти.
    .short = { $child }: «{ $book }» чекаємо { $date }. Надішліть 1, щоб залишити; 2, якщо її немає.

loan-late = { $children ->
    [1] Будь ласка, нехай { $child } незабаром принесе книжку «{ $book }». Надішліть 1, щоб залишити її довше. Надішліть 2, якщо не можете знайти.
   *[other] Будь ласка, нехай { $child } незабаром принесуть книжку «{ $book }». Надішліть 1, щоб залишити її довше. Надішліть 2, якщо не можете знайти.
}
    .short = { $children ->
        [1] Нехай { $child } скоро принесе «{ $book }». Надішліть 1, щоб залишити; 2, якщо її немає.
       *[other] Нехай { $child } скоро принесуть «{ $book }». Надішліть 1, щоб залишити; 2, якщо її немає.
    }

loan-renewed = { $children ->
    [1] Гарна новина! { $child } може тримати вдома книжку «{ $book }» до { $date }.
   *[other] Гарна новина! { $child } можуть тримати вдома книжку «{ $book }» до { $date }.
}

loan-waits = { $children ->
    [1] На книжку «{ $book }» уже хтось чекає. Будь ласка, нехай { $child } принесе її до { $date }. Дякуємо!
   *[other] На книжку «{ $book }» уже хтось чекає. Будь ласка, нехай { $child } принесуть її до { $date }. Дякуємо!
}
    .short = { $children ->
        [1] На книжку «{ $book }» хтось чекає. Нехай { $child } принесе її до { $date }. Дякуємо!
       *[other] На книжку «{ $book }» хтось чекає. Нехай { $child } принесуть її до { $date }. Дякуємо!
    }

loan-back = Книжка «{ $book }» знову в школі. Дякуємо, що читали її разом: Ви та { $child }!
    .short = «{ $book }» знову в школі. Дякуємо, що читали разом: Ви та { $child }!

loan-lost = { $children ->
    [1] Дякуємо, що написали про книжку «{ $book }». Книжки іноді губляться! { $child } може вибрати іншу.
   *[other] Дякуємо, що написали про книжку «{ $book }». Книжки іноді губляться! { $child } можуть вибрати іншу.
}
    .short = { $children ->
        [1] Дякуємо за відповідь: «{ $book }». Книжки губляться! { $child } може вибрати іншу.
       *[other] Дякуємо за відповідь: «{ $book }». Книжки губляться! { $child } можуть вибрати іншу.
    }
