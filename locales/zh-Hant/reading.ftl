### reviewed: no
### date: 2026-11-22
### checked: by meaning, 您; books stand in 《》; one question each; zero minutes get thanks.
### second, independent pass: 2026-11-22; the text read back into English and compared with the source: growth praises
### what goes on ("您做得真好"); peer in Taiwan wording ("稱讚一下").
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

read-fact = 和孩子聊一本書，能幫助{ $child }學到新的字詞。哪種語言都可以，用您最喜歡的就好。

read-tip = 今晚讀《{ $book }》時，停在一張圖上。問問{ $child }：這裡發生了什麼事？

read-growth = 您做得真好！和您一起讀故事，能幫助{ $child }成長。接下來可以問：後面會發生什麼事？

read-peer = 讀《{ $book }》時：問{ $child }一個問題，稱讚一下，加一個新的詞，再一起說一遍。

read-pictures = 不用每個字都讀。看著圖，用{ language }講故事給{ $child }聽吧。這也算閱讀！

read-book-home = { $child }今天帶了《{ $book }》回家。可以讀，可以看，也可以聽：{ $link }

read-log-ask = 從{ $day }到現在，您和{ $child }一起讀故事、講故事有多少分鐘？請回覆一個數字，0也可以。

read-log-thanks = { $minutes ->
    [0] 謝謝您告訴我們！這個月一共{ $total }分鐘。
   *[other] { $minutes }分鐘！這個月一共{ $total }分鐘了。
}{ $child }有您陪伴，真幸福。

math-table = 讓{ $child }擺餐具。問問：要幾支叉子，多來一位朋友要幾支？

math-bedtime = 睡前數學：{ $question }。問問{ $child }：你是怎麼知道的？
