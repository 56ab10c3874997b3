### reviewed: no
### date: 2026-11-22
### checked: by meaning; subjects under 60 characters; back-translated: "Good news from school", "Good news from T", "Planning
### together at school", "Planning together with T", "A visit from school", "T will visit you", "A story idea for tonight", "A math idea
### for tonight", "About your messages from school", "Greetings,", "To the dear family of C,", "To answer, just reply to this e-mail.", "You
### get this letter because the school has this address of your family.", "Stop receiving these e-mails".
### second, independent pass: 2026-11-22; read back and compared; nothing changed. Natives first: visit "ugeni".

email-subject-note = Habari njema kutoka shuleni
email-subject-note-from = Habari njema kutoka kwa { $teacher }
email-subject-conf = Kupanga pamoja shuleni
email-subject-conf-from = Kupanga pamoja na { $teacher }
email-subject-visit = Ugeni kutoka shuleni
email-subject-visit-from = { $teacher } atawatembelea
email-subject-read = Wazo la hadithi kwa leo usiku
email-subject-math = Wazo la hisabati kwa leo usiku
email-subject-sys = Kuhusu ujumbe wenu kutoka shuleni
email-greeting = Habari,
email-greeting-child = Kwa familia mpendwa ya { $child },
email-reply = Ili kujibu, jibuni tu barua pepe hii.
email-why = Mnapata barua hii kwa sababu shule ina anwani hii ya familia yenu.
email-unsubscribe = Acheni kupokea barua pepe hizi
