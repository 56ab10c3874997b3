### reviewed: no
### date: 2026-11-22
### checked: by meaning, plural "you"; back-translated line by line: "Stopping e-mails", "Do you want to stop getting e-mails from S?", "Yes,
### stop sending", "Done. S will send you no more e-mails.", "Changed your mind? You can get them again.", "Send e-mails again", "Welcome
### again. S will send you e-mails again.", "This link works no more. Please ask for help at school."; "What is this?", "S uses Porchlight to
### send news of the children to their families, in the language each family reads.", "You can answer any message in your language. Your
### child's teacher reads your answer.", "You need no app nor account. The school asks for no money.", "To stop messages, reply STOP or
### ACHA. To get them again, reply START or ANZA.", "To change the language or hours, tell us by replying.", "The school keeps your number and
### your messages for this use only."
### second, independent pass: 2026-11-22; read back and compared; nothing changed. Natives first: about-language "saa".

page-unsubscribe-title = Kuacha barua pepe
page-unsubscribe-question = Je, mnataka kuacha kupata barua pepe kutoka { $school }?
page-unsubscribe-button = Ndiyo, acheni kutuma
page-unsubscribe-done = Tayari. { $school } haitawatumia barua pepe tena.
page-unsubscribe-again = Mmebadili nia? Mnaweza kuzipata tena.
page-unsubscribe-again-button = Tumeni tena barua pepe
page-unsubscribe-restarted = Karibuni tena. { $school } itawatumia barua pepe tena.
page-link-old = Kiungo hiki hakifanyi kazi tena. Tafadhali ombeni msaada shuleni.

page-about-title = Hii ni nini?
page-about-what = { $school } hutumia Porchlight kutuma habari za watoto kwa familia zao, kwa lugha ambayo kila familia inasoma.
page-about-answer = Mnaweza kujibu ujumbe wowote kwa lugha yenu. Mwalimu wa mtoto wenu husoma jibu lenu.
page-about-free = Hamhitaji programu wala akaunti. Shule haiombi pesa.
page-about-stop = Kuacha ujumbe, jibuni STOP au ACHA. Kuupata tena, jibuni START au ANZA.
page-about-language = Kubadili lugha au saa, tuambieni kwa kujibu.
page-about-privacy = Shule inatunza namba yenu na ujumbe wenu kwa matumizi haya tu.

# The family's page of conferences, behind a signed link; by meaning, compared with the English line by line.
page-meet-title = Wakati wa kukutana
page-meet-none = Hakuna unaofaa
page-meet-when = Mnaweza kuja lini?
page-meet-send = Tumeni
page-meet-cancel = Siwezi kuja
page-meet-taken = Wakati huo umechukuliwa sasa hivi. Tafadhali chagueni mwingine.
page-meet-thanks = Asanteni. Shule itawaandikia.
