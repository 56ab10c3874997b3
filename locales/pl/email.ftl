### reviewed: no
### date: 2026-11-22
### checked: by meaning, Państwo; no child's name in a subject; names in brackets or after a colon.
### second, independent pass: 2026-11-22; the text read back into English and compared with the source; nothing to mend.
### back-translation: "Good news from school / Good news: T" "Let us make a plan together with the school / together: T"
### "Guests from school / Guests from school: T" "An idea for the evening: a story / maths" "About the messages from
### school" "Good day," "Dear family (C)," "To answer, it is enough to reply to this e-mail." "This e-mail came because
### the school has this address as your family's." "Send no more of these e-mails".

email-subject-note = Dobre wieści ze szkoły
email-subject-note-from = Dobre wieści: { $teacher }
email-subject-conf = Ułóżmy razem plan ze szkołą
email-subject-conf-from = Ułóżmy razem plan: { $teacher }
email-subject-visit = Goście ze szkoły
email-subject-visit-from = Goście ze szkoły: { $teacher }
email-subject-read = Pomysł na wieczór: historia
email-subject-math = Pomysł na wieczór: matematyka
email-subject-sys = O wiadomościach ze szkoły
email-greeting = Dzień dobry,
email-greeting-child = Szanowna Rodzino ({ $child }),
email-reply = Aby odpowiedzieć, wystarczy odpisać na ten e-mail.
email-why = Ten e-mail przyszedł, bo szkoła ma ten adres jako adres Państwa rodziny.
email-unsubscribe = Nie wysyłać więcej tych e-maili
