### reviewed: no
### date: 2026-11-22
### checked: polite ပါ throughout; the choice stays with the family; back-translated apart from the first pass. Natives
### first: visit-offer.
### second, independent pass: 2026-11-22; every message compared; nothing changed. Natives first: visit-offer.
### back-translation: offer "May (I) get to meet the family for 20 minutes, at home or at a place you like. As you wish.
### Write it-is-OK or it-is-not." booked "Thanks. Time when T and K come: D T. No need to prepare. To change write." thanks
### "Thanks for receiving (us). (I) learn about C: D. (I) will use it in class."

visit-offer = မိသားစုနဲ့ 20 မိနစ် တွေ့ခွင့်ရမလား၊ အိမ်မှာ ဒါမှမဟုတ် နှစ်သက်တဲ့ နေရာမှာပါ။ ဆန္ဒအတိုင်းပါ။ ရပါတယ် သို့မဟုတ် မရပါဘူး ရေးပို့ပါ။ - { $teacher }
    .short = မိသားစုနဲ့ 20 မိနစ် တွေ့ခွင့်ရမလား၊ အိမ်မှာ ဒါမှမဟုတ် နှစ်သက်တဲ့ နေရာမှာပါ။ ရပါတယ်/မရပါဘူး ရေးပို့ပါ။ - { $teacher }

visit-booked = ကျေးဇူးတင်ပါတယ်။ { $teacher } နဲ့ { $colleague } လာမယ့်အချိန်: { $day } { $time }။ ပြင်ဆင်စရာ မလိုပါ။ ပြောင်းရန် ရေးပို့ပါ။

visit-thanks = ဧည့်ခံလို့ ကျေးဇူးတင်ပါတယ်။ { $child } အကြောင်း သိရပါတယ်: { $detail }။ အတန်းမှာ အသုံးချပါမယ်။ - { $teacher }
    .short = ဧည့်ခံလို့ ကျေးဇူးပါ။ { $child }: { $detail }။ အတန်းမှာ အသုံးချပါမယ်။ - { $teacher }
