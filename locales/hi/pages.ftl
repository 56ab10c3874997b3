### reviewed: no
### date: 2026-11-22
### checked: आप throughout; back-translated apart from the first pass and compared line by line: "Stop e-mails"; "Do you want no more
### e-mails from S?"; "Yes, stop"; "Done. No more e-mails will come from S."; "Changed your mind? E-mails can start again."; "Start
### again"; "Welcome again. E-mails from S will come again."; "This link no longer works. Please take help from the school."; "What is
### this?"; "By Porchlight S sends families news of their children, in the language each family reads."; "Answer any message in your own
### language. Your child's teacher reads your answer."; "No app is needed, no account. The school asks no money."; "To stop messages send
### STOP or बंद. To get them again send START or शुरू."; "To change language or time, tell us in an answer."; "The school keeps your
### number and your messages for this work only."
### second, independent pass: 2026-11-22; compared line by line; टीचर as in the first message. Natives first: page-about-answer.

page-unsubscribe-title = ईमेल बंद करें
page-unsubscribe-question = क्या आप { $school } से और ईमेल नहीं चाहते?
page-unsubscribe-button = हाँ, बंद करें
page-unsubscribe-done = हो गया। अब { $school } से ईमेल नहीं आएँगे।
page-unsubscribe-again = मन बदल गया? ईमेल फिर से शुरू हो सकते हैं।
page-unsubscribe-again-button = फिर से शुरू करें
page-unsubscribe-restarted = फिर से स्वागत है। { $school } से ईमेल फिर आएँगे।
page-link-old = यह लिंक अब काम नहीं करता। कृपया स्कूल से मदद लें।

page-about-title = यह क्या है?
page-about-what = { $school } Porchlight से परिवारों को बच्चों की खबरें भेजता है, उस भाषा में जो हर परिवार पढ़ता है।
page-about-answer = किसी भी संदेश का जवाब अपनी भाषा में दें। आपके बच्चे के टीचर आपका जवाब पढ़ते हैं।
page-about-free = न ऐप चाहिए, न खाता। स्कूल कोई पैसा नहीं माँगता।
page-about-stop = संदेश रोकने के लिए STOP या बंद भेजें। फिर से पाने के लिए START या शुरू भेजें।
page-about-language = भाषा या समय बदलने के लिए हमें जवाब में बताएँ।
page-about-privacy = स्कूल आपका नंबर और आपके संदेश सिर्फ़ इसी काम के लिए रखता है।

# The family's page of conferences, behind a signed link; by meaning, compared with the English line by line.
page-meet-title = मिलने का समय
page-meet-none = इनमें से कोई ठीक नहीं
page-meet-when = आपके लिए कब आना ठीक रहेगा?
page-meet-send = भेजें
page-meet-cancel = हम नहीं आ सकते
page-meet-taken = वह समय अभी-अभी ले लिया गया। कृपया दूसरा चुनें।
page-meet-thanks = धन्यवाद। स्कूल आपको लिखेगा।
