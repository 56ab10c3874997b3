### reviewed: no
### date: 2026-11-22
### checked: by meaning; books in 『』; what the family says to the child is in plain speech; one question each.
### second, independent pass: 2026-11-22; the text read back into English and compared with the source; nothing to mend.
### back-translation: fact "When you talk about a book, C learns new words. Any language is all right. Go ahead in the
### language you like best." tip "Tonight look slowly at one picture of B. Ask C: I wonder what is happening here?"
### growth "That is the way! With stories enjoyed together C grows. Next try asking: what will happen after this?" peer
### "When reading B: ask C a question, praise, add one new word, say it together." pictures "No need to read all the
### words. Looking at the pictures, please tell C the story in L. That is reading too!" book-home "C takes B home today.
### You can read it, look at it or listen: link" log-ask "From day until today, how many minutes did you enjoy books and
### stories with C? Please answer with a number. 0 is all right." log-thanks "(Thank you for telling us!) M minutes!
### This month N minutes in all. C is happy to have the family." table "Let us ask C to set the table. Please ask: how
### many forks, and how many are needed when a friend comes?" bedtime "Maths before good night: Q. Ask C: how did you
### know?"
### Natives first: log-thanks, growth, tip.

read-fact = 本について話すと、{ $child }さんは新しい言葉を覚えます。どの言語でも大丈夫です。一番好きな言語でどうぞ。

read-tip = 今夜、『{ $book }』の絵を一つ、ゆっくり見てください。{ $child }さんに聞きましょう：ここで何が起きているかな？

read-growth = その調子です！一緒に楽しむお話で、{ $child }さんは育ちます。次はこう聞いてみましょう：このあと、どうなるかな？

read-peer = 『{ $book }』を読むとき：{ $child }さんに質問して、ほめて、新しい言葉を一つ足して、一緒に言いましょう。

read-pictures = 全部の言葉を読まなくても大丈夫です。絵を見ながら、{ language }で{ $child }さんにお話ししてください。それも読書です！

read-book-home = { $child }さんは今日、『{ $book }』を持ち帰ります。読んでも、眺めても、聞いてもいいですよ：{ $link }

read-log-ask = { $day }から今日まで、{ $child }さんと本やお話を楽しんだのは何分ですか？数字で返信してください。0でも大丈夫です。

read-log-thanks = { $minutes ->
    [0] 教えてくださり、ありがとうございます！今月は{ $total }分です。
   *[other] { $minutes }分！今月は合計{ $total }分です。
}ご家族がいてくれて、{ $child }さんは幸せですね。

math-table = { $child }さんに食卓の準備を頼んでみましょう。聞いてみてください：フォークは何本、お友だちが来たら何本いるかな？

math-bedtime = おやすみ前の算数：{ $question }。{ $child }さんに聞きましょう：どうして分かったの？
