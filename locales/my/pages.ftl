### reviewed: no
### date: 2026-11-22
### checked: polite ပါ throughout; the question asks about stopping, so that yes is clear; back-translated line by line and
### compared with the source.
### second, independent pass: 2026-11-22; every message compared; nothing changed. Natives first: page-about-answer.

page-unsubscribe-title = အီးမေးလ်များ ရပ်ခြင်း
page-unsubscribe-question = { $school } က အီးမေးလ်များကို ရပ်ချင်ပါသလား။
page-unsubscribe-button = ဟုတ်ကဲ့၊ ရပ်ပါ
page-unsubscribe-done = ပြီးပါပြီ။ { $school } က အီးမေးလ် ထပ်မပို့တော့ပါ။
page-unsubscribe-again = စိတ်ပြောင်းသွားပြီလား။ ပြန်ရနိုင်ပါတယ်။
page-unsubscribe-again-button = ပြန်ပို့ပါ
page-unsubscribe-restarted = ပြန်လာတာ ကြိုဆိုပါတယ်။ { $school } က အီးမေးလ် ပြန်ပို့ပါမယ်။
page-link-old = ဒီလင့်ခ်က အသုံးပြုလို့ မရတော့ပါ။ ကျောင်းကို အကူအညီ တောင်းပါ။

page-about-title = ဒါ ဘာလဲ။
page-about-what = { $school } က Porchlight ကို သုံးပြီး ကလေးအကြောင်း သတင်းတွေကို မိသားစုဖတ်တဲ့ ဘာသာစကားနဲ့ ပို့ပေးပါတယ်။
page-about-answer = ဘယ်စာကိုမဆို ကိုယ့်ဘာသာစကားနဲ့ ပြန်ဖြေနိုင်ပါတယ်။ ကလေးကို သင်ပေးသူက အဖြေကို ဖတ်ပါတယ်။
page-about-free = အက်ပ်လည်း မလိုပါ၊ အကောင့်လည်း မလိုပါ။ ကျောင်းက ငွေ မတောင်းပါ။
page-about-stop = စာတွေကို ရပ်ချင်ရင် STOP/ရပ် လို့ ပြန်ပို့ပါ။ ပြန်ရချင်ရင် START/စတင် လို့ ပို့ပါ။
page-about-language = ဘာသာစကား ဒါမှမဟုတ် အချိန် ပြောင်းချင်ရင် စာပြန်ပြီး ပြောပြပါ။
page-about-privacy = ဖုန်းနံပါတ်နဲ့ စာတွေကို ကျောင်းက ဒီကိစ္စအတွက်သာ သိမ်းထားပါတယ်။

# The family's page of conferences, behind a signed link; by meaning, compared with the English line by line.
page-meet-title = တွေ့ဆုံရန် အချိန်
page-meet-none = ဒီအချိန်တွေ အဆင်မပြေပါ
page-meet-when = ဘယ်အချိန် လာနိုင်ပါသလဲ။
page-meet-send = ပို့ပါ
page-meet-cancel = မလာနိုင်ပါ
page-meet-taken = ဒီအချိန်ကို အခုပဲ ယူသွားပါပြီ။ အခြားအချိန် ရွေးပေးပါ။
page-meet-thanks = ကျေးဇူးတင်ပါတယ်။ ကျောင်းက စာရေးပါမယ်။
