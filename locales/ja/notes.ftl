### reviewed: no
### date: 2026-11-22
### checked: translated by meaning; back-translated apart from the first pass and compared for meaning, tone and form of
### address (です・ます, さん after every child, no word for father or mother); no particle depends on a name; every text reads
### right for several children.
### second, independent pass: 2026-11-22; the text read back into English and compared with the source: growth and
### next-step with "の面で", since "数を数えることで" reads "by counting". Natives first: two children as "A、Bさん", with one さん for
### both.
### back-translation: first-contact "Hello. I am T, teaching C at S. I will send happy news and hints for home. To stop
### answer STOP (停止), when in need HELP." strength "This is happy news of C. D. Tonight please ask about K." effort "C
### worked patiently at K. D. Learning is just this!" kindness "Today C showed kindness: D. With C here the class
### becomes better." growth "Happy news. C grew in respect of K this month. What you do at home comes across. Thank
### you!" thank-family "Thank you: X. C proudly told everyone about it." home-language "Today C taught us an L word: W.
### We all said it! Please teach us again." here-all-week "C came to school all N days (every day) this week. We had fun
### and learned a lot. Thank you!" next-step "C is growing in respect of K. Please try one thing at home: A. 5 minutes
### are enough."
### Natives first: growth ("ご家庭での関わりが伝わってきます"), thank-family (a sentence after the colon), effort.

skill = { $skill ->
    [reading] 読書
    [writing] 作文
    [counting] 数を数えること
    [maths] 算数
    [science] 理科
    [drawing] お絵かき
    [music] 音楽
    [listening] 話を聞くこと
    [sharing] 分け合うこと
    [asking-questions] 質問すること
    [working-together] 力を合わせること
    [keeping-at-it] 難しいことへの挑戦
   *[other] { $skill }
}

note-first-contact = こんにちは。{ $school }で{ $child }さんを教えている{ $teacher }です。うれしいお知らせや、ご家庭でのヒントをお送りします。止めるときはSTOP(停止)、お困りのときはHELPと返信してください。
    .short = { $school }で{ $child }さんを教えている{ $teacher }です。うれしいお知らせをお送りします。止めるときはSTOP(停止)、お困りのときはHELPと返信してください。

note-strength = { $child }さんのうれしいお知らせです。{ $detail }。今夜、{ skill }について聞いてみてください。- { $teacher }

note-effort = { $child }さんは{ skill }に根気よく取り組みました。{ $detail }。学ぶとは、こういうことですね！- { $teacher }

note-kindness = 今日、{ $child }さんが優しさを見せてくれました：{ $detail }。{ $child }さんがいると、クラスがもっとよくなります。- { $teacher }

note-growth = うれしいお知らせです。{ $child }さんは今月、{ skill }の面で成長しました。ご家庭での関わりが伝わってきます。ありがとうございます！- { $teacher }

note-thank-family = ありがとうございます：{ $thing }。{ $child }さんは誇らしそうに、みんなに話してくれました。- { $teacher }

note-home-language = 今日、{ $child }さんが{ language }の言葉を教えてくれました：{ $word }。みんなで言ってみました！また教えてください。- { $teacher }

note-here-all-week = { $child }さんは今週、{ $n ->
    [1] 毎日
   *[other] { $n }日間すべて
}登校しました。楽しく、たくさん学びました。ありがとうございます！- { $teacher }

note-next-step = { $child }さんは{ skill }の面で成長しています。ご家庭で一つ試してみてください：{ $action }。5分で十分です。- { $teacher }
