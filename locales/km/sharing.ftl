### Stories and games that are sent, minutes that are mended, questions to get to know a family.
### reviewed: no
### date: 2026-11-22
### checked: by meaning; លោកអ្នក; one act or one ask each; of five things one asks which costs most (ថ្លៃបំផុត); no purchase;
### no gender; length with long names.
### back-translation: subjects "A game for fun to play together" "A question from school" share "A story for C: B.
### Please look, listen or read here: link" (.short "For C: B. Look, listen, or read: link") log-again "How many
### minutes of reading or telling stories with C? Answer with a number, such as 20." log-fixed "Corrected to M
### minutes. This month in all N minutes. Thanks!" streak "(1: Stories have been read or told with C for 1 week.
### Very good!) ... for W weeks on end. Very good!" walk "While walking, have C look for signs, numbers or colours,
### three of them. Then make a story about those." shop "At the shop, count five things with C. Which one is
### dearest?" ask-family "T asks about C: Q Please answer in your own words, or 0 to pass over." ask-thanks "Thanks
### for the answer! T will read it."
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the
### source and the older texts (meaning, facts, variables, address, one and several children); log-fixed says
### corrected to, not changed towards. Natives first: play, walk ("ចំនួនបី"), streak.

email-subject-play = ល្បែងកម្សាន្តមួយសម្រាប់លេងជាមួយគ្នា
email-subject-ask = សំណួរមួយពីសាលា

read-share = រឿងមួយសម្រាប់ { $child }: { $book }។ សូមមើល ស្តាប់ ឬអាននៅទីនេះ: { $link }
    .short = សម្រាប់ { $child }: { $book }។ មើល ស្តាប់ ឬអាន: { $link }

read-log-again = តើអាន ឬនិទានរឿងជាមួយ { $child } ប៉ុន្មាននាទី? ឆ្លើយជាលេខ ដូចជា 20។

read-log-fixed = បានកែជា { $minutes } នាទី។ ខែនេះសរុប { $total } នាទី។ អរគុណ!

read-streak = { $weeks ->
    [1] អាន ឬនិទានរឿងជាមួយ { $child } បាន { $weeks } សប្តាហ៍ហើយ។ ល្អណាស់!
   *[other] អាន ឬនិទានរឿងជាមួយ { $child } បាន { $weeks } សប្តាហ៍ជាប់គ្នាហើយ។ ល្អណាស់!
}

play-walk = ពេលដើរលេង ឱ្យ { $child } រកផ្លាក លេខ ឬពណ៌ ចំនួនបី។ រួចបង្កើតរឿងមួយអំពីអ្វីទាំងនោះ។

play-shop = នៅហាង រាប់របស់ប្រាំយ៉ាងជាមួយ { $child }។ តើមួយណាថ្លៃបំផុត?

ask-family = { $teacher } សួរអំពី { $child }: { $question } សូមឆ្លើយតាមពាក្យរបស់លោកអ្នក ឬ 0 ដើម្បីរំលង។

ask-thanks = អរគុណសម្រាប់ចម្លើយ! { $teacher } នឹងអាន។
    .email = អរគុណសម្រាប់ចម្លើយ! { $teacher } នឹងអាន។
