### Books of the school that go home in the bag and come back.
### reviewed: no
### date: 2026-11-22
### checked: by meaning; እርስዎ; "write 1" and not "reply 1", since ይመልሱ also means to bring back; impersonal where a
### verb would show the child's sex; no blame for a late or a lost book; 1 and 2 as digits.
### back-translation: subject "One book from school" lent "Let B gladden you! It can stay with your child C until D."
### due "The day B is brought back: D. For it to stay with your child C write 1. If it is not found write 2." (.short
### "C: the day B is brought back is D. For it to stay 1, if not found write 2.") late "Please send the book B soon
### with your child C. To keep it more time write 1. If it is not found write 2." (.short "C: please send the book B
### soon. To keep it 1, if not found write 2.") renewed "Good news! B can stay with your child C until D." waits "B is
### being awaited by a friend. Please send it until D with your child C. We thank you!" (.short "C: B is being awaited
### by a friend. Please send it until D.") back "B has come back to school. We thank you for sharing it with your
### child C!" lost "We thank you for telling us about B. A book can get lost, it is nothing! For your child C another
### book can be chosen." (.short "B: we thank you for telling us. A book can get lost! For your child C another can be
### chosen.")
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the
### source and the older texts (meaning, facts, variables, address, one and several children); nothing changed.
### Natives first: lent (ያስደስትዎ), waits (በጓደኛ እየተጠበቀ ነው), late (the name with መጽሐፍን).

email-subject-loan = ከትምህርት ቤት አንድ መጽሐፍ

loan-lent = { $children ->
    [one] { $book } ያስደስትዎ! እስከ { $date } ከልጅዎ { $child } ጋር መቆየት ይችላል።
   *[other] { $book } ያስደስትዎ! እስከ { $date } ከልጆችዎ { $child } ጋር መቆየት ይችላል።
}

loan-due = { $children ->
    [one] { $book } የሚመለስበት ቀን፦ { $date }። ከልጅዎ { $child } ጋር እንዲቆይ 1 ይጻፉ። ካልተገኘ 2 ይጻፉ።
   *[other] { $book } የሚመለስበት ቀን፦ { $date }። ከልጆችዎ { $child } ጋር እንዲቆይ 1 ይጻፉ። ካልተገኘ 2 ይጻፉ።
}
    .short = { $child }፦ { $book } የሚመለስበት ቀን { $date } ነው። እንዲቆይ 1፣ ካልተገኘ 2 ይጻፉ።

loan-late = { $children ->
    [one] እባክዎ { $book } መጽሐፍን በቅርቡ ከልጅዎ { $child } ጋር ይላኩ። ተጨማሪ ጊዜ ለማቆየት 1 ይጻፉ። ካልተገኘ 2 ይጻፉ።
   *[other] እባክዎ { $book } መጽሐፍን በቅርቡ ከልጆችዎ { $child } ጋር ይላኩ። ተጨማሪ ጊዜ ለማቆየት 1 ይጻፉ። ካልተገኘ 2 ይጻፉ።
}
    .short = { $child }፦ እባክዎ { $book } መጽሐፍን በቅርቡ ይላኩ። ለማቆየት 1፣ ካልተገኘ 2 ይጻፉ።

loan-renewed = { $children ->
    [one] መልካም ዜና! { $book } እስከ { $date } ከልጅዎ { $child } ጋር መቆየት ይችላል።
   *[other] መልካም ዜና! { $book } እስከ { $date } ከልጆችዎ { $child } ጋር መቆየት ይችላል።
}

loan-waits = { $children ->
    [one] { $book } በጓደኛ እየተጠበቀ ነው። እባክዎ እስከ { $date } ከልጅዎ { $child } ጋር ይላኩት። እናመሰግናለን!
   *[other] { $book } በጓደኛ እየተጠበቀ ነው። እባክዎ እስከ { $date } ከልጆችዎ { $child } ጋር ይላኩት። እናመሰግናለን!
}
    .short = { $child }፦ { $book } በጓደኛ እየተጠበቀ ነው። እባክዎ እስከ { $date } ይላኩት።

loan-back = { $children ->
    [one] { $book } ወደ ትምህርት ቤት ተመልሷል። ከልጅዎ { $child } ጋር ስለተካፈሉት እናመሰግናለን!
   *[other] { $book } ወደ ትምህርት ቤት ተመልሷል። ከልጆችዎ { $child } ጋር ስለተካፈሉት እናመሰግናለን!
}

loan-lost = { $children ->
    [one] ስለ { $book } ስለነገሩን እናመሰግናለን። መጽሐፍ ሊጠፋ ይችላል፣ ምንም አይደለም! ለልጅዎ { $child } ሌላ መጽሐፍ መምረጥ ይቻላል።
   *[other] ስለ { $book } ስለነገሩን እናመሰግናለን። መጽሐፍ ሊጠፋ ይችላል፣ ምንም አይደለም! ለልጆችዎ { $child } ሌላ መጽሐፍ መምረጥ ይቻላል።
}
    .short = { $children ->
        [one] { $book }፦ ስለነገሩን እናመሰግናለን። መጽሐፍ ሊጠፋ ይችላል! ለልጅዎ { $child } ሌላ መምረጥ ይቻላል።
       *[other] { $book }፦ ስለነገሩን እናመሰግናለን። መጽሐፍ ሊጠፋ ይችላል! ለልጆችዎ { $child } ሌላ መምረጥ ይቻላል።
    }
