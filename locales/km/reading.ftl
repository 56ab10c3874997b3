### reviewed: no
### date: 2026-11-22
### checked: លោកអ្នក throughout; spoons (ស្លាបព្រា) for forks, as more usual at the table; back-translated apart from the
### first pass. Natives first: read-growth, math-bedtime, read-log-ask.
### second, independent pass: 2026-11-22; every message compared; នាទី after zero minutes. Natives first: math-bedtime, read-growth.
### back-translation: fact "Talking about books helps C learn new words. Any language will do. Please use the language
### you love." tip "Tonight please stop at one picture in B. Ask C: what is happening here?" growth "You have done it!
### Stories with you help C progress. Next, ask: what happens then?" peer "With B: ask C one question, encourage, add
### one new word, say it together." pictures "No need to read every word. Please look at the pictures and tell C the
### story in L. It is useful too!" book-home "Today C has B. Please read, look or listen: link" log-ask "Since D how
### many minutes have you and C read or told stories? Answer with a number. 0 is fine too." log-thanks "Thanks for
### telling! This month n minutes in all. / n minutes! This month in all n. C is lucky to have you." table "Have C set
### the dining table. Ask: how many spoons are needed, and if one more friend comes how many are needed?" bedtime "Math
### before bed: Q. Ask C: in what way (do you) know?"

read-fact = ការនិយាយអំពីសៀវភៅ ជួយ { $child } រៀនពាក្យថ្មី។ ភាសាអ្វីក៏បាន។ សូមប្រើភាសាដែលលោកអ្នកស្រលាញ់។

read-tip = យប់នេះ សូមឈប់ត្រង់រូបមួយក្នុង { $book }។ សួរ { $child }: តើមានអ្វីកើតឡើងនៅទីនេះ?

read-growth = លោកអ្នកធ្វើបានហើយ! រឿងជាមួយលោកអ្នក ជួយ { $child } រីកចម្រើន។ បន្ទាប់មក សួរ: តើមានអ្វីកើតឡើងទៀត?

read-peer = ជាមួយ { $book }: សួរ { $child } មួយសំណួរ, លើកទឹកចិត្ត, ថែមពាក្យថ្មីមួយ, និយាយជាមួយគ្នា។

read-pictures = មិនបាច់អានគ្រប់ពាក្យទេ។ សូមមើលរូប ហើយនិទានរឿងឱ្យ { $child } ជាភាសា{ language }។ វាមានប្រយោជន៍ដែរ!

read-book-home = ថ្ងៃនេះ { $child } មាន { $book }។ សូមអាន មើល ឬស្តាប់: { $link }

read-log-ask = តាំងពីថ្ងៃ{ $day } តើលោកអ្នក និង { $child } អាន ឬនិទានរឿងប៉ុន្មាននាទី? ឆ្លើយជាលេខ។ 0 ក៏បាន។

read-log-thanks = { $minutes ->
    [0] អរគុណដែលបានប្រាប់! ខែនេះសរុប { $total } នាទី។
   *[other] { $minutes } នាទី! ខែនេះសរុប { $total }។
} { $child } មានសំណាងដែលមានលោកអ្នក។

math-table = ឱ្យ { $child } រៀបតុបាយ។ សួរ: ត្រូវការស្លាបព្រាប៉ុន្មាន, ហើយបើមានមិត្តម្នាក់មកទៀត ត្រូវការប៉ុន្មាន?

math-bedtime = គណិតមុនចូលគេង: { $question }។ សួរ { $child }: ដឹងដោយរបៀបណា?
