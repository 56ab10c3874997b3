### A family's page of a story or a game, and the ways to share it: each a name and three small steps for an adult.
### reviewed: no
### date: 2026-11-22
### checked: by meaning, Taiwan wording (列印, 連結); what is said to the child is in plain speech (你); no gender; nothing to buy;
### parts of a word are its characters (每個字).
### back-translation: title "A story for C" idea "A little idea for C" read "Read here" listen "Have a listen" pdf
### "Open the pages" epub "Save to this phone" web "Open this book's web page" print "Print" how "How to share it
### together" pictures "No need to read every word. Looking at the pictures, just tell the story in your own
### language." other "The words of this book are L. Looking at the pictures, the story can be told in any
### language." minutes "How many minutes in all? Please answer our message with a number." author "Author: A"
### licence "Licence terms: X" gone "This page is closed. Please ask the teacher for a new link." talk "Chat about
### this book / Point at a picture and ask C: what happened here? / However the answer is, praise it, and add one
### new word. / Say it together once." pictures "The story in the pictures / First look at all the pictures once,
### no need to read. / Ask C: who is this? What happened? / In your own language, tell this story together." next
### "What comes next? / Before turning the page, stop a moment. / Ask C: what will happen next? Why? / Turn the
### page and look together." again "Tell it once more / Close the book. / Ask C: what happened first? And then?
### What was the ending? / Make up a different ending together." life "A story from your life / Find in the book
### something that you also know from your life. / Tell it to C. / Ask C to tell a similar story too." table
### "Numbers at the table / Set the table together with C, counting while you set it. / Ask: if a friend comes, how
### many sets in all? / Ask: how do you know?" bedtime "A number story before sleep / Tell a little story with
### numbers: there were five birds, two flew away. / Ask C: how many are there now? / Ask: how do you know?" walk
### "A game on a walk / Ask C to find three signs, numbers or colours. / Count them together. / Make up a story
### with them." shop "A game in the shop / Count five things together with C. / Ask: which one is the dearest? /
### Ask: how do you know?" song "Sing together / Sing with C a song that all know. / Pick a word and clap once for
### each character. / Change one word, and laugh together."
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the
### source and the older texts (meaning, facts, variables, address, one and several children); talk-2 says "however
### the answer is" in full. Natives first: talk-2, life-1, song-2.

share-title = 給{ $child }的故事
share-idea = 給{ $child }的小點子
share-read = 在這裡讀
share-listen = 聽一聽
share-pdf = 打開書頁（PDF）
share-epub = 存到這支手機（EPUB）
share-web = 打開這本書的網頁
share-print = 列印
share-how = 怎樣一起分享
share-pictures = 不用每個字都讀。看著圖，用您自己的語言講故事就好。
share-other = 這本書的文字是{ $language }。看著圖，用哪種語言都能講這個故事。
share-minutes = 一共多少分鐘？請用一個數字回覆我們的訊息。
share-author = 作者：{ $author }
share-licence = 授權條款：{ $licence }
share-gone = 這個頁面已經關閉。請向老師要一個新的連結。

way-talk = 聊聊這本書
way-talk-1 = 指著一張圖問{ $child }：這裡發生了什麼事？
way-talk-2 = 不管怎麼回答，都稱讚一下，再加一個新的詞。
way-talk-3 = 一起說一遍。

way-pictures = 圖裡的故事
way-pictures-1 = 先把所有的圖看一遍，不用讀。
way-pictures-2 = 問{ $child }：這是誰？發生了什麼事？
way-pictures-3 = 用您自己的語言，一起講這個故事。

way-next = 接下來會怎樣？
way-next-1 = 翻頁之前，先停一停。
way-next-2 = 問{ $child }：接下來會發生什麼事？為什麼？
way-next-3 = 翻過這一頁，一起看看。

way-again = 再講一遍
way-again-1 = 把書闔上。
way-again-2 = 問{ $child }：最先發生了什麼事？然後呢？結局怎麼樣？
way-again-3 = 一起編一個不同的結局。

way-life = 您生活中的故事
way-life-1 = 在書裡找一樣您在生活中也熟悉的東西。
way-life-2 = 講給{ $child }聽。
way-life-3 = 請{ $child }也講一個類似的故事。

way-table = 餐桌上的數字
way-table-1 = 和{ $child }一起擺餐具，一邊擺一邊數。
way-table-2 = 問：來一位朋友的話，一共要幾副？
way-table-3 = 問：你是怎麼知道的？

way-bedtime = 睡前的數字故事
way-bedtime-1 = 講一個有數字的小故事：有五隻小鳥，飛走了兩隻。
way-bedtime-2 = 問{ $child }：現在有幾隻？
way-bedtime-3 = 問：你是怎麼知道的？

way-walk = 散步時的遊戲
way-walk-1 = 請{ $child }找三個標誌、數字或顏色。
way-walk-2 = 一起數一數。
way-walk-3 = 用它們編一個故事。

way-shop = 逛商店時的遊戲
way-shop-1 = 和{ $child }一起數五樣東西。
way-shop-2 = 問：哪一樣最貴？
way-shop-3 = 問：你是怎麼知道的？

way-song = 一起唱歌
way-song-1 = 和{ $child }一起唱一首大家都會的歌。
way-song-2 = 挑一個詞，每個字拍一下手。
way-song-3 = 換掉一個詞，一起笑一笑。
