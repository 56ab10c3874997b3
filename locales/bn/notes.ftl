### reviewed: no
### date: 2026-11-22
### checked: translated by meaning, আপনি throughout; no word shows the sex of child, reader or writer; every text reads
### right for several children; names stand in base form; lengths; NFC; back-translated apart from the first pass.
### Natives first: note-kindness (মমতা দেখিয়েছে), note-growth (শেখার পথে), note-thank-family (a sentence after the colon).
### second, independent pass: 2026-11-22; every message compared; শেখায় (also "teaches") gave way to শেখার পথে, HELP in the short first contact has its verb. Natives first: note-kindness, note-growth.
### back-translation: first-contact "Greetings! I am T, from S. C studies in my class. Here I will send good news and
### advice. To stop write STOP, to get help HELP in reply." short "I am T, S. C is in my class. I will send good news.
### To halt write STOP, for help HELP" strength "Good news about C! D. Tonight ask about K." effort "C has kept trying
### with K. D. This is how we learn!" kindness "C showed tenderness today: D. Because C is there our class is lovelier."
### growth "Good news: on the way of learning K, C has moved ahead this month. The fruit of the time you give at home is
### seen. Thanks!" thank-family "Thanks to you: X. Being able to share it with us, C felt very proud." home-language "C
### today taught us a L word: W. We all said it! Teach us more." here-all-week "C came every day / on all n days this
### week. There was much fun, much was learned. Thanks!" next-step "On the way of learning K, C is moving ahead. At home
### try one thing: A. 5 minutes is plenty."

skill = { $skill ->
    [reading] পড়া
    [writing] লেখা
    [counting] গোনা
    [maths] গণিত
    [science] বিজ্ঞান
    [drawing] ছবি আঁকা
    [music] সঙ্গীত
    [listening] মন দিয়ে শোনা
    [sharing] ভাগ করে নেওয়া
    [asking-questions] প্রশ্ন করা
    [working-together] মিলেমিশে কাজ
    [keeping-at-it] কঠিন কাজ
   *[other] { $skill }
}

note-first-contact = শুভেচ্ছা! আমি { $teacher }, { $school } থেকে। { $child } আমার ক্লাসে পড়ে। এখানে ভালো খবর আর পরামর্শ পাঠাব। বন্ধ করতে STOP/বন্ধ, সাহায্য পেতে HELP লিখে উত্তর দিন।
    .short = আমি { $teacher }, { $school }। { $child } আমার ক্লাসে। ভালো খবর পাঠাব। থামাতে STOP/বন্ধ, সাহায্যে HELP লিখুন

note-strength = { $child } সম্পর্কে ভালো খবর! { $detail }। আজ রাতে { skill } নিয়ে জিজ্ঞেস করুন। - { $teacher }
    .short = { $child }: ভালো খবর! { $detail }। { skill } নিয়ে জিজ্ঞেস করুন। - { $teacher }

note-effort = { skill } নিয়ে { $child } চেষ্টা চালিয়ে গেছে। { $detail }। এভাবেই আমরা শিখি! - { $teacher }
    .short = { $child }: { skill } নিয়ে চেষ্টা চলছে। { $detail }। এভাবেই শেখা হয়! - { $teacher }

note-kindness = { $child } আজ মমতা দেখিয়েছে: { $detail }। { $child } আছে বলে আমাদের ক্লাস আরও সুন্দর। - { $teacher }
    .short = { $child } আজ মমতা দেখিয়েছে: { $detail }। ক্লাস আরও সুন্দর হলো। - { $teacher }

note-growth = ভালো খবর: { skill } শেখার পথে { $child } এই মাসে এগিয়ে গেছে। বাড়িতে আপনাদের দেওয়া সময়ের ফল দেখা যাচ্ছে। ধন্যবাদ! - { $teacher }
    .short = { skill } শেখার পথে { $child } এই মাসে এগিয়ে গেছে। বাড়িতে আপনাদের দেওয়া সময়ের ফল দেখছি। ধন্যবাদ! - { $teacher }

note-thank-family = আপনাদের ধন্যবাদ: { $thing }। আমাদের সাথে তা ভাগ করে নিতে পেরে { $child } খুব গর্ব বোধ করেছে। - { $teacher }
    .short = ধন্যবাদ: { $thing }। আমাদের তা দেখাতে পেরে { $child } খুব গর্ব বোধ করেছে। - { $teacher }

note-home-language = { $child } আজ আমাদের একটি { language } শব্দ শিখিয়েছে: { $word }। আমরা সবাই বলেছি! আমাদের আরও শেখান। - { $teacher }
    .short = { $child } আমাদের একটি { language } শব্দ শিখিয়েছে: { $word }। সবাই বলেছি! আরও শেখান। - { $teacher }

note-here-all-week = { $child } এই সপ্তাহে { $n ->
    [one] প্রতিদিন
   *[other] { $n } দিনই
} এসেছে। অনেক মজা হয়েছে, অনেক কিছু শেখা হয়েছে। ধন্যবাদ! - { $teacher }

note-next-step = { skill } শেখার পথে { $child } এগিয়ে চলেছে। বাড়িতে একটি কাজ করে দেখুন: { $action }। 5 মিনিটই যথেষ্ট। - { $teacher }
    .short = { skill } শেখার পথে { $child } এগিয়ে চলেছে। বাড়িতে: { $action }। 5 মিনিটই যথেষ্ট। - { $teacher }
