### reviewed: no
### date: 2026-11-22
### checked: شما throughout; no reason is given and no form is brought; back-translated apart from the first pass.
### second, independent pass: 2026-11-22; compared line by line; فهمیدم for what was learned. Natives first: thanks.
### back-translation: offer "Can I meet with your family for 20 minutes, at home or a place you like? The choice is yours. Send YES
### or NO." booked "Thanks! T and colleague come on D at time. No readiness is needed. For a change send me a message." thanks "Thanks
### for your hospitality. I understood about C: D. I make use of it in class!"

visit-offer = آیا می‌توانم 20 دقیقه با خانوادهٔ شما ملاقات کنم، در خانه یا جایی که خوش دارید؟ اختیار با شماست. بلی یا نخیر روان کنید. - { $teacher }
    .short = آیا می‌توانم 20 دقیقه خانوادهٔ شما را ببینم، در خانه یا جایی که خوش دارید؟ بلی یا نخیر روان کنید. - { $teacher }

visit-booked = تشکر! { $teacher } و { $colleague } روز { $day } ساعت { $time } می‌آیند. آمادگی لازم نیست. برای تغییر، به من پیام روان کنید.
    .email = تشکر! { $teacher } و { $colleague } روز { $day } ساعت { $time } می‌آیند. هیچ آمادگی لازم نیست. برای تغییر، به من بنویسید.

visit-thanks = تشکر از مهمان‌نوازی شما. در مورد { $child } فهمیدم: { $detail }. در صنف از آن کار می‌گیرم! - { $teacher }
    .short = تشکر از مهمان‌نوازی شما. { $child }: { $detail }. در صنف از آن کار می‌گیرم! - { $teacher }
