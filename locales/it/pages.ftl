### reviewed: no
### date: 2026-11-22
### checked: by meaning, Lei; nothing agrees with the reader's gender; the question asks what the button does.
### own second pass: 2026-11-22.
### second, independent pass: 2026-11-22; all lines compared with the English; nothing changed. Natives first: page-about-what,
### page-about-answer.
### back-translation: "Receive e-mails no more", "Do you want to stop receiving e-mails from S?", "Yes, enough e-mails", "Done. S will send you no
### more e-mails.", "Have you changed your mind? You can receive them again.", "Receive them again", "How fine to hear from each other again. S
### will send you e-mails again.", "This link no longer works. Ask the school for help.", "What is this?", "S uses Porchlight to send families
### news of daughters and sons, in the language each family reads.", "You can answer every message in your language. Whoever teaches in
### the class reads your answer.", "No application or account is needed. The school asks for no money.", "To receive no more messages, reply
### STOP (STOP). To receive them again, reply START.", "To change the language or the hours, tell us in an answer.", "The
### school keeps your number and your messages only for this use."

page-unsubscribe-title = Non ricevere più e-mail
page-unsubscribe-question = Vuole smettere di ricevere e-mail da { $school }?
page-unsubscribe-button = Sì, basta e-mail
page-unsubscribe-done = Fatto. { $school } non Le manderà più e-mail.
page-unsubscribe-again = Ha cambiato idea? Può riceverle di nuovo.
page-unsubscribe-again-button = Riceverle di nuovo
page-unsubscribe-restarted = Che bello risentirci. { $school } Le manderà di nuovo e-mail.
page-link-old = Questo link non funziona più. Chieda aiuto alla scuola.

page-about-title = Che cos'è?
page-about-what = { $school } usa Porchlight per mandare alle famiglie notizie di figlie e figli, nella lingua che ogni famiglia legge.
page-about-answer = Può rispondere a ogni messaggio nella Sua lingua. Chi insegna nella classe legge la Sua risposta.
page-about-free = Non servono app né account. La scuola non chiede denaro.
page-about-stop = Per non ricevere più messaggi, risponda STOP (FERMA). Per riceverli di nuovo, risponda START.
page-about-language = Per cambiare la lingua o gli orari, ce lo dica in una risposta.
page-about-privacy = La scuola conserva il Suo numero e i Suoi messaggi solo per questo uso.

# The family's page of conferences, behind a signed link; by meaning, compared with the English line by line.
page-meet-title = Un orario per incontrarci
page-meet-none = Nessuno va bene
page-meet-when = Quando può venire?
page-meet-send = Invia
page-meet-cancel = Non posso venire
page-meet-taken = Questo orario è appena stato preso. Ne scelga un altro, per favore.
page-meet-thanks = Grazie. La scuola Le scriverà.
