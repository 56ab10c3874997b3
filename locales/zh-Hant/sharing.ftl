### Stories and games that are sent, minutes that are mended, questions to get to know a family.
### reviewed: no
### date: 2026-11-22
### checked: by meaning, 您; books stand in 《》; one act or one ask each; of five things one asks which costs most (最貴), as one
### says it; no purchase; every text fits two parts in full.
### back-translation: subjects "A little game to play together" "A question from the school" share "A story for C: B. You can
### look, you can listen, you can also read: link" log-again "How many minutes in all did you read and tell stories together
### with C? Please reply with a number, for example 20." log-fixed "Changed to M minutes. N minutes in all this month. Thank
### you!" streak "(1: You read and told stories with C for 1 week.) You have read and told stories with C for W weeks in a row.
### Truly wonderful!" walk "On a walk, ask C to find three signs, numbers or colours, then make up a story with them." shop
### "When looking round a shop, count five things together with C. Which one is the dearest?" ask-family "T would like to know
### about C: Q Please reply in your own words, or reply 0 to skip." ask-thanks "Thank you for your answer! T will see it."
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the
### source and the older texts (meaning, facts, variables, address, one and several children); nothing changed.
### Natives first: streak ("讀故事、講故事"), ask-family ("跳過").

email-subject-play = 一起玩的小遊戲
email-subject-ask = 來自學校的一個問題

read-share = 給{ $child }的故事：《{ $book }》。可以看，可以聽，也可以讀：{ $link }

read-log-again = 您和{ $child }一起讀故事、講故事，一共多少分鐘？請回覆一個數字，例如20。

read-log-fixed = 已改為{ $minutes }分鐘。這個月一共{ $total }分鐘。謝謝您！

read-streak = { $weeks ->
    [1] 您和{ $child }一起讀故事、講故事有{ $weeks }週了。真棒！
   *[other] 您和{ $child }一起讀故事、講故事，已經連續{ $weeks }週了。真棒！
}

play-walk = 散步時，請{ $child }找三個標誌、數字或顏色，再用它們編一個故事。

play-shop = 逛商店時，和{ $child }一起數五樣東西。哪一樣最貴？

ask-family = { $teacher }想了解{ $child }：{ $question } 請用您自己的話回覆，或回覆0跳過。

ask-thanks = 謝謝您的回答！{ $teacher }會看到的。
    .email = 謝謝您的回答！{ $teacher }會看到的。
