### reviewed: no
### date: 2026-11-22
### checked: translated by meaning; back-translated apart from the first pass and compared for meaning, tone and form of
### address (您 throughout, 家長 rather than the legal 監護人); no plural is needed: every text reads right for several
### children. Taiwan wording (簡訊, 訊息, 回覆, 視訊, 計畫).
### second, independent pass: 2026-11-22; the text read back into English and compared with the source; nothing to mend.
### back-translation: first-contact "Hello, I am T, C's teacher at S. I will share good news and little suggestions
### here. Reply STOP or 退訂 to stop receiving, HELP to get help." strength "Sharing with you good news of C! D. Tonight
### you might ask the child about K." effort "C keeps up the effort in K. D. Learning is just like this!" kindness "C
### was very kind today: D. With C here our class is warmer." growth "Good news: this month C made progress in K. One
### can see that you spend time with the child at home. Thank you!" thank-family "Thank you: X. C was very proud when
### sharing with us." home-language "Today C taught us some L: W. Everybody said it too! You are welcome to teach us
### more." here-all-week "C came to school all N days (every day) this week. We were happy and learned a lot. Thank
### you!" next-step "C keeps making progress in K. At home you can try: A. 5 minutes is enough."
### Natives first: effort, growth, home-language, and whether thank-family reads well with a sentence after the colon.

skill = { $skill ->
    [reading] 閱讀
    [writing] 寫作
    [counting] 數數
    [maths] 數學
    [science] 科學
    [drawing] 畫畫
    [music] 音樂
    [listening] 傾聽
    [sharing] 分享
    [asking-questions] 提問
    [working-together] 合作
    [keeping-at-it] 克服困難
   *[other] { $skill }
}

note-first-contact = 您好，我是{ $child }在{ $school }的老師{ $teacher }。我會在這裡分享好消息和小建議。回覆STOP或退訂可停止接收，回覆HELP可獲得協助。

note-strength = 跟您分享{ $child }的好消息！{ $detail }。今晚不妨問問孩子關於{ skill }的事。- { $teacher }

note-effort = { $child }在{ skill }方面一直努力不懈。{ $detail }。學習就是這樣！- { $teacher }

note-kindness = { $child }今天很友善：{ $detail }。有{ $child }在，我們班更溫暖。- { $teacher }

note-growth = 好消息：{ $child }這個月在{ skill }方面有進步。看得出您在家花了時間陪伴孩子。謝謝您！- { $teacher }

note-thank-family = 謝謝您：{ $thing }。{ $child }跟我們分享的時候非常自豪。- { $teacher }

note-home-language = 今天{ $child }教我們一句{ language }：{ $word }。大家都跟著說了！歡迎再多教我們一些。- { $teacher }

note-here-all-week = { $child }這週{ $n ->
    [1] 每天
   *[other] { $n }天
}都來上學。我們很開心，也學到很多。謝謝您！- { $teacher }

note-next-step = { $child }在{ skill }方面持續進步。在家可以試試看：{ $action }。5分鐘就夠了。- { $teacher }
