### Échanges entre famille et école. Vouvoiement. "échanger sur" plutôt que "parler de", qui demanderait une élision.
### reviewed: no
### date: 2026-11-22
### checked: by meaning, vous; no elision before a name; "une personne" for the interpreter; one ask each; letters outside GSM-7 only
### where no plain word does without.
### own second pass: 2026-11-22.
### second, independent pass: 2026-11-22; all lines compared with the English; the short form of today says the day again.
### "participer" is right on the phone too. Natives first: "échanger sur", conf-interpreter, conf-today, "Vos idées nous aideront
### à planifier".
### back-translation: ask-hours "When can we exchange about C? Send the days and hours compatible with your work, for example: Tuesday
### after 18:00." offer "Let us build a plan together for C. 1) 2) 3). Reply 1, 2, 3 or your own hour." student-led "C has
### work to show you: S1, P. Your ideas will help us to plan. Reply YES or another hour." clarify "Thank you! Which hour
### suits you? 1) 2) 3). Or reply CALL ME." counter "Thank you for your proposal: A. I can 1) or 2). Does that suit you? Or tell me another hour."
### booked "It is noted: DAY DATE, TIME, P. C can take part too. To change, write to me." interpreter "A person will interpret into French,
### DAY at TIME. It is free for you." reminder "Appointment DAY at TIME, P. Bring a story about C! Reply YES or another
### hour." today "Today at TIME, we exchange about C: M. Need of a little more time? Simply write to me." again "I would
### still like very much to exchange about C. 1) 2). Or write an hour that suits you." plan "Our plan for C: at home, H; in class,
### I K. I write to you on DATE."
### second pass of one and off: 2026-11-22; the text read back into English and compared with the source; an apology
### without a gender. back-translation: one "A time is free to exchange about C: S1, place. Answer YES or an hour that
### suits you." (.short "Free time for C ... YES or another hour.") off "Our exchange about C, planned for S1, will not
### be able to take place. All my apologies. I will write to you for a new hour." (.short "The exchange about C, S1,
### will not take place. My apologies. I will propose another hour."). Natives first: "échange" for the talk.
### two, taken, also: 2026-11-22; read back and compared: two "Let us exchange about C. 1) 2). Answer 1, 2 or an hour
### that suits you." (.short "C: 1) 2). Answer 1, 2 or another hour.") taken "All my apologies, this time is no longer
### free: S1." (GSM-7: "vient d'être pris" has an ê) also "C: S1, place, with T.". Natives first: two ("Échangeons
### sur").

conf-ask-hours = Quand pouvons-nous échanger sur { $child } ? Envoyez des jours et heures compatibles avec votre travail : mardi après 18:00, par exemple. - { $teacher }
    .short = Quand échanger sur { $child } ? Envoyez jours et heures selon votre travail, comme : mardi après 18:00. - { $teacher }
    .email = Quand pouvons-nous échanger sur { $child } ? Écrivez-moi les jours et les heures compatibles avec votre travail, par exemple : mardi après 18:00. - { $teacher }

conf-offer = Construisons un plan ensemble pour { $child }. 1) { $s1 } 2) { $s2 } 3) { $s3 }. Répondez 1, 2, 3 ou une autre heure. - { $teacher }
    .short = { $child } : 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") } 3) { DATETIME($s3, length: "tiny") }. Répondez 1, 2, 3 ou une autre heure. - { $teacher }

conf-one = Un horaire est libre pour échanger sur { $child } : { $s1 }, { place }. Répondez OUI ou une heure qui vous convient. - { $teacher }
    .short = Horaire libre pour { $child } : { DATETIME($s1, length: "tiny") }, { place }. Répondez OUI ou une autre heure. - { $teacher }

conf-student-led = { $children ->
    [one] { $child } a des travaux à vous montrer : { $s1 }, { place }. Vos idées nous aideront à planifier. Répondez OUI ou une autre heure.
   *[other] { $child } ont des travaux à vous montrer : { $s1 }, { place }. Vos idées nous aideront à planifier. Répondez OUI ou une autre heure.
}
    .short = { $children ->
        [one] { $child } a des travaux à vous montrer : { DATETIME($s1, length: "tiny") }, { place }. Répondez OUI ou une autre heure.
       *[other] { $child } ont des travaux à vous montrer : { DATETIME($s1, length: "tiny") }, { place }. Répondez OUI ou une autre heure.
    }

conf-clarify = Merci ! Quelle heure vous convient ? 1) { $s1 } 2) { $s2 } 3) { $s3 }. Ou répondez APPELEZ-MOI.
    .short = Merci ! Quelle heure ? 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") } 3) { DATETIME($s3, length: "tiny") }. Ou répondez APPELEZ-MOI.

conf-counter = Merci pour votre proposition : { $asked }. Je peux 1) { $s1 } ou 2) { $s2 }. Cela vous va ? Ou dites-moi une autre heure. - { $teacher }
    .short = Merci pour l'idée : { DATETIME($asked, length: "tiny") }. Je peux 1) { DATETIME($s1, length: "tiny") } ou 2) { DATETIME($s2, length: "tiny") }. Cela vous va ? - { $teacher }

conf-booked = { $children ->
    [one] C'est noté : { $day } { $date }, { $time }, { place }. { $child } peut participer aussi. Pour changer, écrivez-moi. - { $teacher }
   *[other] C'est noté : { $day } { $date }, { $time }, { place }. { $child } peuvent participer aussi. Pour changer, écrivez-moi. - { $teacher }
}
    .short = { $children ->
        [one] Noté : { $day } { $date }, { $time }, { place }. { $child } peut participer. Pour changer, écrivez. - { $teacher }
       *[other] Noté : { $day } { $date }, { $time }, { place }. { $child } peuvent participer. Pour changer, écrivez. - { $teacher }
    }

conf-interpreter = Une personne interprétera en { language }, { $day } à { $time }. C'est gratuit pour vous.

conf-reminder = Rendez-vous { $day } à { $time }, { place }. Apportez une histoire sur { $child } ! Répondez OUI ou une autre heure.
    .short = Rendez-vous { $day } à { $time }, { place }. Apportez une histoire sur { $child } ! OUI ou autre heure ?

conf-today = Aujourd'hui à { $time }, nous échangeons sur { $child } : { mode }. Besoin d'un peu plus de temps ? Écrivez-moi. - { $teacher }
    .short = Aujourd'hui à { $time }, échange sur { $child } : { mode }. Besoin de plus de temps ? Écrivez-moi. - { $teacher }

conf-again = J'aimerais toujours beaucoup échanger sur { $child }. 1) { $s1 } 2) { $s2 }. Ou écrivez une heure qui vous convient. - { $teacher }
    .short = J'aimerais toujours échanger sur { $child }. 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") }. Ou une autre heure. - { $teacher }

conf-two = Échangeons sur { $child }. 1) { $s1 } 2) { $s2 }. Répondez 1, 2 ou une heure qui vous convient. - { $teacher }
    .short = { $child } : 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") }. Répondez 1, 2 ou une autre heure. - { $teacher }

conf-taken = Toutes mes excuses, cet horaire n'est plus libre : { $s1 }.

conf-also = { $child } : { $s1 }, { place }, avec { $teacher }.

conf-off = Notre échange sur { $child }, prévu le { $s1 }, ne pourra pas avoir lieu. Toutes mes excuses. Je vous écrirai pour une nouvelle heure. - { $teacher }
    .short = L'échange sur { $child }, { DATETIME($s1, length: "tiny") }, n'aura pas lieu. Mes excuses. Je proposerai une autre heure. - { $teacher }

conf-plan = Notre plan pour { $child } : à la maison, { $home_step } ; en classe, je { $class_step }. Je vous écris le { $date }. - { $teacher }
    .short = { $child }. Chez vous, { $home_step }. En classe, je { $class_step }. Suite le { $date }. - { $teacher }
