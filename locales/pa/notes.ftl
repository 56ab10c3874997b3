### ਪਰਿਵਾਰ ਦੇ ਨਾਂ ਅਧਿਆਪਕ ਦੇ ਸੁਨੇਹੇ। ਸੰਬੋਧਨ: ਤੁਸੀਂ।
### reviewed: no
### date: 2026-11-22
### checked: ਤੁਸੀਂ throughout; "{ $child } ਨੇ" with a past tense, or nouns, so that nothing agrees with the child or the writer; Gurmukhi alone;
### back-translated apart from the first pass.
### second, independent pass: 2026-11-22; compared line by line; first-contact says who writes (ਟੀਚਰ, which has no gender here), the short growth keeps "at home". Natives first: first-contact (the greeting), kindness, here-all-week.
### back-translation: first-contact "Greetings (sat sri akal), teacher T, from C's class at S. Good news and advice will come. Stop: STOP
### (stop), help: HELP." strength "Good news about C! D. Ask tonight about K." effort "C kept up the effort in K. D. Just so do we
### learn!" kindness "Today C did a good deed: D. Our class is better by C's being there." growth "Good news: this month C made progress
### in K. The time you give at home shows. Thank you!" thank-family "Thank you for X. C shared it with us with great pride."
### home-language "Today C taught us a word of L: W. We all said it! Teach us more too." here-all-week "This week C's company was had all N
### days. It was great fun and much was learned. Thank you!" next-step "C's progress in K continues. Try this at home: A. 5 minutes are
### plenty."
### .short: the same with fewer words; kindness "... By this our class became better."
### Natives first: first-contact (the greeting), kindness, here-all-week.

skill = { $skill ->
    [reading] ਪੜ੍ਹਨ
    [writing] ਲਿਖਣ
    [counting] ਗਿਣਤੀ
    [maths] ਗਣਿਤ
    [science] ਵਿਗਿਆਨ
    [drawing] ਚਿੱਤਰ ਬਣਾਉਣ
    [music] ਸੰਗੀਤ
    [listening] ਧਿਆਨ ਨਾਲ ਸੁਣਨ
    [sharing] ਮਿਲ ਕੇ ਵੰਡਣ
    [asking-questions] ਸਵਾਲ ਪੁੱਛਣ
    [working-together] ਮਿਲ ਕੇ ਕੰਮ ਕਰਨ
    [keeping-at-it] ਔਖੇ ਕੰਮ ਕਰਨ
   *[other] { $skill }
}

note-first-contact = ਸਤਿ ਸ੍ਰੀ ਅਕਾਲ ਜੀ, ਟੀਚਰ { $teacher }, { $school } ਵਿੱਚ { $child } ਦੀ ਜਮਾਤ ਤੋਂ। ਚੰਗੀਆਂ ਖ਼ਬਰਾਂ ਤੇ ਸਲਾਹਾਂ ਆਉਣਗੀਆਂ। ਰੋਕੋ: STOP (ਬੰਦ), ਮਦਦ: HELP।
    .email = ਸਤਿ ਸ੍ਰੀ ਅਕਾਲ ਜੀ, ਮੈਂ ਟੀਚਰ { $teacher }, { $school } ਵਿੱਚ { $child } ਦੀ ਜਮਾਤ ਤੋਂ। ਇੱਥੇ ਚੰਗੀਆਂ ਖ਼ਬਰਾਂ ਤੇ ਸਲਾਹਾਂ ਆਉਣਗੀਆਂ। ਰੋਕਣ ਲਈ ਜਵਾਬ ਵਿੱਚ STOP (ਬੰਦ) ਲਿਖੋ, ਮਦਦ ਲਈ HELP (ਮਦਦ) ਲਿਖੋ।
    .short = ਟੀਚਰ { $teacher }, { $school } ਵਿੱਚ { $child } ਦੀ ਜਮਾਤ ਤੋਂ। ਇੱਥੇ ਚੰਗੀਆਂ ਖ਼ਬਰਾਂ। ਰੋਕੋ: STOP (ਬੰਦ), ਮਦਦ: HELP।

note-strength = { $child } ਬਾਰੇ ਚੰਗੀ ਖ਼ਬਰ! { $detail }। ਅੱਜ ਰਾਤ { skill } ਬਾਰੇ ਪੁੱਛੋ ਜੀ। - { $teacher }
    .short = { $child } ਬਾਰੇ ਚੰਗੀ ਖ਼ਬਰ! { $detail }। { skill } ਬਾਰੇ ਪੁੱਛੋ ਜੀ। - { $teacher }

note-effort = { $child } ਨੇ { skill } ਵਿੱਚ ਕੋਸ਼ਿਸ਼ ਜਾਰੀ ਰੱਖੀ। { $detail }। ਅਸੀਂ ਇੰਝ ਹੀ ਸਿੱਖਦੇ ਹਾਂ! - { $teacher }
    .short = { $child } ਨੇ { skill } ਵਿੱਚ ਕੋਸ਼ਿਸ਼ ਜਾਰੀ ਰੱਖੀ। { $detail }। ਇਹੀ ਸਿੱਖਣਾ ਹੈ! - { $teacher }

note-kindness = { $child } ਨੇ ਅੱਜ ਨੇਕ ਕੰਮ ਕੀਤਾ: { $detail }। { $child } ਦੇ ਹੋਣ ਨਾਲ ਸਾਡੀ ਜਮਾਤ ਹੋਰ ਚੰਗੀ ਹੈ। - { $teacher }
    .short = { $child } ਨੇ ਅੱਜ ਨੇਕ ਕੰਮ ਕੀਤਾ: { $detail }। ਇਸ ਨਾਲ ਸਾਡੀ ਜਮਾਤ ਹੋਰ ਚੰਗੀ ਹੋਈ। - { $teacher }

note-growth = ਚੰਗੀ ਖ਼ਬਰ: ਇਸ ਮਹੀਨੇ { $child } ਨੇ { skill } ਵਿੱਚ ਤਰੱਕੀ ਕੀਤੀ ਹੈ। ਘਰ ਵਿੱਚ ਤੁਹਾਡਾ ਦਿੱਤਾ ਸਮਾਂ ਦਿਸਦਾ ਹੈ। ਧੰਨਵਾਦ ਜੀ! - { $teacher }
    .short = ਇਸ ਮਹੀਨੇ { $child } ਨੇ { skill } ਵਿੱਚ ਤਰੱਕੀ ਕੀਤੀ ਹੈ। ਘਰ ਵਿੱਚ ਤੁਹਾਡਾ ਸਮਾਂ ਦਿਸਦਾ ਹੈ। ਧੰਨਵਾਦ! - { $teacher }

note-thank-family = { $thing } ਲਈ ਤੁਹਾਡਾ ਧੰਨਵਾਦ ਜੀ। { $child } ਨੇ ਬੜੇ ਮਾਣ ਨਾਲ ਇਹ ਸਾਡੇ ਨਾਲ ਸਾਂਝਾ ਕੀਤਾ। - { $teacher }
    .short = { $thing } ਲਈ ਧੰਨਵਾਦ ਜੀ। { $child } ਨੇ ਮਾਣ ਨਾਲ ਇਹ ਸਾਡੇ ਨਾਲ ਸਾਂਝਾ ਕੀਤਾ। - { $teacher }

note-home-language = ਅੱਜ { $child } ਨੇ ਸਾਨੂੰ { language } ਦਾ ਇੱਕ ਸ਼ਬਦ ਸਿਖਾਇਆ: { $word }। ਅਸੀਂ ਸਭ ਨੇ ਬੋਲਿਆ! ਸਾਨੂੰ ਹੋਰ ਵੀ ਸਿਖਾਓ ਜੀ। - { $teacher }

note-here-all-week = ਇਸ ਹਫ਼ਤੇ { $n ->
    [one] ਹਰ ਰੋਜ਼
   *[other] ਪੂਰੇ { $n } ਦਿਨ
} { $child } ਦਾ ਸਾਥ ਮਿਲਿਆ। ਬਹੁਤ ਮਜ਼ਾ ਆਇਆ ਤੇ ਬਹੁਤ ਕੁਝ ਸਿੱਖਿਆ। ਧੰਨਵਾਦ ਜੀ! - { $teacher }

note-next-step = { skill } ਵਿੱਚ { $child } ਦੀ ਤਰੱਕੀ ਜਾਰੀ ਹੈ। ਘਰ ਵਿੱਚ ਇਹ ਕਰ ਕੇ ਦੇਖੋ: { $action }। 5 ਮਿੰਟ ਬਹੁਤ ਹਨ। - { $teacher }
    .short = { skill } ਵਿੱਚ { $child } ਦੀ ਤਰੱਕੀ ਜਾਰੀ ਹੈ। ਘਰ ਵਿੱਚ: { $action }। 5 ਮਿੰਟ ਬਹੁਤ ਹਨ। - { $teacher }
