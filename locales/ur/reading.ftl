### reviewed: no
### date: 2026-11-22
### checked: آپ throughout; nothing agrees with the child; spoons for forks; back-translated apart from the first pass.
### second, independent pass: 2026-11-22; compared line by line; no پچھلے before the weekday, since جمعرات is feminine. Natives first: log-ask, growth, the stop of math-bedtime.
### back-translation: fact "By talking about a book C gets help in learning new words. Every language is right. Speak your dear
### language." tip "Tonight stop at one picture of B. Ask C: what is happening here?" growth "Very good! By stories with you C
### grows. Now ask: what will happen next?" peer "The book B: ask C a question, say well done, add a new word, then say it
### together." pictures "It is not necessary to read each word. From the pictures tell C the story in L. This too is reading!"
### book-home "Today C has B. Read it, look at it or listen: link" log-ask "From D until now how many minutes of stories with C? Send
### just the figure. 0 is fine too." log-thanks "N minutes! This month N in all. It is C's good fortune that you are there." (0:
### "Thanks for telling!") table "Have C set the dining table. Ask: how many spoons are needed, and how many if a guest
### comes?" bedtime "Sums before sleep: Q. Ask C: how was it found out?"
### Natives first: log-ask, growth.

read-fact = کتاب پر بات کرنے سے { $child } کو نئے لفظ سیکھنے میں مدد ملتی ہے۔ ہر زبان ٹھیک ہے۔ اپنی پیاری زبان بولیں۔

read-tip = آج رات { $book } کی ایک تصویر پر رکیں۔ { $child } سے پوچھیں: یہاں کیا ہو رہا ہے؟

read-growth = بہت خوب! آپ کے ساتھ کہانیوں سے { $child } کو بڑھنے میں مدد ملتی ہے۔ اب پوچھیں: آگے کیا ہوگا؟

read-peer = کتاب { $book }: { $child } سے سوال پوچھیں، شاباش دیں، ایک نیا لفظ جوڑیں، پھر مل کر بولیں۔

read-pictures = ہر لفظ پڑھنا ضروری نہیں۔ تصویروں سے { $child } کو { language } میں کہانی سنائیں۔ یہ بھی پڑھنا ہے!

read-book-home = آج { $child } کے پاس { $book } ہے۔ اسے پڑھیں، دیکھیں یا سنیں: { $link }

read-log-ask = { $day } سے اب تک { $child } کے ساتھ کتنے منٹ کہانیاں ہوئیں؟ صرف ہندسہ بھیجیں۔ 0 بھی ٹھیک ہے۔

read-log-thanks = { $minutes ->
    [0] بتانے کا شکریہ! اس مہینے کُل { $total } منٹ۔
    [one] { $minutes } منٹ! اس مہینے کُل { $total } منٹ۔
   *[other] { $minutes } منٹ! اس مہینے کُل { $total } منٹ۔
} یہ { $child } کی خوش قسمتی ہے کہ آپ ساتھ ہیں۔

math-table = کھانے کی میز { $child } سے لگوائیں۔ پوچھیں: کتنے چمچ چاہییں، اور مہمان آئے تو کتنے؟

math-bedtime = سونے سے پہلے حساب: { $question }. { $child } سے پوچھیں: کیسے معلوم ہوا؟
