### reviewed: no
### date: 2026-11-22
### checked: by meaning; no reason is given, the choice stays with the family.
### second, independent pass: 2026-11-22; the text read back into English and compared with the source; nothing to mend.
### back-translation: offer "May I meet your family for 20 minutes? At home or at a place you like. Please decide
### freely. Please answer YES or NO." booked "Thank you! T and T2 will call on day at time. No preparation is needed.
### For a change let me know in an answer." thanks "Thank you for receiving me. I could learn about C: D. I will make
### use of it in class!"

visit-offer = ご家族に20分お会いできますか？ご自宅でも、お好きな場所でもかまいません。ご自由にお決めください。「はい」か「いいえ」で返信してください。- { $teacher }

visit-booked = ありがとうございます！{ $teacher }と{ $colleague }が{ $day }{ $time }に伺います。準備はいりません。変更は、返信でお知らせください。

visit-thanks = 迎えてくださり、ありがとうございました。{ $child }さんについて知ることができました：{ $detail }。クラスで生かします！- { $teacher }
