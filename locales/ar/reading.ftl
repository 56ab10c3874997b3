### reviewed: no
### date: 2026-11-22
### checked: plural address; "كيف عرفت" is written alike for a girl and a boy; counts of minutes; back-translated apart from the
### first pass.
### second, independent pass: 2026-11-22; compared line by line; growth asks what will happen after that; bedtime asks two or more children in the dual or plural. Natives first: log-thanks, math-table.
### back-translation: fact "Talking about a book helps C to learn new words. Any language is useful. Use the language you
### love." tip "Tonight, stop at one picture in B. Ask C: what is going on here?" growth "Well done! Stories with you help C
### to grow. And now ask: what will happen after that?" peer "With B: put a question to C, cheer, add a new word, and say it together."
### pictures "No need to read each word. Tell the story with C from the pictures, in the language L. This is reading too!"
### book-home "With C today is the book B. Read it or look at its pictures or listen: link" log-ask "How many minutes did you
### spend with C on stories since D? Send the number. Even 0 is fine." log-thanks "N minutes! The total this month: N. How
### lucky C is in you!" (0: "Thank you for telling us!") table "Let setting the table be C's task. Ask: how many forks do we
### need, and how many if a guest comes?" bedtime "A sum before sleep: Q. Ask C: how did you know that?"
### Natives first: log-thanks (يا لحظ), math-table.

read-fact = الحديث عن كتاب يساعد { $child } على تعلّم كلمات جديدة. كل لغة مفيدة. استخدموا اللغة التي تحبونها.

read-tip = الليلة، توقفوا عند صورة واحدة في { $book }. اسألوا { $child }: ماذا يجري هنا؟

read-growth = أحسنتم! القصص معكم تساعد { $child } على النمو. والآن اسألوا: ماذا سيحدث بعد ذلك؟

read-peer = مع { $book }: اطرحوا على { $child } سؤالًا، شجّعوا، أضيفوا كلمة جديدة، وقولوها معًا.

read-pictures = لا حاجة إلى قراءة كل كلمة. احكوا مع { $child } القصة من الصور، باللغة { language }. هذه قراءة أيضًا!

read-book-home = مع { $child } اليوم كتاب { $book }. اقرؤوه أو انظروا إلى صوره أو استمعوا: { $link }
    .short = مع { $child } كتاب { $book }. اقرؤوه أو انظروا إليه أو استمعوا: { $link }

read-log-ask = كم دقيقة قضيتم مع { $child } في القصص منذ يوم { $day }؟ أرسلوا الرقم. حتى 0 لا بأس به.

read-log-thanks = { $minutes ->
    [0] شكرًا لأنكم أخبرتمونا! المجموع هذا الشهر: { $total }.
    [zero] شكرًا لأنكم أخبرتمونا! المجموع هذا الشهر: { $total }.
    [one] دقيقة واحدة! المجموع هذا الشهر: { $total }.
    [two] دقيقتان! المجموع هذا الشهر: { $total }.
    [few] { $minutes } دقائق! المجموع هذا الشهر: { $total }.
    [many] { $minutes } دقيقة! المجموع هذا الشهر: { $total }.
   *[other] { $minutes } دقيقة! المجموع هذا الشهر: { $total }.
} يا لحظ { $child } بكم!

math-table = ليكن تجهيز المائدة مهمة { $child }. اسألوا: كم شوكة نحتاج، وكم إذا جاء ضيف؟

math-bedtime = حساب قبل النوم: { $question }. اسألوا { $child }: { $children ->
    [zero] كيف عرفتم ذلك؟
    [one] كيف عرفت ذلك؟
    [two] كيف عرفتما ذلك؟
    [few] كيف عرفتم ذلك؟
    [many] كيف عرفتم ذلك؟
   *[other] كيف عرفتم ذلك؟
}
