### Conversas entre família e escola. Tratamento: você. Dias da semana sem "na" ou "no", que mudam de um dia para o outro.
### reviewed: no
### date: 2026-11-22
### checked: by meaning, você; weekdays and dates stand without an article; nothing agrees with anybody's gender; one ask each;
### letters outside GSM-7 only where no plain word does without.
### own second pass: 2026-11-22.
### second, independent pass: 2026-11-22; all lines compared with the English; reminder ("sobre") and today, which is now right on
### the phone too. Natives first: "Teremos intérprete de ...", "Agradeço a sugestão", "Agradeço!", conf-student-led.
### back-translation: ask-hours "When can we talk about C? Send days and hours that fit your work, like: Tuesday after 18:00."
### offer "Let us make a plan as a team for C. 1) 2) 3). Reply 1, 2, 3 or the hour you prefer." student-led "C wants to show work
### from school: S1, P. Your ideas help with the plan. Reply YES or another hour." clarify "I am thankful! Which hour is
### best? 1) 2) 3). Or reply CALL ME." counter "I am thankful for the suggestion: A. I can 1) or 2). Does any serve? Or tell me
### another hour." booked "Agreed: DAY, DATE, TIME, P. C can take part too. To change, it is enough to write to me." interpreter
### "We will have a Portuguese interpreter: DAY, TIME. It is free for you." reminder "We talk DAY, TIME, P. Bring a story
### about C! Reply YES or another hour." today "Today, at TIME, we talk about C: M. Do you need more time? It is enough to let me
### know." again "I still much want to talk about C. 1) 2). Or send the hour you prefer." plan "Our plan for C: at home, H;
### in class, I K. I write again on DATE."
### second pass of one and off: 2026-11-22; the text read back into English and compared with the source.
### back-translation: one "There is a free time to talk about C: S1, place. Answer YES or the hour you prefer." (.short
### "A free time for C ... YES or another hour.") off "Our talk about C, set for S1, will not be able to happen. I am
### sorry. I will write about a new time." (.short "The talk about C, S1, will not be able to happen. I am sorry. I
### write about another hour."). Natives first: "não poderá acontecer".
### two, taken, also: 2026-11-22; read back and compared: two "Let us talk about C. 1) 2). Answer 1, 2 or the hour you
### prefer." (.short "C: 1) 2). Answer 1, 2 or another hour.") taken "I am sorry, this time has just been filled: S1."
### also "C: S1, place, with T.".

conf-ask-hours = Quando podemos conversar sobre { $child }? Mande dias e horas que combinem com seu trabalho, como: terça depois das 18:00. - { $teacher }
    .short = Quando conversamos sobre { $child }? Mande dias e horas bons para o seu trabalho, como: terça após 18:00. - { $teacher }
    .email = Quando podemos conversar sobre { $child }? Escreva os dias e as horas que combinem com seu trabalho, como: terça depois das 18:00. - { $teacher }

conf-offer = Vamos fazer um plano em equipe para { $child }. 1) { $s1 } 2) { $s2 } 3) { $s3 }. Responda 1, 2, 3 ou a hora que preferir. - { $teacher }
    .short = { $child }: 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") } 3) { DATETIME($s3, length: "tiny") }. Responda 1, 2, 3 ou a hora que preferir. - { $teacher }

conf-one = Há um horário livre para conversar sobre { $child }: { $s1 }, { place }. Responda SIM ou a hora que preferir. - { $teacher }
    .short = Horário livre para { $child }: { DATETIME($s1, length: "tiny") }, { place }. Responda SIM ou outra hora. - { $teacher }

conf-student-led = { $children ->
    [one] { $child } quer mostrar trabalhos da escola: { $s1 }, { place }. Suas ideias ajudam no plano. Responda SIM ou outra hora.
   *[other] { $child } querem mostrar trabalhos da escola: { $s1 }, { place }. Suas ideias ajudam no plano. Responda SIM ou outra hora.
}
    .short = { $children ->
        [one] { $child } quer mostrar trabalhos da escola: { DATETIME($s1, length: "tiny") }, { place }. Responda SIM ou outra hora.
       *[other] { $child } querem mostrar trabalhos da escola: { DATETIME($s1, length: "tiny") }, { place }. Responda SIM ou outra hora.
    }

conf-clarify = Agradeço! Qual hora é melhor? 1) { $s1 } 2) { $s2 } 3) { $s3 }. Ou responda ME LIGUE.
    .short = Agradeço! Qual hora é melhor? 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") } 3) { DATETIME($s3, length: "tiny") }. Ou responda ME LIGUE.

conf-counter = Agradeço a sugestão: { $asked }. Eu posso 1) { $s1 } ou 2) { $s2 }. Alguma serve? Ou diga outra hora. - { $teacher }
    .short = Agradeço a sugestão: { DATETIME($asked, length: "tiny") }. Eu posso 1) { DATETIME($s1, length: "tiny") } ou 2) { DATETIME($s2, length: "tiny") }. Alguma serve? Ou diga outra. - { $teacher }

conf-booked = { $children ->
    [one] Combinado: { $day }, { $date }, { $time }, { place }. { $child } também pode participar. Para mudar, é só me escrever. - { $teacher }
   *[other] Combinado: { $day }, { $date }, { $time }, { place }. { $child } também podem participar. Para mudar, é só me escrever. - { $teacher }
}
    .short = { $children ->
        [one] Certo: { $day }, { $date }, { $time }, { place }. { $child } pode participar. Para mudar, responda. - { $teacher }
       *[other] Certo: { $day }, { $date }, { $time }, { place }. { $child } podem participar. Para mudar, responda. - { $teacher }
    }

conf-interpreter = Teremos intérprete de { language }: { $day }, { $time }. É de graça para você.

conf-reminder = Conversamos { $day }, { $time }, { place }. Traga uma história sobre { $child }! Responda SIM ou outra hora.
    .short = Conversamos { $day }, { $time }, { place }. Traga uma história de { $child }! Responda SIM ou outra hora.

conf-today = Hoje, às { $time }, conversamos sobre { $child }: { mode }. Precisa de mais tempo? É só me avisar. - { $teacher }

conf-again = Ainda quero muito conversar sobre { $child }. 1) { $s1 } 2) { $s2 }. Ou mande a hora que preferir. - { $teacher }
    .short = Ainda quero muito conversar sobre { $child }. 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") }. Ou mande outra hora. - { $teacher }

conf-two = Vamos conversar sobre { $child }. 1) { $s1 } 2) { $s2 }. Responda 1, 2 ou a hora que preferir. - { $teacher }
    .short = { $child }: 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") }. Responda 1, 2 ou outra hora. - { $teacher }

conf-taken = Sinto muito, este horário acabou de ser ocupado: { $s1 }.

conf-also = { $child }: { $s1 }, { place }, com { $teacher }.

conf-off = Nossa conversa sobre { $child }, marcada para { $s1 }, não poderá acontecer. Sinto muito. Vou escrever sobre um novo horário. - { $teacher }
    .short = A conversa sobre { $child }, { DATETIME($s1, length: "tiny") }, não poderá acontecer. Sinto muito. Escrevo sobre outra hora. - { $teacher }

conf-plan = Nosso plano para { $child }: em casa, { $home_step }; em aula, eu { $class_step }. Escrevo de novo no dia { $date }. - { $teacher }
    .short = { $child }: em casa, { $home_step }; em aula, eu { $class_step }. Escrevo em { $date }. - { $teacher }
