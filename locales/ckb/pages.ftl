### reviewed: no
### date: 2026-11-22
### checked: ئێوە throughout; back-translated apart from the first pass and compared line by line: "Halting e-mails"; "Do you want no more e-mails
### from S?"; "Yes, stop them"; "Done. No more e-mails come to you from S."; "Did your view change? You can get them again."; "Getting them
### again"; "Welcome back. E-mails from S come to you again."; "This link no longer works. Please ask help of the school."; "What is this?"; "We at
### S send families news of the children by Porchlight, in the language each family reads."; "You can answer each message in your own
### language. Who gives lessons to your child reads your answer."; "No app is needed and no account. The school wants no money."; "To halt
### messages send STOP or ڕاگرتن. To get them again send START or دەستپێکردن."; "To change language or hours, tell us in the answer."; "The
### school keeps your number and messages only for this work."
### second, independent pass: 2026-11-22; compared line by line; nothing changed. Natives first: page-about-answer.

page-unsubscribe-title = ڕاگرتنی ئیمەیڵەکان
page-unsubscribe-question = ئایا چیتر ئیمەیڵتان لە { $school } ناوێت؟
page-unsubscribe-button = بەڵێ، ڕایانبگرن
page-unsubscribe-done = تەواو. چیتر ئیمەیڵتان لە { $school } بۆ نایەت.
page-unsubscribe-again = ڕاتان گۆڕا؟ دەتوانن دووبارە وەریانبگرنەوە.
page-unsubscribe-again-button = وەرگرتنەوەیان
page-unsubscribe-restarted = بەخێربێنەوە. دووبارە ئیمەیڵتان لە { $school } بۆ دێت.
page-link-old = ئەم بەستەرە چیتر کار ناکات. تکایە داوای یارمەتی لە قوتابخانە بکەن.

page-about-title = ئەمە چییە؟
page-about-what = ئێمە لە { $school } بە Porchlight هەواڵی منداڵەکان بۆ خێزانەکان دەنێرین، بەو زمانەی هەر خێزانێک دەیخوێنێتەوە.
page-about-answer = دەتوانن بە زمانی خۆتان وەڵامی هەر نامەیەک بدەنەوە. ئەو کەسەی وانە بە منداڵەکەتان دەڵێتەوە، وەڵامەکەتان دەخوێنێتەوە.
page-about-free = پێویستتان بە ئەپ و هەژمار نییە. قوتابخانە داوای پارە ناکات.
page-about-stop = بۆ ڕاگرتنی نامەکان STOP یان ڕاگرتن بنێرن. بۆ وەرگرتنەوەیان START یان دەستپێکردن بنێرن.
page-about-language = بۆ گۆڕینی زمان یان کاتەکان، لە وەڵامدا پێمان بڵێن.
page-about-privacy = قوتابخانە ژمارە و نامەکانتان تەنها بۆ ئەم کارە هەڵدەگرێت.

# The family's page of conferences, behind a signed link; by meaning, compared with the English line by line.
page-meet-title = کاتێک بۆ یەکتربینین
page-meet-none = هیچیان گونجاو نین
page-meet-when = کەی دەتوانن بێن؟
page-meet-send = ناردن
page-meet-cancel = ناتوانم بێم
page-meet-taken = ئەم کاتە ئێستا گیرا. تکایە کاتێکی تر هەڵبژێرن.
page-meet-thanks = سوپاس. قوتابخانە بۆتان دەنووسێت.
