### reviewed: no
### date: 2026-11-22
### checked: by meaning, Ви; no gender; no reason is given, the choice stays with the family.
### second, independent pass: 2026-11-22; the text read back into English and compared with the source: thanks said more
### simply.
### back-translation: offer "May I get to know your family? 20 minutes, at your home or where it suits you. You decide.
### Write YES or NO." booked "Thank you! T and T2 will drop in: day, time. No need to prepare. If something changes,
### write to me." thanks "Thank you for having us. Now I know (C): D. It will be of use to me in lessons!"
### Natives first: thanks.

visit-offer = Чи можу я познайомитися з Вашою родиною? 20 хвилин, у Вас удома чи там, де Вам зручно. Вирішуєте Ви. Напишіть ТАК або НІ. - { $teacher }
    .short = Чи можу познайомитися з Вашою родиною? 20 хвилин, у Вас удома чи де Вам зручно. Вирішуєте Ви. Напишіть ТАК або НІ. - { $teacher }

visit-booked = Дякую! { $teacher } та { $colleague } завітають: { $day }, { $time }. Готуватися не треба. Якщо щось зміниться, напишіть мені.

visit-thanks = Дякую, що прийняли нас. Тепер я знаю ({ $child }): { $detail }. Це стане мені в пригоді на уроках! - { $teacher }
    .short = Дякую за гостинність. { $child }: { $detail }. Це стане мені в пригоді на уроках! - { $teacher }
