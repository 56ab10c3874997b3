### reviewed: no
### date: 2026-11-22
### checked: آپ throughout; no verb agrees with who writes or comes; no reason is given; back-translated apart from the first pass.
### second, independent pass: 2026-11-22; compared line by line; nothing changed. Natives first: booked.
### back-translation: offer "Can there be a meeting with your family for 20 minutes, at home or a place of your liking? The
### choice is yours. Send YES or NO." booked "Thank you! The coming of T and colleague: D, time. There is no need for any preparation.
### For a change send me a message." thanks "Thank you for the hosting. I found out about C: D. This will be of use in class!"

visit-offer = کیا 20 منٹ کے لیے آپ کے خاندان سے ملاقات ہو سکتی ہے، گھر پر یا آپ کی پسند کی جگہ؟ مرضی آپ کی ہے۔ ہاں یا نہیں بھیجیں۔ - { $teacher }

visit-booked = شکریہ! { $teacher } اور { $colleague } کی آمد: { $day }، { $time } بجے۔ تیاری کی ضرورت نہیں۔ تبدیلی کے لیے مجھے پیغام بھیجیں۔
    .email = شکریہ! { $teacher } اور { $colleague } کی آمد: { $day }، { $time } بجے۔ تیاری کی ضرورت نہیں۔ تبدیلی کے لیے مجھے لکھیں۔

visit-thanks = میزبانی کا شکریہ۔ مجھے { $child } کے بارے میں پتا چلا: { $detail }۔ یہ بات کلاس میں کام آئے گی! - { $teacher }
    .short = میزبانی کا شکریہ۔ { $child }: { $detail }۔ یہ بات کلاس میں کام آئے گی! - { $teacher }
