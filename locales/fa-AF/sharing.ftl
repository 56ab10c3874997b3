### Stories and games that are sent, minutes that are mended, questions to get to know a family.
### reviewed: no
### date: 2026-11-22
### checked: by meaning, شما; words of Dari; one and several children; one act or one ask each; nothing has to be bought.
### back-translation: subjects "A family game", "A question from the school" share "A story for C: B. See, hear or read it
### here: link" log-again "How many minutes was the story with C? Send a number, for example 20." log-fixed "It was changed
### to N minutes. The sum of this month: N minutes. Thanks!" streak "N weeks one after another of story with C. How
### excellent!" walk "On a stroll, ask C to find three signs, numbers or colors. Make a story about them." shop "In the
### shop, count five things with C. Which is dearer?" ask-family "T's question about C: Q Answer in your own words, or send
### 0 to pass." ask-thanks "Thanks for your answer! T reads it." .short of ask-family: "T's question about C: Q Answer in
### your own words or 0."
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the source
### (meaning, facts, variables, address, gender, one and several children); changed: the subject of games ("a family game"),
### which was clumsy; "به کلمات خودتان" for "in your own words". Natives first: play-walk (لوحه), ask-family.

email-subject-play = یک بازی خانوادگی
email-subject-ask = یک سوال از مکتب

read-share = قصه‌ای برای { $child }: { $book }. اینجا ببینید، بشنوید یا بخوانید: { $link }
    .short = قصه برای { $child }: { $book }. ببینید، بشنوید یا بخوانید: { $link }

read-log-again = قصه با { $child } چند دقیقه بود؟ یک عدد روان کنید، مثلاً 20.

read-log-fixed = { $minutes ->
    [one] به { $minutes } دقیقه تغییر داده شد. مجموع این ماه: { $total } دقیقه. تشکر!
   *[other] به { $minutes } دقیقه تغییر داده شد. مجموع این ماه: { $total } دقیقه. تشکر!
}

read-streak = { $weeks ->
    [one] { $weeks } هفته قصه با { $child }. چه عالی!
   *[other] { $weeks } هفتهٔ پشت سر هم قصه با { $child }. چه عالی!
}

play-walk = در وقت گشت‌وگذار، از { $child } بخواهید سه لوحه، عدد یا رنگ پیدا { $children ->
    [one] کند
   *[other] کنند
}. در مورد آن‌ها یک قصه بسازید.

play-shop = در دکان، با { $child } پنج چیز را حساب کنید. کدام قیمت‌تر است؟

ask-family = سوال { $teacher } در مورد { $child }: { $question } به کلمات خودتان جواب بدهید، یا برای تیر شدن 0 روان کنید.
    .short = سوال { $teacher } در مورد { $child }: { $question } به کلمات خودتان جواب بدهید یا 0.

ask-thanks = تشکر از جواب شما! { $teacher } آن را می‌خواند.
    .email = تشکر از جواب شما! { $teacher } آن را می‌خواند.
