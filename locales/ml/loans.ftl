### Books of the school that go home in the bag and come back.
### reviewed: no
### date: 2026-11-22
### checked: by meaning; നിങ്ങൾ, the polite -ൂ; names and titles without endings; no blame for a late or a lost book;
### 1 and 2 as digits.
### back-translation: subject "A book from school" lent "Enjoy B! Until D C can keep it in hand." due "The day of
### giving back B: D. For C to keep it further send 1. If it is not seen send 2." (.short "C: the day of giving
### back B is D. To keep 1, if not seen 2.") late "Please send B soon in C's hands. To keep it further send 1. If
### it is not seen send 2." (.short "C: send B soon. To keep 1, if not seen send 2.") renewed "Good news! B can be
### kept until D by C." waits "A friend is waiting for the book B. Send it in C's hands by D. Thanks!" (.short "C:
### a friend asks for B. Send it by D. Thanks!") back "B has arrived back in school. Thanks for enjoying it with
### C!" lost "Thanks for letting us know about B. Books may go missing, no matter! Let C choose another one."
### (.short "B: thanks for letting us know. Books may go missing! Let C choose another one.")
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the
### source and the older texts (meaning, facts, variables, address, one and several children); no text; the
### back-translation of back mended. Natives first: lent and renewed (കൈയിൽ വയ്ക്കാം), late (ഉടൻ), the short forms
### of due and waits.

email-subject-loan = സ്കൂളിൽ നിന്ന് ഒരു പുസ്തകം

loan-lent = { $book } ആസ്വദിക്കൂ! { $date } വരെ { $child } കൈയിൽ വയ്ക്കാം.

loan-due = { $book } തിരികെ തരുന്ന ദിവസം: { $date }. { $child } ഇനിയും വയ്ക്കാൻ 1 അയയ്ക്കൂ. കാണുന്നില്ലെങ്കിൽ 2 അയയ്ക്കൂ.
    .short = { $child }: { $book } തരുന്ന ദിവസം { $date }. ഇനിയും വയ്ക്കാൻ 1, കാണുന്നില്ലെങ്കിൽ 2.

loan-late = ദയവായി { $book } ഉടൻ { $child } കൈവശം അയയ്ക്കൂ. ഇനിയും വയ്ക്കാൻ 1 അയയ്ക്കൂ. കാണുന്നില്ലെങ്കിൽ 2 അയയ്ക്കൂ.
    .short = { $child }: ദയവായി { $book } ഉടൻ തരൂ. ഇനിയും വയ്ക്കാൻ 1, കാണുന്നില്ലെങ്കിൽ 2 അയയ്ക്കൂ.

loan-renewed = നല്ല വാർത്ത! { $book } ഇനി { $date } വരെ { $child } കൈയിൽ വയ്ക്കാം.

loan-waits = ഒരു സുഹൃത്ത് { $book } കിട്ടാൻ കാത്തിരിക്കുന്നു. { $date } ആകുമ്പോഴേക്കും { $child } കൈവശം അയയ്ക്കൂ. നന്ദി!
    .short = { $child }: ഒരു സുഹൃത്ത് { $book } ചോദിക്കുന്നു. { $date } ആകുമ്പോഴേക്കും തരൂ. നന്ദി!

loan-back = { $book } സ്കൂളിൽ തിരികെ എത്തി. { $child } കൂടെ അത് ആസ്വദിച്ചതിന് നന്ദി!

loan-lost = { $book } വിവരം അറിയിച്ചതിന് നന്ദി. പുസ്തകങ്ങൾ കാണാതാകാം, സാരമില്ല! { $child } വേറൊന്ന് തിരഞ്ഞെടുക്കട്ടെ.
    .short = { $book }: അറിയിച്ചതിന് നന്ദി. പുസ്തകങ്ങൾ കാണാതാകാം! { $child } വേറൊന്ന് എടുക്കട്ടെ.
