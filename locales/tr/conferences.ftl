### reviewed: no
### date: 2026-11-22
### checked: by meaning, siz; hours 0-24; nothing is said of a meeting that did not take place.
### second, independent pass: 2026-11-22; the text read back into English and compared with the source: again without
### "yine", which reads "again"; student-led "yardımcı olacak".
### back-translation: ask-hours "When can we talk about C? Write days and hours that fit your work, for example after
### 18:00 on Tuesday." offer "Let us make a plan together for C. 1) 2) 3). Write 1, 2, 3 or the time that suits you."
### student-led "C will show you own work: time, place. Write YES or another time. Your ideas will help the plan."
### clarify "Thanks! Which time is best? 1) 2) 3). If you like, write CALL ME." counter "Thanks for your proposal: T0.
### What suits me: 1) or 2). Does it suit you? You can also write another time." booked "We are agreed: date day, time,
### place. You can come together with C. For a change write to me." interpreter "Day time: an L interpreter will join
### our talk. Free for you." reminder "Until we meet: day, time, place. Tell a story about C! Write YES or another
### time." today "We talk about C today, hour time: mode. If you are a little delayed, write to me." again "I would very
### much like to talk with you about C. 1) 2). Or write a time that suits you." plan "Our plan for C: at home H; in
### class I K. I will write to you on the day of date."
### .short: offer "A plan for C: 1) 2) 3). Write 1-3 or the time that suits you." student-led and clarify as above
### without the ideas and the thanks; counter "Thanks: T0. What suits me: 1) 2). Does it suit? Or another time." booked
### "... C can come. For a change write to me." reminder "Let us meet: ... Tell a story about C! Write YES or another
### time." again "I would very much like to talk about C. ..." plan "A plan for C: at home H; in class (I) K. I write on
### the day of date."
### Natives first: plan.short, today, counter.
### second pass of one and off: 2026-11-22; the text read back into English and compared with the source.
### back-translation: one "There is a free hour to talk about C: S1, place. Write YES or an hour that suits you."
### (.short "Free hour for C ... Write YES or another hour.") off "Our meeting about C (S1) cannot be held. I apologise.
### I will write to you for a new hour." (.short "... I will write to you for the new hour."). Natives first: off
### ("yapılamayacak").
### two, taken, also: 2026-11-22; read back and compared: two "Let us talk about C. 1) 2). Write 1, 2 or the hour that
### suits you." (.short "C: 1) 2). ...") taken "I apologise, this hour was filled a moment ago: S1." also "C: S1,
### place, with T.".

conf-ask-hours = { $child } hakkında ne zaman konuşabiliriz? İşinize uyan gün ve saatleri yazın, örneğin Salı 18:00'den sonra. - { $teacher }

conf-offer = { $child } için birlikte plan yapalım. 1) { $s1 } 2) { $s2 } 3) { $s3 }. 1, 2, 3 ya da size uyan saati yazın. - { $teacher }
    .short = { $child } için plan: 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") } 3) { DATETIME($s3, length: "tiny") }. 1-3 ya da size uyan saati yazın. - { $teacher }

conf-one = { $child } hakkında konuşmak için boş bir saat var: { $s1 }, { place }. EVET ya da size uyan bir saat yazın. - { $teacher }
    .short = { $child } için boş saat: { DATETIME($s1, length: "tiny") }, { place }. EVET ya da başka bir saat yazın. - { $teacher }

conf-student-led = { $child } size çalışmalarını gösterecek: { $s1 }, { place }. EVET ya da başka bir saat yazın. Fikirleriniz plana yardımcı olacak.
    .short = { $child } size çalışmalarını gösterecek: { DATETIME($s1, length: "tiny") }, { place }. EVET ya da başka bir saat yazın.

conf-clarify = Teşekkürler! Hangi saat en iyisi? 1) { $s1 } 2) { $s2 } 3) { $s3 }. İsterseniz BENİ ARAYIN yazın.
    .short = Hangi saat? 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") } 3) { DATETIME($s3, length: "tiny") }. İsterseniz BENİ ARAYIN yazın.

conf-counter = Öneriniz için teşekkürler: { $asked }. Bana uyan: 1) { $s1 } ya da 2) { $s2 }. Size uyar mı? Başka bir saat de yazabilirsiniz. - { $teacher }
    .short = Teşekkürler: { DATETIME($asked, length: "tiny") }. Bana uyan: 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") }. Uyar mı? Ya da başka saat. - { $teacher }

conf-booked = Anlaştık: { $date } { $day }, { $time }, { place }. { $child } ile birlikte gelebilirsiniz. Değişiklik için bana yazın. - { $teacher }
    .short = Anlaştık: { $date } { $day }, { $time }, { place }. { $child } gelebilir. Değişiklik için bana yazın. - { $teacher }

conf-interpreter = { $day } { $time }: görüşmemize bir { language } tercümanı katılacak. Sizin için ücretsiz.

conf-reminder = Görüşmek üzere: { $day }, { $time }, { place }. { $child } hakkında bir öykü anlatın! EVET ya da başka bir saat yazın.
    .short = Görüşelim: { $day }, { $time }, { place }. { $child } hakkında öykü anlatın! EVET veya başka saat yazın.

conf-today = { $child } hakkında bugün konuşuyoruz, saat { $time }: { mode }. Biraz gecikirseniz bana yazın. - { $teacher }

conf-again = { $child } hakkında sizinle konuşmayı çok isterim. 1) { $s1 } 2) { $s2 }. Ya da size uyan bir saat yazın. - { $teacher }
    .short = { $child } hakkında konuşmayı çok isterim. 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") }. Ya da size uyan saati yazın. - { $teacher }

conf-two = { $child } hakkında konuşalım. 1) { $s1 } 2) { $s2 }. 1, 2 ya da size uyan saati yazın. - { $teacher }
    .short = { $child }: 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") }. 1, 2 ya da size uyan saati yazın. - { $teacher }

conf-taken = Özür dilerim, bu saat az önce doldu: { $s1 }.

conf-also = { $child }: { $s1 }, { place }, { $teacher } ile.

conf-off = { $child } hakkındaki görüşmemiz ({ $s1 }) yapılamayacak. Özür dilerim. Yeni bir saat için size yazacağım. - { $teacher }
    .short = { $child } hakkındaki görüşmemiz ({ DATETIME($s1, length: "tiny") }) yapılamayacak. Özür dilerim. Yeni saat için size yazacağım. - { $teacher }

conf-plan = { $child } için planımız: evde { $home_step }; sınıfta ben { $class_step }. Size { $date } günü yazacağım. - { $teacher }
    .short = { $child } için plan: evde { $home_step }; sınıfta { $class_step }. { $date } günü yazarım. - { $teacher }
