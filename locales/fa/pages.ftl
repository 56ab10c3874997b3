### reviewed: no
### date: 2026-11-22
### checked: شما throughout; back-translated apart from the first pass and compared line by line: "Stop e-mails"; "Do you want no
### more e-mails from S?"; "Yes, let it stop"; "Done. S sends you no more e-mails."; "Changed your mind? You can receive again.";
### "Send again"; "Welcome back. S sends you e-mails again."; "This link no longer works. Please ask help of the school."; "What is
### this?"; "S uses Porchlight to send families news of their children, in the language each family reads."; "You can answer each
### message in your own language. Your child's teacher reads your answer."; "You need no app and no account. The school asks no
### money."; "To stop messages send STOP or لغو. To receive again send START or شروع."; "To change language or hours, tell us in an
### answer."; "The school keeps your number and your messages only for this work."
### second, independent pass: 2026-11-22; compared line by line; app and account in the words of phones (اپلیکیشن, حساب کاربری). Natives first: page-about-free.

page-unsubscribe-title = توقف ایمیل‌ها
page-unsubscribe-question = آیا دیگر از { $school } ایمیل نمی‌خواهید؟
page-unsubscribe-button = بله، متوقف شود
page-unsubscribe-done = انجام شد. { $school } دیگر به شما ایمیل نمی‌زند.
page-unsubscribe-again = نظرتان عوض شد؟ می‌توانید دوباره دریافت کنید.
page-unsubscribe-again-button = دوباره بفرستید
page-unsubscribe-restarted = خوش برگشتید. { $school } دوباره به شما ایمیل می‌زند.
page-link-old = این پیوند دیگر کار نمی‌کند. لطفاً از مدرسه کمک بخواهید.

page-about-title = این چیست؟
page-about-what = ما در { $school } با Porchlight خبرهای فرزندان را به خانواده‌ها می‌فرستیم، به زبانی که هر خانواده می‌خواند.
page-about-answer = می‌توانید به هر پیام به زبان خودتان پاسخ دهید. معلم فرزندتان پاسخ شما را می‌خواند.
page-about-free = نه اپلیکیشنی لازم است و نه حساب کاربری. مدرسه پولی نمی‌خواهد.
page-about-stop = برای توقف پیام‌ها STOP یا لغو بفرستید. برای دریافت دوباره START یا شروع بفرستید.
page-about-language = برای تغییر زبان یا ساعت‌ها، در پاسخ به ما بگویید.
page-about-privacy = مدرسه شماره و پیام‌های شما را فقط برای همین کار نگه می‌دارد.

# The family's page of conferences, behind a signed link; by meaning, compared with the English line by line.
page-meet-title = زمانی برای دیدار
page-meet-none = هیچ‌کدام مناسب نیست
page-meet-when = چه وقت می‌توانید بیایید؟
page-meet-send = فرستادن
page-meet-cancel = نمی‌توانم بیایم
page-meet-taken = این زمان همین حالا گرفته شد. لطفاً زمان دیگری انتخاب کنید.
page-meet-thanks = متشکریم. مدرسه برایتان می‌نویسد.
