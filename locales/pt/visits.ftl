### Visitas às famílias, onde elas preferirem. Tratamento: você.
### reviewed: no
### date: 2026-11-22
### checked: by meaning, você; nothing agrees with anybody's gender; no reason is given.
### own second pass: 2026-11-22.
### second, independent pass: 2026-11-22; all lines compared with the English; nothing changed. Natives first: "Agradeço por nos
### receber", "Posso passar 20 minutos".
### back-translation: offer "May I spend 20 minutes getting to know your family, at home or where you prefer? You decide. Reply
### YES or NO." booked "I am thankful! T and K arrive DAY, at TIME. There is no need to prepare anything. To change, write to me."
### thanks "I am thankful for receiving us. Now I know C better: D. I will use it in class!"

visit-offer = Posso passar 20 minutos para conhecer sua família, em casa ou onde preferir? Você decide. Responda SIM ou NÃO. - { $teacher }

visit-booked = Agradeço! { $teacher } e { $colleague } chegam { $day }, às { $time }. Não precisa preparar nada. Para mudar, me escreva.

visit-thanks = Agradeço por nos receber. Agora conheço { $child } melhor: { $detail }. Vou usar isso em aula! - { $teacher }
    .short = Agradeço por nos receber. { $child }: { $detail }. Vou usar isso em aula! - { $teacher }
