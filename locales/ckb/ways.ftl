### A family's page of a story or a game, and the ways to share it.
### reviewed: no
### date: 2026-11-22
### checked: by meaning, ئێوە, plain words; verbs in number with the children; the cloth on which a meal is laid; "how did it become
### known?" for "how do you know?", so that it fits one child and several; nothing to buy.
### back-translation: share "A story for C" "An idea for C" "Read it here" "Listen" "Open the pages (PDF)" "Keep it in this phone (EPUB)"
### "Open the book's own page" "Print it" "What shall we do together?" "Reading each word is not needed. Look at the pictures, and tell the
### story in your own language." "This book is in this language: L. The pictures tell the story in every language." "How many minutes was
### it? Answer our message with a number." "Writing of: A" "License: L" "This page is closed. Ask the teacher for a new link." talk "Talk
### about the book": "Ask C about a picture: what is happening here?" "Say well done for every answer, and add one new word." "Say it
### together." pictures "The story in the pictures": "First look at all the pictures, without reading." "Ask C: who is this? What is
### happening?" "Tell the story together, in your own language." next "What will be next?": "Stop before turning the page." "Ask C: what
### will be next? Why?" "Turn the page and see together." again "Tell it again": "Close the book." "Ask C: what happened first? Then what?
### How did it end?" "Make another ending together." life "A story from your life": "Find in the book a thing that you know from your own
### life." "Tell it to C." "Ask C for a story like it." table "Numbers at the meal cloth": "Spread the meal cloth with C, and count
### together." "Ask: if a guest comes, how many do we need?" "Ask: how did it become known?" bedtime "A story of numbers before sleep":
### "Tell a short story with numbers: there were five birds, two of them flew." "Ask C: how many are left now?" "Ask: how did it become
### known?" walk "A game for a stroll": "Let C find three signs, numbers or colors." "Count them together." "Make a story about them."
### shop "A game for the shop": "Count five things with C." "Ask: which of them is dearer?" "Ask: how did it become known?" song "Sing
### together": "Sing with C a song you all know." "For each part of a word clap once." "Change one word, and laugh together."
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the source
### (meaning, facts, variables, address, gender, one and several children); nothing changed. Natives first: share-licence
### (مۆڵەت), way-song-2, way-table-3.

share-title = چیرۆکێک بۆ { $child }
share-idea = بیرۆکەیەک بۆ { $child }
share-read = لێرە بیخوێننەوە
share-listen = گوێ بگرن
share-pdf = لاپەڕەکان بکەنەوە (PDF)
share-epub = لەم تەلەفۆنەدا هەڵیبگرن (EPUB)
share-web = پەڕەی کتێبەکە خۆی بکەنەوە
share-print = چاپی بکەن
share-how = پێکەوە چی بکەین؟
share-pictures = خوێندنەوەی هەر وشەیەک پێویست نییە. سەیری وێنەکان بکەن، و چیرۆکەکە بە زمانی خۆتان بگێڕنەوە.
share-other = ئەم کتێبە بەم زمانەیە: { $language }. وێنەکان چیرۆکەکە بە هەموو زمانێک دەگێڕنەوە.
share-minutes = چەند خولەک بوو؟ بە ژمارەیەک وەڵامی نامەکەمان بدەنەوە.
share-author = نووسینی: { $author }
share-licence = مۆڵەت: { $licence }
share-gone = ئەم پەڕەیە داخراوە. داوای بەستەرێکی نوێ لە مامۆستا بکەن.

way-talk = دەربارەی کتێبەکە بدوێن
way-talk-1 = دەربارەی وێنەیەک لە { $child } بپرسن: لێرە چی ڕوودەدات؟
way-talk-2 = بۆ هەر وەڵامێک ئافەرین بڵێن، و وشەیەکی نوێ زیاد بکەن.
way-talk-3 = پێکەوە بیڵێن.

way-pictures = چیرۆکەکە لە وێنەکاندا
way-pictures-1 = سەرەتا سەیری هەموو وێنەکان بکەن، بێ خوێندنەوە.
way-pictures-2 = لە { $child } بپرسن: ئەمە کێیە؟ چی ڕوودەدات؟
way-pictures-3 = پێکەوە چیرۆکەکە بە زمانی خۆتان بگێڕنەوە.

way-next = دواتر چی دەبێت؟
way-next-1 = پێش هەڵدانەوەی لاپەڕەکە بوەستن.
way-next-2 = لە { $child } بپرسن: دواتر چی دەبێت؟ بۆچی؟
way-next-3 = لاپەڕەکە هەڵبدەنەوە و پێکەوە ببینن.

way-again = دووبارە بیگێڕنەوە
way-again-1 = کتێبەکە دابخەن.
way-again-2 = لە { $child } بپرسن: سەرەتا چی ڕوویدا؟ پاشان چی؟ کۆتاییەکەی چۆن بوو؟
way-again-3 = پێکەوە کۆتاییەکی تر دروست بکەن.

way-life = چیرۆکێک لە ژیانی ئێوە
way-life-1 = لە کتێبەکەدا شتێک بدۆزنەوە کە لە ژیانی خۆتانەوە دەیناسن.
way-life-2 = بۆ { $child } بیگێڕنەوە.
way-life-3 = داوای چیرۆکێکی وەک ئەوە لە { $child } بکەن.

way-table = ژمارەکان لەسەر سفرە
way-table-1 = لەگەڵ { $child } سفرەکە ڕابخەن، و پێکەوە بژمێرن.
way-table-2 = بپرسن: ئەگەر میوان بێت چەندمان دەوێت؟
way-table-3 = بپرسن: چۆن زانرا؟

way-bedtime = چیرۆکی ژمارە پێش خەو
way-bedtime-1 = چیرۆکێکی کورت بە ژمارە بگێڕنەوە: پێنج چۆلەکە هەبوون، دووانیان فڕین.
way-bedtime-2 = لە { $child } بپرسن: ئێستا چەند ماوەتەوە؟
way-bedtime-3 = بپرسن: چۆن زانرا؟

way-walk = یارییەک بۆ پیاسە
way-walk-1 = با { $child } سێ نیشانە، ژمارە یان ڕەنگ { $children ->
    [one] بدۆزێتەوە
   *[other] بدۆزنەوە
}.
way-walk-2 = پێکەوە بیانژمێرن.
way-walk-3 = چیرۆکێک دەربارەیان دروست بکەن.

way-shop = یارییەک بۆ دوکان
way-shop-1 = لەگەڵ { $child } پێنج شت بژمێرن.
way-shop-2 = بپرسن: کامیان گرانترە؟
way-shop-3 = بپرسن: چۆن زانرا؟

way-song = پێکەوە گۆرانی بڵێن
way-song-1 = لەگەڵ { $child } گۆرانییەک بڵێن کە هەمووتان دەیزانن.
way-song-2 = بۆ هەر بەشێکی وشە جارێک چەپڵە لێ بدەن.
way-song-3 = وشەیەک بگۆڕن، و پێکەوە پێبکەنن.
