### reviewed: no
### date: 2026-11-22
### checked: by meaning, Państwo; no gender; no reason is given, the choice stays with the family.
### second, independent pass: 2026-11-22; the text read back into English and compared with the source: thanks said more
### simply.
### back-translation: offer "May I get to know your family? 20 minutes, at home or where you prefer. You decide. Please
### answer YES or NO." booked "Thank you! T and T2 will come: day, time. Nothing needs preparing. In case of changes
### please write." thanks "Thank you for the hospitality. Now I know (C): D. It will be of use to me in lessons!"
### Natives first: thanks.

visit-offer = Czy mogę poznać Państwa rodzinę? 20 minut, w domu lub gdzie Państwo wolą. Państwo decydują. Proszę odpisać TAK lub NIE. - { $teacher }
    .short = Czy mogę poznać Państwa rodzinę? 20 minut, u Państwa lub gdzie Państwo wolą. Państwo decydują. Proszę o TAK lub NIE. - { $teacher }

visit-booked = Dziękuję! { $teacher } i { $colleague } przyjdą: { $day }, { $time }. Nie trzeba nic szykować. W razie zmian proszę pisać.

visit-thanks = Dziękuję za gościnę. Teraz wiem ({ $child }): { $detail }. Przyda mi się to na lekcjach! - { $teacher }
    .short = Dziękuję za gościnę. { $child }: { $detail }. Przyda mi się to na lekcjach! - { $teacher }
