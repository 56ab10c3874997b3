### reviewed: no
### date: 2026-11-22
### checked: polite ပါ throughout; one ask each; nothing about a meeting that did not happen; "running late" as "if it will
### take a little"; the answers are ရပါတယ် and ဖုန်းဆက်ပါ; "story about C" as "a little thing about C", since ပုံပြင် is a
### tale; conf-offer.short says less for several names; lengths; back-translated apart from the first pass.
### Natives first: conf-offer.short, conf-counter, conf-booked.short, conf-interpreter, conf-reminder.
### second, independent pass: 2026-11-22; every message compared with the source; the short forms got back their polite ပါ (booked, plan) and a verb (offer for one child), the short clarify quotes the words to type, the interpreter is free for the family, counter lets a family name another time. Natives first: conf-offer.short, conf-booked.short, conf-counter.short.
### back-translation: ask-hours "When can (we) talk about C? Write days and times that suit with work, for example
### Tuesday after 6." offer "Let us plan together for C. 1) 2) 3). Write 1, 2, 3 or your own time." student-led "C will
### show what was made: T, P. The family's ideas are a support. Write it-is-OK or a new time." clarify "Thanks. Which
### time will do? If you want to talk by phone write: phone. 1) 2) 3)" counter "Thanks for telling T. These times are
### OK: 1) or 2). Does it suit? Another time may be written too." booked "It has been appointed: D, T, P. C can come
### too. If you want to change write." interpreter "At D T a L interpreter will be along. For the family it is free."
### reminder "Let us meet at D T, P. Tell one little thing about C. Write it-is-OK or a new time." today "Today at T let
### us talk about C: M. If it will take a little write." again "(I) still want to talk about C. 1) 2). Or write a time
### that suits." plan "Plan for C: at home H, in class (I) will do K. At D (I) will write again."
### second pass of one and off: 2026-11-22; the text read back into English and compared with the source.
### back-translation: one "A time is free to talk about C: S1, place. Write and send YES or a time that suits." (.short
### "A time for C: S1, place. Send YES or a new time.") off "What was arranged to talk about C, S1, is no longer
### possible. I apologise. I will write for a new time." (.short "What was arranged about C, S1, is not possible. I
### apologise. I will write a new time."). Natives first: off.short ("ချိန်းတာ"), one ("အားပါတယ်").
### two, taken, also: 2026-11-22; read back and compared: two "Let us talk about C. 1) 2). Write and send 1, 2 or your
### own time." (.short "C: 1) 2). Send 1, 2/another time.") taken "I apologise. This time has just now become full:
### S1." also "C: S1, place, with T.". Natives first: taken ("ပြည့်သွားပါပြီ"), two.short.

conf-ask-hours = { $child } အကြောင်း ဘယ်တော့ ပြောလို့ရမလဲ။ အလုပ်နဲ့ အဆင်ပြေမယ့် နေ့နဲ့ အချိန် ရေးပို့ပါ၊ ဥပမာ အင်္ဂါ 6 နာရီနောက်ပိုင်း။ - { $teacher }
    .short = { $child } အကြောင်း ဘယ်တော့ ပြောလို့ရမလဲ။ အဆင်ပြေမယ့် နေ့နဲ့ အချိန် ပို့ပါ၊ ဥပမာ အင်္ဂါ 6 နာရီနောက်ပိုင်း။ - { $teacher }

conf-offer = { $child } အတွက် အတူ စီစဉ်ကြရအောင်။ 1) { $s1 } 2) { $s2 } 3) { $s3 }။ 1, 2, 3 သို့မဟုတ် ကိုယ့်အချိန် ရေးပို့ပါ။ - { $teacher }
    .short = { $children ->
        [1] { $child } 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") } 3) { DATETIME($s3, length: "tiny") }။ 1-3/အချိန်ပို့ပါ - { $teacher }
       *[other] { $child } 1){ DATETIME($s1, length: "tiny") } 2){ DATETIME($s2, length: "tiny") } 3){ DATETIME($s3, length: "tiny") }။ 1-3/အချိန် - { $teacher }
    }

conf-one = { $child } အကြောင်း ပြောဖို့ အချိန်တစ်ခု အားပါတယ်: { $s1 }, { place }။ ရပါတယ် သို့မဟုတ် အဆင်ပြေမယ့် အချိန် ရေးပို့ပါ။ - { $teacher }
    .short = { $child } အတွက် အချိန်: { DATETIME($s1, length: "tiny") }, { place }။ ရပါတယ်/အချိန်သစ် ပို့ပါ။ - { $teacher }

conf-student-led = { $child } က လုပ်ထားတာတွေ ပြပါမယ်: { $s1 }, { place }။ မိသားစုရဲ့ အကြံက အထောက်အကူပါ။ ရပါတယ် သို့မဟုတ် အချိန်သစ် ရေးပို့ပါ။
    .short = { $child } က လုပ်ထားတာတွေ ပြပါမယ်: { DATETIME($s1, length: "tiny") }, { place }။ ရပါတယ်/အချိန်သစ် ပို့ပါ။

conf-clarify = ကျေးဇူးပါ။ ဘယ်အချိန် ရမလဲ။ ဖုန်းပြောချင်ရင် ရေးပါ: ဖုန်းဆက်ပါ။ 1) { $s1 } 2) { $s2 } 3) { $s3 }
    .short = ဘယ်အချိန်လဲ။ 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") } 3) { DATETIME($s3, length: "tiny") } / "ဖုန်းဆက်ပါ"

conf-counter = { $asked } ပြောပြလို့ ကျေးဇူးပါ။ ဒီအချိန် ရပါတယ်: 1) { $s1 } သို့မဟုတ် 2) { $s2 }။ အဆင်ပြေမလား။ တခြားအချိန်လည်း ရေးပို့နိုင်ပါတယ်။ - { $teacher }
    .short = { DATETIME($asked, length: "tiny") }: ကျေးဇူးပါ။ 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") } ရပါတယ်။ အဆင်ပြေမလား။ - { $teacher }

conf-booked = ချိန်းပြီးပါပြီ: { $day } { $date }, { $time }, { place }။ { $child } လည်း လာနိုင်ပါတယ်။ ပြောင်းချင်ရင် ရေးပို့ပါ။ - { $teacher }
    .short = ရပါပြီ: { $day } { $date }, { $time } { place }။ { $child } လည်း လာနိုင်ပါတယ်။ ပြောင်းရန် ရေးပါ။ - { $teacher }

conf-interpreter = { $day } { $time } မှာ { language } စကားပြန် အတူ ပါပါမယ်။ မိသားစုအတွက် အခမဲ့ပါ။

conf-reminder = { $day } { $time } မှာ တွေ့ကြမယ်, { place }။ { $child } အကြောင်းလေး တစ်ခု ပြောပြပါ။ ရပါတယ် သို့မဟုတ် အချိန်သစ် ရေးပို့ပါ။
    .short = { $day } { $time }, { place } တွေ့မယ်။ { $child } အကြောင်းလေး ပြောပြပါ။ ရပါတယ်/အချိန်သစ် ပို့ပါ။

conf-today = ဒီနေ့ { $time } မှာ { $child } အကြောင်း ပြောကြမယ်: { mode }။ နည်းနည်း ကြာမယ်ဆို ရေးပို့ပါ။ - { $teacher }

conf-again = { $child } အကြောင်း ပြောချင်ဆဲပါ။ 1) { $s1 } 2) { $s2 }။ သို့မဟုတ် အဆင်ပြေမယ့် အချိန် ရေးပို့ပါ။ - { $teacher }
    .short = { $child } အကြောင်း ပြောရအောင်။ 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") } / တခြားအချိန် - { $teacher }

conf-two = { $child } အကြောင်း ပြောကြရအောင်။ 1) { $s1 } 2) { $s2 }။ 1, 2 သို့မဟုတ် ကိုယ့်အချိန် ရေးပို့ပါ။ - { $teacher }
    .short = { $child }: 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") }။ 1, 2/တခြားအချိန် ပို့ပါ။ - { $teacher }

conf-taken = တောင်းပန်ပါတယ်။ ဒီအချိန် အခုပဲ ပြည့်သွားပါပြီ: { $s1 }။

conf-also = { $child }: { $s1 }, { place }, { $teacher } နဲ့။

conf-off = { $child } အကြောင်း ပြောဖို့ ချိန်းထားတာ, { $s1 }, မဖြစ်နိုင်တော့ပါ။ တောင်းပန်ပါတယ်။ အချိန်သစ်အတွက် ရေးပါမယ်။ - { $teacher }
    .short = { $child } အကြောင်း ချိန်းတာ, { DATETIME($s1, length: "tiny") }, မဖြစ်နိုင်ပါ။ တောင်းပန်ပါတယ်။ အချိန်သစ် ရေးပါမယ်။ - { $teacher }

conf-plan = { $child } အတွက် အစီအစဉ်: အိမ်မှာ { $home_step }၊ အတန်းမှာ { $class_step } လုပ်ပေးပါမယ်။ { $date } မှာ ထပ်ရေးပါမယ်။ - { $teacher }
    .short = { $child }: အိမ်မှာ { $home_step }၊ အတန်းမှာ { $class_step } လုပ်ပါမယ်။ { DATE($date, length: "tiny") } ရေးပါမယ်။ - { $teacher }
