### reviewed: no
### date: 2026-11-22
### checked: আপনি to the family, তুমি only inside the question to the child; spoons (চামচ) for forks, as more usual at the
### table; back-translated apart from the first pass. Natives first: read-growth, read-log-thanks, math-table.
### second, independent pass: 2026-11-22; every message compared; read-log-thanks says মিনিট after zero and মোট for the sum. Natives first: read-growth, math-table.
### back-translation: fact "Talking about books, C learns new words. Any language will do. Say it in your favourite
### language." tip "Tonight stop at one picture of the book B. Ask: C, what is happening here?" growth "It goes
### splendidly! Story by story with you C is growing. Now ask: what will happen next?" peer "With B, C and you: ask a
### question, cheer, add one new word, say it together." pictures "No need to read each word. Looking at the pictures
### tell the story in L, C will listen. This helps too!" book-home "C brought the book B today. Read, look or listen:
### link" log-ask "Since D how many minutes have C and you spent with stories? Reply a number. 0 is fine too."
### log-thanks "Thanks for telling! This month n minutes in all. / n minutes! This month n in all. C has you at its
### side, that is great good fortune." table "Let C lay the dinner table. Ask: how many spoons are needed, and how many
### if a friend comes?" bedtime "Math before sleep: Q. Ask: C, how did you find out?"

read-fact = বই নিয়ে কথা বললে { $child } নতুন শব্দ শেখে। যেকোনো ভাষাতেই হয়। আপনার প্রিয় ভাষায় বলুন।

read-tip = আজ রাতে { $book } বইয়ের একটি ছবিতে থামুন। জিজ্ঞেস করুন: { $child }, এখানে কী হচ্ছে?

read-growth = দারুণ চলছে! আপনার সাথে গল্পে গল্পে { $child } বেড়ে উঠছে। এবার জিজ্ঞেস করুন: এরপর কী হবে?

read-peer = { $book } নিয়ে { $child } আর আপনি: প্রশ্ন করুন, বাহবা দিন, একটি নতুন শব্দ যোগ করুন, একসাথে বলুন।
    .short = { $book }, { $child } আর আপনি: প্রশ্ন করুন, বাহবা দিন, একটি শব্দ যোগ করুন, একসাথে বলুন।

read-pictures = প্রতিটি শব্দ পড়ার দরকার নেই। ছবি দেখে { language } ভাষায় গল্পটি বলুন, { $child } শুনবে। এটাও কাজে লাগে!

read-book-home = { $child } আজ { $book } বইটি এনেছে। পড়ুন, দেখুন বা শুনুন: { $link }
    .short = { $child }: { $book }। পড়ুন, দেখুন বা শুনুন: { $link }

read-log-ask = { $day } থেকে { $child } আর আপনি কত মিনিট গল্পে কাটিয়েছেন? উত্তরে একটি সংখ্যা লিখুন। 0 হলেও চলবে।

read-log-thanks = { $minutes ->
    [0] জানানোর জন্য ধন্যবাদ! এই মাসে মোট { $total } মিনিট।
    [one] { $minutes } মিনিট! এই মাসে মোট { $total }।
   *[other] { $minutes } মিনিট! এই মাসে মোট { $total }।
} { $child } আপনাকে পাশে পেয়েছে, এ বড় সৌভাগ্য।

math-table = { $child } খাবার টেবিল সাজাক। জিজ্ঞেস করুন: কয়টি চামচ লাগবে, আর একজন বন্ধু এলে কয়টি?

math-bedtime = ঘুমের আগে গণিত: { $question }। জিজ্ঞেস করুন: { $child }, কীভাবে বুঝলে?
