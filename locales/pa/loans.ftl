### Books of the school that go home in the bag and come back.
### reviewed: no
### date: 2026-11-22
### checked: by meaning; ਤੁਸੀਂ, ਜੀ; nothing agrees with child or title; no blame for a late or a lost book; 1 and 2 as
### digits.
### back-translation: subject "A book of the school" lent "Enjoy B! The book can stay with C until D." due "The day to
### return B: D. To keep it longer with C send 1. If it is not found send 2." (.short "C: the day to return B is D. To
### keep it longer 1, if it is not found send 2.") late "Please send B soon with C. To keep it longer send 1. If it is
### not found send 2." (.short "C: please send B soon. To keep it longer 1, if it is not found send 2.") renewed "Good
### news! The book B can now stay with C until D." waits "A companion awaits B. Please send it with C by D. Thank
### you!" back "B is back in the school. Thank you for sharing this story with C!" lost "Thank you for telling about
### B. No matter, books get lost! Another book of C's liking can be chosen." (.short "B: thank you for telling. Books
### get lost! Choose another for C.")
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the
### source and the older texts (meaning, facts, variables, address, one and several children); nothing changed.
### Natives first: due (ਮੋੜਨ ਦਾ ਦਿਨ), back (ਸਾਂਝੀ ਕਰਨ).

email-subject-loan = ਸਕੂਲ ਦੀ ਇੱਕ ਕਿਤਾਬ

loan-lent = { $book } ਦਾ ਆਨੰਦ ਮਾਣੋ! ਕਿਤਾਬ { $date } ਤੱਕ { $child } ਕੋਲ ਰਹਿ ਸਕਦੀ ਹੈ।

loan-due = { $book } ਮੋੜਨ ਦਾ ਦਿਨ: { $date }। { $child } ਕੋਲ ਹੋਰ ਰੱਖਣ ਲਈ 1 ਭੇਜੋ। ਨਾ ਲੱਭੇ ਤਾਂ 2 ਭੇਜੋ।
    .short = { $child }: { $book } ਮੋੜਨ ਦਾ ਦਿਨ { $date }। ਹੋਰ ਰੱਖਣ ਲਈ 1, ਨਾ ਲੱਭੇ ਤਾਂ 2 ਭੇਜੋ।

loan-late = ਕਿਰਪਾ ਕਰਕੇ { $book } ਛੇਤੀ { $child } ਨਾਲ ਭੇਜ ਦਿਓ ਜੀ। ਹੋਰ ਰੱਖਣ ਲਈ 1 ਭੇਜੋ। ਨਾ ਲੱਭੇ ਤਾਂ 2 ਭੇਜੋ।
    .short = { $child }: ਕਿਰਪਾ ਕਰਕੇ { $book } ਛੇਤੀ ਭੇਜ ਦਿਓ। ਹੋਰ ਰੱਖਣ ਲਈ 1, ਨਾ ਲੱਭੇ ਤਾਂ 2 ਭੇਜੋ।

loan-renewed = ਚੰਗੀ ਖ਼ਬਰ! ਕਿਤਾਬ { $book } ਹੁਣ { $date } ਤੱਕ { $child } ਕੋਲ ਰਹਿ ਸਕਦੀ ਹੈ।

loan-waits = ਇੱਕ ਸਾਥੀ ਨੂੰ { $book } ਦੀ ਉਡੀਕ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਇਸਨੂੰ { $date } ਤੱਕ { $child } ਨਾਲ ਭੇਜ ਦਿਓ। ਧੰਨਵਾਦ ਜੀ!
    .short = ਇੱਕ ਸਾਥੀ ਨੂੰ { $book } ਦੀ ਉਡੀਕ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ { $date } ਤੱਕ { $child } ਨਾਲ ਭੇਜੋ। ਧੰਨਵਾਦ ਜੀ!

loan-back = { $book } ਸਕੂਲ ਵਿੱਚ ਵਾਪਸ ਹੈ। { $child } ਨਾਲ ਇਹ ਕਹਾਣੀ ਸਾਂਝੀ ਕਰਨ ਲਈ ਧੰਨਵਾਦ ਜੀ!

loan-lost = { $book } ਬਾਰੇ ਦੱਸਣ ਲਈ ਧੰਨਵਾਦ ਜੀ। ਕੋਈ ਗੱਲ ਨਹੀਂ, ਕਿਤਾਬਾਂ ਗੁਆਚ ਜਾਂਦੀਆਂ ਹਨ! { $child } ਦੀ ਪਸੰਦ ਦੀ ਹੋਰ ਕਿਤਾਬ ਚੁਣੀ ਜਾ ਸਕਦੀ ਹੈ।
    .short = { $book }: ਦੱਸਣ ਲਈ ਧੰਨਵਾਦ। ਕਿਤਾਬਾਂ ਗੁਆਚ ਜਾਂਦੀਆਂ ਹਨ! { $child } ਲਈ ਹੋਰ ਚੁਣੋ ਜੀ।
