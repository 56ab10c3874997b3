### reviewed: no
### date: 2026-11-22
### checked: by meaning, Ви; no child's name in a subject; names in brackets or after a colon.
### second, independent pass: 2026-11-22; the text read back into English and compared with the source; nothing to mend.
### back-translation: "Nice news from school / Nice news: T" "Let us make a plan together with the school / together: T"
### "Guests from school / Guests from school: T" "An idea for the evening: a story / maths" "About the messages the
### school sends you" "Greetings!" "Dear family (C), greetings!" "To answer, just send an answer to this letter." "You
### got this letter because the school has this address as your family's." "Send these letters no more".

email-subject-note = Гарні новини зі школи
email-subject-note-from = Гарні новини: { $teacher }
email-subject-conf = Складімо план разом зі школою
email-subject-conf-from = Складімо план разом: { $teacher }
email-subject-visit = Гості зі школи
email-subject-visit-from = Гості зі школи: { $teacher }
email-subject-read = Ідея на вечір: історія
email-subject-math = Ідея на вечір: математика
email-subject-sys = Про повідомлення, які Вам надсилає школа
email-greeting = Вітаємо!
email-greeting-child = Шановна родино ({ $child }), вітаємо!
email-reply = Щоб відповісти, просто надішліть відповідь на цей лист.
email-why = Ви отримали цей лист, бо школа має цю адресу як адресу Вашої родини.
email-unsubscribe = Більше не надсилати цих листів
