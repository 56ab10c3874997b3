### Books of the school that go home in the bag and come back.
### reviewed: no
### date: 2026-11-22
### checked: by meaning, plural address; nothing agrees with the child, the reader or a friend; verbs agree with "كتاب"; nobody is
### blamed for a late or a lost book.
### back-translation: subject "A book from the school" lent "Enjoyable reading with the book B! It can stay with C until D." due "The
### day of returning B is D. Send 1 to keep it with C, or 2 if you did not find it." late "Please send B with C soon. Send 1 to keep
### it a longer time, or 2 if you did not find it." renewed "Good news! The book B can stay with C until D." waits "There is someone
### who waits for the book B. Please send it with C, D at the latest. Thank you!" back "The book B has come back to the school.
### Thank you for sharing it with C!" lost "Thank you for telling us about B. Books get lost sometimes! C has the possibility of
### choosing another book." .short: the same with fewer words.
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the source
### (meaning, facts, variables, address, gender, one and several children); nothing changed. Natives first: loan-due (موعد
### إعادة), loan-back (مشاركته).

email-subject-loan = كتاب من المدرسة

loan-lent = قراءة ممتعة مع كتاب { $book }! يمكن أن يبقى مع { $child } حتى { $date }.

loan-due = موعد إعادة { $book } هو { $date }. أرسلوا 1 لإبقائه مع { $child }، أو 2 إذا لم تجدوه.
    .short = موعد إعادة { $book } ({ $child }) هو { $date }. أرسلوا 1 لإبقائه أو 2 إذا لم تجدوه.

loan-late = نرجو إرسال { $book } مع { $child } قريبًا. أرسلوا 1 لإبقائه مدة أطول، أو 2 إذا لم تجدوه.
    .short = نرجو إرسال { $book } قريبًا ({ $child }). أرسلوا 1 لإبقائه أو 2 إذا لم تجدوه.

loan-renewed = خبر سار! يمكن أن يبقى كتاب { $book } مع { $child } حتى { $date }.

loan-waits = هناك من ينتظر كتاب { $book }. نرجو إرساله مع { $child } في موعد أقصاه { $date }. شكرًا لكم!
    .short = هناك من ينتظر { $book }. نرجو إرساله مع { $child } حتى { $date }. شكرًا لكم!

loan-back = عاد كتاب { $book } إلى المدرسة. شكرًا لكم على مشاركته مع { $child }!

loan-lost = شكرًا لأنكم أخبرتمونا عن { $book }. الكتب تضيع أحيانًا! بإمكان { $child } اختيار كتاب آخر.
