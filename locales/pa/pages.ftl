### reviewed: no
### date: 2026-11-22
### checked: ਤੁਸੀਂ throughout; back-translated apart from the first pass and compared line by line: "Stop e-mails"; "Do you want no more
### e-mails from S?"; "Yes, stop"; "Done. No more e-mails will come from S."; "Changed your mind? E-mails can start again."; "Start
### again"; "Welcome again. E-mails from S will come again."; "This link no longer works. Please take help from the school."; "What is
### this?"; "By Porchlight S sends families news of their children, in the language each family reads."; "Answer any message in your own
### language. Your child's teacher reads your answer."; "No app is needed, no account. The school asks no money."; "To stop messages send
### STOP or ਬੰਦ. To get them again send START or ਸ਼ੁਰੂ."; "To change language or time, tell us in an answer."; "The school keeps your
### number and your messages for this work only."
### second, independent pass: 2026-11-22; compared line by line; ਈਮੇਲ is feminine throughout, ਟੀਚਰ as in the first message. Natives first: page-about-answer.

page-unsubscribe-title = ਈਮੇਲਾਂ ਬੰਦ ਕਰੋ
page-unsubscribe-question = ਕੀ ਤੁਸੀਂ { $school } ਤੋਂ ਹੋਰ ਈਮੇਲਾਂ ਨਹੀਂ ਚਾਹੁੰਦੇ?
page-unsubscribe-button = ਹਾਂ, ਬੰਦ ਕਰੋ
page-unsubscribe-done = ਹੋ ਗਿਆ। ਹੁਣ { $school } ਤੋਂ ਈਮੇਲਾਂ ਨਹੀਂ ਆਉਣਗੀਆਂ।
page-unsubscribe-again = ਮਨ ਬਦਲ ਗਿਆ? ਈਮੇਲਾਂ ਮੁੜ ਸ਼ੁਰੂ ਹੋ ਸਕਦੀਆਂ ਹਨ।
page-unsubscribe-again-button = ਮੁੜ ਸ਼ੁਰੂ ਕਰੋ
page-unsubscribe-restarted = ਮੁੜ ਜੀ ਆਇਆਂ ਨੂੰ। { $school } ਤੋਂ ਈਮੇਲਾਂ ਫਿਰ ਆਉਣਗੀਆਂ।
page-link-old = ਇਹ ਲਿੰਕ ਹੁਣ ਕੰਮ ਨਹੀਂ ਕਰਦਾ। ਕਿਰਪਾ ਕਰਕੇ ਸਕੂਲ ਤੋਂ ਮਦਦ ਲਓ।

page-about-title = ਇਹ ਕੀ ਹੈ?
page-about-what = { $school } Porchlight ਰਾਹੀਂ ਪਰਿਵਾਰਾਂ ਨੂੰ ਬੱਚਿਆਂ ਦੀਆਂ ਖ਼ਬਰਾਂ ਭੇਜਦਾ ਹੈ, ਉਸ ਭਾਸ਼ਾ ਵਿੱਚ ਜੋ ਹਰ ਪਰਿਵਾਰ ਪੜ੍ਹਦਾ ਹੈ।
page-about-answer = ਕਿਸੇ ਵੀ ਸੁਨੇਹੇ ਦਾ ਜਵਾਬ ਆਪਣੀ ਭਾਸ਼ਾ ਵਿੱਚ ਦਿਓ। ਤੁਹਾਡੇ ਬੱਚੇ ਦੇ ਟੀਚਰ ਤੁਹਾਡਾ ਜਵਾਬ ਪੜ੍ਹਦੇ ਹਨ।
page-about-free = ਨਾ ਐਪ ਚਾਹੀਦੀ ਹੈ, ਨਾ ਖਾਤਾ। ਸਕੂਲ ਕੋਈ ਪੈਸਾ ਨਹੀਂ ਮੰਗਦਾ।
page-about-stop = ਸੁਨੇਹੇ ਰੋਕਣ ਲਈ STOP ਜਾਂ ਬੰਦ ਭੇਜੋ। ਮੁੜ ਲੈਣ ਲਈ START ਜਾਂ ਸ਼ੁਰੂ ਭੇਜੋ।
page-about-language = ਭਾਸ਼ਾ ਜਾਂ ਸਮਾਂ ਬਦਲਣ ਲਈ ਸਾਨੂੰ ਜਵਾਬ ਵਿੱਚ ਦੱਸੋ।
page-about-privacy = ਸਕੂਲ ਤੁਹਾਡਾ ਨੰਬਰ ਤੇ ਤੁਹਾਡੇ ਸੁਨੇਹੇ ਸਿਰਫ਼ ਇਸੇ ਕੰਮ ਲਈ ਰੱਖਦਾ ਹੈ।

# The family's page of conferences, behind a signed link; by meaning, compared with the English line by line.
page-meet-title = ਮਿਲਣ ਦਾ ਸਮਾਂ
page-meet-none = ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਕੋਈ ਠੀਕ ਨਹੀਂ
page-meet-when = ਤੁਸੀਂ ਕਦੋਂ ਆ ਸਕਦੇ ਹੋ ਜੀ?
page-meet-send = ਭੇਜੋ
page-meet-cancel = ਅਸੀਂ ਨਹੀਂ ਆ ਸਕਦੇ
page-meet-taken = ਉਹ ਸਮਾਂ ਹੁਣੇ ਲੈ ਲਿਆ ਗਿਆ। ਕਿਰਪਾ ਕਰਕੇ ਹੋਰ ਚੁਣੋ।
page-meet-thanks = ਧੰਨਵਾਦ ਜੀ। ਸਕੂਲ ਤੁਹਾਨੂੰ ਲਿਖੇਗਾ।
