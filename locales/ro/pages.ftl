### reviewed: no
### date: 2026-11-22
### checked: by meaning, dumneavoastră; nothing agrees with the reader's gender; the question asks what the button does.
### own second pass: 2026-11-22.
### second, independent pass: 2026-11-22; all lines compared with the English; nothing changed. Natives first: page-about-answer.
### back-translation: "Stopping the e-mails", "Do you wish to receive no more e-mails from S?", "Yes, stop them", "Done. S will no longer
### send you e-mails.", "Have you changed your mind? You can receive them anew.", "Receive them anew", "Welcome back. S will send you e-mails
### anew.", "This link no longer works. Please ask the school for help.", "What is this?", "S uses Porchlight to send families news about
### children, in the language each family reads.", "You can answer any message in your language. Whoever teaches the child reads your
### answer.", "You need no application and no account. The school asks for no money.", "To stop the messages, reply STOP (STOP). To receive
### them anew, reply START.", "To change the language or the hours, tell us in an answer.", "The school keeps your number and your messages only for
### this purpose."

page-unsubscribe-title = Oprirea e-mailurilor
page-unsubscribe-question = Doriți să nu mai primiți e-mailuri de la { $school }?
page-unsubscribe-button = Da, opriți-le
page-unsubscribe-done = Gata. { $school } nu vă va mai trimite e-mailuri.
page-unsubscribe-again = V-ați răzgândit? Le puteți primi din nou.
page-unsubscribe-again-button = Le primesc din nou
page-unsubscribe-restarted = Bine ați revenit. { $school } vă va trimite din nou e-mailuri.
page-link-old = Acest link nu mai funcționează. Vă rugăm să cereți ajutor la școală.

page-about-title = Ce este asta?
page-about-what = { $school } folosește Porchlight ca să trimită familiilor vești despre copii, în limba pe care o citește fiecare familie.
page-about-answer = Puteți răspunde la orice mesaj în limba dumneavoastră. Cine predă la clasă citește răspunsul.
page-about-free = Nu aveți nevoie de aplicație sau de cont. Școala nu cere bani.
page-about-stop = Ca să opriți mesajele, răspundeți STOP (OPRIȚI). Ca să le primiți din nou, răspundeți START.
page-about-language = Ca să schimbați limba sau orele, spuneți-ne într-un răspuns.
page-about-privacy = Școala păstrează numărul și mesajele dumneavoastră doar pentru acest scop.

# The family's page of conferences, behind a signed link; by meaning, compared with the English line by line.
page-meet-title = O oră pentru întâlnire
page-meet-none = Niciuna nu se potrivește
page-meet-when = Când puteți veni?
page-meet-send = Trimiteți
page-meet-cancel = Nu pot veni
page-meet-taken = Ora aceasta tocmai a fost luată. Vă rugăm să alegeți alta.
page-meet-thanks = Vă mulțumim. Școala vă va scrie.
