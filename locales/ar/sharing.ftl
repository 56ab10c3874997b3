### Stories and games that are sent, minutes that are mended, questions to get to know a family.
### reviewed: no
### date: 2026-11-22
### checked: by meaning, plural address; all six plurals; nothing agrees with the child or the teacher; one act or one ask each; nothing
### has to be bought.
### back-translation: subjects "A game you play together", "A question from the school" share "A story for C: B. Look or listen or read
### here: link" log-again "How many minutes did you spend with C on stories? Send a number, like 20." log-fixed "We changed it to N
### minutes. The total this month: N. Thank you!" streak "N weeks one after another of stories with C. How wonderful!" walk "On a walk,
### ask C to find three things: signs or numbers or colors. Make up together a story about them." shop "At the shop, count with C five
### things. Which is dearer?" ask-family "A question from T about C: Q Answer in your words, or send 0 to skip it." ask-thanks "Thank
### you for your answer! It will reach T, to be read." .short of ask-family: "A question from T about C: Q Answer in your words, or 0."
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the source
### (meaning, facts, variables, address, gender, one and several children); nothing changed. Natives first: read-log-fixed,
### ask-thanks.

email-subject-play = لعبة تلعبونها معًا
email-subject-ask = سؤال من المدرسة

read-share = قصة من أجل { $child }: { $book }. انظروا أو استمعوا أو اقرؤوا هنا: { $link }
    .short = قصة من أجل { $child }: { $book }. انظروا أو استمعوا أو اقرؤوا: { $link }

read-log-again = كم دقيقة قضيتم مع { $child } في القصص؟ أرسلوا رقمًا، مثل 20.

read-log-fixed = { $minutes ->
    [zero] عدّلناها إلى { $minutes }. المجموع هذا الشهر: { $total }. شكرًا لكم!
    [one] عدّلناها إلى دقيقة واحدة. المجموع هذا الشهر: { $total }. شكرًا لكم!
    [two] عدّلناها إلى دقيقتين. المجموع هذا الشهر: { $total }. شكرًا لكم!
    [few] عدّلناها إلى { $minutes } دقائق. المجموع هذا الشهر: { $total }. شكرًا لكم!
    [many] عدّلناها إلى { $minutes } دقيقة. المجموع هذا الشهر: { $total }. شكرًا لكم!
   *[other] عدّلناها إلى { $minutes } دقيقة. المجموع هذا الشهر: { $total }. شكرًا لكم!
}

read-streak = { $weeks ->
    [zero] قصص مع { $child }. ما أروع ذلك!
    [one] أسبوع من القصص مع { $child }. ما أروع ذلك!
    [two] أسبوعان متتاليان من القصص مع { $child }. ما أروع ذلك!
    [few] { $weeks } أسابيع متتالية من القصص مع { $child }. ما أروع ذلك!
    [many] { $weeks } أسبوعًا متتاليًا من القصص مع { $child }. ما أروع ذلك!
   *[other] { $weeks } أسبوع متتالٍ من القصص مع { $child }. ما أروع ذلك!
}

play-walk = في نزهة، اطلبوا من { $child } إيجاد ثلاثة أشياء: لافتات أو أرقام أو ألوان. ألّفوا معًا قصة عنها.

play-shop = في المتجر، عدّوا مع { $child } خمسة أشياء. أيها أغلى ثمنًا؟

ask-family = سؤال من { $teacher } عن { $child }: { $question } أجيبوا بكلماتكم، أو أرسلوا 0 لتخطيه.
    .short = سؤال من { $teacher } عن { $child }: { $question } أجيبوا بكلماتكم أو 0.

ask-thanks = شكرًا لكم على جوابكم! سيصل إلى { $teacher } لقراءته.
    .email = شكرًا لكم على جوابكم! سيصل إلى { $teacher } لقراءته.
