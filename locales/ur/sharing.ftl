### Stories and games that are sent, minutes that are mended, questions to get to know a family.
### reviewed: no
### date: 2026-11-22
### checked: by meaning, آپ; nothing agrees with the child or the teacher; one act or one ask each; nothing has to be bought.
### back-translation: subjects "A game to play together", "A question from school" share "A story for C: B. Look, listen or
### read here: link" log-again "How many minutes of stories with C? Send one figure, like 20." log-fixed "It has been put
### right: N minutes. This month N minutes in all. Thank you!" streak "N weeks in a row of stories with C. What a good
### thing!" walk "While walking, say to C to find three signs, figures or colors. Make a story on them." shop "At the shop,
### count five things with C. Which one is the dearest?" ask-family "A question from T, about C: Q Answer in your words, or
### send 0 to leave it." ask-thanks "Thank you for your answer! It will reach T, to be read." .short of ask-family: "A
### question from T (C): Q Answer in your words or 0."
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the source
### (meaning, facts, variables, address, gender, one and several children); changed: of five things one asks which costs
### most. Natives first: ask-thanks, read-log-again (ہندسہ for a whole number).

email-subject-play = مل کر کھیلنے کا ایک کھیل
email-subject-ask = اسکول سے ایک سوال

read-share = کہانی، { $child } کے لیے: { $book }۔ یہاں دیکھیں، سنیں یا پڑھیں: { $link }
    .short = کہانی، { $child } کے لیے: { $book }۔ دیکھیں، سنیں یا پڑھیں: { $link }

read-log-again = کہانیاں { $child } کے ساتھ کتنے منٹ ہوئیں؟ ایک ہندسہ بھیجیں، جیسے 20۔

read-log-fixed = { $minutes ->
    [one] درست کر دیا: { $minutes } منٹ۔ اس مہینے کُل { $total } منٹ۔ شکریہ!
   *[other] درست کر دیا: { $minutes } منٹ۔ اس مہینے کُل { $total } منٹ۔ شکریہ!
}

read-streak = { $weeks ->
    [one] پورا { $weeks } ہفتہ { $child } کے ساتھ کہانیاں۔ کتنی اچھی بات ہے!
   *[other] لگاتار { $weeks } ہفتے { $child } کے ساتھ کہانیاں۔ کتنی اچھی بات ہے!
}

play-walk = سیر کرتے ہوئے { $child } سے تین نشان، ہندسے یا رنگ ڈھونڈنے کو کہیں۔ ان پر ایک کہانی بنائیں۔

play-shop = دکان پر { $child } کے ساتھ پانچ چیزیں گنیں۔ کون سی سب سے مہنگی ہے؟

ask-family = سوال { $teacher } کی طرف سے، { $child } کے بارے میں: { $question } اپنے لفظوں میں جواب دیں، یا چھوڑنے کے لیے 0 بھیجیں۔
    .short = سوال { $teacher } کی طرف سے ({ $child }): { $question } اپنے لفظوں میں جواب دیں یا 0۔

ask-thanks = آپ کے جواب کا شکریہ! یہ پڑھنے کے لیے { $teacher } تک پہنچے گا۔
    .email = آپ کے جواب کا شکریہ! یہ پڑھنے کے لیے { $teacher } تک پہنچے گا۔
