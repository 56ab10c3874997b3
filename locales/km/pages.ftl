### reviewed: no
### date: 2026-11-22
### checked: លោកអ្នក throughout; the question asks about stopping, and the button says "I want to"; back-translated line by
### line and compared with the source.
### second, independent pass: 2026-11-22; every message compared; nothing changed. Natives first: page-unsubscribe-button.

page-unsubscribe-title = ឈប់ទទួលអ៊ីមែល
page-unsubscribe-question = តើលោកអ្នកចង់ឈប់ទទួលអ៊ីមែលពី { $school } ទេ?
page-unsubscribe-button = ចង់ សូមឈប់ផ្ញើ
page-unsubscribe-done = រួចរាល់ហើយ។ { $school } នឹងលែងផ្ញើអ៊ីមែលមកលោកអ្នក។
page-unsubscribe-again = ប្តូរចិត្តហើយឬ? លោកអ្នកអាចទទួលអ៊ីមែលវិញបាន។
page-unsubscribe-again-button = ផ្ញើមកវិញ
page-unsubscribe-restarted = សូមស្វាគមន៍មកវិញ។ { $school } នឹងផ្ញើអ៊ីមែលមកលោកអ្នកវិញ។
page-link-old = តំណនេះប្រើលែងបានហើយ។ សូមសុំជំនួយពីសាលា។

page-about-title = តើនេះជាអ្វី?
page-about-what = { $school } ប្រើ Porchlight ដើម្បីផ្ញើដំណឹងអំពីកូនទៅគ្រួសារ ជាភាសាដែលគ្រួសារនីមួយៗអាន។
page-about-answer = លោកអ្នកអាចឆ្លើយសារណាក៏បាន ជាភាសារបស់លោកអ្នក។ គ្រូរបស់កូនលោកអ្នកអានចម្លើយនោះ។
page-about-free = មិនត្រូវការកម្មវិធី ឬគណនីទេ។ សាលាមិនសុំប្រាក់ទេ។
page-about-stop = ដើម្បីឈប់ទទួលសារ សូមឆ្លើយ STOP/ឈប់។ ដើម្បីទទួលវិញ សូមឆ្លើយ START/ចាប់ផ្តើម។
page-about-language = ដើម្បីប្តូរភាសា ឬម៉ោង សូមប្រាប់យើងក្នុងសារឆ្លើយ។
page-about-privacy = សាលារក្សាលេខទូរស័ព្ទ និងសាររបស់លោកអ្នក សម្រាប់ការនេះតែប៉ុណ្ណោះ។

# The family's page of conferences, behind a signed link; by meaning, compared with the English line by line.
page-meet-title = ពេលវេលាជួបគ្នា
page-meet-none = គ្មានពេលណាសមទេ
page-meet-when = តើលោកអ្នកអាចមកនៅពេលណា?
page-meet-send = ផ្ញើ
page-meet-cancel = ខ្ញុំមកមិនបានទេ
page-meet-taken = ពេលនោះទើបតែមានគេយក។ សូមជ្រើសពេលផ្សេង។
page-meet-thanks = សូមអរគុណ។ សាលានឹងសរសេរមកលោកអ្នក។
