### A family's page of a story or a game, and the ways to share it.
### reviewed: no
### date: 2026-11-22
### checked: by meaning, شما, plain words; verbs in number with the children; "how did it become clear?" for "how do you know?", so that
### it fits one child and several; nothing to buy.
### back-translation: share "A story for C" "An idea for C" "Read here" "Listen" "Open the pages (PDF)" "Keep on this phone (EPUB)"
### "Open the book's own page" "Print" "What shall we do together?" "You need not read each word. Look at the pictures and tell the
### story in your own language." "This book is in this language: L. The pictures tell the story in every language." "How many minutes was
### it? Answer our message with a number." "Writer: A" "License: L" "This page is closed. Ask the teacher for a new link." talk "Talk about
### the book": "Ask C about a picture: what is going on here?" "Cheer each answer and add a new word." "Say it together." pictures
### "The story in the pictures": "First look at all the pictures, without reading." "Ask C: who is this? What is happening?" "Tell the
### story together, in your own language." next "What happens next?": "Stop before turning the page." "Ask C: what happens next? Why?"
### "Turn the page and see together." again "Tell it once more": "Close the book." "Ask C: what happened first? Then? How did it end?"
### "Make another ending together." life "A story from your life": "Find something in the book that you know from your own life." "Tell
### C of it." "Ask C for a story like it." table "Numbers at the table": "Lay the table with C and count together." "Ask: if a guest
### comes, how many are needed?" "Ask: how did it become clear?" bedtime "A number story before sleep": "Tell a short story with
### numbers: there were five birds, and two flew." "Ask C: how many are left now?" "Ask: how did it become clear?" walk "A game for a
### walk": "Ask C to find three signs, numbers or colors." "Count them together." "Make a story about them." shop "A game for the
### shop": "Count five things with C." "Ask: which is dearer?" "Ask: how did it become clear?" song "Sing together": "Sing with C a song
### you all know." "For each part of a word clap once." "Change one word and laugh together."
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the source
### (meaning, facts, variables, address, gender, one and several children); nothing changed. Natives first: share-how,
### way-song-2.

share-title = داستانی برای { $child }
share-idea = ایده‌ای برای { $child }
share-read = همین‌جا بخوانید
share-listen = گوش دهید
share-pdf = صفحه‌ها را باز کنید (PDF)
share-epub = روی این گوشی نگه دارید (EPUB)
share-web = صفحهٔ خود کتاب را باز کنید
share-print = چاپ کنید
share-how = با هم چه کنیم؟
share-pictures = لازم نیست هر کلمه را بخوانید. به تصویرها نگاه کنید و داستان را به زبان خودتان بگویید.
share-other = این کتاب به این زبان است: { $language }. تصویرها داستان را به هر زبانی می‌گویند.
share-minutes = چند دقیقه شد؟ پیام ما را با یک عدد پاسخ دهید.
share-author = نویسنده: { $author }
share-licence = مجوز: { $licence }
share-gone = این صفحه بسته شده است. از معلم پیوند تازه‌ای بخواهید.

way-talk = دربارهٔ کتاب حرف بزنید
way-talk-1 = از { $child } دربارهٔ یک تصویر بپرسید: اینجا چه خبر است؟
way-talk-2 = هر پاسخ را تشویق کنید و یک کلمهٔ تازه اضافه کنید.
way-talk-3 = با هم بگویید.

way-pictures = داستان در تصویرها
way-pictures-1 = اول همهٔ تصویرها را ببینید، بدون خواندن.
way-pictures-2 = از { $child } بپرسید: این کیست؟ چه اتفاقی می‌افتد؟
way-pictures-3 = داستان را با هم به زبان خودتان بگویید.

way-next = بعد چه می‌شود؟
way-next-1 = پیش از ورق زدن صبر کنید.
way-next-2 = از { $child } بپرسید: بعد چه می‌شود؟ چرا؟
way-next-3 = ورق بزنید و با هم ببینید.

way-again = یک بار دیگر بگویید
way-again-1 = کتاب را ببندید.
way-again-2 = از { $child } بپرسید: اول چه شد؟ بعد چه؟ آخرش چه شد؟
way-again-3 = با هم پایان دیگری بسازید.

way-life = داستانی از زندگی شما
way-life-1 = در کتاب چیزی پیدا کنید که از زندگی خودتان می‌شناسید.
way-life-2 = از آن برای { $child } بگویید.
way-life-3 = از { $child } داستانی مانند آن بخواهید.

way-table = عددها سر میز غذا
way-table-1 = میز غذا را با { $child } بچینید و با هم بشمارید.
way-table-2 = بپرسید: اگر مهمان بیاید چند تا لازم است؟
way-table-3 = بپرسید: چطور معلوم شد؟

way-bedtime = داستان عددی پیش از خواب
way-bedtime-1 = داستان کوتاهی با عدد بگویید: پنج پرنده بودند، و دو تا پریدند.
way-bedtime-2 = از { $child } بپرسید: حالا چند تا مانده است؟
way-bedtime-3 = بپرسید: چطور معلوم شد؟

way-walk = یک بازی برای پیاده‌روی
way-walk-1 = از { $child } بخواهید سه تابلو، عدد یا رنگ پیدا { $children ->
    [one] کند
   *[other] کنند
}.
way-walk-2 = آن‌ها را با هم بشمارید.
way-walk-3 = دربارهٔ آن‌ها داستانی بسازید.

way-shop = یک بازی برای فروشگاه
way-shop-1 = با { $child } پنج چیز را بشمارید.
way-shop-2 = بپرسید: کدام گران‌تر است؟
way-shop-3 = بپرسید: چطور معلوم شد؟

way-song = با هم آواز بخوانید
way-song-1 = با { $child } آوازی بخوانید که همه بلدید.
way-song-2 = برای هر بخش از کلمه یک بار دست بزنید.
way-song-3 = یک کلمه را عوض کنید و با هم بخندید.
