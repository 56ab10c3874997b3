### reviewed: no
### date: 2026-11-22
### checked: by meaning, 您; books stand in 《》; one question each; zero minutes get thanks.
### second, independent pass: 2026-11-22; the text read back into English and compared with the source: growth praises
### what goes on ("您做得真好").
### back-translation: fact "Chatting with the child about a book helps C learn new words. Any language will do, just use
### the one you like best." tip "Tonight when reading B, stop at one picture. Ask C: what is happening here?" growth
### "You do it really well! Reading stories with you helps C grow. Next you can ask: what will happen later?" peer "When
### reading B: ask C a question, praise, add a new word, then say it together once more." pictures "No need to read
### every word. Look at the pictures and tell C the story in L. This counts as reading too!" book-home "C brought B home
### today. You can read, look or listen: link" log-ask "From day until now, how many minutes did you and C read and tell
### stories together? Please reply with a number, 0 is fine too." log-thanks "(Thank you for telling us!) M minutes! N
### minutes in all this month. C is so fortunate to have your company." table "Let C lay the cutlery. Ask: how many
### forks are needed, and how many with one more friend?" bedtime "Bedtime math: Q. Ask C: how do you know?" Natives
### first: growth, log-thanks, table.

read-fact = 和孩子聊一本书，能帮助{ $child }学到新词。哪种语言都可以，用您最喜欢的就好。

read-tip = 今晚读《{ $book }》时，停在一幅图上。问问{ $child }：这里发生了什么？

read-growth = 您做得真好！和您一起读故事，能帮助{ $child }成长。接下来可以问：后面会发生什么？

read-peer = 读《{ $book }》时：问{ $child }一个问题，夸一夸，加一个新词，再一起说一遍。

read-pictures = 不用每个字都读。看着图，用{ language }给{ $child }讲故事吧。这也算阅读！

read-book-home = { $child }今天带回了《{ $book }》。可以读，可以看，也可以听：{ $link }

read-log-ask = 从{ $day }到现在，您和{ $child }一起读故事、讲故事有多少分钟？请回复一个数字，0也可以。

read-log-thanks = { $minutes ->
    [0] 谢谢您告诉我们！这个月一共{ $total }分钟。
   *[other] { $minutes }分钟！这个月一共{ $total }分钟了。
}{ $child }有您陪伴，真幸福。

math-table = 让{ $child }来摆餐具。问问：要几把叉子，多来一位朋友要几把？

math-bedtime = 睡前数学：{ $question }。问问{ $child }：你是怎么知道的？
