### A family's page of a story or a game, and the ways to share it: each a name and three small steps for an adult.
### reviewed: no
### date: 2026-11-22
### checked: by meaning; what is said to the child is in plain speech (你); no gender; nothing to buy; parts of a word are its
### characters (每个字).
### back-translation: title "A story for C" idea "A little idea for C" read "Read here" listen "Have a listen" pdf
### "Open the pages" epub "Save to this phone" web "Open this book's web page" print "Print" how "How to share it
### together" pictures "No need to read every word. Looking at the pictures, just tell the story in your own
### language." other "The words of this book are L. Looking at the pictures, the story can be told in any
### language." minutes "How many minutes in all? Please answer our message with a number." author "Author: A"
### licence "Licence: X" gone "This page is closed. Please ask the teacher for a new link." talk "Chat about this
### book / Point at a picture and ask C: what happened here? / However the answer is, praise it, and add one new
### word. / Say it together once." pictures "The story in the pictures / First look at all the pictures once, no
### need to read. / Ask C: who is this? What happened? / In your own language, tell this story together." next
### "What comes next? / Before turning the page, stop a moment. / Ask C: what will happen next? Why? / Turn the
### page and look together." again "Tell it once more / Close the book. / Ask C: what happened first? And then?
### What was the ending? / Make up a different ending together." life "A story from your life / Find in the book
### something that you also know from your life. / Tell it to C. / Ask C to tell a similar story too." table
### "Numbers at the table / Set the table together with C, counting while you set it. / Ask: if a friend comes, how
### many sets in all? / Ask: how do you know?" bedtime "A number story before sleep / Tell a little story with
### numbers: there were five birds, two flew away. / Ask C: how many are there now? / Ask: how do you know?" walk
### "A game on a walk / Let C find three signs, numbers or colours. / Count them together. / Make up a story with
### them." shop "A game in the shop / Count five things together with C. / Ask: which one is the dearest? / Ask:
### how do you know?" song "Sing together / Sing with C a song that all know. / Pick a word and clap once for each
### character. / Change one word, and laugh together."
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the
### source and the older texts (meaning, facts, variables, address, one and several children); talk-2 says "however
### the answer is" in full. Natives first: talk-2, life-1, song-2.

share-title = 给{ $child }的故事
share-idea = 给{ $child }的小点子
share-read = 在这里读
share-listen = 听一听
share-pdf = 打开书页（PDF）
share-epub = 存到这部手机（EPUB）
share-web = 打开这本书的网页
share-print = 打印
share-how = 怎样一起分享
share-pictures = 不用每个字都读。看着图，用您自己的语言讲故事就好。
share-other = 这本书的文字是{ $language }。看着图，用哪种语言都能讲这个故事。
share-minutes = 一共多少分钟？请用一个数字回复我们的消息。
share-author = 作者：{ $author }
share-licence = 许可协议：{ $licence }
share-gone = 这个页面已经关闭。请向老师要一个新的链接。

way-talk = 聊聊这本书
way-talk-1 = 指着一幅图问{ $child }：这里发生了什么？
way-talk-2 = 不管怎么回答，都夸一夸，再加一个新词。
way-talk-3 = 一起说一遍。

way-pictures = 图里的故事
way-pictures-1 = 先把所有的图看一遍，不用读。
way-pictures-2 = 问{ $child }：这是谁？发生了什么？
way-pictures-3 = 用您自己的语言，一起讲这个故事。

way-next = 接下来会怎样？
way-next-1 = 翻页之前，先停一停。
way-next-2 = 问{ $child }：接下来会发生什么？为什么？
way-next-3 = 翻过这一页，一起看看。

way-again = 再讲一遍
way-again-1 = 合上书。
way-again-2 = 问{ $child }：最先发生了什么？然后呢？结局怎么样？
way-again-3 = 一起编一个不同的结局。

way-life = 您生活中的故事
way-life-1 = 在书里找一样您在生活中也熟悉的东西。
way-life-2 = 讲给{ $child }听。
way-life-3 = 请{ $child }也讲一个类似的故事。

way-table = 餐桌上的数字
way-table-1 = 和{ $child }一起摆餐具，一边摆一边数。
way-table-2 = 问：来一位朋友的话，一共要几副？
way-table-3 = 问：你是怎么知道的？

way-bedtime = 睡前的数字故事
way-bedtime-1 = 讲一个带数字的小故事：有五只小鸟，飞走了两只。
way-bedtime-2 = 问{ $child }：现在有几只？
way-bedtime-3 = 问：你是怎么知道的？

way-walk = 散步时的游戏
way-walk-1 = 让{ $child }找三个标志、数字或颜色。
way-walk-2 = 一起数一数。
way-walk-3 = 用它们编一个故事。

way-shop = 逛商店时的游戏
way-shop-1 = 和{ $child }一起数五样东西。
way-shop-2 = 问：哪一样最贵？
way-shop-3 = 问：你是怎么知道的？

way-song = 一起唱歌
way-song-1 = 和{ $child }一起唱一首大家都会的歌。
way-song-2 = 挑一个词，每个字拍一下手。
way-song-3 = 换掉一个词，一起笑一笑。
