### reviewed: no
### date: 2026-11-22
### checked: translated by meaning, លោកអ្នក throughout, ខ្ញុំ and គ្រូ, which show no sex; Khmer has no number; another
### skill or language stands after a space; lengths; NFC; back-translated apart from the first pass.
### Natives first: note-growth (មើលឃើញផល), note-thank-family, note-effort.
### second, independent pass: 2026-11-22; every message compared; "every day" for a week of one day, "answer" before STOP in the short first contact. Natives first: note-growth, note-thank-family, note-effort.
### back-translation: first-contact "Greetings! I, T, am the teacher of C at S. I will send good news and ideas here.
### Answer STOP to stop receiving, HELP for help." short "I, T, am the teacher of C at S. I will send good news. Answer
### STOP, help HELP." strength "Good news about C! D. Tonight please ask about K." effort "C goes on trying at K. D. We
### learn just like this!" kindness "Today C was kind-hearted: D. Our class is the better as there is C." growth "Good
### news: this month C has progressed in K. The time you give at home, the result is seen. Thanks!" thank-family "Thanks
### for X. C was very proud to have shared it with us." home-language "Today C taught one L word: W. We all said it
### after! Please teach us more." here-all-week "This week C came to study every day / all n days. We had fun and
### learned much. Thanks!" next-step "C is progressing in K. Try doing one thing at home: A. 5 minutes is enough."

skill = { $skill ->
    [reading] ការអាន
    [writing] ការសរសេរ
    [counting] ការរាប់
    [maths] គណិតវិទ្យា
    [science] វិទ្យាសាស្ត្រ
    [drawing] ការគូររូប
    [music] តន្ត្រី
    [listening] ការស្តាប់
    [sharing] ការចែករំលែក
    [asking-questions] ការសួរសំណួរ
    [working-together] ការងាររួមគ្នា
    [keeping-at-it] ការតស៊ូ
   *[other] { " " }{ $skill }
}

note-first-contact = ជម្រាបសួរ! ខ្ញុំ { $teacher } ជាគ្រូរបស់ { $child } នៅ { $school }។ ខ្ញុំនឹងផ្ញើដំណឹងល្អ និងគំនិតមកទីនេះ។ ឆ្លើយ STOP/ឈប់ ដើម្បីឈប់ទទួល, HELP សម្រាប់ជំនួយ។
    .short = ខ្ញុំ { $teacher } ជាគ្រូរបស់ { $child } នៅ { $school }។ ខ្ញុំនឹងផ្ញើដំណឹងល្អ។ ឆ្លើយ STOP/ឈប់, ជំនួយ HELP។

note-strength = ដំណឹងល្អអំពី { $child }! { $detail }។ យប់នេះ សូមសួរអំពី{ skill }។ - { $teacher }

note-effort = { $child } បន្តព្យាយាមលើ{ skill }។ { $detail }។ យើងរៀនបែបនេះឯង! - { $teacher }

note-kindness = ថ្ងៃនេះ { $child } មានចិត្តល្អ: { $detail }។ ថ្នាក់យើងកាន់តែល្អ ព្រោះមាន { $child }។ - { $teacher }
    .short = ថ្ងៃនេះ { $child } មានចិត្តល្អ: { $detail }។ ថ្នាក់យើងកាន់តែល្អ។ - { $teacher }

note-growth = ដំណឹងល្អ: ខែនេះ { $child } រីកចម្រើនខាង{ skill }។ ពេលវេលាដែលលោកអ្នកឱ្យនៅផ្ទះ មើលឃើញផលហើយ។ អរគុណ! - { $teacher }
    .short = ខែនេះ { $child } រីកចម្រើនខាង{ skill }។ ពេលដែលលោកអ្នកឱ្យនៅផ្ទះ មើលឃើញផល។ អរគុណ! - { $teacher }

note-thank-family = អរគុណសម្រាប់ { $thing }។ { $child } មានមោទនភាពណាស់ ដែលបានចែករំលែកជាមួយយើង។ - { $teacher }
    .short = អរគុណសម្រាប់ { $thing }។ { $child } មានមោទនភាពណាស់ ពេលចែករំលែក។ - { $teacher }

note-home-language = ថ្ងៃនេះ { $child } បានបង្រៀនពាក្យ{ language } មួយ: { $word }។ យើងទាំងអស់គ្នានិយាយតាម! សូមបង្រៀនយើងបន្ថែម។ - { $teacher }
    .short = { $child } បានបង្រៀនពាក្យ{ language } មួយ: { $word }។ យើងនិយាយទាំងអស់គ្នា! សូមបង្រៀនទៀត។ - { $teacher }

note-here-all-week = សប្តាហ៍នេះ { $child } មករៀន{ $n ->
    [1] រាល់ថ្ងៃ
   *[other] ទាំង { $n } ថ្ងៃ
}។ យើងសប្បាយ ហើយរៀនបានច្រើន។ អរគុណ! - { $teacher }

note-next-step = { $child } កំពុងរីកចម្រើនខាង{ skill }។ សាកធ្វើរឿងមួយនៅផ្ទះ: { $action }។ 5 នាទីគ្រប់គ្រាន់ហើយ។ - { $teacher }
    .short = { $child } កំពុងរីកចម្រើនខាង{ skill }។ នៅផ្ទះ: { $action }។ 5 នាទីគ្រប់ហើយ។ - { $teacher }
