### reviewed: no
### date: 2026-11-22
### checked: by meaning, ou; the question asks what the button does.
### own second pass: 2026-11-22.
### second, independent pass: 2026-11-22; all lines compared with the English; "nouvèl sou timoun yo". Natives first:
### page-about-privacy.
### back-translation: "Stop the e-mails", "Do you want to stop receiving e-mails from S?", "Yes, stop them", "It is done. S will not send you
### e-mails any more.", "You changed your mind? You can receive them again.", "Receive them again", "Welcome again. S will send you e-mails
### again.", "This link no longer works. Please ask the school for help.", "What is this?", "S uses Porchlight to send families news about
### the children, in the language each family reads.", "You can answer any message in your own language. Your child's teacher will read
### your answer.", "You need no application nor account. The school asks for no money.", "To stop the messages, reply STOP (STOP). To receive
### them again, reply START (BEGIN).", "To change the language or the hours, tell us in an answer.", "The school keeps your number and your
### messages for this alone."

page-unsubscribe-title = Sispann imèl yo
page-unsubscribe-question = Ou vle sispann resevwa imèl nan men { $school }?
page-unsubscribe-button = Wi, sispann yo
page-unsubscribe-done = Sa fèt. { $school } p ap voye imèl ba ou ankò.
page-unsubscribe-again = Ou chanje lide? Ou ka resevwa yo ankò.
page-unsubscribe-again-button = Resevwa yo ankò
page-unsubscribe-restarted = Byenvini ankò. { $school } pral voye imèl ba ou ankò.
page-link-old = Lyen sa a pa mache ankò. Tanpri, mande lekòl la èd.

page-about-title = Kisa sa ye?
page-about-what = { $school } sèvi ak Porchlight pou voye nouvèl sou timoun yo bay fanmi yo, nan lang chak fanmi li.
page-about-answer = Ou ka reponn nenpòt mesaj nan lang pa ou. Pwofesè timoun ou an ap li repons ou.
page-about-free = Ou pa bezwen ni aplikasyon ni kont. Lekòl la pa mande lajan.
page-about-stop = Pou sispann mesaj yo, reponn STOP (SISPANN). Pou resevwa yo ankò, reponn START (KÒMANSE).
page-about-language = Pou chanje lang lan oswa lè yo, di nou sa nan yon repons.
page-about-privacy = Lekòl la kenbe nimewo ou ak mesaj ou pou sa sèlman.

# The family's page of conferences, behind a signed link; by meaning, compared with the English line by line.
page-meet-title = Yon lè pou nou rankontre
page-meet-none = Okenn pa bon pou mwen
page-meet-when = Kilè ou ka vini?
page-meet-send = Voye
page-meet-cancel = Mwen pa ka vini
page-meet-taken = Yon lòt moun fèk pran lè sa a. Tanpri chwazi yon lòt.
page-meet-thanks = Mèsi. Lekòl la ap ekri ou.
