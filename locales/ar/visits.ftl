### reviewed: no
### date: 2026-11-22
### checked: plural address; no verb agrees with who comes; no reason is given; back-translated apart from the first pass.
### second, independent pass: 2026-11-22; compared line by line; nothing changed. Natives first: booked.
### back-translation: offer "Do you allow me to meet your family for 20 minutes, at home or in a place you like? The choice is
### yours. Send YES or NO." booked "Thank you! The visit of T and colleague to you: on D, time. No need for any preparation. To
### change, send me a message." thanks "Thank you for hosting us. I learned about C: D. I will make use of that in class!"

visit-offer = هل تسمحون لي بلقاء أسرتكم لمدة 20 دقيقة، في البيت أو في مكان تحبونه؟ الخيار لكم. أرسلوا نعم أو لا. - { $teacher }

visit-booked = شكرًا لكم! زيارة { $teacher } و{ $colleague } لكم: يوم { $day }، { $time }. لا حاجة إلى أي تحضير. للتغيير أرسلوا إليّ رسالة.
    .email = شكرًا لكم! زيارة { $teacher } و{ $colleague } لكم: يوم { $day }، { $time }. لا حاجة إلى أي تحضير. للتغيير اكتبوا إليّ.
    .short = شكرًا لكم! زيارة { $teacher } و{ $colleague }: { $day }، { $time }. لا حاجة إلى تحضير. للتغيير راسلوني.

visit-thanks = شكرًا على استضافتكم لنا. عرفت عن { $child }: { $detail }. سأستفيد من ذلك في الصف! - { $teacher }
    .short = شكرًا على استضافتكم لنا. { $child }: { $detail }. سأستفيد من ذلك في الصف! - { $teacher }
