### reviewed: no
### date: 2026-11-22
### checked: ਤੁਸੀਂ throughout; STOP and START with the Punjabi word; back-translated apart from the first pass.
### second, independent pass: 2026-11-22; compared line by line; ਈਮੇਲ is feminine throughout. Natives first: sys-started.
### back-translation: stopped "Now no more messages will come to you from S. To get them again send START (begin)." started "Welcome (jee aayan
### nu) again! From S messages about class will come. To stop send STOP (stop)." help "S: messages of your child's class. For help call: P.
### To stop send STOP (stop)." wrong-number "Pardon! S has taken this number off its list. No more messages will come." got-it "Thank you, I
### got your message. My answer will come by W." language "Which language is right? Just send the number." quiet "All right. S's messages
### will come only from F to T. To stop all send STOP (stop)."
### .email: the same, "e-mails", "this address".
### sys-original-note, second, independent pass: 2026-11-22; read back: "T has written this in this language: L. If help is
### wanted in reading, please answer." Compared with the English; nothing changed.
### sys-language-changed, by meaning; second pass: 2026-11-22; read back: "Thank you! Now messages from S will come in this
### very language." Nothing changed. The e-mail form says the same of e-mails.

sys-stopped = ਹੁਣ { $school } ਤੋਂ ਤੁਹਾਨੂੰ ਹੋਰ ਸੁਨੇਹੇ ਨਹੀਂ ਆਉਣਗੇ। ਮੁੜ ਲੈਣ ਲਈ START (ਸ਼ੁਰੂ) ਭੇਜੋ।
    .email = ਹੁਣ { $school } ਤੋਂ ਤੁਹਾਨੂੰ ਹੋਰ ਈਮੇਲਾਂ ਨਹੀਂ ਆਉਣਗੀਆਂ। ਮੁੜ ਲੈਣ ਲਈ START (ਸ਼ੁਰੂ) ਭੇਜੋ।

sys-started = ਮੁੜ ਜੀ ਆਇਆਂ ਨੂੰ! { $school } ਤੋਂ ਜਮਾਤ ਬਾਰੇ ਸੁਨੇਹੇ ਆਉਣਗੇ। ਰੋਕਣ ਲਈ STOP (ਬੰਦ) ਭੇਜੋ।
    .email = ਮੁੜ ਜੀ ਆਇਆਂ ਨੂੰ! { $school } ਤੋਂ ਜਮਾਤ ਬਾਰੇ ਈਮੇਲਾਂ ਆਉਣਗੀਆਂ। ਰੋਕਣ ਲਈ STOP (ਬੰਦ) ਭੇਜੋ।

sys-help = { $school }: ਤੁਹਾਡੇ ਬੱਚੇ ਦੀ ਜਮਾਤ ਦੇ ਸੁਨੇਹੇ। ਮਦਦ ਲਈ ਕਾਲ ਕਰੋ: { $phone }। ਰੋਕਣ ਲਈ STOP (ਬੰਦ) ਭੇਜੋ।
    .email = { $school }: ਤੁਹਾਡੇ ਬੱਚੇ ਦੀ ਜਮਾਤ ਦੀਆਂ ਈਮੇਲਾਂ। ਮਦਦ ਲਈ ਕਾਲ ਕਰੋ: { $phone }। ਰੋਕਣ ਲਈ STOP (ਬੰਦ) ਭੇਜੋ।

sys-wrong-number = ਮਾਫ਼ ਕਰਨਾ ਜੀ! { $school } ਨੇ ਇਹ ਨੰਬਰ ਆਪਣੀ ਸੂਚੀ ਵਿੱਚੋਂ ਹਟਾ ਦਿੱਤਾ ਹੈ। ਹੋਰ ਸੁਨੇਹੇ ਨਹੀਂ ਆਉਣਗੇ।
    .email = ਮਾਫ਼ ਕਰਨਾ ਜੀ! { $school } ਨੇ ਇਹ ਪਤਾ ਆਪਣੀ ਸੂਚੀ ਵਿੱਚੋਂ ਹਟਾ ਦਿੱਤਾ ਹੈ। ਹੋਰ ਈਮੇਲਾਂ ਨਹੀਂ ਆਉਣਗੀਆਂ।

sys-got-it = ਧੰਨਵਾਦ ਜੀ, ਮੈਨੂੰ ਤੁਹਾਡਾ ਸੁਨੇਹਾ ਮਿਲ ਗਿਆ। ਮੇਰਾ ਜਵਾਬ { $when } ਤੱਕ ਆਵੇਗਾ। - { $teacher }

sys-language = ਕਿਹੜੀ ਭਾਸ਼ਾ ਠੀਕ ਹੈ? 1 { $l1 }, 2 { $l2 }, 3 { $l3 }। ਬੱਸ ਨੰਬਰ ਭੇਜੋ।

sys-language-changed = ਧੰਨਵਾਦ ਜੀ! ਹੁਣ { $school } ਤੋਂ ਸੁਨੇਹੇ ਇਸੇ ਭਾਸ਼ਾ ਵਿੱਚ ਆਉਣਗੇ।
    .email = ਧੰਨਵਾਦ ਜੀ! ਹੁਣ { $school } ਤੋਂ ਈਮੇਲਾਂ ਇਸੇ ਭਾਸ਼ਾ ਵਿੱਚ ਆਉਣਗੀਆਂ।

sys-quiet = ਠੀਕ ਹੈ ਜੀ। { $school } ਦੇ ਸੁਨੇਹੇ ਸਿਰਫ਼ { $from } ਤੋਂ { $to } ਵਜੇ ਤੱਕ ਆਉਣਗੇ। ਸਭ ਰੋਕਣ ਲਈ STOP (ਬੰਦ) ਭੇਜੋ।
    .email = ਠੀਕ ਹੈ ਜੀ। { $school } ਦੀਆਂ ਈਮੇਲਾਂ ਸਿਰਫ਼ { $from } ਤੋਂ { $to } ਵਜੇ ਤੱਕ ਆਉਣਗੀਆਂ। ਸਭ ਰੋਕਣ ਲਈ STOP (ਬੰਦ) ਭੇਜੋ।

sys-original-note = ਇਹ { $teacher } ਨੇ ਇਸ ਭਾਸ਼ਾ ਵਿੱਚ ਲਿਖਿਆ ਹੈ: { $language }। ਪੜ੍ਹਨ ਵਿੱਚ ਮਦਦ ਚਾਹੀਦੀ ਹੋਵੇ ਤਾਂ ਜਵਾਬ ਦਿਓ ਜੀ।
