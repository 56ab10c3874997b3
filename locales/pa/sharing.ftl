### Stories and games that are sent, minutes that are mended, questions to get to know a family.
### reviewed: no
### date: 2026-11-22
### checked: by meaning; ਤੁਸੀਂ, ਜੀ; nouns where a verb would show the sex of teacher or child; one act or one ask
### each; no purchase.
### back-translation: subjects "A game to play together" "A question from school" share "A story for C: B. Look,
### listen or read here: link" log-again "How many minutes of stories with C were there? Just send the number, like
### 20." log-fixed "Changed to N minutes. This month N minutes in all. Thank you!" streak one "N week's stories
### with C. Very good!" other "N weeks' stories with C without a break. Very good!" walk "On a walk tell C to find
### three boards, numbers or colors. Make a story of them." shop "In the shop count five things with C. Ask: whose
### price is most of all?" ask "T's question about C: Q Answer in your own words, or to leave it send 0." (.short
### "T's question about C: Q Give an answer, or to leave it send 0.") thanks "Thank you for your answer! T will get
### it to read."
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the
### source and the older texts (meaning, facts, variables, address, one and several children); shop: of five things
### one asks which costs most. Natives first: log-fixed, thanks.

email-subject-play = ਇਕੱਠੇ ਖੇਡਣ ਲਈ ਇੱਕ ਖੇਡ
email-subject-ask = ਸਕੂਲ ਤੋਂ ਇੱਕ ਸਵਾਲ

read-share = { $child } ਲਈ ਇੱਕ ਕਹਾਣੀ: { $book }। ਇੱਥੇ ਦੇਖੋ, ਸੁਣੋ ਜਾਂ ਪੜ੍ਹੋ: { $link }
    .short = { $child } ਲਈ ਕਹਾਣੀ: { $book }। ਦੇਖੋ, ਸੁਣੋ ਜਾਂ ਪੜ੍ਹੋ: { $link }

read-log-again = { $child } ਨਾਲ ਕਹਾਣੀਆਂ ਦੇ ਕਿੰਨੇ ਮਿੰਟ ਹੋਏ? ਬੱਸ ਗਿਣਤੀ ਭੇਜੋ, ਜਿਵੇਂ 20।

read-log-fixed = ਬਦਲ ਕੇ { $minutes } ਮਿੰਟ ਕੀਤਾ ਗਿਆ। ਇਸ ਮਹੀਨੇ ਕੁੱਲ { $total } ਮਿੰਟ। ਧੰਨਵਾਦ ਜੀ!

read-streak = { $weeks ->
    [one] { $child } ਨਾਲ { $weeks } ਹਫ਼ਤੇ ਦੀਆਂ ਕਹਾਣੀਆਂ। ਬਹੁਤ ਖ਼ੂਬ!
   *[other] { $child } ਨਾਲ ਲਗਾਤਾਰ { $weeks } ਹਫ਼ਤਿਆਂ ਦੀਆਂ ਕਹਾਣੀਆਂ। ਬਹੁਤ ਖ਼ੂਬ!
}

play-walk = ਸੈਰ ਵੇਲੇ { $child } ਨੂੰ ਤਿੰਨ ਬੋਰਡ, ਨੰਬਰ ਜਾਂ ਰੰਗ ਲੱਭਣ ਲਈ ਕਹੋ। ਉਨ੍ਹਾਂ ਦੀ ਇੱਕ ਕਹਾਣੀ ਬਣਾਓ।

play-shop = ਦੁਕਾਨ ਵਿੱਚ { $child } ਨਾਲ ਪੰਜ ਚੀਜ਼ਾਂ ਗਿਣੋ। ਪੁੱਛੋ: ਕਿਸ ਦਾ ਮੁੱਲ ਸਭ ਤੋਂ ਵੱਧ ਹੈ?

ask-family = { $child } ਬਾਰੇ { $teacher } ਦਾ ਸਵਾਲ: { $question } ਆਪਣੇ ਸ਼ਬਦਾਂ ਵਿੱਚ ਜਵਾਬ ਦਿਓ, ਜਾਂ ਛੱਡਣ ਲਈ 0 ਭੇਜੋ ਜੀ।
    .short = { $child } ਬਾਰੇ { $teacher } ਦਾ ਸਵਾਲ: { $question } ਜਵਾਬ ਦਿਓ, ਜਾਂ ਛੱਡਣ ਲਈ 0 ਭੇਜੋ।

ask-thanks = ਤੁਹਾਡੇ ਜਵਾਬ ਲਈ ਧੰਨਵਾਦ ਜੀ! ਇਹ { $teacher } ਨੂੰ ਪੜ੍ਹਨ ਲਈ ਮਿਲੇਗਾ।
    .email = ਤੁਹਾਡੇ ਜਵਾਬ ਲਈ ਧੰਨਵਾਦ ਜੀ! ਇਹ { $teacher } ਨੂੰ ਪੜ੍ਹਨ ਲਈ ਮਿਲੇਗਾ।
