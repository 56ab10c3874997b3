### reviewed: no
### date: 2026-11-22
### checked: تاسو throughout; no verb agrees with who writes or comes; no reason is given; back-translated apart from the first pass.
### second, independent pass: 2026-11-22; compared line by line; nothing changed. Natives first: offer.
### back-translation: offer "May I have a meeting with your family for 20 minutes, at home or in a place of your liking? The liking is yours.
### Send YES or NO." booked "Thanks! T and colleague come to you: D, time. There is no need of preparation. For a change send me a
### message." thanks "Thanks for your hospitality. I came to know about C: D. I will use it in class!"

visit-offer = ایا د 20 دقیقو لپاره ستاسو له کورنۍ سره لیدنه کولای شم، په کور یا ستاسو د خوښې ځای کې؟ خوښه ستاسو ده. هو یا نه ولېږئ. - { $teacher }
    .short = ایا 20 دقیقې ستاسو له کورنۍ سره لیدنه کولای شم، په کور یا ستاسو د خوښې ځای کې؟ هو یا نه ولېږئ. - { $teacher }

visit-booked = مننه! { $teacher } او { $colleague } درځي: { $day }، { $time } بجې. تیاري ته اړتیا نشته. د بدلون لپاره راته پیغام ولېږئ.
    .email = مننه! { $teacher } او { $colleague } درځي: { $day }، { $time } بجې. تیاري ته اړتیا نشته. د بدلون لپاره راته ولیکئ.

visit-thanks = ستاسو له مېلمه‌پالنې مننه. د { $child } په اړه پوه شوم: { $detail }. په ټولګي کې به یې وکاروم! - { $teacher }
    .short = له مېلمه‌پالنې مننه. { $child }: { $detail }. په ټولګي کې به یې وکاروم! - { $teacher }
