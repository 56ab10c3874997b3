### reviewed: no
### date: 2026-11-22
### checked: by meaning, Вы; no gender; no reason is given, the choice stays with the family.
### second, independent pass: 2026-11-22; the text read back into English and compared with the source: thanks said more
### simply.
### back-translation: offer "May I get to know your family? 20 minutes, at your home or where it suits you. You decide.
### Answer YES or NO." booked "Thank you! T and T2 will come: day, time. No need to prepare. If something changes, write
### to me." thanks "Thank you for having us. Now I know (C): D. It will be of use to me in lessons!"
### Natives first: thanks.

visit-offer = Можно мне познакомиться с Вашей семьёй? 20 минут, у Вас дома или там, где Вам удобно. Решать Вам. Ответьте ДА или НЕТ. - { $teacher }
    .short = Можно познакомиться с Вашей семьёй? 20 минут, у Вас дома или где Вам удобно. Решать Вам. Ответьте ДА или НЕТ. - { $teacher }

visit-booked = Спасибо! { $teacher } и { $colleague } придут: { $day }, { $time }. Готовиться не нужно. Если что-то изменится, напишите мне.

visit-thanks = Спасибо, что приняли нас. Теперь я знаю ({ $child }): { $detail }. Это пригодится мне на уроках! - { $teacher }
    .short = Спасибо, что приняли нас. { $child }: { $detail }. Это пригодится мне на уроках! - { $teacher }
