### 老师写给家长的短信。称呼：您。
### reviewed: no
### date: 2026-11-22
### checked: translated by meaning; back-translated apart from the first pass and compared for meaning, tone and form of
### address (您 throughout, 家长 rather than the legal 监护人); no plural is needed: every text reads right for several children.
### back-translation: first-contact "Hello, I am T, C's teacher at S. I will share good news and suggestions here. Reply
### STOP or 退订 to stop, HELP for help." strength "Good news about C! D. Tonight you might ask the child about K." effort "C
### has kept working hard in K. D. That is how we learn!" kindness "C was very kind today: D. With C here, our class
### is better." growth "Good news: this month C made progress in K. The time you give at home shows. Thank you!"
### thank-family "Thank you: X. C was very proud when sharing it with us."

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

note-strength = { $child }的好消息！{ $detail }。今晚不妨问问孩子有关{ skill }的事。- { $teacher }

note-effort = { $child }在{ skill }方面一直在努力。{ $detail }。我们就是这样学习的！- { $teacher }

note-kindness = { $child }今天很友善：{ $detail }。有{ $child }在，我们班更美好。- { $teacher }

note-growth = 好消息：{ $child }这个月在{ skill }方面有了进步。您在家付出的时间看得见。谢谢您！- { $teacher }

note-thank-family = 感谢您：{ $thing }。{ $child }与我们分享时非常自豪。- { $teacher }
