### reviewed: no
### date: 2026-11-22
### checked: by meaning, plural address; back-translated apart from the first pass: stopped "No other messages will reach you
### from S. To receive them anew send START (subscription)." started "Welcome back! Messages about the class will reach you from
### S. To stop send STOP (halt)." help "From S: messages about your child's class. For help call the number P. To stop send STOP
### (halt)." wrong-number "We apologise! We have deleted this number from S's list. No other messages will reach you." got-it
### "Thank you, your message reached me. I will answer at the latest W." language "Which language suits you best? ... Send the
### number." quiet "Very well. S's messages will not reach you except from F to T. To stop all messages send STOP (halt)."
### .email: the same, "e-mail messages", "this address".
### second, independent pass: 2026-11-22; compared line by line; nothing changed. Natives first: got-it.
### sys-original-note, second, independent pass: 2026-11-22; read back: "These words are from T, in the language: L. Send an
### answer if you want help in reading them." Compared with the English; nothing changed.
### sys-language-changed, by meaning; second pass: 2026-11-22; read back: "Thanks! From now on the messages of S will reach
### you in this language." Nothing changed.

sys-stopped = لن تصلكم رسائل أخرى من { $school }. لتلقيها من جديد أرسلوا START (اشتراك).
    .email = لن تصلكم رسائل إلكترونية أخرى من { $school }. لتلقيها من جديد أرسلوا START (اشتراك).

sys-started = أهلًا بعودتكم! ستصلكم من { $school } رسائل عن الصف. للإيقاف أرسلوا STOP (توقف).
    .email = أهلًا بعودتكم! ستصلكم من { $school } رسائل إلكترونية عن الصف. للإيقاف أرسلوا STOP (توقف).

sys-help = من { $school }: رسائل عن صف طفلكم. للمساعدة اتصلوا بالرقم { $phone }. للإيقاف أرسلوا STOP (توقف).
    .email = من { $school }: رسائل إلكترونية عن صف طفلكم. للمساعدة اتصلوا بالرقم { $phone }. للإيقاف أرسلوا STOP (توقف).

sys-wrong-number = نعتذر! حذفنا هذا الرقم من قائمة { $school }. لن تصلكم رسائل أخرى.
    .email = نعتذر! حذفنا هذا العنوان من قائمة { $school }. لن تصلكم رسائل إلكترونية أخرى.

sys-got-it = شكرًا، وصلتني رسالتكم. سأرد في موعد أقصاه { $when }. - { $teacher }

sys-language =
    ما اللغة الأنسب لكم؟
    1 { $l1 }
    2 { $l2 }
    3 { $l3 }
    أرسلوا الرقم.

sys-language-changed = شكرًا! من الآن فصاعدًا ستصلكم رسائل { $school } بهذه اللغة.

sys-quiet = حسنًا. لن تصلكم رسائل { $school } إلا من { $from } إلى { $to }. لإيقاف كل الرسائل أرسلوا STOP (توقف).
    .email = حسنًا. لن تصلكم رسائل { $school } الإلكترونية إلا من { $from } إلى { $to }. لإيقافها كلها أرسلوا STOP (توقف).

sys-original-note = هذه الكلمات من { $teacher } باللغة: { $language }. أرسلوا ردًا إذا أردتم مساعدة في قراءتها.
