### Books of the school that go home in the bag and come back.
### reviewed: no
### date: 2026-11-22
### checked: by meaning; तपाईं throughout; nothing agrees with the child; no blame for a late or a lost book; 1 and 2
### as digits.
### back-translation: subject "A book from school" lent "Enjoy B! The book can stay with C until D." due "The day of
### returning B: D. To keep it still with C write 1. If it is not found write 2." (.short "C: the day of returning B
### is D. To keep it still 1, if not found write 2.") late "Please send B soon with C. To keep it still write 1. If it
### is not found write 2." (.short "C: please send B soon. To keep it still 1, if not found write 2.") renewed "Good
### news! The book B can now stay with C until D." waits "A friend awaits B. Please send it with C by D. Thanks!"
### (.short "A friend awaits B. Send it with C by D. Thanks!") back "B is in the school again. Thanks for enjoying it
### with C!" lost "Thanks for letting us know about B. Books do get lost! It is fine if C picks another book." (.short
### "B: thanks for letting us know. ...")
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the
### source and the older texts (meaning, facts, variables, address, one and several children); nothing changed.
### Natives first: lost (रोजे हुन्छ), back (रमाउनुभएकोमा).

email-subject-loan = स्कुलबाट एउटा किताब

loan-lent = { $book } को आनन्द लिनुहोस्! किताब { $date } सम्म { $child } सँग रहन सक्छ।

loan-due = { $book } फर्काउने दिन: { $date }। { $child } सँग अझै राख्न 1 लेख्नुहोस्। नभेटिए 2 लेख्नुहोस्।
    .short = { $child }: { $book } फर्काउने दिन { $date }। अझै राख्न 1, नभेटिए 2 लेख्नुहोस्।

loan-late = कृपया { $book } चाँडै { $child } सँग पठाउनुहोस्। अझै राख्न 1 लेख्नुहोस्। नभेटिए 2 लेख्नुहोस्।
    .short = { $child }: कृपया { $book } चाँडै पठाउनुहोस्। अझै राख्न 1, नभेटिए 2 लेख्नुहोस्।

loan-renewed = राम्रो खबर! { $book } किताब अब { $date } सम्म { $child } सँग रहन सक्छ।

loan-waits = एक साथीलाई { $book } को प्रतीक्षा छ। कृपया { $date } सम्म { $child } सँग पठाउनुहोस्। धन्यवाद!
    .short = एक साथीलाई { $book } को प्रतीक्षा छ। { $date } सम्म { $child } सँग पठाउनुहोस्। धन्यवाद!

loan-back = { $book } फेरि स्कुलमा छ। { $child } सँग रमाउनुभएकोमा धन्यवाद!

loan-lost = { $book } बारे खबर दिनुभएकोमा धन्यवाद। किताब त हराउँछन् नै! { $child } ले अर्को किताब रोजे हुन्छ।
    .short = { $book }: खबर दिनुभएकोमा धन्यवाद। किताब त हराउँछन् नै! { $child } ले अर्को रोजे हुन्छ।
