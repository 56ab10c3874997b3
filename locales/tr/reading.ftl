### reviewed: no
### date: 2026-11-22
### checked: by meaning, siz; the child is asked through "anlatsın", so that one and several read right.
### second, independent pass: 2026-11-22; the text read back into English and compared with the source; nothing to mend.
### back-translation: fact "When one talks about a book, C learns new words. Any language will do. Use the language you
### love most." tip "This evening stop at a picture in the book B. Let C tell: what is happening here?" growth "You are
### doing great! With stories shared with you C develops. Now talk: what will happen next?" peer "With B: let C answer a
### question. Praise, add a new word, say it together." pictures "No need to read every word. Tell C the story from the
### pictures in Turkish (in your own language, L). That is reading too!" book-home "C brings the book B today. Read it,
### look at it or listen: link" log-ask "Since day, how many minutes did you share stories with C? Write a number. 0
### will do too." log-thanks "(Thanks for letting us know!) M minutes! This month N minutes in all. C is lucky to have
### such a family." table "Let C lay the table. Think together: how many forks are needed, how many forks if a friend
### comes?" bedtime "Maths before sleep: Q. Let C tell: how was the answer found?"
### .short: peer "With B, C: a question, a praise, a new word, then say it together." book-home "C: B is at home today.
### Read, look, listen."
### Natives first: peer, log-thanks, growth.

read-fact = Bir kitap hakkında konuşunca { $child } yeni kelimeler öğrenir. Her dil olur. En sevdiğiniz dili kullanın.

read-tip = Bu akşam "{ $book }" kitabında bir resimde durun. { $child } anlatsın: burada neler oluyor?

read-growth = Harika gidiyorsunuz! Sizinle paylaşılan öykülerle { $child } gelişiyor. Şimdi konuşun: sonra ne olacak?

read-peer = "{ $book }" ile: { $child } bir soruyu yanıtlasın. Övün, yeni bir kelime ekleyin, birlikte söyleyin.
    .short = "{ $book }" ile { $child }: bir soru, bir övgü, yeni bir kelime, sonra birlikte söyleyin.

read-pictures = Her kelimeyi okumanıza gerek yok. { $child } için öyküyü resimlerden { $language ->
    [own] Türkçe
   *[other] kendi dilinizde ({ language })
} anlatın. Bu da okumaktır!

read-book-home = { $child } bugün "{ $book }" kitabını getiriyor. Okuyun, bakın ya da dinleyin: { $link }
    .short = { $child }: "{ $book }" bugün evde. Okuyun, bakın, dinleyin: { $link }

read-log-ask = { $day } gününden beri { $child } ile kaç dakika öykü paylaştınız? Bir sayı yazın. 0 da olur.

read-log-thanks = { $minutes ->
    [0] Haber verdiğiniz için teşekkürler! Bu ay toplam { $total } dakika.
   *[other] { $minutes } dakika! Bu ay toplam { $total } dakika.
} { $child } böyle bir ailesi olduğu için şanslı.

math-table = Sofrayı { $child } kursun. Birlikte düşünün: kaç çatal lazım, bir arkadaş gelirse kaç çatal olur?

math-bedtime = Uyku öncesi matematik: { $question }. { $child } anlatsın: cevap nasıl bulundu?
