### Stories and games that are sent, minutes that are mended, questions to get to know a family.
### reviewed: no
### date: 2026-11-22
### checked: by meaning, 您; books stand in 《》; one act or one ask each; of five things one asks which costs most (最贵), as one
### says it; no purchase; every text fits two parts in full.
### back-translation: subjects "A little game to play together" "A question from the school" share "A story for C: B. You can
### look, you can listen, you can also read: link" log-again "How many minutes in all did you read and tell stories together
### with C? Please reply with a number, for example 20." log-fixed "Changed to M minutes. N minutes in all this month. Thank
### you!" streak "(1: You read and told stories with C for 1 week.) You have read and told stories with C for W weeks in a row.
### Truly wonderful!" walk "On a walk, let C find three signs, numbers or colours, then make up a story with them." shop "When
### looking round a shop, count five things together with C. Which one is the dearest?" ask-family "T would like to know about
### C: Q Please reply in your own words, or reply 0 to skip." ask-thanks "Thank you for your answer! T will see it."
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the
### source and the older texts (meaning, facts, variables, address, one and several children); nothing changed.
### Natives first: streak, ask-family ("跳过").

email-subject-play = 一起玩的小游戏
email-subject-ask = 来自学校的一个问题

read-share = 给{ $child }的故事：《{ $book }》。可以看，可以听，也可以读：{ $link }

read-log-again = 您和{ $child }一起读故事、讲故事，一共多少分钟？请回复一个数字，例如20。

read-log-fixed = 已改为{ $minutes }分钟。这个月一共{ $total }分钟。谢谢您！

read-streak = { $weeks ->
    [1] 您和{ $child }一起读故事、讲故事有{ $weeks }周了。真棒！
   *[other] 您和{ $child }一起读故事、讲故事，已经连续{ $weeks }周了。真棒！
}

play-walk = 散步时，让{ $child }找三个标志、数字或颜色，再用它们编一个故事。

play-shop = 逛商店时，和{ $child }一起数五样东西。哪一样最贵？

ask-family = { $teacher }想了解{ $child }：{ $question } 请用您自己的话回复，或回复0跳过。

ask-thanks = 谢谢您的回答！{ $teacher }会看到的。
    .email = 谢谢您的回答！{ $teacher }会看到的。
