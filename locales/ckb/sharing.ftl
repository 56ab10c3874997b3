### Stories and games that are sent, minutes that are mended, questions to get to know a family.
### reviewed: no
### date: 2026-11-22
### checked: by meaning, ئێوە; one and several children; one act or one ask each; nothing has to be bought.
### back-translation: subjects "A game to play together", "A question from school" share "A story for C: B. Look, listen or
### read here: link" log-again "How many minutes were the stories with C? Send a number, like 20." log-fixed "It was changed
### to N minutes. The sum of this month: N minutes. Thanks!" streak "N weeks in a row of stories with C. How beautiful it
### is!" walk "On a stroll, let C find three signs, numbers or colors. Make a story about them." shop "In the shop, count
### five things with C. Which of them is dearer?" ask-family "T's question about C: Q Answer in your own words, or send 0
### for passing." ask-thanks "Thanks for your answer! T reads it." .short of ask-family: "T's question about C: Q Answer in
### your own words or 0."
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the source
### (meaning, facts, variables, address, gender, one and several children); changed: the subject of games, which was clumsy.
### Natives first: read-streak, ask-family (تێپەڕاندن).

email-subject-play = یارییەک بۆ پێکەوە یاریکردن
email-subject-ask = پرسیارێک لە قوتابخانەوە

read-share = چیرۆکێک بۆ { $child }: { $book }. لێرە سەیری بکەن، گوێ بگرن یان بیخوێننەوە: { $link }
    .short = چیرۆک بۆ { $child }: { $book }. ببینن، گوێ بگرن یان بخوێننەوە: { $link }

read-log-again = چیرۆکەکان لەگەڵ { $child } چەند خولەک بوون؟ ژمارەیەک بنێرن، وەک 20.

read-log-fixed = { $minutes ->
    [one] گۆڕدرا بۆ { $minutes } خولەک. کۆی ئەم مانگە: { $total } خولەک. سوپاس!
   *[other] گۆڕدرا بۆ { $minutes } خولەک. کۆی ئەم مانگە: { $total } خولەک. سوپاس!
}

read-streak = { $weeks ->
    [one] { $weeks } هەفتە چیرۆک لەگەڵ { $child }. چەند جوانە!
   *[other] { $weeks } هەفتەی یەک لە دوای یەک چیرۆک لەگەڵ { $child }. چەند جوانە!
}

play-walk = لە پیاسەدا، با { $child } سێ نیشانە، ژمارە یان ڕەنگ { $children ->
    [one] بدۆزێتەوە
   *[other] بدۆزنەوە
}. چیرۆکێک دەربارەیان دروست بکەن.

play-shop = لە دوکان، لەگەڵ { $child } پێنج شت بژمێرن. کامیان گرانترە؟

ask-family = پرسیاری { $teacher } دەربارەی { $child }: { $question } بە وشەی خۆتان وەڵام بدەنەوە، یان بۆ تێپەڕاندن 0 بنێرن.
    .short = پرسیاری { $teacher } دەربارەی { $child }: { $question } بە وشەی خۆتان وەڵام بدەنەوە یان 0.

ask-thanks = سوپاس بۆ وەڵامەکەتان! { $teacher } دەیخوێنێتەوە.
    .email = سوپاس بۆ وەڵامەکەتان! { $teacher } دەیخوێنێتەوە.
