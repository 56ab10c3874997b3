### reviewed: no
### date: 2026-11-22
### checked: by meaning, Вы; no child's name in a subject; names in brackets or after a colon.
### second, independent pass: 2026-11-22; the text read back into English and compared with the source; nothing to mend.
### back-translation: "Good news from school / Good news: T" "Let us make a plan together with the school / together: T"
### "Guests from school / Guests from school: T" "An idea for the evening: a story / maths" "About the messages the
### school sends you" "Hello!" "Dear family (C), hello!" "To answer, just reply to this letter." "You got this letter
### because the school knows this address as your family's." "Send these letters no more".

email-subject-note = Хорошие новости из школы
email-subject-note-from = Хорошие новости: { $teacher }
email-subject-conf = Составим план вместе со школой
email-subject-conf-from = Составим план вместе: { $teacher }
email-subject-visit = Гости из школы
email-subject-visit-from = Гости из школы: { $teacher }
email-subject-read = Идея на вечер: история
email-subject-math = Идея на вечер: математика
email-subject-sys = О сообщениях, которые Вам шлёт школа
email-greeting = Здравствуйте!
email-greeting-child = Уважаемая семья ({ $child }), здравствуйте!
email-reply = Чтобы ответить, просто ответьте на это письмо.
email-why = Вы получили это письмо, потому что школа знает этот адрес как адрес Вашей семьи.
email-unsubscribe = Больше не присылать эти письма
