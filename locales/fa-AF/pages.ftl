### reviewed: no
### date: 2026-11-22
### checked: شما throughout; back-translated apart from the first pass and compared line by line: "Stop e-mails"; "Do you want no
### more e-mails from S?"; "Yes, stop"; "Done. S gives you no more e-mails."; "Did your mind change? You can get them again."; "Send
### again"; "Welcome again. S gives you e-mails again."; "This link no longer works. Please ask help of the school."; "What is this?";
### "S uses Porchlight to send families news of their children, in the language each family reads."; "You can answer each message in
### your own language. Your child's teacher reads your answer."; "No app and no account is needed. The school wants no money."; "To
### stop messages send STOP or توقف. To get them again send START or شروع."; "To change language or hours, tell us in an answer."; "The
### school keeps your number and your messages only for this work."
### second, independent pass: 2026-11-22; compared line by line; nothing changed.

page-unsubscribe-title = توقف ایمیل‌ها
page-unsubscribe-question = آیا دیگر از { $school } ایمیل نمی‌خواهید؟
page-unsubscribe-button = بلی، توقف شود
page-unsubscribe-done = درست شد. { $school } دیگر به شما ایمیل نمی‌دهد.
page-unsubscribe-again = نظرتان تغییر کرد؟ دوباره گرفته می‌توانید.
page-unsubscribe-again-button = دوباره روان کنید
page-unsubscribe-restarted = دوباره خوش آمدید. { $school } باز به شما ایمیل می‌دهد.
page-link-old = این لینک دیگر کار نمی‌کند. لطفاً از مکتب کمک بخواهید.

page-about-title = این چیست؟
page-about-what = ما در { $school } با Porchlight خبرهای فرزندان را به خانواده‌ها روان می‌کنیم، به زبانی که هر خانواده می‌خواند.
page-about-answer = هر پیام را به زبان خودتان جواب داده می‌توانید. معلم فرزندتان جواب شما را می‌خواند.
page-about-free = نه اپ لازم است و نه حساب. مکتب هیچ پول نمی‌خواهد.
page-about-stop = برای توقف پیام‌ها STOP یا توقف روان کنید. برای گرفتن دوباره START یا شروع روان کنید.
page-about-language = برای تغییر زبان یا ساعت‌ها، در جواب به ما بگویید.
page-about-privacy = مکتب شماره و پیام‌های شما را تنها برای همین کار نگهداری می‌کند.

# The family's page of conferences, behind a signed link; by meaning, compared with the English line by line.
page-meet-title = وقتی برای دیدار
page-meet-none = هیچ‌کدام برابر نیست
page-meet-when = چه وقت آمده می‌توانید؟
page-meet-send = روان کردن
page-meet-cancel = آمده نمی‌توانم
page-meet-taken = این وقت همین حالا گرفته شد. لطفاً وقت دیگری انتخاب کنید.
page-meet-thanks = تشکر. مکتب برایتان می‌نویسد.
