### reviewed: no
### date: 2026-11-22
### checked: by meaning, ju; nothing agrees with the reader's gender; the question asks what the button does.
### own second pass: 2026-11-22.
### second, independent pass: 2026-11-22; all lines compared with the English; about-answer lost a masculine pronoun. Natives
### first: page-about-answer.
### back-translation: "Stopping the e-mails", "Do you want to get no more e-mails from S?", "Yes, stop them", "Done. S will send you no more
### e-mails.", "Changed your mind? You can get them again.", "Get them again", "Welcome back. S will send you e-mails again.", "This link no longer
### works. Please ask the school for help.", "What is this?", "S uses Porchlight to send families news of their children, in
### the language each family reads.", "You can answer every message in your language. Your answer is read by the person who
### teaches in class.", "You need neither an application nor an account. The school asks for no money.", "To stop the messages, reply STOP
### (STOP). To get them again, reply START (BEGIN).", "To change the language or the hours, tell us in an answer.", "The school
### keeps your number and your messages only for this use."

page-unsubscribe-title = Ndalimi i emaileve
page-unsubscribe-question = A doni të mos merrni më emaile nga { $school }?
page-unsubscribe-button = Po, ndalini
page-unsubscribe-done = U krye. { $school } nuk do t'ju dërgojë më emaile.
page-unsubscribe-again = Ndryshuat mendje? Mund t'i merrni sërish.
page-unsubscribe-again-button = Dua t'i marr sërish
page-unsubscribe-restarted = Mirë se u kthyet. { $school } do t'ju dërgojë sërish emaile.
page-link-old = Kjo lidhje nuk funksionon më. Ju lutemi, kërkoni ndihmë në shkollë.

page-about-title = Çfarë është kjo?
page-about-what = { $school } përdor Porchlight për t'u dërguar familjeve lajme për fëmijët, në gjuhën që lexon çdo familje.
page-about-answer = Çdo mesazhi mund t'i përgjigjeni në gjuhën tuaj. Përgjigjen e lexon personi që jep mësim në klasë.
page-about-free = Nuk ju nevojitet as aplikacion, as llogari. Shkolla nuk kërkon para.
page-about-stop = Për t'i ndalur mesazhet, përgjigjuni STOP (NDALO). Për t'i marrë sërish, përgjigjuni START (FILLO).
page-about-language = Për të ndryshuar gjuhën ose orët, na e thoni në një përgjigje.
page-about-privacy = Shkolla e ruan numrin dhe mesazhet tuaja vetëm për këtë përdorim.

# The family's page of conferences, behind a signed link; by meaning, compared with the English line by line.
page-meet-title = Një orar për takim
page-meet-none = Asnjë nuk më përshtatet
page-meet-when = Kur mund të vini?
page-meet-send = Dërgoni
page-meet-cancel = Nuk mund të vij
page-meet-taken = Ky orar sapo u zu. Ju lutemi zgjidhni një tjetër.
page-meet-thanks = Faleminderit. Shkolla do t'ju shkruajë.
