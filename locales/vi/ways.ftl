### A family's page of a story or a game, and the ways to share it: each a name and three small steps for an adult.
### reviewed: no
### date: 2026-11-22
### checked: by meaning; gia đình; con for what is said to the child; no gender; nothing to buy; parts of a word are its
### syllables (mỗi tiếng).
### back-translation: title "A story for C" idea "A suggestion for C" read "Read here" listen "Listen" pdf "Open the pages" epub
### "Save to this phone" web "Open the book's web page" print "Print" how "How to share it together" pictures "No need to read
### each word. Just look at the pictures and tell the story in the family's language." other "This book is in L. The pictures
### tell the story in every language." minutes "How many minutes? Please answer our message with a number." author "Author: A"
### licence "Licence: X" gone "This page is closed. Please ask the teacher to get a new link." talk "Talk about the book / Ask C
### about a picture: what is going on here? / Praise every answer, and add one new word. / Say that word together." pictures
### "The story in the pictures / Look at all the pictures first, without reading. / Ask C: who is this? What is going on? / Tell
### the story together in the family's language." next "What comes next? / Stop before turning the page. / Ask C: what will
### happen next? Why? / Turn the page and look together." again "Tell it again / Close the book. / Ask C: what came first? And
### then? How did it end? / Think up another ending together." life "A story from the family's life / Find in the book something
### the family knows from its own life. / Tell C about it. / Ask C to tell a similar story." table "Numbers at the table / Set
### the table with C, and count together. / Ask: how many are needed if a friend comes? / Ask: how do you know?" bedtime "A
### number story before sleep / Tell a short story with numbers: there were five birds, two flew away. / Ask C: how many are
### there now? / Ask: how do you know?" walk "A game when taking a walk / Ask C to find three signs, numbers or colours. / Count
### together. / Think up a story from them." shop "A game at the shop / Count five things with C. / Ask: which thing has the
### highest price? / Ask: how do you know?" song "Sing together / Sing with C a song that the whole family knows. / Clap once
### for each syllable of a word. / Change one word, and laugh together."
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the
### source and the older texts (meaning, facts, variables, address, one and several children); nothing changed.
### Natives first: life ("đời mình"), how, song-2 ("mỗi tiếng").

share-title = Một câu chuyện cho { $child }
share-idea = Một gợi ý cho { $child }
share-read = Đọc ở đây
share-listen = Nghe
share-pdf = Mở các trang (PDF)
share-epub = Lưu vào điện thoại này (EPUB)
share-web = Mở trang web của cuốn sách
share-print = In
share-how = Cách cùng chia sẻ
share-pictures = Không cần đọc từng chữ. Cứ nhìn hình và kể chuyện bằng tiếng của gia đình.
share-other = Sách này bằng { $language }. Hình kể chuyện bằng mọi thứ tiếng.
share-minutes = Được bao nhiêu phút? Xin trả lời tin nhắn của chúng tôi bằng một số.
share-author = Tác giả: { $author }
share-licence = Giấy phép: { $licence }
share-gone = Trang này đã đóng. Xin hỏi giáo viên để có liên kết mới.

way-talk = Nói chuyện về cuốn sách
way-talk-1 = Hỏi { $child } về một hình: ở đây đang có chuyện gì?
way-talk-2 = Khen mọi câu trả lời, và thêm một từ mới.
way-talk-3 = Cùng nói từ đó.

way-pictures = Chuyện trong hình
way-pictures-1 = Xem hết các hình trước, không cần đọc.
way-pictures-2 = Hỏi { $child }: đây là ai? Đang có chuyện gì?
way-pictures-3 = Cùng kể chuyện bằng tiếng của gia đình.

way-next = Rồi sẽ có chuyện gì?
way-next-1 = Dừng lại trước khi lật trang.
way-next-2 = Hỏi { $child }: rồi sẽ có chuyện gì? Vì sao?
way-next-3 = Lật trang và cùng xem.

way-again = Kể lại chuyện
way-again-1 = Gấp sách lại.
way-again-2 = Hỏi { $child }: đầu tiên có chuyện gì? Rồi sao nữa? Kết thúc ra sao?
way-again-3 = Cùng nghĩ ra một đoạn kết khác.

way-life = Chuyện trong đời mình
way-life-1 = Tìm trong sách một điều mà gia đình biết từ đời mình.
way-life-2 = Kể cho { $child } nghe về điều đó.
way-life-3 = Nhờ { $child } kể một chuyện giống vậy.

way-table = Con số trên bàn ăn
way-table-1 = Cùng { $child } bày bàn ăn, và cùng đếm.
way-table-2 = Hỏi: thêm một bạn đến thì cần mấy cái?
way-table-3 = Hỏi: sao con biết?

way-bedtime = Chuyện con số trước giờ ngủ
way-bedtime-1 = Kể một chuyện ngắn có con số: có năm con chim, hai con bay đi.
way-bedtime-2 = Hỏi { $child }: bây giờ còn mấy con?
way-bedtime-3 = Hỏi: sao con biết?

way-walk = Trò chơi khi đi dạo
way-walk-1 = Nhờ { $child } tìm ba biển hiệu, con số hoặc màu sắc.
way-walk-2 = Cùng đếm.
way-walk-3 = Cùng nghĩ ra một câu chuyện từ đó.

way-shop = Trò chơi ở cửa hàng
way-shop-1 = Cùng { $child } đếm năm món.
way-shop-2 = Hỏi: món nào giá cao nhất?
way-shop-3 = Hỏi: sao con biết?

way-song = Cùng hát
way-song-1 = Cùng { $child } hát một bài mà cả nhà đều biết.
way-song-2 = Vỗ tay một cái cho mỗi tiếng của một từ.
way-song-3 = Đổi một từ, và cùng cười.
