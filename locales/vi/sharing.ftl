### Stories and games that are sent, minutes that are mended, questions to get to know a family.
### reviewed: no
### date: 2026-11-22
### checked: by meaning; gia đình; one act or one ask each; of five things one asks which has the highest price (giá cao
### nhất), which north and south both say; no purchase; no gender; length with long names.
### back-translation: subjects "A game to play together" "A question from the school" share "A story for C: B. Look at the
### pictures, listen or read here: L" (.short "For C: B. Look, listen or read: L") log-again "How many minutes did the family
### and C read and tell stories? Please answer with a number, such as 20." log-fixed "Changed to M minutes. This month makes N
### minutes. Thank you, family!" streak "(1: One week of telling stories with C.) W weeks on end of telling stories with C.
### Truly wonderful!" walk "When taking a walk, ask C to find three signs, numbers or colours. Think up a story from them
### together." shop "At the shop, count five things with C. Which thing has the highest price?" ask-family "T asks about C: Q
### Please answer in the family's own words, or 0 to skip." ask-thanks "Thank you, family, for answering! T will read it."
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the
### source and the older texts (meaning, facts, variables, address, one and several children); nothing changed.
### Natives first: shop ("giá cao nhất"), walk, streak.

email-subject-play = Một trò chơi để cùng chơi
email-subject-ask = Một câu hỏi từ nhà trường

read-share = Một câu chuyện cho { $child }: { $book }. Xem hình, nghe hoặc đọc ở đây: { $link }
    .short = Cho { $child }: { $book }. Xem, nghe hoặc đọc: { $link }

read-log-again = Gia đình và { $child } đọc và kể chuyện bao nhiêu phút? Xin trả lời bằng một số, như 20.

read-log-fixed = Đã sửa thành { $minutes } phút. Tháng này được { $total } phút. Cảm ơn gia đình!

read-streak = { $weeks ->
    [1] { $weeks } tuần đọc và kể chuyện cùng { $child }. Thật tuyệt vời!
   *[other] { $weeks } tuần liền đọc và kể chuyện cùng { $child }. Thật tuyệt vời!
}

play-walk = Khi đi dạo, nhờ { $child } tìm ba biển hiệu, con số hoặc màu sắc. Cùng nghĩ ra một câu chuyện từ đó.
    .short = Khi đi dạo, nhờ { $child } tìm ba biển hiệu, con số hoặc màu sắc. Cùng nghĩ ra một chuyện.

play-shop = Ở cửa hàng, cùng { $child } đếm năm món. Món nào giá cao nhất?

ask-family = { $teacher } hỏi về { $child }: { $question } Xin trả lời bằng lời của gia đình, hoặc 0 để bỏ qua.

ask-thanks = Cảm ơn gia đình đã trả lời! { $teacher } sẽ đọc.
    .email = Cảm ơn gia đình đã trả lời! { $teacher } sẽ đọc.
