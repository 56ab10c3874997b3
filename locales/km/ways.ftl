### A family's page of a story or a game, and the ways to share it: each a name and three small steps for an adult.
### reviewed: no
### date: 2026-11-22
### checked: by meaning; លោកអ្នក; what is asked of the child names no person, so that it fits several; no gender; nothing to
### buy; parts of a word are its syllables (ព្យាង្គ).
### back-translation: title "A story for C" idea "An idea for C" read "Read here" listen "Listen" pdf "Open the pages" epub
### "Keep in this phone" web "Open the book's page" print "Print" how "The way to do it together" pictures "No need to read
### every word. Please look at the pictures and tell the story in your language." other "This book is in the L language. The
### pictures tell the story in every language." minutes "How many minutes? Answer our message with a number." author "Written
### by: A" licence "Licence: X" gone "This page is closed. Please ask the teacher for a new link." talk "Talk about the book /
### Ask C about a picture: what is happening here? / Encourage every answer, and add one new word. / Say it together." pictures
### "The story in the pictures / Look at all the pictures first, without reading. / Ask C: who is this? What is happening? /
### Tell the story together in your language." next "What happens next? / Stop before turning to a new page. / Ask C: what will
### happen next? Why? / Turn the page and look together." again "Tell it once more / Close the book. / Ask C: what was first?
### And then? How did it end? / Make another ending together." life "A story from your life / Find something in the book that
### you know from your life. / Tell C about it. / Ask C to tell a story like it." table "Numbers at the dining table / Set the
### dining table with C, and count together. / Ask: if one more friend comes how many are needed? / Ask: in what way (do you)
### know?" bedtime "A number story before bed / Tell a short story with numbers: there were five birds, and two flew away. / Ask
### C: how many now? / Ask: in what way (do you) know?" walk "A game while walking / Have C look for three signs, numbers or
### colours. / Count together. / Make a story about those." shop "A game at the shop / Count five things with C. / Ask: which
### one is dearest? / Ask: in what way (do you) know?" song "Sing together / Sing with C a song that all know. / Clap once for
### each syllable of a word. / Change one word, and laugh together."
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the
### source and the older texts (meaning, facts, variables, address, one and several children); nothing changed.
### Natives first: song-2 ("ព្យាង្គ"), bedtime ("ក្បាល"), licence.

share-title = រឿងមួយសម្រាប់ { $child }
share-idea = គំនិតមួយសម្រាប់ { $child }
share-read = អាននៅទីនេះ
share-listen = ស្តាប់
share-pdf = បើកទំព័រ (PDF)
share-epub = រក្សាទុកក្នុងទូរស័ព្ទនេះ (EPUB)
share-web = បើកទំព័ររបស់សៀវភៅ
share-print = បោះពុម្ព
share-how = របៀបធ្វើជាមួយគ្នា
share-pictures = មិនបាច់អានគ្រប់ពាក្យទេ។ សូមមើលរូប ហើយនិទានរឿងជាភាសារបស់លោកអ្នក។
share-other = សៀវភៅនេះជាភាសា { $language }។ រូបនិទានរឿងជាគ្រប់ភាសា។
share-minutes = តើប៉ុន្មាននាទី? សូមឆ្លើយសាររបស់យើងជាលេខ។
share-author = និពន្ធដោយ: { $author }
share-licence = អាជ្ញាបណ្ណ: { $licence }
share-gone = ទំព័រនេះបិទហើយ។ សូមសុំតំណថ្មីពីគ្រូ។

way-talk = និយាយអំពីសៀវភៅ
way-talk-1 = សួរ { $child } អំពីរូបមួយ: តើមានអ្វីកើតឡើងនៅទីនេះ?
way-talk-2 = លើកទឹកចិត្តគ្រប់ចម្លើយ ហើយថែមពាក្យថ្មីមួយ។
way-talk-3 = និយាយជាមួយគ្នា។

way-pictures = រឿងក្នុងរូប
way-pictures-1 = មើលរូបទាំងអស់ជាមុន ដោយមិនអាន។
way-pictures-2 = សួរ { $child }: តើនេះជានរណា? តើមានអ្វីកើតឡើង?
way-pictures-3 = និទានរឿងជាមួយគ្នា ជាភាសារបស់លោកអ្នក។

way-next = តើមានអ្វីកើតឡើងទៀត?
way-next-1 = ឈប់មុនបើកទំព័រថ្មី។
way-next-2 = សួរ { $child }: តើនឹងមានអ្វីកើតឡើងទៀត? ហេតុអ្វី?
way-next-3 = បើកទំព័រ ហើយមើលជាមួយគ្នា។

way-again = និទានម្តងទៀត
way-again-1 = បិទសៀវភៅ។
way-again-2 = សួរ { $child }: ដំបូងមានអ្វី? បន្ទាប់មក? ហើយចប់យ៉ាងណា?
way-again-3 = បង្កើតចុងរឿងមួយផ្សេងទៀតជាមួយគ្នា។

way-life = រឿងមួយពីជីវិតរបស់លោកអ្នក
way-life-1 = រកអ្វីមួយក្នុងសៀវភៅ ដែលលោកអ្នកស្គាល់ពីជីវិតរបស់លោកអ្នក។
way-life-2 = និទានប្រាប់ { $child } អំពីរឿងនោះ។
way-life-3 = សូមឱ្យ { $child } និទានរឿងមួយដូចនោះដែរ។

way-table = លេខនៅតុបាយ
way-table-1 = រៀបតុបាយជាមួយ { $child } ហើយរាប់ជាមួយគ្នា។
way-table-2 = សួរ: បើមានមិត្តម្នាក់មកទៀត ត្រូវការប៉ុន្មាន?
way-table-3 = សួរ: ដឹងដោយរបៀបណា?

way-bedtime = រឿងមានលេខមុនចូលគេង
way-bedtime-1 = និទានរឿងខ្លីមួយដែលមានលេខ: មានបក្សីប្រាំក្បាល ហើយពីរក្បាលហើរចេញទៅ។
way-bedtime-2 = សួរ { $child }: ឥឡូវមានប៉ុន្មានក្បាល?
way-bedtime-3 = សួរ: ដឹងដោយរបៀបណា?

way-walk = ល្បែងកម្សាន្តពេលដើរលេង
way-walk-1 = ឱ្យ { $child } រកផ្លាក លេខ ឬពណ៌ ចំនួនបី។
way-walk-2 = រាប់ជាមួយគ្នា។
way-walk-3 = បង្កើតរឿងមួយអំពីអ្វីទាំងនោះ។

way-shop = ល្បែងកម្សាន្តនៅហាង
way-shop-1 = រាប់របស់ប្រាំយ៉ាងជាមួយ { $child }។
way-shop-2 = សួរ: តើមួយណាថ្លៃបំផុត?
way-shop-3 = សួរ: ដឹងដោយរបៀបណា?

way-song = ច្រៀងជាមួយគ្នា
way-song-1 = ច្រៀងចម្រៀងដែលទាំងអស់គ្នាចេះ ជាមួយ { $child }។
way-song-2 = ទះដៃម្តង សម្រាប់ព្យាង្គនីមួយៗនៃពាក្យមួយ។
way-song-3 = ប្តូរពាក្យមួយ ហើយសើចជាមួយគ្នា។
