### Visitas a las familias, donde ellas prefieran. Trato: usted.
### reviewed: no
### date: 2026-11-22
### checked: by meaning, usted; nothing agrees with the gender of the reader, the child or the writer; no reason is given.
### own second pass: 2026-11-22.
### second, independent pass: 2026-11-22; all lines compared with the English; nothing changed. Natives first: "donde guste".
### back-translation: offer "May I come by for 20 minutes to get to know your family, at home or where you like? You decide. Reply
### YES or NO." booked "Thank you! T and K arrive on DAY, TIME. Nothing has to be prepared. To change, just reply."
### thanks "Thank you for receiving us. Now I know C better: D. I will use it in class!"

visit-offer = ¿Puedo pasar 20 minutos para conocer a su familia, en casa o donde guste? Usted decide. Responda SÍ o NO. - { $teacher }

visit-booked = ¡Gracias! { $teacher } y { $colleague } llegan el { $day }, { $time }. No hay que preparar nada. Para cambiar, solo responda.

visit-thanks = Gracias por recibirnos. Ahora conozco mejor a { $child }: { $detail }. ¡Lo voy a usar en clase! - { $teacher }
    .short = Gracias por recibirnos. { $child }: { $detail }. ¡Lo voy a usar en clase! - { $teacher }
