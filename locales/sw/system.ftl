### reviewed: no
### date: 2026-11-22
### checked: by meaning; back-translated apart from the first pass; plural "you"; GSM-7 only: stopped "You will get no more messages from S.
### Reply START (ANZA) to get them again." started "Welcome again! S will send you messages about class. Reply STOP (ACHA) to stop." help "S:
### messages about your child's class. Call P to get help. Reply STOP (ACHA) to stop." wrong-number "Sorry! S has taken this number off its
### list. You will get no more messages." got-it "Thank you, I have got your message. I will answer before W." language "Which language suits you
### best? ... Reply a number." quiet "All right. S will send messages from F to T only. Reply STOP (ACHA) to stop all messages."
### second, independent pass: 2026-11-22; texts and e-mail forms read back and compared; nothing changed. Natives first: "kuacha" for stopping.
### sys-original-note, second, independent pass: 2026-11-22; read back: "T has written these in this language: L. Answer if
### you want help with reading." Compared with the English; changed: plural "you", as everywhere else.
### sys-language-changed, by meaning; second pass: 2026-11-22; read back: "Thank you! From now S will send you messages in
### this language." Nothing changed. The e-mail form says the same of e-mails.

sys-stopped = Hamtapata tena ujumbe kutoka { $school }. Jibuni START (ANZA) kuupata tena.
    .email = Hamtapata tena barua pepe kutoka { $school }. Jibuni START (ANZA) kuzipata tena.

sys-started = Karibuni tena! { $school } itawatumia ujumbe kuhusu darasa. Jibuni STOP (ACHA) kuacha.
    .email = Karibuni tena! { $school } itawaandikia kuhusu darasa. Jibuni STOP (ACHA) kuacha.

sys-help = { $school }: ujumbe kuhusu darasa la mtoto wenu. Pigeni { $phone } kupata msaada. Jibuni STOP (ACHA) kuacha.
    .email = { $school }: barua pepe kuhusu darasa la mtoto wenu. Pigeni { $phone } kupata msaada. Jibuni STOP (ACHA) kuacha.

sys-wrong-number = Samahani! { $school } imeondoa namba hii kwenye orodha yake. Hamtapata ujumbe tena.
    .email = Samahani! { $school } imeondoa anwani hii kwenye orodha yake. Hamtapata barua pepe tena.

sys-got-it = Asanteni, nimepata ujumbe wenu. Nitajibu kabla ya { $when }. - { $teacher }
    .email = Asanteni, nimepata barua yenu. Nitajibu kabla ya { $when }. - { $teacher }

sys-language = Lugha ipi inawafaa zaidi? 1 { $l1 }, 2 { $l2 }, 3 { $l3 }. Jibuni namba.

sys-language-changed = Asanteni! Kuanzia sasa { $school } itawatumia ujumbe kwa lugha hii.
    .email = Asanteni! Kuanzia sasa { $school } itawaandikia kwa lugha hii.

sys-quiet = Sawa. { $school } itatuma ujumbe kuanzia { $from } hadi { $to } tu. Jibuni STOP (ACHA) kuacha ujumbe wote.
    .email = Sawa. { $school } itaandika kuanzia { $from } hadi { $to } tu. Jibuni STOP (ACHA) kuacha barua pepe zote.

sys-original-note = { $teacher } ameandika haya kwa lugha hii: { $language }. Jibuni mkitaka msaada wa kusoma.
