### Stories and games that are sent, minutes that are mended, questions to get to know a family.
### reviewed: no
### date: 2026-11-22
### checked: by meaning, شما; one and several children; one act or one ask each; nothing has to be bought.
### back-translation: subjects "A family game", "A question from school" share "A story for C: B. Look, listen or read here:
### link" log-again "How many minutes was the story with C? Send a number, for example 20." log-fixed "It changed to N
### minutes. The sum of this month: N minutes. I thank you!" streak "N weeks one after another of story with C. How
### excellent!" walk "On a walk, ask C to find three signs, numbers or colors. Make a story about them." shop "At the shop,
### count five things with C. Which is dearer?" ask-family "T's question about C: Q Answer in your own words, or send 0 to
### pass." ask-thanks "We thank you for your answer! T reads it." .short of ask-family: "T's question about C: Q Answer with
### your own words or send 0."
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the source
### (meaning, facts, variables, address, gender, one and several children); changed: the subject of games ("a family game"),
### which was clumsy. Natives first: play-walk, ask-family.

email-subject-play = یک بازی خانوادگی
email-subject-ask = پرسشی از مدرسه

read-share = داستانی برای { $child }: { $book }. اینجا ببینید، گوش دهید یا بخوانید: { $link }
    .short = داستانی برای { $child }: { $book }. ببینید، بشنوید یا بخوانید: { $link }

read-log-again = داستان با { $child } چند دقیقه بود؟ یک عدد بفرستید، مثلاً 20.

read-log-fixed = { $minutes ->
    [one] به { $minutes } دقیقه تغییر کرد. مجموع این ماه: { $total } دقیقه. متشکرم!
   *[other] به { $minutes } دقیقه تغییر کرد. مجموع این ماه: { $total } دقیقه. متشکرم!
}

read-streak = { $weeks ->
    [one] { $weeks } هفته داستان با { $child }. چه عالی!
   *[other] { $weeks } هفتهٔ پشت سر هم داستان با { $child }. چه عالی!
}

play-walk = در پیاده‌روی، از { $child } بخواهید سه تابلو، عدد یا رنگ پیدا { $children ->
    [one] کند
   *[other] کنند
}. دربارهٔ آن‌ها داستانی بسازید.

play-shop = در فروشگاه، با { $child } پنج چیز را بشمارید. کدام گران‌تر است؟

ask-family = پرسش { $teacher } دربارهٔ { $child }: { $question } با کلمه‌های خودتان پاسخ دهید، یا برای رد شدن 0 بفرستید.
    .short = پرسش { $teacher } دربارهٔ { $child }: { $question } با کلمه‌های خودتان پاسخ دهید یا 0 بفرستید.

ask-thanks = از پاسخ شما متشکریم! { $teacher } آن را می‌خواند.
    .email = از پاسخ شما متشکریم! { $teacher } آن را می‌خواند.
