### Books of the school that go home in the bag and come back.
### reviewed: no
### date: 2026-11-22
### checked: by meaning; លោកអ្នក; "answer" serves SMS and e-mail; 1 and 2 are digits; nobody is blamed for a late or a lost
### book ("ជារឿងធម្មតា"); no gender; length with long names.
### back-translation: subject "A book from school" lent "Enjoy B! C can borrow it until the D." due "The day for giving back B
### is the D. Answer 1 if C wants to go on borrowing. Answer 2 if it is not found." (.short "B: give back D. Answer 1 for C to
### go on borrowing, 2 if not found.") late "Please have C bring B back soon. Answer 1 if (you) want to go on borrowing. Answer
### 2 if it is not found." (.short the same with fewer words) renewed "Good news! C can go on borrowing B until the D." waits "A
### friend is waiting for B. Please have C bring it back on the D or before it. Thanks!" (.short the same with fewer words) back
### "B has come back to school. Thanks for having read it with C!" lost "Thanks for having told about B. A book getting lost is
### a usual thing! C can choose another book." (.short the same with fewer words)
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the
### source and the older texts (meaning, facts, variables, address, one and several children); nothing changed.
### Natives first: due ("ថ្ងៃប្រគល់"), due.short, waits, lost.

email-subject-loan = សៀវភៅមួយពីសាលា

loan-lent = សូមរីករាយជាមួយ { $book }! { $child } អាចខ្ចីបានដល់ថ្ងៃទី{ $date }។

loan-due = ថ្ងៃប្រគល់ { $book } វិញ គឺថ្ងៃទី{ $date }។ ឆ្លើយ 1 បើ { $child } ចង់ខ្ចីបន្ត។ ឆ្លើយ 2 បើរកមិនឃើញ។
    .short = { $book }: ប្រគល់ { $date }។ ឆ្លើយ 1 ឱ្យ { $child } ខ្ចីបន្ត, 2 បើរកមិនឃើញ។

loan-late = សូមឱ្យ { $child } យក { $book } មកវិញឆាប់ៗ។ ឆ្លើយ 1 បើចង់ខ្ចីបន្ត។ ឆ្លើយ 2 បើរកមិនឃើញ។
    .short = សូមឱ្យ { $child } យក { $book } មកវិញ។ ឆ្លើយ 1 ដើម្បីខ្ចីបន្ត, 2 បើរកមិនឃើញ។

loan-renewed = ដំណឹងល្អ! { $child } អាចខ្ចី { $book } បន្តដល់ថ្ងៃទី{ $date }។

loan-waits = មានមិត្តម្នាក់រង់ចាំ { $book }។ សូមឱ្យ { $child } យកមកវិញ ថ្ងៃទី{ $date } ឬមុននោះ។ អរគុណ!
    .short = មិត្តម្នាក់ចាំ { $book }។ សូមឱ្យ { $child } យកមក ថ្ងៃទី{ $date } ឬមុននោះ។ អរគុណ!

loan-back = { $book } មកដល់សាលាវិញហើយ។ អរគុណដែលបានអានជាមួយ { $child }!

loan-lost = អរគុណដែលបានប្រាប់អំពី { $book }។ សៀវភៅបាត់ជារឿងធម្មតា! { $child } អាចជ្រើសសៀវភៅមួយទៀត។
    .short = អរគុណដែលប្រាប់អំពី { $book }។ បាត់សៀវភៅជារឿងធម្មតា! { $child } អាចជ្រើសមួយទៀត។
