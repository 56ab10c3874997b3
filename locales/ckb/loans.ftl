### Books of the school that go home in the bag and come back.
### reviewed: no
### date: 2026-11-22
### checked: by meaning, ئێوە; one and several children; nobody is blamed for a late or a lost book.
### back-translation: subject "A book from school" lent "A pleasant time with the book B! It may stay with C until D." due "The returning of B
### will be on D. For it to stay with C send the number 1. If it is not found, send 2." late "Please send the book B with C soon. For it to
### stay longer send 1. If it is not found, send 2." renewed "Good news! The book B may stay with C until D." waits "A friend waits for the book B.
### Please send it with C until D. Thanks!" back "The book B came back to school. Thanks that you took pleasure in it with C!" lost "Thanks for
### your news about B. Books get lost sometimes! C can choose another book." .short: the same with fewer words;
### lost "... There is another book for C."
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the source
### (meaning, facts, variables, address, gender, one and several children); nothing changed. Natives first: loan-due
### (گەڕاندنەوەی), loan-back.

email-subject-loan = کتێبێک لە قوتابخانەوە

loan-lent = کاتێکی خۆش لەگەڵ کتێبی { $book }! دەکرێت تا { $date } لای { $child } بمێنێتەوە.

loan-due = گەڕاندنەوەی { $book } لە { $date } دەبێت. بۆ مانەوەی لای { $child } ژمارە 1 بنێرن. ئەگەر نەدۆزرایەوە 2 بنێرن.
    .short = گەڕاندنەوەی { $book } لە { $date } ({ $child }). مانەوە: 1، نەدۆزرایەوە: 2 بنێرن.

loan-late = تکایە کتێبی { $book } بەم زووانە لەگەڵ { $child } بنێرن. بۆ مانەوەی زیاتر 1 بنێرن. ئەگەر نەدۆزرایەوە 2 بنێرن.
    .short = تکایە { $book } زوو لەگەڵ { $child } بنێرن. بۆ مانەوە 1، ئەگەر نەدۆزرایەوە 2 بنێرن.

loan-renewed = هەواڵی خۆش! کتێبی { $book } دەکرێت تا { $date } لای { $child } بمێنێتەوە.

loan-waits = هاوڕێیەک چاوەڕێی کتێبی { $book } دەکات. تکایە تا { $date } لەگەڵ { $child } بینێرن. سوپاس!
    .short = هاوڕێیەک چاوەڕێی { $book } دەکات. تکایە تا { $date } لەگەڵ { $child } بینێرن. سوپاس!

loan-back = کتێبی { $book } گەڕایەوە قوتابخانە. سوپاس کە لەگەڵ { $child } چێژتان لێی بینی!

loan-lost = سوپاس بۆ هەواڵتان دەربارەی { $book }. کتێب هەندێک جار ون دەبێت! { $children ->
    [one] { $child } دەتوانێت کتێبێکی تر هەڵبژێرێت.
   *[other] { $child } دەتوانن کتێبێکی تر هەڵبژێرن.
}
    .short = سوپاس بۆ هەواڵتان دەربارەی { $book }. کتێب ون دەبێت! کتێبێکی تر بۆ { $child } هەیە.
