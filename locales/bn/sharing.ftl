### Stories and games that are sent, minutes that are mended, questions to get to know a family.
### reviewed: no
### date: 2026-11-22
### checked: by meaning; আপনি to the family, তুমি only inside the words to the child; one act or one ask each; no
### purchase.
### back-translation: subjects "A game to play together" "A question from school" share "A story for C and you: B.
### Look, listen or read here: link" log-again "How many minutes have C and you spent with stories? Reply a number,
### such as 20." log-fixed "It was changed to N minutes. This month N minutes in all. Thank you!" streak one "C and
### you have spent N week with stories. How lovely!" other "C and you have spent N weeks without a break with
### stories. How lovely!" walk "Out for a walk say: C, find three signs, numbers or colors. Make a story about
### them." shop "In the shop C and you count five things. Ask: which one's price is most of all?" ask "T wants to
### know about C: Q Answer in your own words, or write 0 to leave it out." (.short "T about C: Q Answer, or write 0
### to leave it out.") thanks "Thank you for the answer! T will read it."
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the
### source and the older texts (meaning, facts, variables, address, one and several children); shop: of five things
### one asks which costs most. Natives first: streak (গল্পে কাটিয়েছেন), walk (করো to the child).

email-subject-play = একসাথে খেলার একটি খেলা
email-subject-ask = স্কুল থেকে একটি প্রশ্ন

read-share = { $child } আর আপনার জন্য একটি গল্প: { $book }। এখানে দেখুন, শুনুন বা পড়ুন: { $link }
    .short = { $child } আর আপনার জন্য: { $book }। দেখুন, শুনুন বা পড়ুন: { $link }

read-log-again = { $child } আর আপনি কত মিনিট গল্পে কাটিয়েছেন? উত্তরে একটি সংখ্যা লিখুন, যেমন 20।

read-log-fixed = বদলে { $minutes } মিনিট করা হলো। এই মাসে মোট { $total } মিনিট। ধন্যবাদ!

read-streak = { $weeks ->
    [one] { $child } আর আপনি { $weeks } সপ্তাহ গল্পে কাটিয়েছেন। কী চমৎকার!
   *[other] { $child } আর আপনি টানা { $weeks } সপ্তাহ গল্পে কাটিয়েছেন। কী চমৎকার!
}

play-walk = হাঁটতে বেরিয়ে বলুন: { $child }, তিনটি সাইনবোর্ড, সংখ্যা বা রং খুঁজে বের করো। সেগুলো নিয়ে গল্প তৈরি করুন।

play-shop = দোকানে { $child } আর আপনি পাঁচটি জিনিস গুনুন। জিজ্ঞেস করুন: কোনটির দাম সবচেয়ে বেশি?

ask-family = { $child } সম্পর্কে { $teacher } জানতে চান: { $question } নিজের কথায় উত্তর দিন, বা বাদ দিতে 0 লিখুন।
    .short = { $child } সম্পর্কে { $teacher }: { $question } উত্তর দিন, বা বাদ দিতে 0 লিখুন।

ask-thanks = উত্তরের জন্য ধন্যবাদ! { $teacher } এটি পড়বেন।
    .email = উত্তরের জন্য ধন্যবাদ! { $teacher } এটি পড়বেন।
