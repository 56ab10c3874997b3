### Books of the school that go home in the bag and come back.
### reviewed: no
### date: 2026-11-22
### checked: by meaning; আপনি to the family; names and titles without endings; no blame for a late or a lost book; 1
### and 2 as digits.
### back-translation: subject "A book of the school" lent "Take joy in B! C can keep the book until D." due "The day B
### goes back: D. If C wants to keep it longer, write 1 in reply. If it is not found write 2." (.short "C: the day B
### goes back is D. To keep it longer write 1, if not found 2.") late "Please send B soon, C can bring it. To keep it
### longer write 1, if not found 2." (.short "C: please send B soon. To keep it longer write 1, if not found 2.")
### renewed "Good news! C can keep the book B until D." waits "A friend is waiting for the book B. Please send it by
### D, C can bring it. Thank you!" (.short "C: a friend wants to read B. Please send it by D.") back "B has come back
### to school. C and you enjoyed it together, thank you!" lost "Thank you for telling about B. Books can get lost! C
### can choose another." (.short "B: thank you for telling. ...")
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the
### source and the older texts (meaning, facts, variables, address, one and several children); nothing changed.
### Natives first: late (আনতে পারে), back.

email-subject-loan = স্কুলের একটি বই

loan-lent = { $book } নিয়ে আনন্দ করুন! { $child } বইটি { $date } পর্যন্ত রাখতে পারে।

loan-due = { $book } ফেরতের দিন: { $date }। { $child } আরও রাখতে চাইলে উত্তরে 1 লিখুন। খুঁজে না পেলে 2 লিখুন।
    .short = { $child }: { $book } ফেরতের দিন { $date }। আরও রাখতে 1, খুঁজে না পেলে 2 লিখুন।

loan-late = দয়া করে { $book } শিগগির পাঠান, { $child } আনতে পারে। আরও রাখতে 1, খুঁজে না পেলে 2 লিখুন।
    .short = { $child }: দয়া করে { $book } শিগগির পাঠান। আরও রাখতে 1, খুঁজে না পেলে 2 লিখুন।

loan-renewed = ভালো খবর! { $book } বইটি { $date } পর্যন্ত { $child } রাখতে পারে।

loan-waits = একজন বন্ধু { $book } বইটির অপেক্ষায় আছে। দয়া করে { $date } তারিখের মধ্যে পাঠান, { $child } আনতে পারে। ধন্যবাদ!
    .short = { $child }: একজন বন্ধু { $book } পড়তে চায়। দয়া করে { $date } তারিখের মধ্যে পাঠান।

loan-back = { $book } স্কুলে ফিরে এসেছে। { $child } আর আপনি একসাথে উপভোগ করেছেন, ধন্যবাদ!

loan-lost = { $book } সম্পর্কে জানানোর জন্য ধন্যবাদ। বই তো হারাতেই পারে! { $child } আরেকটি বেছে নিতে পারে।
    .short = { $book }: জানানোর জন্য ধন্যবাদ। বই তো হারাতেই পারে! { $child } আরেকটি বেছে নিতে পারে।
