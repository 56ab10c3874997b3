### Vizit kay fanmi yo, kote yo vle. Nou di "ou".
### reviewed: no
### date: 2026-11-22
### checked: by meaning, ou; GSM-7 letters only; no reason is given.
### own second pass: 2026-11-22.
### second, independent pass: 2026-11-22; all lines compared with the English; nothing changed. Natives first: "fè konesans".
### back-translation: offer "May I come to make acquaintance with your family for 20 minutes, at your home or where you want? It is you who decides. Reply YES or
### NO." booked "Thank you! T and K will come DAY, TIME. You need not prepare anything. To change, write to me." thanks
### "Thank you because you received us. I learned about C: D. I will use that in class!"

visit-offer = Mwen ka vin fè konesans ak fanmi ou pandan 20 minit, lakay ou oswa kote ou vle? Se ou ki deside. Reponn WI oswa NON. - { $teacher }

visit-booked = Mèsi! { $teacher } ak { $colleague } ap vini { $day }, { $time }. Ou pa bezwen prepare anyen. Pou chanje, ekri m.

visit-thanks = Mèsi paske ou te resevwa nou. Mwen aprann sou { $child }: { $detail }. M ap sèvi ak sa nan klas la! - { $teacher }
    .short = Mèsi paske ou te resevwa nou. { $child }: { $detail }. M ap sèvi ak sa nan klas! - { $teacher }
