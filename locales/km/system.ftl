### reviewed: no
### date: 2026-11-22
### checked: លោកអ្នក throughout; back-translated apart from the first pass.
### second, independent pass: 2026-11-22; every message compared; "before" stands before the word for day. Natives first: sys-got-it.
### back-translation: stopped "You will no longer get messages from S. To get them again please answer START." started
### "Welcome back! S will send messages about class. To stop please answer STOP." help "S: messages about your child's
### class. If you need help please phone P. To stop please answer STOP." wrong-number "Pardon! S has taken this number
### off the list. You will no longer get messages." got-it "Thanks, I have got your message. I will answer before the
### day W." language "Which language is easy? 1, 2, 3. Please answer with a number." quiet "Understood. S will send
### messages only from F to T. To stop all messages please answer STOP."
### sys-original-note, second, independent pass: 2026-11-22; read back: "T writes this message in the language: L. If help
### to read is needed, please answer back." Compared with the English; nothing changed.
### sys-language-changed, by meaning; second pass: 2026-11-22; read back: "Thank you! From this time on S will send messages
### in this language." Nothing changed. The e-mail form says the same of e-mails.

sys-stopped = លោកអ្នកនឹងលែងទទួលសារពី { $school }។ ដើម្បីទទួលវិញ សូមឆ្លើយ START/ចាប់ផ្តើម។
    .email = លោកអ្នកនឹងលែងទទួលអ៊ីមែលពី { $school }។ ដើម្បីទទួលវិញ សូមឆ្លើយ START/ចាប់ផ្តើម។

sys-started = សូមស្វាគមន៍មកវិញ! { $school } នឹងផ្ញើសារអំពីថ្នាក់។ ដើម្បីឈប់ សូមឆ្លើយ STOP/ឈប់។
    .email = សូមស្វាគមន៍មកវិញ! { $school } នឹងផ្ញើអ៊ីមែលអំពីថ្នាក់។ ដើម្បីឈប់ សូមឆ្លើយ STOP/ឈប់។

sys-help = { $school }: សារអំពីថ្នាក់របស់កូនលោកអ្នក។ ត្រូវការជំនួយ សូមទូរស័ព្ទទៅ { $phone }។ ដើម្បីឈប់ សូមឆ្លើយ STOP/ឈប់។
    .email = { $school }: អ៊ីមែលអំពីថ្នាក់របស់កូនលោកអ្នក។ ត្រូវការជំនួយ សូមទូរស័ព្ទទៅ { $phone }។ ដើម្បីឈប់ សូមឆ្លើយ STOP/ឈប់។

sys-wrong-number = សូមអភ័យទោស! { $school } បានដកលេខនេះចេញពីបញ្ជីហើយ។ លោកអ្នកនឹងលែងទទួលសារ។
    .email = សូមអភ័យទោស! { $school } បានដកអាសយដ្ឋាននេះចេញពីបញ្ជីហើយ។ លោកអ្នកនឹងលែងទទួលអ៊ីមែល។

sys-got-it = អរគុណ ខ្ញុំបានទទួលសារលោកអ្នកហើយ។ ខ្ញុំនឹងឆ្លើយមុនថ្ងៃ{ $when }។ - { $teacher }

sys-language = តើភាសាណាស្រួល? 1 { $l1 }, 2 { $l2 }, 3 { $l3 }។ សូមឆ្លើយជាលេខ។

sys-language-changed = សូមអរគុណ! ចាប់ពីពេលនេះ { $school } នឹងផ្ញើសារជាភាសានេះ។
    .email = សូមអរគុណ! ចាប់ពីពេលនេះ { $school } នឹងផ្ញើអ៊ីមែលជាភាសានេះ។

sys-quiet = យល់ហើយ។ { $school } នឹងផ្ញើសារតែពីម៉ោង { $from } ដល់ { $to }។ ដើម្បីឈប់សារទាំងអស់ សូមឆ្លើយ STOP/ឈប់។
    .email = យល់ហើយ។ { $school } នឹងផ្ញើអ៊ីមែលតែពីម៉ោង { $from } ដល់ { $to }។ ដើម្បីឈប់អ៊ីមែលទាំងអស់ សូមឆ្លើយ STOP/ឈប់។

sys-original-note = { $teacher } សរសេរសារនេះជាភាសា៖ { $language }។ បើត្រូវការជំនួយក្នុងការអាន សូមឆ្លើយតប។
