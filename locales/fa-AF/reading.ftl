### reviewed: no
### date: 2026-11-22
### checked: شما throughout; the cloth on which a meal is laid, and spoons; verbs in number with the children; back-translated apart
### from the first pass.
### second, independent pass: 2026-11-22; compared line by line; "گپ بزنید" with a language. Natives first: tip, log-thanks.
### back-translation: fact "Talking about a book helps C in learning new words. Every language is good. Talk in the language of your
### heart." tip "Tonight stop at one picture of B. Ask C: what is up here?" growth "Your work is excellent! Stories with you help C's
### growth. Now ask: what will happen after this?" peer "With B: ask C a question, say well done, add a new word, say it together."
### pictures "Reading each word is not needed. Tell C the story from the pictures in L. This too is reading!" book-home "Today the
### book B is with C. Read, see or hear: link" log-ask "From D until now how many minutes of story did you have with C? Send only the
### number. 0 is good too." log-thanks "N minutes! The sum of this month: N minutes. C is fortunate to have you." (0: "Thanks for
### saying so!") table "Leave laying the meal cloth to C. Ask: how many spoons are needed, and how many if a guest comes?" bedtime
### "Sums at bedtime: Q. Ask C: how did it become clear?"
### Natives first: tip, log-thanks.

read-fact = گپ زدن در مورد کتاب به { $child } در آموختن لغت‌های نو کمک می‌کند. هر زبان خوب است. به زبان دل‌تان گپ بزنید.

read-tip = امشب در یک تصویر از { $book } توقف کنید. از { $child } بپرسید: اینجا چه گپ است؟

read-growth = کار شما عالی است! قصه‌ها با شما به رشد { $child } کمک می‌کند. حالا بپرسید: بعد از این چه می‌شود؟

read-peer = با { $book }: از { $child } یک سوال کنید، آفرین بگویید، یک لغت نو اضافه کنید، یکجا بگویید.

read-pictures = خواندن هر کلمه لازم نیست. قصه را از روی تصویرها به { language } برای { $child } بگویید. این هم خواندن است!

read-book-home = امروز کتاب { $book } نزد { $child } است. بخوانید، ببینید یا بشنوید: { $link }
    .short = نزد { $child }: { $book }. بخوانید، ببینید یا بشنوید: { $link }

read-log-ask = از { $day } تا حال چند دقیقه با { $child } قصه داشتید؟ تنها عدد را روان کنید. 0 هم خوب است.

read-log-thanks = { $minutes ->
    [0] تشکر که گفتید! مجموع این ماه: { $total } دقیقه.
    [one] { $minutes } دقیقه! مجموع این ماه: { $total } دقیقه.
   *[other] { $minutes } دقیقه! مجموع این ماه: { $total } دقیقه.
} بخت { $child } بلند است که شما را { $children ->
    [one] دارد
   *[other] دارند
}.

math-table = هموار کردن دسترخوان را به { $child } بسپارید. بپرسید: چند قاشق کار است، و اگر مهمان بیاید چند؟

math-bedtime = حساب وقت خواب: { $question }. از { $child } بپرسید: چطور معلوم شد؟
