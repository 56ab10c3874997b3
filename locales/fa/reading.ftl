### reviewed: no
### date: 2026-11-22
### checked: شما throughout; verbs in number with the children; back-translated apart from the first pass.
### second, independent pass: 2026-11-22; compared line by line; "از کجا می‌دانی؟" asks the child (the old wording can sound like doubt), "حرف بزنید". Natives first: growth, math-bedtime.
### back-translation: fact "Talking about a book helps C in learning new words. Every language is good. Talk in the language of
### your heart." tip "Tonight stay on one picture of B. Ask C: what is going on here?" growth "Your work is excellent! Stories with you help
### C's growth. Now ask: what happens next?" peer "With B: ask C a question, cheer, add a new word, say it together."
### pictures "You need not read each word. Tell C the story from the pictures in L. This too is reading!" book-home "Today B is with
### C. Read, look or listen: link" log-ask "From D until now how many minutes of story with C? Send only the number. 0 is good too."
### log-thanks "N minutes! The sum of this month: N minutes. How lucky C is to have you." (0: "I thank you for telling!") table "Leave
### laying the table to C. Ask: how many forks are needed, and how many if a guest comes?" bedtime "Sums before sleep: Q. Ask C: how do you know?"
### Natives first: growth, math-bedtime.

read-fact = گفت‌وگو دربارهٔ کتاب به { $child } در یادگیری کلمه‌های نو کمک می‌کند. هر زبانی خوب است. به زبان دلتان حرف بزنید.
    .short = گفت‌وگو دربارهٔ کتاب به { $child } در یادگیری کلمه‌های نو کمک می‌کند. هر زبانی خوب است. به زبان دلتان بگویید.

read-tip = امشب روی یک تصویر از { $book } بمانید. از { $child } بپرسید: اینجا چه خبر است؟

read-growth = کارتان عالی است! داستان‌ها در کنار شما به رشد { $child } کمک می‌کند. حالا بپرسید: بعد چه می‌شود؟

read-peer = با { $book }: از { $child } سؤالی بپرسید، تشویق کنید، کلمه‌ای تازه اضافه کنید، با هم بگویید.

read-pictures = لازم نیست هر کلمه را بخوانید. داستان را از روی تصویرها به { language } برای { $child } بگویید. این هم خواندن است!

read-book-home = امروز کتاب { $book } همراه { $child } است. بخوانید، نگاه کنید یا گوش دهید: { $link }
    .short = همراه { $child }: { $book }. بخوانید، ببینید یا بشنوید: { $link }

read-log-ask = از { $day } تا حالا چند دقیقه با { $child } سرگرم داستان بودید؟ فقط عدد را بفرستید. 0 هم خوب است.

read-log-thanks = { $minutes ->
    [0] از خبرتان متشکرم! مجموع این ماه: { $total } دقیقه.
    [one] { $minutes } دقیقه! مجموع این ماه: { $total } دقیقه.
   *[other] { $minutes } دقیقه! مجموع این ماه: { $total } دقیقه.
} خوش به حال { $child } که شما را { $children ->
    [one] دارد
   *[other] دارند
}.

math-table = چیدن میز غذا را به { $child } بسپارید. بپرسید: چند چنگال لازم است، و اگر مهمان بیاید چند تا؟

math-bedtime = حساب پیش از خواب: { $question }. از { $child } بپرسید: { $children ->
    [one] از کجا می‌دانی؟
   *[other] از کجا می‌دانید؟
}
