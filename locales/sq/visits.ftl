### Vizita te familjet, ku të duan ato. Trajta: ju.
### reviewed: no
### date: 2026-11-22
### checked: by meaning, ju; nothing agrees with a gender; no reason is given.
### own second pass: 2026-11-22.
### second, independent pass: 2026-11-22; all lines compared with the English; nothing changed. Natives first: visit-thanks (name
### in brackets).
### back-translation: offer "May I meet your family for 20 minutes, at home or where you like? You decide. Reply YES or NO." booked
### "Thank you! T and K come on the day DAY, hour TIME. No preparation is needed. For changes, write to me." thanks "Thank you for the
### welcome. Here is what I learned (C): D. I will use it in class!"

visit-offer = A mund ta takoj familjen tuaj për 20 minuta, në shtëpi ose ku të doni? Vendosni ju. Përgjigjuni PO ose JO. - { $teacher }

visit-booked = Faleminderit! { $teacher } dhe { $colleague } vijnë ditën { $day }, ora { $time }. S'ka nevojë për përgatitje. Për ndryshime, më shkruani.
    .short = Faleminderit! { $teacher } dhe { $colleague } vijnë ditën { $day }, { $time }. Pa përgatitje. Për ndryshime, më shkruani.

visit-thanks = Faleminderit për pritjen. Ja çfarë mësova ({ $child }): { $detail }. Do ta përdor në klasë! - { $teacher }
    .short = Faleminderit për pritjen. { $child }: { $detail }. Do ta përdor në klasë! - { $teacher }
