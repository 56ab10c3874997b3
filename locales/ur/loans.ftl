### Books of the school that go home in the bag and come back.
### reviewed: no
### date: 2026-11-22
### checked: by meaning, آپ; nothing agrees with the child; verbs agree with کتاب; nobody is blamed for a late or a lost book.
### back-translation: subject "A book of the school" lent "Enjoy the book B! It can stay with C until D." due "The book B's return is on
### D. To keep it with C send 1. If it is not found send 2." late "Please send the book B with C soon. To keep it some days more send 1. If it is
### not found send 2." renewed "Good news! The book B can stay with C until D." waits "A friend waits for the book B. Please send it with C
### until D. Thank you!" back "The book B has come back to school. Thank you for enjoying it with C!" lost "Thank you for telling about
### the book B. Books get lost! Another book of C's choice can be had as well." .short: the same with fewer
### words; lost "Thank you for telling: B. Books get lost! There is another book for C."
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the source
### (meaning, facts, variables, address, gender, one and several children); nothing changed. Natives first: loan-lost,
### loan-back.

email-subject-loan = اسکول کی ایک کتاب

loan-lent = کتاب { $book } کا مزہ لیں! یہ { $date } تک { $child } کے پاس رہ سکتی ہے۔

loan-due = کتاب { $book } کی واپسی { $date } کو ہے۔ اسے { $child } کے پاس رکھنے کے لیے 1 بھیجیں۔ نہ ملے تو 2 بھیجیں۔
    .short = کتاب { $book } کی واپسی { $date } کو ہے ({ $child })۔ رکھنے کے لیے 1، نہ ملے تو 2 بھیجیں۔

loan-late = براہ کرم کتاب { $book } جلد { $child } کے ساتھ بھیجیں۔ کچھ دن اور رکھنے کے لیے 1 بھیجیں۔ نہ ملے تو 2 بھیجیں۔
    .short = براہ کرم { $book } جلد { $child } کے ساتھ بھیجیں۔ رکھنے کے لیے 1، نہ ملے تو 2 بھیجیں۔

loan-renewed = اچھی خبر! کتاب { $book } اب { $date } تک { $child } کے پاس رہ سکتی ہے۔

loan-waits = ایک دوست کو کتاب { $book } کا انتظار ہے۔ براہ کرم اسے { $date } تک { $child } کے ساتھ بھیجیں۔ شکریہ!
    .short = ایک دوست کو { $book } کا انتظار ہے۔ اسے { $date } تک { $child } کے ساتھ بھیجیں۔ شکریہ!

loan-back = کتاب { $book } اسکول واپس آ گئی۔ { $child } کے ساتھ اس سے لطف اٹھانے کا شکریہ!

loan-lost = کتاب { $book } کے بارے میں بتانے کا شکریہ۔ کتابیں کھو جاتی ہیں! { $child } کی پسند کی دوسری کتاب بھی مل سکتی ہے۔
    .short = بتانے کا شکریہ: { $book }۔ کتابیں کھو جاتی ہیں! { $child } کے لیے دوسری کتاب ہے۔
