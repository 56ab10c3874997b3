### reviewed: no
### date: 2026-11-22
### checked: ਤੁਸੀਂ throughout, lengths of subjects; back-translated apart from the first pass: "Good news from school", "Good news from
### T", "A plan together at school", "A plan together with T", "A meeting from school", "A meeting with T", "Story advice for tonight",
### "Maths advice for tonight", "About your school messages", "Greetings (sat sri akal),", "Greetings to C's family,", "To answer, reply to
### this very e-mail.", "This e-mail came because the school has this address of your family.", "Stop these e-mails".
### second, independent pass: 2026-11-22; compared line by line; ਈਮੇਲ is feminine throughout. Natives first: the greeting.

email-subject-note = ਸਕੂਲ ਤੋਂ ਚੰਗੀ ਖ਼ਬਰ
email-subject-note-from = { $teacher } ਤੋਂ ਚੰਗੀ ਖ਼ਬਰ
email-subject-conf = ਸਕੂਲ ਵਿੱਚ ਮਿਲ ਕੇ ਯੋਜਨਾ
email-subject-conf-from = { $teacher } ਨਾਲ ਮਿਲ ਕੇ ਯੋਜਨਾ
email-subject-visit = ਸਕੂਲ ਵੱਲੋਂ ਮੁਲਾਕਾਤ
email-subject-visit-from = { $teacher } ਨਾਲ ਮੁਲਾਕਾਤ
email-subject-read = ਅੱਜ ਰਾਤ ਲਈ ਕਹਾਣੀ ਦੀ ਸਲਾਹ
email-subject-math = ਅੱਜ ਰਾਤ ਲਈ ਗਣਿਤ ਦੀ ਸਲਾਹ
email-subject-sys = ਸਕੂਲ ਦੇ ਸੁਨੇਹਿਆਂ ਬਾਰੇ
email-greeting = ਸਤਿ ਸ੍ਰੀ ਅਕਾਲ ਜੀ,
email-greeting-child = { $child } ਦੇ ਪਰਿਵਾਰ ਨੂੰ ਸਤਿ ਸ੍ਰੀ ਅਕਾਲ ਜੀ,
email-reply = ਜਵਾਬ ਦੇਣ ਲਈ ਇਸੇ ਈਮੇਲ ਦਾ ਜਵਾਬ ਲਿਖੋ ਜੀ।
email-why = ਇਹ ਈਮੇਲ ਇਸ ਲਈ ਆਈ ਹੈ ਕਿਉਂਕਿ ਸਕੂਲ ਕੋਲ ਤੁਹਾਡੇ ਪਰਿਵਾਰ ਦਾ ਇਹ ਪਤਾ ਹੈ।
email-unsubscribe = ਇਹ ਈਮੇਲਾਂ ਬੰਦ ਕਰੋ
