### Stories and games that are sent, minutes that are mended, questions to get to know a family.
### reviewed: no
### date: 2026-11-22
### checked: by meaning, です・ます; books in 『』; what the family says to the child is in plain speech; one act or one ask each; of
### five things one asks which costs most (一番高い), as one says it; no purchase; every text fits two parts in full.
### back-translation: subjects "A game to play together" "A question from school" share "A story for C: B. Here you
### can look, listen, read: link" log-again "How many minutes did you enjoy books and stories with C? Please answer
### with a number, like 20." log-fixed "Mended to M minutes. This month N minutes in all. Thank you!" streak "(1:
### For 1 week you enjoyed books and stories with C, did you not.) W weeks running you are enjoying books and
### stories with C. Lovely!" walk "On a walk, let us have C find three signs, numbers or colours, and make a story
### with them." shop "At the shop, let us count five goods with C. Which is the dearest, I wonder?" ask-family "It
### is a question from T about C: Q Please answer in your own words. When skipping, 0 is fine." ask-thanks "Thank
### you for the answer! T reads it."
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the
### source and the older texts (meaning, facts, variables, address, one and several children); log-again and streak
### say books and stories (本やお話) as log-ask does, since お話 with a person can be a plain talk. Natives first:
### streak, walk, ask-thanks.

email-subject-play = 一緒に遊べるゲーム
email-subject-ask = 学校からの質問

read-share = { $child }さんへのお話：『{ $book }』。ここで見たり、聞いたり、読んだりできます：{ $link }

read-log-again = { $child }さんと本やお話を楽しんだのは何分でしたか？20のように、数字で返信してください。

read-log-fixed = { $minutes }分に直しました。今月は合計{ $total }分です。ありがとうございます！

read-streak = { $weeks ->
    [1] { $weeks }週間、{ $child }さんと本やお話を楽しみましたね。すてきです！
   *[other] { $weeks }週続けて、{ $child }さんと本やお話を楽しんでいますね。すてきです！
}

play-walk = お散歩で、{ $child }さんに看板や数字や色を三つ見つけてもらい、それでお話を作りましょう。

play-shop = お店で、{ $child }さんと品物を五つ数えましょう。一番高いのはどれかな？

ask-family = { $teacher }から{ $child }さんについての質問です：{ $question } ご自分の言葉で返信してください。とばすときは0でかまいません。

ask-thanks = お返事ありがとうございます！{ $teacher }が読みます。
    .email = お返事ありがとうございます！{ $teacher }が読みます。
