### reviewed: no
### date: 2026-11-22
### checked: ਤੁਸੀਂ throughout; no verb agrees with who writes or comes; no reason is given; back-translated apart from the first pass.
### second, independent pass: 2026-11-22; compared line by line; nothing changed. Natives first: booked (ਦਾ ਆਉਣਾ).
### back-translation: offer "Can there be a meeting with your family for 20 minutes, at home or a place of your liking? The choice is
### yours. Send YES or NO." booked "Thank you! The coming of T and colleague: D, time. There is no need for preparation. To change it
### send me a message." thanks "Thank you for your hosting. I found out about C: D. This will be of use in class!"

visit-offer = ਕੀ 20 ਮਿੰਟ ਲਈ ਤੁਹਾਡੇ ਪਰਿਵਾਰ ਨਾਲ ਮੁਲਾਕਾਤ ਹੋ ਸਕਦੀ ਹੈ, ਘਰ ਜਾਂ ਤੁਹਾਡੀ ਪਸੰਦ ਦੀ ਥਾਂ? ਮਰਜ਼ੀ ਤੁਹਾਡੀ ਹੈ। ਹਾਂ ਜਾਂ ਨਹੀਂ ਭੇਜੋ। - { $teacher }
    .short = ਕੀ 20 ਮਿੰਟ ਤੁਹਾਡੇ ਪਰਿਵਾਰ ਨਾਲ ਮੁਲਾਕਾਤ ਹੋ ਸਕਦੀ ਹੈ, ਘਰ ਜਾਂ ਤੁਹਾਡੀ ਪਸੰਦ ਦੀ ਥਾਂ? ਹਾਂ ਜਾਂ ਨਹੀਂ ਭੇਜੋ। - { $teacher }

visit-booked = ਧੰਨਵਾਦ ਜੀ! { $teacher } ਅਤੇ { $colleague } ਦਾ ਆਉਣਾ: { $day }, { $time } ਵਜੇ। ਤਿਆਰੀ ਦੀ ਲੋੜ ਨਹੀਂ। ਬਦਲਣ ਲਈ ਮੈਨੂੰ ਸੁਨੇਹਾ ਭੇਜੋ।
    .email = ਧੰਨਵਾਦ ਜੀ! { $teacher } ਅਤੇ { $colleague } ਦਾ ਆਉਣਾ: { $day }, { $time } ਵਜੇ। ਤਿਆਰੀ ਦੀ ਲੋੜ ਨਹੀਂ। ਬਦਲਣ ਲਈ ਮੈਨੂੰ ਲਿਖੋ।
    .short = ਧੰਨਵਾਦ! { $teacher } ਅਤੇ { $colleague } ਦਾ ਆਉਣਾ: { $day }, { $time } ਵਜੇ। ਤਿਆਰੀ ਦੀ ਲੋੜ ਨਹੀਂ। ਬਦਲਣਾ ਹੋਵੇ ਤਾਂ ਲਿਖੋ।

visit-thanks = ਤੁਹਾਡੀ ਮੇਜ਼ਬਾਨੀ ਲਈ ਧੰਨਵਾਦ ਜੀ। { $child } ਬਾਰੇ ਪਤਾ ਲੱਗਾ: { $detail }। ਇਹ ਜਮਾਤ ਵਿੱਚ ਕੰਮ ਆਵੇਗਾ! - { $teacher }
    .short = ਮੇਜ਼ਬਾਨੀ ਲਈ ਧੰਨਵਾਦ ਜੀ। { $child }: { $detail }। ਇਹ ਜਮਾਤ ਵਿੱਚ ਕੰਮ ਆਵੇਗਾ! - { $teacher }
