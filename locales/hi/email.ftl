### reviewed: no
### date: 2026-11-22
### checked: आप throughout, lengths of subjects; back-translated apart from the first pass: "Good news from school", "Good news from
### T", "A plan together at school", "A plan together with T", "A meeting from school", "A meeting with T", "A story idea for tonight",
### "A maths idea for tonight", "About your school messages", "Greetings,", "Greetings to C's family,", "To answer, reply to this very
### e-mail.", "This e-mail came because the school has this address of your family.", "Stop these e-mails".
### second, independent pass: 2026-11-22; compared line by line; nothing changed.

email-subject-note = स्कूल से अच्छी खबर
email-subject-note-from = { $teacher } से अच्छी खबर
email-subject-conf = स्कूल में मिलकर योजना
email-subject-conf-from = { $teacher } के साथ मिलकर योजना
email-subject-visit = स्कूल की ओर से मुलाकात
email-subject-visit-from = { $teacher } से मुलाकात
email-subject-read = आज रात के लिए कहानी का सुझाव
email-subject-math = आज रात के लिए गणित का सुझाव
email-subject-sys = स्कूल के संदेशों के बारे में
email-greeting = नमस्ते,
email-greeting-child = { $child } के परिवार को नमस्ते,
email-reply = जवाब देने के लिए इसी ईमेल का उत्तर लिखें।
email-why = यह ईमेल इसलिए आया है क्योंकि स्कूल के पास आपके परिवार का यह पता है।
email-unsubscribe = ये ईमेल बंद करें
