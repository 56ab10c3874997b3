### reviewed: no
### date: 2026-11-22
### checked: شما throughout; STOP and START with the Dari word; back-translated apart from the first pass.
### second, independent pass: 2026-11-22; compared line by line; حذف کرد for taking off a list. Natives first: wrong-number.
### back-translation: stopped "No more messages come to you from S. To get them again send START (begin)." started "Welcome again! S gives
### you messages about class. To end send STOP (halt)." help "From S: messages of your child's class. For help ring P. To end send
### STOP (halt)." wrong-number "Pardon! S has taken this number off its list. No more messages come to you." got-it "Thanks, your message
### reached me. I give an answer by W." language "Which language is better? Send only the number." quiet "Very well. S sends messages
### only from F to T. To end all messages send STOP (halt)."
### .email: the same, "e-mails", "this address".
### sys-original-note, second, independent pass: 2026-11-22; read back: "T has written this message in this language: L. If
### you want help to read it, send an answer." Compared with the English; nothing changed.
### sys-language-changed, by meaning; second pass: 2026-11-22; read back: "Thanks! After this S gives you messages in this
### language." Nothing changed. The e-mail form says the same of e-mails.

sys-stopped = دیگر از { $school } به شما پیام نمی‌آید. برای گرفتن دوباره START (شروع) روان کنید.
    .email = دیگر از { $school } به شما ایمیل نمی‌آید. برای گرفتن دوباره START (شروع) روان کنید.

sys-started = دوباره خوش آمدید! { $school } در مورد صنف به شما پیام می‌دهد. برای ختم STOP (توقف) روان کنید.
    .email = دوباره خوش آمدید! { $school } در مورد صنف به شما ایمیل روان می‌کند. برای ختم STOP (توقف) روان کنید.

sys-help = از { $school }: پیام‌های صنف فرزندتان. برای کمک به { $phone } زنگ بزنید. برای ختم STOP (توقف) روان کنید.
    .email = از { $school }: ایمیل‌های صنف فرزندتان. برای کمک به { $phone } زنگ بزنید. برای ختم STOP (توقف) روان کنید.

sys-wrong-number = ببخشید! { $school } این شماره را از لست خود حذف کرد. دیگر به شما پیام نمی‌آید.
    .email = ببخشید! { $school } این آدرس را از لست خود حذف کرد. دیگر به شما ایمیل نمی‌آید.

sys-got-it = تشکر، پیام شما به من رسید. تا { $when } جواب می‌دهم. - { $teacher }

sys-language =
    کدام زبان خوب‌تر است؟
    1 { $l1 }
    2 { $l2 }
    3 { $l3 }
    تنها عدد را روان کنید.

sys-language-changed = تشکر! بعد از این { $school } به این زبان به شما پیام می‌دهد.
    .email = تشکر! بعد از این { $school } به این زبان به شما ایمیل روان می‌کند.

sys-quiet = بسیار خوب. { $school } تنها از { $from } تا { $to } پیام می‌دهد. برای ختم همهٔ پیام‌ها STOP (توقف) روان کنید.
    .email = بسیار خوب. { $school } تنها از { $from } تا { $to } ایمیل می‌دهد. برای ختم همهٔ ایمیل‌ها STOP (توقف) روان کنید.

sys-original-note = این پیام را { $teacher } به این زبان نوشته است: { $language }. اگر برای خواندنش کمک می‌خواهید، جواب روان کنید.
