### reviewed: no
### date: 2026-11-22
### checked: translated by meaning; back-translated apart from the first pass and compared for meaning, tone and form of
### address (您 throughout, 家长 rather than the legal 监护人); no plural is needed: every text reads right for several
### children.
### second, independent pass: 2026-11-22; the text read back into English and compared with the source, all nine;
### nothing to mend now; an earlier look said effort and growth the way a teacher would. Natives first: effort, growth,
### home-language, and whether thank-family reads well with a sentence after the colon.
### back-translation: first-contact "Hello, I am T, C's teacher at S. I will share good news and suggestions here. Reply
### STOP or 退订 to stop receiving, HELP to get help." strength "Good news about C! D. Tonight you might ask the child
### about K." effort "C keeps up the effort in K. D. Learning is just like this!" kindness "C was very kind today: D.
### With C here our class is finer." growth "Good news: this month C made progress in K. One can see that you spend time
### with the child at home. Thank you!" thank-family "Thank you: X. C was very proud when sharing with us."
### home-language "Today C taught us some L: W. Everybody said it too! You are welcome to teach us more." here-all-week
### "C came to school all N days (every day) this week. We were happy and learned a lot. Thank you!" next-step "C keeps
### making progress in K. At home you can try: A. 5 minutes is enough."

skill = { $skill ->
    [reading] 阅读
    [writing] 写作
    [counting] 数数
    [maths] 数学
    [science] 科学
    [drawing] 画画
    [music] 音乐
    [listening] 倾听
    [sharing] 分享
    [asking-questions] 提问
    [working-together] 合作
    [keeping-at-it] 克服困难
   *[other] { $skill }
}

note-first-contact = 您好，我是{ $child }在{ $school }的老师{ $teacher }。我会在这里分享好消息和建议。回复STOP或退订可停止接收，回复HELP可获得帮助。

note-strength = 关于{ $child }的好消息！{ $detail }。今晚不妨问问孩子有关{ skill }的事。- { $teacher }

note-effort = { $child }在{ skill }方面一直坚持努力。{ $detail }。这正是学习的样子！- { $teacher }

note-kindness = { $child }今天很友善：{ $detail }。有{ $child }在，我们班更美好。- { $teacher }

note-growth = 好消息：{ $child }这个月在{ skill }方面有了进步。看得出您在家花了时间陪伴孩子。谢谢您！- { $teacher }

note-thank-family = 感谢您：{ $thing }。{ $child }跟我们分享时非常自豪。- { $teacher }

note-home-language = 今天{ $child }教了我们一句{ language }：{ $word }。大家都跟着说了！欢迎再多教教我们。- { $teacher }

note-here-all-week = { $child }这周{ $n ->
    [1] 每天
   *[other] { $n }天
}都来上学了。我们很开心，也学到了很多。谢谢您！- { $teacher }

note-next-step = { $child }在{ skill }方面不断进步。在家可以试一试：{ $action }。5分钟就足够了。- { $teacher }
