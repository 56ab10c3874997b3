### reviewed: no
### date: 2026-11-22
### checked: ئێوە throughout; nothing agrees with the number of children; the cloth on which a meal is laid, and spoons; back-translated apart
### from the first pass.
### second, independent pass: 2026-11-22; compared line by line; the verb for laying a سفرە, one new word in peer, a direct "how do you know?" in bedtime. Natives first: log-thanks, math-table.
### back-translation: fact "Talking about a book helps C in learning new words. Every language is good. Talk in the language of your own heart."
### tip "Tonight stop at one picture of B. Ask C: what is happening here?" growth "Very good! Stories with you help C's growth. Now ask: what
### will be next?" peer "The book B: put questions to C, say well done. Add one new word, say it together." pictures "Reading each word is not
### needed. From the pictures tell C the story in L. This too is reading!" book-home "Today there is a book with C: B. Read it, look at it or
### listen to it: link" log-ask "From D until now how many minutes of stories did you have with C? Send only the number. 0 is good." log-thanks
### "N minutes! The sum of this month: N minutes. Lucky C, having you!" (0: "Thanks for your answer!") table "Give laying the meal cloth to C.
### Ask: how many spoons do we need, and how many if a guest comes?" bedtime "Maths before sleep: Q. Ask C: how do you know?"
### Natives first: log-thanks, math-bedtime, book-home.

read-fact = قسەکردن دەربارەی کتێب یارمەتیی { $child } دەدات لە فێربوونی وشەی نوێ. هەر زمانێک باشە. بە زمانی دڵتان بدوێن.

read-tip = ئەمشەو لەسەر وێنەیەکی { $book } بوەستن. لە { $child } بپرسن: لێرە چی ڕوودەدات؟

read-growth = زۆر باشە! چیرۆک لەگەڵ ئێوە یارمەتیی گەشەی { $child } دەدات. ئێستا بپرسن: دواتر چی دەبێت؟

read-peer = کتێبی { $book }: پرسیار لە { $child } بکەن، ئافەرین بڵێن. وشەیەکی نوێ زیاد بکەن، پێکەوە بیڵێن.
    .short = کتێبی { $book }: پرسیار لە { $child } بکەن، ئافەرین بڵێن. وشەی نوێ زیاد بکەن، پێکەوە بیڵێن.

read-pictures = خوێندنەوەی هەر وشەیەک پێویست نییە. لە وێنەکانەوە چیرۆکەکە بە { language } بۆ { $child } بگێڕنەوە. ئەمەش خوێندنەوەیە!

read-book-home = ئەمڕۆ کتێبێک لای { $child } هەیە: { $book }. بیخوێننەوە، سەیری بکەن یان گوێی لێ بگرن: { $link }
    .short = لای { $child }: { $book }. بیخوێننەوە، سەیری بکەن یان گوێ بگرن: { $link }

read-log-ask = لە { $day } تا ئێستا چەند خولەک لەگەڵ { $child } چیرۆکتان هەبوو؟ تەنها ژمارەکە بنێرن. 0 باشە.

read-log-thanks = { $minutes ->
    [0] سوپاس بۆ وەڵامەکەتان! کۆی ئەم مانگە: { $total } خولەک.
    [one] { $minutes } خولەک! کۆی ئەم مانگە: { $total } خولەک.
   *[other] { $minutes } خولەک! کۆی ئەم مانگە: { $total } خولەک.
} خۆزگە بە { $child } بە بوونی ئێوە!

math-table = ڕاخستنی سفرە بدەنە { $child }. بپرسن: چەند کەوچکمان دەوێت، و ئەگەر میوان بێت چەند؟

math-bedtime = بیرکاریی پێش خەو: { $question }. لە { $child } بپرسن: { $children ->
    [one] چۆن دەزانیت؟
   *[other] چۆن دەزانن؟
}
