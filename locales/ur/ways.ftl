### A family's page of a story or a game, and the ways to share it.
### reviewed: no
### date: 2026-11-22
### checked: by meaning, آپ, plain words; nothing agrees with the child or the teacher; "how was it found out?" for "how do you know?",
### so that it fits one child and several; nothing to buy.
### back-translation: share "A story for C" "A suggestion for C" "Read here" "Listen" "Open the pages (PDF)" "Keep on this
### phone (EPUB)" "Open the book's own page" "Print" "What shall we do together?" "Reading each word is not necessary. Look
### at the pictures, and tell the story in your own language." "This book is in this language: L. The pictures tell the
### story in every language." "How many minutes was it? Answer our message with one figure." "Writing: A" "License: L" "This
### page is closed. Ask the teacher for a new link." talk "Talk about the book": "Ask C about one picture: what is happening
### here?" "Say well done to every answer, and add one new word." "Say it together." pictures "The story in the pictures":
### "First look at all the pictures, without reading." "Ask C: who is this? What is happening?" "Tell the story together, in
### your own language." next "What will happen next?": "Stop before turning the page." "Ask C: what will happen next? Why?"
### "Turn the page and see together." again "Tell it once again": "Close the book." "Ask C: what happened first? Then what?
### What happened at the end?" "Make another ending together." life "A story of your life": "Find in the book a thing that
### is in your own life too." "Tell C about it." "Now hear a story just like it from C." table "Counting at the dining
### table": "Set the dining table with C, and count together." "Ask: if a guest comes, how many are needed?" "Ask: how was
### it found out?" bedtime "A counting story before sleep": "Tell a small story with counting: there were five birds, two
### flew away." "Now ask C: how many are left?" "Ask: how was it found out?" walk "A game for walking": "Say to C to find
### three signs, figures or colors." "Count them together." "Make a story on them." shop "A game for the shop": "Count five
### things with C." "Ask: which one is the dearest?" "Ask: how was it found out?" song "Sing together": "Sing with C a song
### that all know." "For each piece of a word clap once." "Change one word, and laugh together."
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the source
### (meaning, facts, variables, address, gender, one and several children); changed: of five things one asks which costs
### most. Natives first: share-licence (لائسنس), way-song-2.

share-title = کہانی، { $child } کے لیے
share-idea = تجویز، { $child } کے لیے
share-read = یہاں پڑھیں
share-listen = سنیں
share-pdf = صفحے کھولیں (PDF)
share-epub = اس فون پر رکھیں (EPUB)
share-web = کتاب کا اپنا صفحہ کھولیں
share-print = پرنٹ کریں
share-how = مل کر کیا کریں؟
share-pictures = ہر لفظ پڑھنا ضروری نہیں۔ تصویریں دیکھیں، اور اپنی زبان میں کہانی سنائیں۔
share-other = یہ کتاب اس زبان میں ہے: { $language }۔ تصویریں ہر زبان میں کہانی سناتی ہیں۔
share-minutes = کتنے منٹ ہوئے؟ ہمارے پیغام کا جواب ایک ہندسے سے دیں۔
share-author = تحریر: { $author }
share-licence = لائسنس: { $licence }
share-gone = یہ صفحہ بند ہے۔ ٹیچر سے نیا لنک مانگیں۔

way-talk = کتاب پر بات کریں
way-talk-1 = ایک تصویر کے بارے میں { $child } سے پوچھیں: یہاں کیا ہو رہا ہے؟
way-talk-2 = ہر جواب پر شاباش دیں، اور ایک نیا لفظ جوڑیں۔
way-talk-3 = مل کر بولیں۔

way-pictures = تصویروں میں کہانی
way-pictures-1 = پہلے سب تصویریں دیکھیں، پڑھے بغیر۔
way-pictures-2 = اب { $child } سے پوچھیں: یہ کون ہے؟ کیا ہو رہا ہے؟
way-pictures-3 = مل کر اپنی زبان میں کہانی سنائیں۔

way-next = آگے کیا ہوگا؟
way-next-1 = صفحہ پلٹنے سے پہلے رکیں۔
way-next-2 = اب { $child } سے پوچھیں: آگے کیا ہوگا؟ کیوں؟
way-next-3 = صفحہ پلٹیں اور مل کر دیکھیں۔

way-again = ایک بار پھر سنائیں
way-again-1 = کتاب بند کریں۔
way-again-2 = اب { $child } سے پوچھیں: پہلے کیا ہوا؟ پھر کیا؟ آخر میں کیا ہوا؟
way-again-3 = مل کر کوئی اور انجام بنائیں۔

way-life = آپ کی زندگی کی کہانی
way-life-1 = کتاب میں وہ چیز ڈھونڈیں جو آپ کی اپنی زندگی میں بھی ہو۔
way-life-2 = اس کے بارے میں { $child } کو بتائیں۔
way-life-3 = اب { $child } سے ایسی ہی ایک کہانی سنیں۔

way-table = کھانے کی میز پر گنتی
way-table-1 = کھانے کی میز { $child } کے ساتھ لگائیں، اور مل کر گنیں۔
way-table-2 = پوچھیں: مہمان آئے تو کتنے چاہییں؟
way-table-3 = پوچھیں: کیسے معلوم ہوا؟

way-bedtime = سونے سے پہلے گنتی کی کہانی
way-bedtime-1 = گنتی والی ایک چھوٹی کہانی سنائیں: پانچ چڑیاں تھیں، دو اڑ گئیں۔
way-bedtime-2 = اب { $child } سے پوچھیں: کتنی باقی ہیں؟
way-bedtime-3 = پوچھیں: کیسے معلوم ہوا؟

way-walk = سیر کا کھیل
way-walk-1 = سیر میں { $child } سے تین نشان، ہندسے یا رنگ ڈھونڈنے کو کہیں۔
way-walk-2 = مل کر انہیں گنیں۔
way-walk-3 = ان پر ایک کہانی بنائیں۔

way-shop = دکان کا کھیل
way-shop-1 = پانچ چیزیں { $child } کے ساتھ گنیں۔
way-shop-2 = پوچھیں: کون سی سب سے مہنگی ہے؟
way-shop-3 = پوچھیں: کیسے معلوم ہوا؟

way-song = مل کر گائیں
way-song-1 = کوئی گیت { $child } کے ساتھ گائیں جو سب کو آتا ہو۔
way-song-2 = لفظ کے ہر ٹکڑے پر ایک بار تالی بجائیں۔
way-song-3 = ایک لفظ بدلیں، اور مل کر ہنسیں۔
