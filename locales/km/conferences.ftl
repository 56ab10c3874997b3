### reviewed: no
### date: 2026-11-22
### checked: លោកអ្នក throughout; one ask each; nothing about a meeting that did not happen; "running late" as "if you need a
### little time"; the answers are បាន (it can be), since បាទ and ចាស show the speaker's sex, and ទូរស័ព្ទមកខ្ញុំ; lengths;
### back-translated apart from the first pass.
### Natives first: conf-clarify (the call stands before the times), conf-booked.short, conf-counter, conf-today.
### second, independent pass: 2026-11-22; every message compared with the source; the short offer for one child says "answer", the short clarify quotes the words to type. Natives first: conf-clarify, conf-booked.short, conf-today.
### back-translation: ask-hours "When can we talk about C? Please write days and hours that fit work, such as: Tuesday after
### 6." offer "Let us make a plan together for C. 1) 2) 3). Please answer 1, 2, 3 or another hour." student-led "C has works
### to show you: T, P. Your ideas help to make the plan. Please answer can or a new hour." clarify "Thanks! Which hour is
### easy? If you want to speak directly write: call me. 1) 2) 3)" counter "Thanks for T. I can: 1) or 2). Which one is easy?
### Or tell another hour." booked "It is set: D, at T, P. C may come along. If you want to change please write to me."
### interpreter "A L interpreter will join us D at T. You pay no money." reminder "Meeting on D at T, P. Please bring one
### story about C along! Answer can or a new hour." today "Today at T we talk about C: M. If you need a little time please
### write to me." again "I still want to talk about C. 1) 2). Or write an hour that is easy for you." plan "Our plan for C:
### at home, H; in class I K. I will write again on D."
### second pass of one and off: 2026-11-22; the text read back into English and compared with the source.
### back-translation: one "There is one free hour for talking about C: S1, place. Please answer YES or an hour that is
### convenient." (.short "C: free hour S1, place. Please answer YES or a new hour.") off "The discussion about C, S1,
### cannot be done. Please forgive. I will write about a new hour." (.short "... I will write a new hour."). Natives
### first: off ("ការពិភាក្សា").
### two, taken, also: 2026-11-22; read back and compared: two "Let us talk about C. 1) 2). Please answer 1, 2 or an
### hour that is convenient." (.short "C: 1) 2). Please answer 1, 2 or another hour.") taken "Please forgive, this
### hour has just been booked: S1." also "C: S1, place, with T.". Natives first: taken ("ត្រូវបានកក់").

conf-ask-hours = តើយើងអាចនិយាយអំពី { $child } នៅពេលណា? សូមសរសេរថ្ងៃ និងម៉ោងដែលត្រូវនឹងការងារ ដូចជា: ថ្ងៃអង្គារ ក្រោយម៉ោង 6។ - { $teacher }

conf-offer = តោះរៀបគម្រោងជាមួយគ្នាសម្រាប់ { $child }។ 1) { $s1 } 2) { $s2 } 3) { $s3 }។ សូមឆ្លើយ 1, 2, 3 ឬម៉ោងផ្សេង។ - { $teacher }
    .short = { $children ->
        [1] { $child }: 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") } 3) { DATETIME($s3, length: "tiny") }។ ឆ្លើយ 1-3 ឬម៉ោងផ្សេង - { $teacher }
       *[other] { $child }: 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") } 3) { DATETIME($s3, length: "tiny") }។ 1-3 ឬម៉ោងផ្សេង - { $teacher }
    }

conf-one = មានម៉ោងទំនេរមួយសម្រាប់និយាយអំពី { $child }: { $s1 }, { place }។ សូមឆ្លើយ បាន ឬម៉ោងដែលស្រួល។ - { $teacher }
    .short = { $child }: ម៉ោងទំនេរ { DATETIME($s1, length: "tiny") }, { place }។ សូមឆ្លើយ បាន ឬម៉ោងថ្មី។ - { $teacher }

conf-student-led = { $child } មានស្នាដៃបង្ហាញលោកអ្នក: { $s1 }, { place }។ គំនិតលោកអ្នកជួយរៀបគម្រោង។ សូមឆ្លើយ បាន ឬម៉ោងថ្មី។
    .short = { $child } មានស្នាដៃបង្ហាញលោកអ្នក: { DATETIME($s1, length: "tiny") }, { place }។ សូមឆ្លើយ បាន ឬម៉ោងថ្មី។

conf-clarify = អរគុណ! តើម៉ោងណាស្រួល? បើចង់និយាយផ្ទាល់ សរសេរ: ទូរស័ព្ទមកខ្ញុំ។ 1) { $s1 } 2) { $s2 } 3) { $s3 }
    .short = ម៉ោងណាស្រួល? 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") } 3) { DATETIME($s3, length: "tiny") }។ ឬ "ទូរស័ព្ទមកខ្ញុំ"

conf-counter = អរគុណសម្រាប់ { $asked }។ ខ្ញុំអាច: 1) { $s1 } ឬ 2) { $s2 }។ តើមួយណាស្រួល? ឬប្រាប់ម៉ោងផ្សេង។ - { $teacher }
    .short = អរគុណសម្រាប់ { DATETIME($asked, length: "tiny") }។ ខ្ញុំអាច: 1) { DATETIME($s1, length: "tiny") } ឬ 2) { DATETIME($s2, length: "tiny") }។ មួយណាស្រួល? - { $teacher }

conf-booked = កំណត់រួចហើយ: ថ្ងៃ{ $day } ទី{ $date }, ម៉ោង { $time }, { place }។ { $child } អាចមកជាមួយ។ បើចង់ប្តូរ សូមសរសេរមកខ្ញុំ។ - { $teacher }
    .short = កំណត់ហើយ: ថ្ងៃ{ $day } { $date }, { $time }, { place }។ { $child } អាចមកដែរ។ ប្តូរ: សូមសរសេរមក។ - { $teacher }

conf-interpreter = អ្នកបកប្រែភាសា{ language } នឹងចូលរួមជាមួយយើង ថ្ងៃ{ $day } ម៉ោង { $time }។ លោកអ្នកមិនបង់ប្រាក់ទេ។

conf-reminder = ជួបគ្នាថ្ងៃ{ $day } ម៉ោង { $time }, { place }។ សូមយករឿងមួយអំពី { $child } មកជាមួយ! ឆ្លើយ បាន ឬម៉ោងថ្មី។
    .short = ជួបគ្នាថ្ងៃ{ $day } ម៉ោង { $time }, { place }។ សូមយករឿងមួយអំពី { $child } មក! ឆ្លើយ បាន ឬម៉ោងថ្មី។

conf-today = ថ្ងៃនេះ ម៉ោង { $time } យើងនិយាយអំពី { $child }: { mode }។ បើត្រូវការពេលបន្តិច សូមសរសេរមកខ្ញុំ។ - { $teacher }

conf-again = ខ្ញុំនៅតែចង់និយាយអំពី { $child }។ 1) { $s1 } 2) { $s2 }។ ឬសរសេរម៉ោងដែលលោកអ្នកស្រួល។ - { $teacher }
    .short = ខ្ញុំចង់និយាយអំពី { $child }។ 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") }។ ឬម៉ោងដែលស្រួល។ - { $teacher }

conf-two = តោះនិយាយអំពី { $child }។ 1) { $s1 } 2) { $s2 }។ សូមឆ្លើយ 1, 2 ឬម៉ោងដែលស្រួល។ - { $teacher }
    .short = { $child }: 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") }។ សូមឆ្លើយ 1, 2 ឬម៉ោងផ្សេង។ - { $teacher }

conf-taken = សូមអភ័យទោស ម៉ោងនេះទើបតែត្រូវបានកក់: { $s1 }។

conf-also = { $child }: { $s1 }, { place }, ជាមួយ { $teacher }។

conf-off = ការពិភាក្សាអំពី { $child }, { $s1 }, មិនអាចធ្វើបានទេ។ សូមអភ័យទោស។ ខ្ញុំនឹងសរសេរអំពីម៉ោងថ្មី។ - { $teacher }
    .short = ការពិភាក្សាអំពី { $child }, { DATETIME($s1, length: "tiny") }, មិនអាចធ្វើបានទេ។ សូមអភ័យទោស។ ខ្ញុំនឹងសរសេរម៉ោងថ្មី។ - { $teacher }

conf-plan = គម្រោងរបស់យើងសម្រាប់ { $child }: នៅផ្ទះ, { $home_step }; ក្នុងថ្នាក់ ខ្ញុំ { $class_step }។ ខ្ញុំនឹងសរសេរម្តងទៀត ថ្ងៃទី{ $date }។ - { $teacher }
    .short = { $child }: នៅផ្ទះ { $home_step }; ក្នុងថ្នាក់ ខ្ញុំ { $class_step }។ សរសេរទៀត { $date }។ - { $teacher }
