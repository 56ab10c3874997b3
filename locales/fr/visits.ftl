### Visites aux familles, là où elles le souhaitent. Vouvoiement.
### reviewed: no
### date: 2026-11-22
### checked: by meaning, vous; "votre accueil" instead of a participle that agrees; no reason is given.
### own second pass: 2026-11-22.
### second, independent pass: 2026-11-22; all lines compared with the English; nothing changed. Natives first: "C'est comme vous
### voulez".
### back-translation: offer "May I meet your family for 20 minutes, at your home or in a place of your choice? It is as you wish. Reply
### YES or NO." booked "Thank you! T and K will come DAY at TIME. Nothing to prepare. To change, write to me." thanks
### "Thank you for your welcome. I learned this about C: D. I will use it in class!"

visit-offer = Puis-je rencontrer votre famille 20 minutes, chez vous ou dans un lieu de votre choix ? C'est comme vous voulez. Répondez OUI ou NON. - { $teacher }
    .short = Puis-je rencontrer votre famille 20 minutes, chez vous ou là où vous voulez ? Répondez OUI ou NON. - { $teacher }

visit-booked = Merci ! { $teacher } et { $colleague } viendront { $day } à { $time }. Rien à préparer. Pour changer, écrivez-moi.

visit-thanks = Merci pour votre accueil. J'ai appris ceci sur { $child } : { $detail }. Je m'en servirai en classe ! - { $teacher }
    .short = Merci pour votre accueil. { $child } : { $detail }. Je m'en servirai en classe ! - { $teacher }
