### reviewed: no
### date: 2026-11-22
### checked: translated by meaning; back-translated apart from the first pass and compared; one act each; no gender.
### Natives first: read-growth "làm được rồi", read-pictures "cũng rất quý", math-table "nĩa" (southern).
### second, independent pass: 2026-11-22; read back and compared; nothing changed. Natives first: growth "làm được rồi", pictures "cũng rất quý".
### back-translation: fact "Talking about books helps C learn new words. Any language is good. Please use the language the family
### loves." tip "Tonight, stop at one picture in B. Ask C: what is going on here?" growth "The family has done it! Stories
### together with the family help C progress. Next, ask: what will happen then?" peer "With B: ask C a question, praise the
### child, add one new word, then say that word together." pictures "No need to read each word. Just look at the pictures and
### tell C the story in Vietnamese. That is precious too!" book-home "Today C has the book B. Please read together, look at
### the pictures or listen: L" log-ask "Since D, how many minutes did the family and C read and tell stories? Please text a number. The number 0 is
### fine too." log-thanks "Thank you, family, for telling! / M minutes! That makes N minutes this month. C is truly lucky to have the
### family at its side." table "Let C lay the table. Ask: how many forks are needed, and if one friend comes, how many?" bedtime "Math
### before bedtime: Q. Ask C: how do you know?"

read-fact = Nói chuyện về sách giúp { $child } học từ mới. Tiếng nào cũng tốt. Xin dùng tiếng mà gia đình yêu quý.

read-tip = Tối nay, dừng ở một hình trong { $book }. Hỏi { $child }: ở đây đang có chuyện gì?

read-growth = Gia đình làm được rồi! Những câu chuyện cùng gia đình giúp { $child } tiến bộ. Tiếp theo, hỏi: rồi sẽ có chuyện gì?
    .short = Gia đình làm được rồi! Chuyện kể cùng gia đình giúp { $child } tiến bộ. Tiếp theo, hỏi: rồi sẽ có chuyện gì?

read-peer = Với { $book }: hỏi { $child } một câu, khen con, thêm một từ mới, rồi cùng nói từ đó.

read-pictures = Không cần đọc từng chữ. Cứ nhìn hình và kể chuyện cho { $child } bằng { language }. Như vậy cũng rất quý!

read-book-home = Hôm nay { $child } có sách { $book }. Mời cùng đọc, xem hình hoặc nghe: { $link }
    .short = Cho { $child }: { $book }. Đọc, xem hình hoặc nghe: { $link }

read-log-ask = Từ { $day } đến nay, gia đình và { $child } đọc và kể chuyện bao nhiêu phút? Xin nhắn một số. Số 0 cũng được.
    .email = Từ { $day } đến nay, gia đình và { $child } đọc và kể chuyện bao nhiêu phút? Xin trả lời bằng một số. Số 0 cũng được.

read-log-thanks = { $minutes ->
    [0] Cảm ơn gia đình đã cho biết! Tháng này được { $total } phút.
   *[other] { $minutes } phút! Vậy là tháng này được { $total } phút.
} { $child } thật may mắn có gia đình bên cạnh.

math-table = Để { $child } bày bàn ăn. Hỏi: cần mấy cái nĩa, và thêm một bạn đến thì cần mấy cái?

math-bedtime = Toán trước giờ ngủ: { $question }. Hỏi { $child }: sao con biết?
