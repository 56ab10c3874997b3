### Visite alle famiglie, dove preferiscono. Si dà del Lei.
### reviewed: no
### date: 2026-11-22
### checked: by meaning, Lei; nothing agrees with a gender; no reason is given.
### own second pass: 2026-11-22.
### second, independent pass: 2026-11-22; all lines compared with the English; nothing changed. Natives first: "Grazie per
### l'accoglienza".
### back-translation: offer "May I meet your family for 20 minutes, at home or where you prefer? You decide. Reply YES or NO." booked
### "Thank you! T and K will come DAY at TIME. There is no need to prepare anything. To change, write to me." thanks "Thank you for the
### welcome. Now I know C better: D. It will serve me in class!"

visit-offer = Posso incontrare la Sua famiglia per 20 minuti, a casa o dove preferisce? Decide Lei. Risponda SÌ o NO. - { $teacher }

visit-booked = Grazie! { $teacher } e { $colleague } verranno { $day } alle { $time }. Non serve preparare nulla. Per cambiare, mi scriva.

visit-thanks = Grazie per l'accoglienza. Ora conosco meglio { $child }: { $detail }. Mi servirà in classe! - { $teacher }
    .short = Grazie per l'accoglienza. { $child }: { $detail }. Mi servirà in classe! - { $teacher }
