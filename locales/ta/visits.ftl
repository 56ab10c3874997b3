### reviewed: no
### date: 2026-11-22
### checked: நீங்கள் throughout; the choice stays with the family; back-translated apart from the first pass.
### second, independent pass: 2026-11-22; every message compared; nothing changed. Natives first: visit-booked.short.
### back-translation: offer "May one meet your family for 20 minutes, at home or at a place you like? The wish is yours.
### Write yes or no." booked "Thanks! T, K coming time: D, T. No preparation is needed. To change write to me." thanks
### "Thanks for welcoming us. I learned about C: D. I will use it in class!"

visit-offer = உங்கள் குடும்பத்தை 20 நிமிடம் சந்திக்கலாமா, வீட்டில் அல்லது உங்களுக்குப் பிடித்த இடத்தில்? விருப்பம் உங்களுடையது. ஆம் அல்லது இல்லை என எழுதுங்கள். - { $teacher }
    .short = உங்கள் குடும்பத்தை 20 நிமிடம் சந்திக்கலாமா, வீட்டில் அல்லது பிடித்த இடத்தில்? ஆம் அல்லது இல்லை என எழுதுங்கள். - { $teacher }

visit-booked = நன்றி! { $teacher }, { $colleague } வரும் நேரம்: { $day }, { $time }. தயாரிப்பு எதுவும் தேவையில்லை. மாற்ற எனக்கு எழுதுங்கள்.
    .short = நன்றி! { $teacher }, { $colleague } வருகை: { $day }, { $time }. தயாரிப்பு தேவையில்லை. மாற்ற எனக்கு எழுதுங்கள்.

visit-thanks = எங்களை வரவேற்றதற்கு நன்றி. { $child } பற்றி அறிந்தேன்: { $detail }. வகுப்பில் அதைப் பயன்படுத்துவேன்! - { $teacher }
    .short = வரவேற்புக்கு நன்றி. { $child }: { $detail }. இது வகுப்பில் உதவும்! - { $teacher }
