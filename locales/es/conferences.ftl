### Reuniones de familia y docente. Trato: usted. Sin concordancia de género; "hablamos" en lugar de "nos vemos", que
### sirve también por teléfono.
### reviewed: no
### date: 2026-11-22
### checked: by meaning, usted throughout; nothing agrees with the reader, the child or the writer; one and several children.
### own second pass: 2026-11-22.
### second, independent pass: 2026-11-22; all lines compared with the English; student-led and booked closer to it ("ayudan a
### planear", "también"). "participar" is right on the phone too. Natives first: "Sigo con muchas ganas", "Se le hace tarde",
### "Tendremos intérprete".
### back-translation: ask-hours "When can we talk about C? Send me days and hours that your work allows you, such as: Tuesday after
### 6." offer "Let us make a plan for C as a team. 1) 2) 3). Reply 1, 2, 3 or the hour you prefer." student-led "C has work to
### show you: S1, P. Your ideas help to plan. Reply YES or another hour." clarify "Thank you! Which hour do you prefer? 1)
### 2) 3). Or reply CALL ME." counter "Thank you for proposing A. I can 1) or 2). Does one suit you? Or propose another hour."
### booked "We agree on DAY DATE, TIME, P. C can take part too. To change, just reply." interpreter "We will have a
### Spanish interpreter: DAY, TIME. It is free for you." reminder "We talk on DAY, TIME, P. Bring an anecdote of C! Reply YES or
### another hour." today "Today, TIME, we talk about C: M. Is it getting late for you? Just send a message." again "I still very
### much look forward to talking about C. 1) 2). Or write the hour that suits you." plan "Our plan for C: at home, H; in
### class, I K. I write to you on DATE."
### second pass of one and off: 2026-11-22; the text read back into English and compared with the source; "no puede
### hacerse", in GSM-7. back-translation: one "There is a free hour to talk about C: S1, place. Answer YES or the hour
### that suits you." (.short "A free hour for C ... Answer YES or another hour.") off "Our talk of S1 about C cannot be
### held. I am sorry. I will write to you to agree on another hour." (.short "The talk of S1 about C cannot be held. I
### am sorry. I will write to you for another hour."). Natives first: "charla" for the talk.
### two, taken, also: 2026-11-22; read back and compared: two "Let us talk about C. 1) 2). Reply 1, 2 or the hour you
### prefer." (.short "C: 1) 2). Reply 1, 2 or another hour.") taken "I am sorry, this hour has just been filled: S1."
### also "C: S1, place, with T.". Natives first: "acaba de ocuparse".

conf-ask-hours = ¿Cuándo podemos hablar de { $child }? Mándeme días y horas que su trabajo le permita, como: martes después de las 6. - { $teacher }
    .short = ¿Cuándo hablamos de { $child }? Mándeme días y horas que su trabajo le permita, como: martes después de las 6. - { $teacher }
    .email = ¿Cuándo podemos hablar de { $child }? Escríbame los días y horas que su trabajo le permita, por ejemplo: martes después de las 6. - { $teacher }

conf-offer = Hagamos un plan en equipo para { $child }. 1) { $s1 } 2) { $s2 } 3) { $s3 }. Responda 1, 2, 3 o la hora que prefiera. - { $teacher }
    .short = { $child }: 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") } 3) { DATETIME($s3, length: "tiny") }. Responda 1-3 u otra hora. - { $teacher }

conf-one = Hay una hora libre para hablar de { $child }: { $s1 }, { place }. Responda SÍ o la hora que le quede bien. - { $teacher }
    .short = Hora libre para { $child }: { DATETIME($s1, length: "tiny") }, { place }. Responda SÍ u otra hora. - { $teacher }

conf-student-led = { $children ->
    [one] { $child } tiene trabajos para mostrarle: { $s1 }, { place }. Sus ideas ayudan a planear. Responda SÍ u otra hora.
   *[other] { $child } tienen trabajos para mostrarle: { $s1 }, { place }. Sus ideas ayudan a planear. Responda SÍ u otra hora.
}
    .short = { $children ->
        [one] { $child } tiene trabajos para mostrarle: { DATETIME($s1, length: "tiny") }, { place }. Responda SÍ u otra hora.
       *[other] { $child } tienen trabajos para mostrarle: { DATETIME($s1, length: "tiny") }, { place }. Responda SÍ u otra hora.
    }

conf-clarify = ¡Gracias! ¿Qué hora prefiere? 1) { $s1 } 2) { $s2 } 3) { $s3 }. O responda LLÁMEME.
    .short = ¿Qué hora prefiere? 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") } 3) { DATETIME($s3, length: "tiny") }. O responda LLÁMEME.

conf-counter = Gracias por proponer { $asked }. Yo puedo 1) { $s1 } o 2) { $s2 }. ¿Le queda bien una? O proponga otra hora. - { $teacher }
    .short = Gracias por proponer { DATETIME($asked, length: "tiny") }. Puedo 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") }. ¿Le queda bien una? - { $teacher }

conf-booked = { $children ->
    [one] Quedamos el { $day } { $date }, { $time }, { place }. { $child } también puede participar. Para cambiar, solo responda. - { $teacher }
   *[other] Quedamos el { $day } { $date }, { $time }, { place }. { $child } también pueden participar. Para cambiar, solo responda. - { $teacher }
}
    .short = { $children ->
        [one] Listo: { $day } { $date }, { $time }, { place }. { $child } puede unirse. Cambios: responda. - { $teacher }
       *[other] Listo: { $day } { $date }, { $time }, { place }. { $child } pueden unirse. Cambios: responda. - { $teacher }
    }

conf-interpreter = Tendremos intérprete de { language }: { $day }, { $time }. Es gratis para usted.

conf-reminder = Hablamos el { $day }, { $time }, { place }. ¡Traiga una anécdota de { $child }! Responda SÍ u otra hora.
    .short = Hablamos el { $day }, { $time }, { place }. ¡Traiga una anécdota de { $child }! Diga SÍ u otra hora.

conf-today = Hoy, { $time }, hablamos de { $child }: { mode }. ¿Se le hace tarde? Solo mande un mensaje. - { $teacher }

conf-again = Sigo con muchas ganas de hablar de { $child }. 1) { $s1 } 2) { $s2 }. O escriba la hora que le quede bien. - { $teacher }
    .short = Sigo con ganas de hablar de { $child }. 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") }. O escriba otra hora. - { $teacher }

conf-two = Hablemos de { $child }. 1) { $s1 } 2) { $s2 }. Responda 1, 2 o la hora que prefiera. - { $teacher }
    .short = { $child }: 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") }. Responda 1, 2 u otra hora. - { $teacher }

conf-taken = Lo siento, esta hora acaba de ocuparse: { $s1 }.

conf-also = { $child }: { $s1 }, { place }, con { $teacher }.

conf-off = Nuestra charla del { $s1 } sobre { $child } no puede hacerse. Lo siento. Le escribiré para acordar otra hora. - { $teacher }
    .short = La charla del { DATETIME($s1, length: "tiny") } sobre { $child } no puede hacerse. Lo siento. Le escribiré para otra hora. - { $teacher }

conf-plan = Nuestro plan para { $child }: en casa, { $home_step }; en clase, yo { $class_step }. Le escribo el { $date }. - { $teacher }
    .short = { $child }: en casa, { $home_step }; en clase, yo { $class_step }. Más el { $date }. - { $teacher }
