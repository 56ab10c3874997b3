### reviewed: no
### date: 2026-11-22
### checked: by meaning, siz; no reason is given, the choice stays with the family.
### second, independent pass: 2026-11-22; the text read back into English and compared with the source: offer.short
### "görüşebilir miyiz"; thanks in one sentence.
### back-translation: offer "Could we meet for 20 minutes to get to know your family, at your home or a place you wish?
### The decision is yours. Write YES or NO." booked "Thanks! T and T2 are coming to you: day, time. No need for
### preparation. For a change write to me." thanks "Thank you for having us as guests. What I learned about C: D. I will
### use it in class!"
### Natives first: offer.

visit-offer = Ailenizle tanışmak için 20 dakika görüşebilir miyiz, evinizde veya istediğiniz yerde? Karar sizin. EVET veya HAYIR yazın. - { $teacher }
    .short = Ailenizle 20 dakika görüşebilir miyiz, evinizde ya da istediğiniz yerde? Karar sizin. EVET ya da HAYIR yazın. - { $teacher }

visit-booked = Teşekkürler! { $teacher } ve { $colleague } size geliyor: { $day }, { $time }. Hazırlığa gerek yok. Değişiklik için bana yazın.

visit-thanks = Bizi ağırladığınız için sağ olun. { $child } hakkında öğrendiğim: { $detail }. Bunu sınıfta kullanacağım! - { $teacher }
    .short = Bizi ağırladınız, sağ olun. { $child }: { $detail }. Bunu sınıfta kullanacağım! - { $teacher }
