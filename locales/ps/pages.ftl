### reviewed: no
### date: 2026-11-22
### checked: تاسو throughout; back-translated apart from the first pass and compared line by line: "Stop e-mails"; "Do you want no more
### e-mails from S?"; "Yes, stop them"; "Done. No more e-mails come from S."; "Has your mind changed? You can get them again."; "Begin
### again"; "Welcome again. E-mails from S will come again."; "This link no longer works. Please ask help of the school."; "What is this?";
### "By Porchlight we at S send families news of their children, in the language each family reads."; "You can answer each message in
### your own language. Who teaches your child reads your answer."; "No app is needed and no account. The school wants no money."; "To stop
### messages send STOP or بند کړئ. To begin again send START or پیل."; "To change language or hours, tell us in an answer."; "The school
### keeps your number and your messages only for this work."
### second, independent pass: 2026-11-22; compared line by line; له ... څخه written in full. Natives first: page-unsubscribe-again-button.

page-unsubscribe-title = ایمیلونه بند کړئ
page-unsubscribe-question = ایا نور له { $school } څخه ایمیلونه نه غواړئ؟
page-unsubscribe-button = هو، بند یې کړئ
page-unsubscribe-done = وشول. نور له { $school } څخه ایمیلونه نه درځي.
page-unsubscribe-again = نظر مو بدل شو؟ بیا یې ترلاسه کولای شئ.
page-unsubscribe-again-button = بیا یې پیل کړئ
page-unsubscribe-restarted = بیا ښه راغلاست. له { $school } څخه به بیا ایمیلونه درځي.
page-link-old = دا لینک نور کار نه کوي. مهرباني وکړئ له ښوونځي مرسته وغواړئ.

page-about-title = دا څه دي؟
page-about-what = موږ په { $school } کې د Porchlight له لارې کورنیو ته د ماشومانو خبرونه لېږو، په هغه ژبه چې هره کورنۍ یې لولي.
page-about-answer = هر پیغام ته په خپله ژبه ځواب ورکولای شئ. څوک چې ستاسو ماشوم ته درس ورکوي، ستاسو ځواب لولي.
page-about-free = نه اپ ته اړتیا شته، نه حساب ته. ښوونځی پیسې نه غواړي.
page-about-stop = د پیغامونو د بندولو لپاره STOP یا بند کړئ ولېږئ. د بیا پیل لپاره START یا پیل ولېږئ.
page-about-language = د ژبې یا ساعتونو د بدلولو لپاره په ځواب کې راته ووایئ.
page-about-privacy = ښوونځی ستاسو شمېره او پیغامونه یوازې د همدې کار لپاره ساتي.

# The family's page of conferences, behind a signed link; by meaning, compared with the English line by line.
page-meet-title = د لیدنې وخت
page-meet-none = هېڅ یو برابر نه دی
page-meet-when = کله راتلای شئ؟
page-meet-send = ولېږئ
page-meet-cancel = نه شم راتلای
page-meet-taken = دا وخت همدا اوس ونیول شو. مهرباني وکړئ بل وټاکئ.
page-meet-thanks = مننه. ښوونځی به تاسو ته ولیکي.
