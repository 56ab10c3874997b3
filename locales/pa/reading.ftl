### reviewed: no
### date: 2026-11-22
### checked: ਤੁਸੀਂ throughout; nothing agrees with the child; spoons for forks; back-translated apart from the first pass.
### second, independent pass: 2026-11-22; compared line by line; nothing changed. Natives first: log-ask, growth, the stop of math-bedtime.
### back-translation: fact "By talking about a book C gets help in learning new words. Every language is right. Speak your dear
### language." tip "Tonight stop at one picture of B. Ask C: what is happening here?" growth "Very good! By stories with you C gets help
### to grow. Now ask: what will happen next?" peer "With B: ask C a question, say well done, add a new word, then say it together."
### pictures "It is not necessary to read each word. From the pictures tell C the story in L. This too is reading!" book-home "Today C
### has B. Read it, look at it or listen: link" log-ask "From D until now how many minutes of stories with C? Just send the number. 0 is
### fine too." log-thanks "N minutes! This month N minutes in all. It is C's good fortune that you are there." (0: "Thank you for
### telling!") table "Have C set the dining table. Ask: how many spoons are needed, and how many if a guest comes?" bedtime "Maths at
### bedtime: Q. Ask C: how was it found out?"
### Natives first: log-ask, growth.

read-fact = ਕਿਤਾਬ ਬਾਰੇ ਗੱਲ ਕਰਨ ਨਾਲ { $child } ਨੂੰ ਨਵੇਂ ਸ਼ਬਦ ਸਿੱਖਣ ਵਿੱਚ ਮਦਦ ਮਿਲਦੀ ਹੈ। ਹਰ ਭਾਸ਼ਾ ਠੀਕ ਹੈ। ਆਪਣੀ ਪਿਆਰੀ ਭਾਸ਼ਾ ਬੋਲੋ।
    .short = ਕਿਤਾਬ ਬਾਰੇ ਗੱਲ ਕਰਨ ਨਾਲ { $child } ਨੂੰ ਨਵੇਂ ਸ਼ਬਦ ਆਉਂਦੇ ਹਨ। ਹਰ ਭਾਸ਼ਾ ਠੀਕ ਹੈ। ਆਪਣੀ ਪਿਆਰੀ ਭਾਸ਼ਾ ਬੋਲੋ।

read-tip = ਅੱਜ ਰਾਤ { $book } ਦੇ ਇੱਕ ਚਿੱਤਰ 'ਤੇ ਰੁਕੋ। { $child } ਨੂੰ ਪੁੱਛੋ: ਇੱਥੇ ਕੀ ਹੋ ਰਿਹਾ ਹੈ?

read-growth = ਬਹੁਤ ਖ਼ੂਬ! ਤੁਹਾਡੇ ਨਾਲ ਕਹਾਣੀਆਂ ਤੋਂ { $child } ਨੂੰ ਵਧਣ ਵਿੱਚ ਮਦਦ ਮਿਲਦੀ ਹੈ। ਹੁਣ ਪੁੱਛੋ: ਅੱਗੇ ਕੀ ਹੋਵੇਗਾ?

read-peer = { $book } ਨਾਲ: { $child } ਨੂੰ ਸਵਾਲ ਪੁੱਛੋ, ਸ਼ਾਬਾਸ਼ ਦਿਓ, ਇੱਕ ਨਵਾਂ ਸ਼ਬਦ ਜੋੜੋ, ਫਿਰ ਇਕੱਠੇ ਬੋਲੋ।

read-pictures = ਹਰ ਸ਼ਬਦ ਪੜ੍ਹਨਾ ਜ਼ਰੂਰੀ ਨਹੀਂ। ਚਿੱਤਰਾਂ ਤੋਂ { $child } ਨੂੰ { language } ਵਿੱਚ ਕਹਾਣੀ ਸੁਣਾਓ। ਇਹ ਵੀ ਪੜ੍ਹਨਾ ਹੈ!

read-book-home = ਅੱਜ { $child } ਕੋਲ { $book } ਹੈ। ਇਸਨੂੰ ਪੜ੍ਹੋ, ਦੇਖੋ ਜਾਂ ਸੁਣੋ: { $link }
    .short = { $child } ਕੋਲ { $book } ਹੈ। ਪੜ੍ਹੋ, ਦੇਖੋ ਜਾਂ ਸੁਣੋ: { $link }

read-log-ask = { $day } ਤੋਂ ਹੁਣ ਤੱਕ { $child } ਨਾਲ ਕਿੰਨੇ ਮਿੰਟ ਕਹਾਣੀਆਂ ਹੋਈਆਂ? ਬੱਸ ਗਿਣਤੀ ਭੇਜੋ। 0 ਵੀ ਠੀਕ ਹੈ।

read-log-thanks = { $minutes ->
    [0] ਦੱਸਣ ਲਈ ਧੰਨਵਾਦ ਜੀ! ਇਸ ਮਹੀਨੇ ਕੁੱਲ { $total } ਮਿੰਟ।
    [one] { $minutes } ਮਿੰਟ! ਇਸ ਮਹੀਨੇ ਕੁੱਲ { $total } ਮਿੰਟ।
   *[other] { $minutes } ਮਿੰਟ! ਇਸ ਮਹੀਨੇ ਕੁੱਲ { $total } ਮਿੰਟ।
} { $child } ਦੀ ਖ਼ੁਸ਼ਕਿਸਮਤੀ ਹੈ ਕਿ ਤੁਸੀਂ ਨਾਲ ਹੋ।

math-table = ਖਾਣੇ ਦਾ ਮੇਜ਼ { $child } ਤੋਂ ਲਗਵਾਓ। ਪੁੱਛੋ: ਕਿੰਨੇ ਚਮਚੇ ਚਾਹੀਦੇ ਹਨ, ਤੇ ਮਹਿਮਾਨ ਆਵੇ ਤਾਂ ਕਿੰਨੇ?

math-bedtime = ਸੌਣ ਵੇਲੇ ਗਣਿਤ: { $question }. { $child } ਨੂੰ ਪੁੱਛੋ: ਕਿਵੇਂ ਪਤਾ ਲੱਗਾ?
