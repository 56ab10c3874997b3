### reviewed: no
### date: 2026-11-22
### checked: تاسو throughout; nothing agrees with the child; the cloth on which a meal is laid, and spoons; back-translated apart from the
### first pass.
### second, independent pass: 2026-11-22; compared line by line; nothing changed. Natives first: log-ask (the day in brackets), fact.
### back-translation: fact "Talk about a book helps C in learning new words. Every language is right. Talk in your own sweet language."
### tip "Tonight stop at one picture of B. Ask C: what is going on here?" growth "Very good! Stories with you help C's growth. Now ask: what
### will happen then?" peer "The book B: ask C a question, say well done. Add a new word, say it together." pictures "Reading each word is not
### needed. From the pictures tell C the story in L. This too is reading!" book-home "Today B is with C. Read it, look at it or hear it: link"
### log-ask "How many minutes of stories did you tell with C (D until today)? Send only the number. 0 is right too." log-thanks "N minutes!
### This month N minutes in all. It is C's good luck that you are there." (0: "Thanks for letting us know!") table "Leave spreading the
### meal cloth to C. Ask: how many spoons are needed, and how many if a guest comes?" bedtime "A sum for bedtime: Q. Ask C: how did it
### become known?"
### Natives first: log-ask, math-bedtime, growth.

read-fact = د کتاب په اړه خبرې له { $child } سره د نویو کلمو په زده کړه کې مرسته کوي. هره ژبه سمه ده. په خپله خوږه ژبه یې وکړئ.
    .short = د کتاب په اړه خبرې { $child } ته نوې کلمې ښیي. هره ژبه سمه ده. په خپله خوږه ژبه یې وکړئ.

read-tip = نن شپه د { $book } پر یوه انځور ودرېږئ. له { $child } وپوښتئ: دلته څه کېږي؟

read-growth = ډېر ښه! له تاسو سره کیسې د { $child } له ودې سره مرسته کوي. اوس وپوښتئ: بیا به څه وشي؟

read-peer = کتاب { $book }: له { $child } پوښتنه وکړئ، شاباس ووایئ. نوې کلمه زیاته کړئ، یوځای یې ووایئ.

read-pictures = د هرې کلمې لوستل اړین نه دي. له انځورونو { $child } ته په { language } کیسه وکړئ. دا هم لوستل دي!

read-book-home = نن { $book } له { $child } سره دی. ویې لولئ، ویې ګورئ یا یې واورئ: { $link }
    .short = له { $child } سره: { $book }. ویې لولئ، ویې ګورئ یا یې واورئ: { $link }

read-log-ask = له { $child } سره مو څو دقیقې کیسې وکړې ({ $day } تر نن)؟ یوازې شمېره ولېږئ. 0 هم سمه ده.

read-log-thanks = { $minutes ->
    [0] له خبرولو مو مننه! دا میاشت ټولې { $total } دقیقې.
    [one] { $minutes } دقیقه! دا میاشت ټولې { $total } دقیقې.
   *[other] { $minutes } دقیقې! دا میاشت ټولې { $total } دقیقې.
} د { $child } نېکمرغي ده چې تاسو ورسره یاست.

math-table = د دسترخوان غوړول { $child } ته وسپارئ. وپوښتئ: څو کاچوغې په کار دي، او که مېلمه راشي څو؟

math-bedtime = د خوب د وخت حساب: { $question }. له { $child } وپوښتئ: څنګه معلومه شوه؟
