### Books of the school that go home in the bag and come back.
### reviewed: no
### date: 2026-11-22
### checked: by meaning; आप throughout; nothing agrees with child or title; no blame for a late or a lost book; 1 and
### 2 as digits.
### back-translation: subject "A book of the school" lent "Enjoy B! The book can stay with C until D." due "The day
### to return B: D. To keep it longer with C send 1. If it is not found send 2." (.short "C: the day to return B is
### D. To keep it longer 1, if it is not found send 2.") late "Please send B soon with C. To keep it longer send 1.
### If it is not found send 2." (.short "C: please send B soon. To keep it longer 1, if it is not found send 2.")
### renewed "Good news! The book B can now stay with C until D." waits "A companion awaits B. Please send it with C
### by D. Thank you!" back "B is back in the school. Thank you for enjoying it with C!" lost "Thank you for telling
### about B. No matter, books get lost! Another book of C's liking can be chosen." (.short "B: thank you for
### telling. Books get lost! Choose another one for C.")
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the
### source and the older texts (meaning, facts, variables, address, one and several children); back says enjoying
### it with C; बाँटना of a story is borrowed from English. Natives first: due (लौटाने का दिन), lost.

email-subject-loan = स्कूल की एक किताब

loan-lent = { $book } का आनंद लें! किताब { $date } तक { $child } के पास रह सकती है।

loan-due = { $book } लौटाने का दिन: { $date }। { $child } के पास और रखने के लिए 1 भेजें। न मिले तो 2 भेजें।
    .short = { $child }: { $book } लौटाने का दिन { $date }। और रखने के लिए 1, न मिले तो 2 भेजें।

loan-late = कृपया { $book } जल्दी { $child } के साथ भेज दें। और रखने के लिए 1 भेजें। न मिले तो 2 भेजें।
    .short = { $child }: कृपया { $book } जल्दी भेज दें। और रखने के लिए 1, न मिले तो 2 भेजें।

loan-renewed = अच्छी खबर! किताब { $book } अब { $date } तक { $child } के पास रह सकती है।

loan-waits = एक साथी को { $book } का इंतज़ार है। कृपया इसे { $date } तक { $child } के साथ भेज दें। धन्यवाद!
    .short = एक साथी को { $book } का इंतज़ार है। कृपया { $date } तक { $child } के साथ भेजें। धन्यवाद!

loan-back = { $book } स्कूल में वापस है। { $child } के साथ इसका आनंद लेने के लिए धन्यवाद!

loan-lost = { $book } के बारे में बताने के लिए धन्यवाद। कोई बात नहीं, किताबें खो जाती हैं! { $child } की पसंद की दूसरी किताब चुनी जा सकती है।
    .short = { $book }: बताने के लिए धन्यवाद। किताबें खो जाती हैं! { $child } के लिए दूसरी चुनें।
