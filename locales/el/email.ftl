### reviewed: no
### date: 2026-11-22
### checked: by meaning, εσείς; no child's name in a subject; names in brackets or after a colon.
### second, independent pass: 2026-11-22; the text read back into English and compared with the source; nothing to mend.
### back-translation: "Good news from school / Good news: T" "A plan together with the school / together: T" "A visit
### from school / A visit: T" "An idea for a story (for maths) tonight" "About the messages from school" "Hello," "Dear
### family (C)," "To answer, just answer this message." "You receive it because the school has this address for your
### family." "Stop these messages".

email-subject-note = Καλά νέα από το σχολείο
email-subject-note-from = Καλά νέα: { $teacher }
email-subject-conf = Ένα σχέδιο μαζί με το σχολείο
email-subject-conf-from = Ένα σχέδιο μαζί: { $teacher }
email-subject-visit = Επίσκεψη από το σχολείο
email-subject-visit-from = Επίσκεψη: { $teacher }
email-subject-read = Μια ιδέα για ιστορία απόψε
email-subject-math = Μια ιδέα για μαθηματικά απόψε
email-subject-sys = Για τα μηνύματα από το σχολείο
email-greeting = Γεια σας,
email-greeting-child = Αγαπητή οικογένεια ({ $child }),
email-reply = Για να απαντήσετε, απλώς απαντήστε σε αυτό το μήνυμα.
email-why = Το λαμβάνετε επειδή το σχολείο έχει αυτή τη διεύθυνση για την οικογένειά σας.
email-unsubscribe = Διακοπή αυτών των μηνυμάτων
