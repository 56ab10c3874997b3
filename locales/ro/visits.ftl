### Vizite la familii, unde doresc ele. Adresare: dumneavoastră.
### reviewed: no
### date: 2026-11-22
### checked: by meaning, dumneavoastră; nothing agrees with a gender; no reason is given.
### own second pass: 2026-11-22.
### second, independent pass: 2026-11-22; all lines compared with the English; nothing changed. Natives first: "vă cunosc
### familia".
### back-translation: offer "May I come for 20 minutes to get to know your family, at home or where you wish? You choose. Reply YES
### or NO." booked "I thank you! T and K come DAY, at TIME. There is no need of preparations. For changes, write to me." thanks "We thank you
### for the welcome. I found out about C: D. It will be of use to me in class!"

visit-offer = Pot veni 20 de minute să vă cunosc familia, acasă sau unde doriți? Dumneavoastră alegeți. Răspundeți DA sau NU. - { $teacher }

visit-booked = Mulțumesc! { $teacher } și { $colleague } vin { $day }, la { $time }. Nu e nevoie de pregătiri. Pentru schimbări, scrieți-mi.

visit-thanks = Mulțumim pentru primire. Am aflat despre { $child }: { $detail }. Îmi va folosi în clasă! - { $teacher }
    .short = Mulțumim pentru primire. { $child }: { $detail }. Îmi va folosi în clasă! - { $teacher }
