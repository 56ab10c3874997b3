### reviewed: no
### date: 2026-11-22
### checked: by meaning, siz; no child's name in a subject.
### second, independent pass: 2026-11-22; the text read back into English and compared with the source; nothing to mend.
### back-translation: "Good news from school / Good news: T" "Let us plan together with the school / together: T" "A
### visit from school / A visit: T" "A story (maths) idea for this evening" "About your messages from school" "Hello,"
### "Dear C family," "To answer, it is enough to answer this e-mail." "You get this e-mail because this address is on
### file at school for your family." "Stop these e-mails".

email-subject-note = Okuldan güzel haber
email-subject-note-from = Güzel haber: { $teacher }
email-subject-conf = Okulla birlikte plan yapalım
email-subject-conf-from = Birlikte plan yapalım: { $teacher }
email-subject-visit = Okuldan bir ziyaret
email-subject-visit-from = Bir ziyaret: { $teacher }
email-subject-read = Bu akşam için bir öykü fikri
email-subject-math = Bu akşam için bir matematik fikri
email-subject-sys = Okuldan gelen mesajlarınız hakkında
email-greeting = Merhaba,
email-greeting-child = Sevgili { $child } ailesi,
email-reply = Yanıt vermek için bu e-postayı yanıtlamanız yeter.
email-why = Bu e-postayı alıyorsunuz, çünkü okulda aileniz için bu adres kayıtlı.
email-unsubscribe = Bu e-postaları durdur
