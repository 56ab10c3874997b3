### reviewed: no
### date: 2026-11-22
### checked: شما throughout; no reason is given and no form is brought; back-translated apart from the first pass.
### second, independent pass: 2026-11-22; compared line by line; nothing changed.
### back-translation: offer "May I meet your family for 20 minutes, at home or a place you like? The choice is with you. Send YES or
### NO." booked "I thank you! T and colleague come on D at time. There is no need to prepare anything. For a change, send me a
### message." thanks "I thank you for your hospitality. I understood about C: D. I use it in class!"

visit-offer = آیا می‌توانم 20 دقیقه با خانوادهٔ شما دیدار کنم، در خانه یا جایی که دوست دارید؟ انتخاب با شماست. بله یا خیر بفرستید. - { $teacher }
    .short = آیا می‌توانم 20 دقیقه خانوادهٔ شما را ببینم، در خانه یا جایی که دوست دارید؟ بله یا خیر بفرستید. - { $teacher }

visit-booked = متشکرم! { $teacher } و { $colleague } روز { $day } ساعت { $time } می‌آیند. نیازی به آماده کردن چیزی نیست. برای تغییر، به من پیام بدهید.
    .email = متشکرم! { $teacher } و { $colleague } روز { $day } ساعت { $time } می‌آیند. نیازی به آماده کردن چیزی نیست. برای تغییر، به من بنویسید.
    .short = متشکرم! { $teacher } و { $colleague } { $day } ساعت { $time } می‌آیند. نیازی به تدارک نیست. برای تغییر، پیام بدهید.

visit-thanks = از مهمان‌نوازی شما متشکرم. دربارهٔ { $child } فهمیدم: { $detail }. در کلاس از آن استفاده می‌کنم! - { $teacher }
    .short = از مهمان‌نوازی شما متشکرم. { $child }: { $detail }. در کلاس به کار می‌برم! - { $teacher }
