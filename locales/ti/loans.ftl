### Books of the school that go home in the bag and come back.
### reviewed: no
### date: 2026-11-22
### checked: by meaning; ንስኹም; "write 1" and not "reply 1", since መልሱ also means to bring back; impersonal where a
### verb would show the child's sex; no blame for a late or a lost book; 1 and 2 as digits.
### back-translation: subject "One book from school" lent "Let B gladden you! It can stay with C until D." due "The
### day B is brought back: D. For it to stay with C write 1. If it is not found write 2." (.short "C: the day B is
### brought back is D. For it to stay 1, if not found write 2.") late "Please send B with C soon. For it to stay more
### time write 1. If it is not found write 2." (.short "C: please send B soon. For it to stay 1, if not found write
### 2.") renewed "Good news! B can stay with C until D." waits "Other pupils are waiting for B. Please send it with C
### until D. Thank you!" (.short "Other pupils wait for B. Please send it with C until D.") back "B has come back to
### school. Thank you for sharing it with C!" lost "Thank you for telling us about B. A book does get lost, do not
### worry! With C another book can be chosen." (.short "B: thank you for telling us. A book does get lost! With C
### another can be chosen.")
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the
### source and the older texts (meaning, facts, variables, address, one and several children); nothing changed.
### Natives first: lent, waits (ይጽበዩ ኣለዉ), lost (ኣይትሻቐሉ).

email-subject-loan = ሓደ መጽሓፍ ካብ ቤት ትምህርቲ

loan-lent = { $book } የሓጉስኩም! ክሳብ { $date } ምስ { $child } ክጸንሕ ይኽእል እዩ።

loan-due = { $book } ዝምለሰሉ መዓልቲ፦ { $date }። ምስ { $child } ንኽጸንሕ 1 ጽሓፉ። እንተ ዘይተረኺቡ 2 ጽሓፉ።
    .short = { $child }፦ { $book } ዝምለሰሉ መዓልቲ { $date } እዩ። ንኽጸንሕ 1፣ እንተ ዘይተረኺቡ 2 ጽሓፉ።

loan-late = በጃኹም { $book } ኣብ ቀረባ ግዜ ምስ { $child } ስደዱ። ተወሳኺ ግዜ ንኽጸንሕ 1 ጽሓፉ። እንተ ዘይተረኺቡ 2 ጽሓፉ።
    .short = { $child }፦ በጃኹም { $book } ኣብ ቀረባ ግዜ ስደዱ። ንኽጸንሕ 1፣ እንተ ዘይተረኺቡ 2 ጽሓፉ።

loan-renewed = ጽቡቕ ዜና! { $book } ክሳብ { $date } ምስ { $child } ክጸንሕ ይኽእል እዩ።

loan-waits = ካልኦት ተማሃሮ { $book } ይጽበዩ ኣለዉ። በጃኹም ክሳብ { $date } ምስ { $child } ስደድዎ። የቐንየለይ!
    .short = ካልኦት ተማሃሮ { $book } ይጽበዩ ኣለዉ። በጃኹም ክሳብ { $date } ምስ { $child } ስደድዎ።

loan-back = { $book } ናብ ቤት ትምህርቲ ተመሊሱ። ምስ { $child } ስለ ዝተኻፈልኩምዎ የቐንየለይ!

loan-lost = ብዛዕባ { $book } ስለ ዝነገርኩምና የቐንየለይ። መጽሓፍ ይጠፍእ እዩ፣ ኣይትሻቐሉ! ምስ { $child } ካልእ መጽሓፍ ምምራጽ ይከኣል።
    .short = { $book }፦ ስለ ዝነገርኩምና የቐንየለይ። መጽሓፍ ይጠፍእ እዩ! ምስ { $child } ካልእ ምምራጽ ይከኣል።
