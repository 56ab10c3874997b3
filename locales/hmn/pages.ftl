### reviewed: no
### date: 2026-11-22
### checked: by meaning, nej; back-translated line by line: "Stop the e-mails", "Do you want the e-mails from S to stop?", "Yes (want), please
### stop", "Done. S will send you no more e-mails.", "Changed your mind? You can get the e-mails again.", "Send the e-mails again", "Glad to welcome
### you back. S will send you e-mails again.", "This link cannot be used any more. Please ask the school to help."; "What is this?", "S uses
### Porchlight to send families news about the children, in the language each family reads.", "You can answer every message in your
### language. Your child's teacher will read your answer.", "You need no app or account. The school will not ask for money.", "To stop the
### messages, answer STOP. To get them again, answer START.", "To change the language or the time, answer to tell us.", "The school keeps
### your phone number and your messages for this only."
### second, independent pass: 2026-11-22; read back and compared; the button says "yes, please stop". Natives first: unsubscribe-button.

page-unsubscribe-title = Tsum cov email
page-unsubscribe-question = Nej puas xav kom tsum cov email ntawm { $school }?
page-unsubscribe-button = Xav, thov tsum
page-unsubscribe-done = Tiav lawm. { $school } yuav tsis xa email rau nej ntxiv lawm.
page-unsubscribe-again = Nej hloov siab lawm? Nej rov tau cov email tau.
page-unsubscribe-again-button = Rov xa cov email
page-unsubscribe-restarted = Zoo siab txais tos nej rov los. { $school } yuav rov xa email rau nej.
page-link-old = Qhov link no siv tsis tau lawm. Thov nug tsev kawm ntawv kom pab.

page-about-title = Qhov no yog dab tsi?
page-about-what = { $school } siv Porchlight xa xov txog cov me nyuam rau tsev neeg, ua hom lus uas txhua tsev neeg nyeem.
page-about-answer = Nej teb tau txhua cov xov ua nej hom lus. Nej tus me nyuam tus xib fwb yuav nyeem nej cov lus teb.
page-about-free = Nej tsis tas muaj app los yog account. Tsev kawm ntawv tsis yuav nyiaj.
page-about-stop = Yog xav kom tsum cov xov, teb STOP. Yog xav tau dua, teb START.
page-about-language = Yog xav hloov hom lus los yog sij hawm, teb qhia peb.
page-about-privacy = Tsev kawm ntawv khaws nej tus xov tooj thiab nej cov xov rau qhov no xwb.

# The family's page of conferences, behind a signed link; by meaning, compared with the English line by line.
page-meet-title = Sij hawm sib ntsib
page-meet-none = Tsis muaj ib lub haum
page-meet-when = Thaum twg nej tuaj tau?
page-meet-send = Xa
page-meet-cancel = Kuv tuaj tsis tau
page-meet-taken = Lub sij hawm ntawd nyuam qhuav muaj neeg xaiv lawm. Thov xaiv lwm lub.
page-meet-thanks = Ua tsaug. Lub tsev kawm ntawv yuav sau ntawv rau nej.
