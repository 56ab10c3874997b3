### reviewed: no
### date: 2026-11-22
### checked: آپ throughout; back-translated apart from the first pass and compared line by line: "Stop e-mails"; "Do you want no
### more e-mails from S?"; "Yes, stop"; "Done. No more e-mails will come from S."; "Changed your mind? E-mails can be started
### again."; "Start again"; "Welcome again. E-mails from S will come again."; "This link no longer works. Please take help from the
### school."; "What is this?"; "S uses Porchlight to send families news of their children, in the language each family reads."; "You may
### answer any message in your language. Your child's teacher reads your answer."; "No app is needed, no account. The school asks no
### money."; "To stop messages send STOP or بند. To start again send START or شروع."; "To change language or times, tell us in an
### answer."; "The school keeps your phone number and messages for this work only."
### second, independent pass: 2026-11-22; compared line by line; the number (not the telephone) is kept, ٹیچر as in the first message. Natives first: page-about-answer.

page-unsubscribe-title = ای میل بند کریں
page-unsubscribe-question = کیا آپ { $school } سے مزید ای میل نہیں چاہتے؟
page-unsubscribe-button = ہاں، بند کریں
page-unsubscribe-done = ہو گیا۔ اب { $school } سے ای میل نہیں آئیں گی۔
page-unsubscribe-again = ارادہ بدل گیا؟ ای میل دوبارہ شروع ہو سکتی ہیں۔
page-unsubscribe-again-button = دوبارہ شروع کریں
page-unsubscribe-restarted = دوبارہ خوش آمدید۔ { $school } سے ای میل پھر آئیں گی۔
page-link-old = یہ لنک اب کام نہیں کرتا۔ براہ کرم اسکول سے مدد لیں۔

page-about-title = یہ کیا ہے؟
page-about-what = ہم { $school } میں Porchlight استعمال کرتے ہیں تاکہ ہر خاندان کو بچوں کی خبریں اس زبان میں بھیجیں جو وہ پڑھتا ہے۔
page-about-answer = کسی بھی پیغام کا جواب اپنی زبان میں دیں۔ آپ کے بچے کے ٹیچر آپ کا جواب پڑھتے ہیں۔
page-about-free = نہ ایپ کی ضرورت ہے، نہ اکاؤنٹ کی۔ اسکول کوئی پیسے نہیں مانگتا۔
page-about-stop = پیغام روکنے کے لیے STOP یا بند بھیجیں۔ دوبارہ شروع کرنے کے لیے START یا شروع بھیجیں۔
page-about-language = زبان یا وقت بدلنے کے لیے ہمیں جواب میں بتائیں۔
page-about-privacy = اسکول آپ کا نمبر اور آپ کے پیغام صرف اسی کام کے لیے رکھتا ہے۔

# The family's page of conferences, behind a signed link; by meaning, compared with the English line by line.
page-meet-title = ملاقات کا وقت
page-meet-none = ان میں سے کوئی مناسب نہیں
page-meet-when = آپ کے لیے کب آنا ممکن ہے؟
page-meet-send = بھیجیں
page-meet-cancel = ہم نہیں آ سکتے
page-meet-taken = وہ وقت ابھی لے لیا گیا۔ براہ کرم دوسرا چنیں۔
page-meet-thanks = شکریہ۔ اسکول آپ کو لکھے گا۔
