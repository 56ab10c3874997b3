### A family's page of a story or a game, and the ways to share it.
### reviewed: no
### date: 2026-11-22
### checked: by meaning, شما, words of Dari, plain; verbs in number with the children; the cloth on which a meal is laid; "how did it
### become clear?" for "how do you know?", so that it fits one child and several; nothing to buy.
### back-translation: share "A story for C" "An idea for C" "Read it here" "Listen" "Open the pages (PDF)" "Keep it on this phone (EPUB)"
### "Open the book's own page" "Print" "What shall we do together?" "Reading each word is not needed. Look at the pictures and tell the
### story in your own language." "This book is in this language: L. The pictures tell the story in every language." "How many minutes was
### it? Answer our message with a number." "Writer: A" "License: L" "This page is closed. Ask the teacher for a new link." talk "Talk about
### the book": "Ask C about one picture: what is up here?" "Say well done to each answer and add a new word." "Say it together." pictures "The
### story in the pictures": "First see all the pictures, without reading." "Ask C: who is this? What is happening?" "Tell the story
### together, in your own language." next "What happens after this?": "Stop before turning the leaf." "Ask C: what will happen after this?
### Why?" "Turn the leaf and see together." again "Tell it one more time": "Close the book." "Ask C: what happened first? Then what? How
### did it end?" "Make another end together." life "A story from your life": "Find something in the book that you know from your own
### life." "Tell C of it." "Ask C for a story like it." table "Numbers at the meal cloth": "Spread the meal cloth with C and count
### together." "Ask: if a guest comes, how many are needed?" "Ask: how did it become clear?" bedtime "A number story before sleep": "Tell a
### short story with numbers: there were five birds, and two flew." "Ask C: how many are left now?" "Ask: how did it become clear?"
### walk "A game for a stroll": "Ask C to find three signs, numbers or colors." "Count them together." "Make a story about them." shop "A game for the shop":
### "Count five things with C." "Ask: which is dearer?" "Ask: how did it become clear?" song "Sing together": "Sing with C a song you all know." "For
### each part of a word clap once." "Change one word and laugh together."
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the source
### (meaning, facts, variables, address, gender, one and several children); nothing changed. Natives first: share-how,
### share-idea (نظر), way-shop-2 (قیمت‌تر), way-song-1.

share-title = قصه‌ای برای { $child }
share-idea = یک نظر برای { $child }
share-read = همین‌جا بخوانید
share-listen = بشنوید
share-pdf = صفحه‌ها را باز کنید (PDF)
share-epub = در همین تلیفون نگه دارید (EPUB)
share-web = صفحهٔ خود کتاب را باز کنید
share-print = چاپ کنید
share-how = یکجا چه کنیم؟
share-pictures = خواندن هر کلمه لازم نیست. به تصویرها ببینید و قصه را به زبان خودتان بگویید.
share-other = این کتاب به این زبان است: { $language }. تصویرها قصه را به هر زبان می‌گویند.
share-minutes = چند دقیقه شد؟ پیام ما را با یک عدد جواب بدهید.
share-author = نویسنده: { $author }
share-licence = جواز: { $licence }
share-gone = این صفحه بسته شده است. از معلم لینک نو بخواهید.

way-talk = در مورد کتاب گپ بزنید
way-talk-1 = از { $child } در مورد یک تصویر بپرسید: اینجا چه گپ است؟
way-talk-2 = به هر جواب آفرین بگویید و یک لغت نو اضافه کنید.
way-talk-3 = یکجا بگویید.

way-pictures = قصه در تصویرها
way-pictures-1 = اول همهٔ تصویرها را ببینید، بدون خواندن.
way-pictures-2 = از { $child } بپرسید: این کیست؟ چه می‌شود؟
way-pictures-3 = قصه را یکجا به زبان خودتان بگویید.

way-next = بعد از این چه می‌شود؟
way-next-1 = پیش از ورق زدن توقف کنید.
way-next-2 = از { $child } بپرسید: بعد از این چه می‌شود؟ چرا؟
way-next-3 = ورق بزنید و یکجا ببینید.

way-again = یک بار دیگر بگویید
way-again-1 = کتاب را بسته کنید.
way-again-2 = از { $child } بپرسید: اول چه شد؟ باز چه؟ آخرش چه شد؟
way-again-3 = یکجا یک آخر دیگر بسازید.

way-life = قصه‌ای از زندگی شما
way-life-1 = در کتاب چیزی پیدا کنید که از زندگی خودتان می‌شناسید.
way-life-2 = از آن به { $child } قصه کنید.
way-life-3 = از { $child } یک قصه مانند آن بخواهید.

way-table = عددها سر دسترخوان
way-table-1 = دسترخوان را با { $child } هموار کنید و یکجا حساب کنید.
way-table-2 = بپرسید: اگر مهمان بیاید چند تا کار است؟
way-table-3 = بپرسید: چطور معلوم شد؟

way-bedtime = قصهٔ عددها پیش از خواب
way-bedtime-1 = یک قصهٔ کوتاه با عددها بگویید: پنج پرنده بودند، و دو تا پریدند.
way-bedtime-2 = از { $child } بپرسید: حالا چند تا مانده است؟
way-bedtime-3 = بپرسید: چطور معلوم شد؟

way-walk = یک بازی برای گشت‌وگذار
way-walk-1 = از { $child } بخواهید سه لوحه، عدد یا رنگ پیدا { $children ->
    [one] کند
   *[other] کنند
}.
way-walk-2 = آن‌ها را یکجا حساب کنید.
way-walk-3 = در مورد آن‌ها یک قصه بسازید.

way-shop = یک بازی برای دکان
way-shop-1 = با { $child } پنج چیز را حساب کنید.
way-shop-2 = بپرسید: کدام قیمت‌تر است؟
way-shop-3 = بپرسید: چطور معلوم شد؟

way-song = یکجا آهنگ بخوانید
way-song-1 = با { $child } آهنگی بخوانید که همه یاد دارید.
way-song-2 = برای هر بخش لغت یک بار کف بزنید.
way-song-3 = یک لغت را تبدیل کنید و یکجا بخندید.
