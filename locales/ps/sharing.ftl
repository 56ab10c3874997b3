### Stories and games that are sent, minutes that are mended, questions to get to know a family.
### reviewed: no
### date: 2026-11-22
### checked: by meaning, تاسو; nothing agrees with the child or the teacher; one act or one ask each; nothing has to be bought.
### back-translation: subjects "A game that you play together", "A question from school" share "A story for C: B. Look at it, hear it or
### read it here: link" log-again "How many minutes were the stories with C? Send one number, like 20." log-fixed "It was changed: N minutes. This
### month N minutes in all. Thanks!" streak "N weeks one after another of stories with C. How good!" walk "At the time of a stroll, ask C to
### find three signs, numbers or colors. Make a story about them." shop "At the shop, count five things with C. Which one is
### dearer?" ask-family "T's question about C: Q Answer in your own words, or send 0 to leave it." ask-thanks "Thanks for your answer! T will read
### it." .short of ask-family: "T's question about C: Q Answer in your own words or 0."
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the source
### (meaning, facts, variables, address, gender, one and several children); nothing changed. Natives first: read-log-fixed,
### play-walk.

email-subject-play = یوه لوبه چې یوځای یې وکړئ
email-subject-ask = له ښوونځي څخه یوه پوښتنه

read-share = د { $child } لپاره کیسه: { $book }. دلته یې وګورئ، واورئ یا ولولئ: { $link }
    .short = د { $child } لپاره کیسه: { $book }. ویې ګورئ، واورئ یا ولولئ: { $link }

read-log-again = له { $child } سره کیسې څو دقیقې وې؟ یوه شمېره ولېږئ، لکه 20.

read-log-fixed = { $minutes ->
    [one] بدله شوه: { $minutes } دقیقه. دا میاشت ټولې { $total } دقیقې. مننه!
   *[other] بدله شوه: { $minutes } دقیقې. دا میاشت ټولې { $total } دقیقې. مننه!
}

read-streak = { $weeks ->
    [one] { $weeks } اونۍ له { $child } سره کیسې. څومره ښه!
   *[other] { $weeks } پرله‌پسې اونۍ له { $child } سره کیسې. څومره ښه!
}

play-walk = د ګرځېدو پر وخت له { $child } وغواړئ چې درې نښې، شمېرې یا رنګونه ومومي. په اړه یې یوه کیسه جوړه کړئ.

play-shop = په دوکان کې له { $child } سره پنځه شیان وشمېرئ. کوم یو ډېر ګران دی؟

ask-family = د { $teacher } پوښتنه د { $child } په اړه: { $question } په خپلو خبرو ځواب راکړئ، یا د پرېښودو لپاره 0 ولېږئ.
    .short = د { $teacher } پوښتنه، { $child }: { $question } په خپلو خبرو ځواب راکړئ یا 0.

ask-thanks = ستاسو له ځوابه مننه! { $teacher } به یې ولولي.
    .email = ستاسو له ځوابه مننه! { $teacher } به یې ولولي.
