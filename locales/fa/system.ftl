### reviewed: no
### date: 2026-11-22
### checked: شما throughout; STOP and START with the Persian word; back-translated apart from the first pass.
### second, independent pass: 2026-11-22; compared line by line; nothing changed. Natives first: sys-started.
### back-translation: stopped "You no longer receive a message from S. To receive again send START (begin)." started "Welcome back! S
### gives you messages about class. To end send STOP (cancel)." help "From S: messages of your child's class. For help call P. To end
### send STOP (cancel)." wrong-number "Pardon! S has taken this number off its list. You get no more messages." got-it "I thank you, your
### message arrived. I answer by W." language "Which language is better? Send the number." quiet "Very well. S gives messages only
### from F to T. To end all messages send STOP (cancel)."
### .email: the same, "e-mails", "this address".
### sys-original-note, second, independent pass: 2026-11-22; read back: "T has written this message in this language: L. If
### you want help to read it, answer." Compared with the English; nothing changed.
### sys-language-changed, by meaning; second pass: 2026-11-22; read back: "We thank you! From now on S gives you messages in
### this language." Nothing changed. The e-mail form says the same of e-mails.

sys-stopped = دیگر از { $school } پیامی نمی‌گیرید. برای دریافت دوباره START (شروع) بفرستید.
    .email = دیگر از { $school } ایمیلی نمی‌گیرید. برای دریافت دوباره START (شروع) بفرستید.

sys-started = خوش برگشتید! { $school } دربارهٔ کلاس به شما پیام می‌دهد. برای پایان STOP (لغو) بفرستید.
    .email = خوش برگشتید! { $school } دربارهٔ کلاس به شما ایمیل می‌زند. برای پایان STOP (لغو) بفرستید.

sys-help = از { $school }: پیام‌های کلاس فرزندتان. برای کمک با { $phone } تماس بگیرید. برای پایان STOP (لغو) بفرستید.
    .email = از { $school }: ایمیل‌های کلاس فرزندتان. برای کمک با { $phone } تماس بگیرید. برای پایان STOP (لغو) بفرستید.

sys-wrong-number = ببخشید! { $school } این شماره را از فهرست خود برداشت. دیگر پیامی نمی‌گیرید.
    .email = ببخشید! { $school } این نشانی را از فهرست خود برداشت. دیگر ایمیلی نمی‌گیرید.

sys-got-it = متشکرم، پیامتان رسید. تا { $when } پاسخ می‌دهم. - { $teacher }

sys-language =
    کدام زبان بهتر است؟
    1 { $l1 }
    2 { $l2 }
    3 { $l3 }
    فقط عدد را بفرستید.

sys-language-changed = متشکریم! از این پس { $school } به این زبان به شما پیام می‌دهد.
    .email = متشکریم! از این پس { $school } به این زبان به شما ایمیل می‌زند.

sys-quiet = بسیار خوب. { $school } فقط از { $from } تا { $to } پیام می‌دهد. برای پایان همهٔ پیام‌ها STOP (لغو) بفرستید.
    .email = بسیار خوب. { $school } فقط از { $from } تا { $to } ایمیل می‌زند. برای پایان همهٔ ایمیل‌ها STOP (لغو) بفرستید.

sys-original-note = این پیام را { $teacher } به این زبان نوشته است: { $language }. اگر برای خواندنش کمک می‌خواهید، پاسخ دهید.
