### reviewed: no
### date: 2026-11-22
### checked: by meaning; back-translated apart from the first pass; plural "you"; GSM-7 only. Natives first: visit-thanks.short.
### second, independent pass: 2026-11-22; read back and compared; thanks.short "about C" instead of "I have learned, C". Natives first: visit-thanks.short.
### back-translation: offer "May I meet your family for 20 minutes, at home or a place you like? The decision is yours. Reply YES or
### NO." booked "Thank you! T and U will come D, H. No need to prepare. To change, send me a message." thanks "Thank you for
### welcoming us. I have learned about C: D. I will use that in class!" .short "Thank you! About C: D. I will use that in class!"

visit-offer = Je, naweza kukutana na familia yenu kwa dakika 20, nyumbani au mahali mnapopenda? Uamuzi ni wenu. Jibuni NDIYO au HAPANA. - { $teacher }
    .short = Naweza kukutana na familia yenu dakika 20, nyumbani au mahali mnapopenda? Jibuni NDIYO au HAPANA. - { $teacher }

visit-booked = Asanteni! { $teacher } na { $colleague } watakuja { $day }, { $time }. Hakuna haja ya kujiandaa. Kubadilisha, nitumieni ujumbe.
    .email = Asanteni! { $teacher } na { $colleague } watakuja { $day }, { $time }. Hakuna haja ya kujiandaa. Kubadilisha, niandikieni.

visit-thanks = Asanteni kwa kutukaribisha. Nimejifunza kuhusu { $child }: { $detail }. Nitatumia hilo darasani! - { $teacher }
    .short = Asanteni! Kuhusu { $child }: { $detail }. Nitatumia hilo darasani! - { $teacher }
