### reviewed: no
### date: 2026-11-22
### checked: আপনি throughout; one ask each; nothing about a meeting that did not happen; "running late" as "if it is to be
### a little later"; answers are হ্যাঁ and ফোন করুন; lengths with the longest weekday; back-translated apart from the first
### pass.
### Natives first: conf-counter.short (the thanks is short), conf-today (একটু পরে হলে), conf-offer.short.
### second, independent pass: 2026-11-22; every message compared with the source; "running late" says "a little later", one spelling of সন্ধে. Natives first: conf-offer.short (1-3 বা সময় দিন), conf-again.
### back-translation: ask-hours "When can one talk about C? Write days and times that suit between work, like: Tuesday
### after 6 in the evening." offer "C: let us plan together. 1) 2) 3). In reply write 1, 2, 3 or your own time."
### student-led "C wants to show you some work: T, P. Your thoughts will help the planning. Reply yes or a new time."
### clarify "Thanks! Which suits? 1) 2) 3). Or write: call." counter "Thanks for telling T. I can: 1) or 2). Does one
### suit? If not write another time." booked "The time is set: D, T, P. C may come along. If you want to change, write
### to me." interpreter "D, T: a L interpreter will be with us. It is free for you." reminder "See you D, T, P. Bring a
### story about C! Reply yes or a new time." today "Today at T we will talk about C: M. If it is to be a little later,
### write to me." again "I still very much wish to talk about C. 1) 2). Or write a time that suits you." plan "C: our
### plan. At home: H. In class I: K. I will write again D."
### second pass of one and off: 2026-11-22; the text read back into English and compared with the source; "will not be
### able to be", not "is not being able". back-translation: one "A time for talking about C is free: S1, place. In
### answer write YES or a time that suits you." (.short "C: one time free, S1, place. Write YES or a new time.") off
### "Our talk about C, S1, cannot be. I am sorry. I will write to you for a new time." (.short "... I will write for a
### new time."). Natives first: off ("কথা ... হতে পারবে না").
### two, taken, also: 2026-11-22; read back and compared: two "Come, let us talk about C. 1) 2). In answer write 1, 2
### or your own time." (.short "C: 1) 2). Write 1, 2 or your own time.") taken "Sorry, this time has just been taken:
### S1." also "C: S1, place, T.". Natives first: taken ("নেওয়া হয়ে গেছে").

conf-ask-hours = { $child } সম্পর্কে কবে কথা বলা যায়? কাজের ফাঁকে সুবিধার দিন ও সময় লিখুন, যেমন: মঙ্গলবার সন্ধে 6টার পরে। - { $teacher }
    .short = { $child } সম্পর্কে কবে কথা বলা যায়? সুবিধার দিন ও সময় লিখুন, যেমন: মঙ্গলবার 6টার পরে। - { $teacher }

conf-offer = { $child }: চলুন একসাথে পরিকল্পনা করি। 1) { $s1 } 2) { $s2 } 3) { $s3 }। উত্তরে 1, 2, 3 বা নিজের সময় লিখুন। - { $teacher }
    .short = { $child }: 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") } 3) { DATETIME($s3, length: "tiny") }। 1-3 বা সময় দিন। - { $teacher }

conf-one = { $child } সম্পর্কে কথা বলার একটি সময় খালি আছে: { $s1 }, { place }। উত্তরে হ্যাঁ বা আপনার সুবিধার সময় লিখুন। - { $teacher }
    .short = { $child }: একটি সময় খালি, { DATETIME($s1, length: "tiny") }, { place }। হ্যাঁ বা নতুন সময় লিখুন। - { $teacher }

conf-student-led = { $child } আপনাকে কিছু কাজ দেখাতে চায়: { $s1 }, { place }। আপনার ভাবনা পরিকল্পনায় সাহায্য করবে। উত্তরে হ্যাঁ বা নতুন সময় লিখুন।
    .short = { $child } আপনাকে কিছু কাজ দেখাতে চায়: { DATETIME($s1, length: "tiny") }, { place }। হ্যাঁ বা নতুন সময় লিখুন।

conf-clarify = ধন্যবাদ! কোনটা সুবিধার? 1) { $s1 } 2) { $s2 } 3) { $s3 }। বা লিখুন: ফোন করুন।
    .short = কোনটা সুবিধার? 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") } 3) { DATETIME($s3, length: "tiny") }। বা লিখুন: ফোন করুন।

conf-counter = { $asked } জানানোর জন্য ধন্যবাদ। আমি পারব: 1) { $s1 } বা 2) { $s2 }। কোনোটিতে কি সুবিধা হয়? না হলে অন্য সময় লিখুন। - { $teacher }
    .short = { DATETIME($asked, length: "tiny") }: ধন্যবাদ। আমি পারব 1) { DATETIME($s1, length: "tiny") } বা 2) { DATETIME($s2, length: "tiny") }। সুবিধা হয়? - { $teacher }

conf-booked = সময় ঠিক হলো: { $day } { $date }, { $time }, { place }। সাথে { $child } আসতে পারে। বদলাতে চাইলে আমাকে লিখুন। - { $teacher }
    .short = ঠিক হলো: { $day } { $date }, { $time }, { place }। { $child } সাথে আসতে পারে। বদলাতে লিখুন। - { $teacher }

conf-interpreter = { $day }, { $time }: একজন { language } দোভাষী আমাদের সাথে থাকবেন। আপনার জন্য এটি বিনামূল্যে।

conf-reminder = দেখা হবে { $day }, { $time }, { place }। { $child } সম্পর্কে একটি গল্প নিয়ে আসুন! উত্তরে হ্যাঁ বা নতুন সময় লিখুন।
    .short = দেখা হবে { $day }, { $time }, { place }। { $child } নিয়ে গল্প আনুন! হ্যাঁ বা নতুন সময় লিখুন।

conf-today = আজ { $time } আমরা { $child } সম্পর্কে কথা বলব: { mode }। একটু পরে হলে আমাকে লিখুন। - { $teacher }

conf-again = { $child } সম্পর্কে কথা বলতে এখনও খুব ইচ্ছে। 1) { $s1 } 2) { $s2 }। বা আপনার সুবিধার সময় লিখুন। - { $teacher }
    .short = { $child } সম্পর্কে কথা বলতে চাই। 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") }। বা সময় লিখুন। - { $teacher }

conf-two = চলুন { $child } সম্পর্কে কথা বলি। 1) { $s1 } 2) { $s2 }। উত্তরে 1, 2 বা নিজের সময় লিখুন। - { $teacher }
    .short = { $child }: 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") }। 1, 2 বা নিজের সময় লিখুন। - { $teacher }

conf-taken = দুঃখিত, এই সময়টি এইমাত্র নেওয়া হয়ে গেছে: { $s1 }।

conf-also = { $child }: { $s1 }, { place }, { $teacher }।

conf-off = { $child } সম্পর্কে আমাদের কথা, { $s1 }, হতে পারবে না। দুঃখিত। নতুন সময়ের জন্য আপনাকে লিখব। - { $teacher }
    .short = { $child } সম্পর্কে আমাদের কথা, { DATETIME($s1, length: "tiny") }, হতে পারবে না। দুঃখিত। নতুন সময়ের জন্য লিখব। - { $teacher }

conf-plan = { $child }: আমাদের পরিকল্পনা। বাড়িতে: { $home_step }। ক্লাসে আমি: { $class_step }। আবার লিখব { $date }। - { $teacher }
    .short = { $child }: বাড়িতে: { $home_step }। ক্লাসে আমি: { $class_step }। আবার লিখব { $date }। - { $teacher }
