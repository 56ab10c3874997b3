### reviewed: no
### date: 2026-11-22
### checked: translated by meaning; polite ပါ throughout; no word for "I" and none for "teacher", since both show the sex of
### the writer; no ရှင့် or ခင်ဗျာ; particles stand apart from names; Burmese has no number; Unicode, not Zawgyi; lengths;
### NFC; back-translated apart from the first pass.
### Natives first: note-home-language, note-growth (ပေါ်လွင်), note-effort, and whether က after the name reads well with a
### space.
### second, independent pass: 2026-11-22; every message compared; "every day" for a week of one day, the short first contact says "to stop" for one child. Natives first: note-home-language, note-growth, note-first-contact.short.
### back-translation: first-contact "Greetings. T of S here. (I) teach C. Here (I) will send good news and good ideas.
### If you want to stop send back STOP, for help HELP." short "T of S here. (I) teach C. Will send good news. To stop
### STOP, help HELP" strength "There is good news about C. D. Tonight ask about K." effort "C goes on trying K. D. Just
### like this one learns." kindness "Today C is kind: D. As C is there the class is better." growth "It is good news.
### This month C makes progress in K. The time given at home shows. Thanks." thank-family "Thanks: X. Getting to share
### this C is very proud." home-language "Today C teaches one L word: W. Everybody says it after. Teach again."
### here-all-week "This week every day / all n days C comes to school. It is fun and much is learned. Thanks." next-step
### "C is making progress in K. At home try one thing: A. 5 minutes is enough."

skill = { $skill ->
    [reading] စာဖတ်တာ
    [writing] စာရေးတာ
    [counting] ရေတွက်တာ
    [maths] သင်္ချာ
    [science] သိပ္ပံ
    [drawing] ပုံဆွဲတာ
    [music] ဂီတ
    [listening] နားထောင်တာ
    [sharing] မျှဝေတာ
    [asking-questions] မေးခွန်းမေးတာ
    [working-together] အတူလုပ်တာ
    [keeping-at-it] ဇွဲရှိတာ
   *[other] { $skill }
}

note-first-contact = မင်္ဂလာပါ။ { $school } မှ { $teacher } ပါ။ { $child } ကို သင်ပေးပါတယ်။ ဒီမှာ သတင်းကောင်းနဲ့ အကြံကောင်းတွေ ပို့ပါမယ်။ ရပ်ချင်ရင် STOP/ရပ်၊ အကူအညီအတွက် HELP လို့ ပြန်ပို့ပါ။
    .short = { $children ->
        [1] { $school } မှ { $teacher } ပါ။ { $child } ကို သင်ပေးပါတယ်။ သတင်းကောင်း ပို့ပါမယ်။ ရပ်ရန် STOP/ရပ်၊ အကူအညီ HELP
       *[other] { $school } မှ { $teacher } ပါ။ { $child } ကို သင်ပေးပါတယ်။ သတင်းကောင်း ပို့ပါမယ်။ STOP/ရပ်၊ အကူအညီ HELP
    }

note-strength = { $child } အကြောင်း သတင်းကောင်းပါ။ { $detail }။ ဒီည { skill } အကြောင်း မေးကြည့်ပါ။ - { $teacher }
    .short = { $child }: သတင်းကောင်း! { $detail }။ { skill } အကြောင်း မေးပါ။ - { $teacher }

note-effort = { $child } က { skill } ကို ဆက်ကြိုးစားနေပါတယ်။ { $detail }။ ဒီလိုပဲ သင်ယူကြတာပါ။ - { $teacher }
    .short = { $child }: { skill } ဆက်ကြိုးစားနေပါတယ်။ { $detail }။ ဒါ သင်ယူတာပါပဲ။ - { $teacher }

note-kindness = ဒီနေ့ { $child } က ကြင်နာပါတယ်: { $detail }။ { $child } ရှိလို့ အတန်းက ပိုကောင်းပါတယ်။ - { $teacher }
    .short = ဒီနေ့ { $child } က ကြင်နာပါတယ်: { $detail }။ အတန်းက ပိုကောင်းပါတယ်။ - { $teacher }

note-growth = သတင်းကောင်းပါ။ ဒီလ { $child } က { skill } မှာ တိုးတက်ပါတယ်။ အိမ်မှာ ပေးတဲ့ အချိန်က ပေါ်လွင်ပါတယ်။ ကျေးဇူးတင်ပါတယ်။ - { $teacher }
    .short = ဒီလ { $child } က { skill } မှာ တိုးတက်ပါတယ်။ အိမ်မှာ ပေးတဲ့ အချိန်က ပေါ်လွင်ပါတယ်။ ကျေးဇူးပါ။ - { $teacher }

note-thank-family = ကျေးဇူးတင်ပါတယ်: { $thing }။ ဒါကို မျှဝေရလို့ { $child } က အရမ်း ဂုဏ်ယူပါတယ်။ - { $teacher }
    .short = ကျေးဇူးပါ: { $thing }။ ဒါကို မျှဝေရလို့ { $child } ဂုဏ်ယူပါတယ်။ - { $teacher }

note-home-language = ဒီနေ့ { $child } က { language } စကားတစ်လုံး သင်ပေးပါတယ်: { $word }။ အားလုံး လိုက်ဆိုကြပါတယ်။ ထပ်သင်ပေးပါဦး။ - { $teacher }
    .short = { $child } က { language } စကားတစ်လုံး သင်ပေးပါတယ်: { $word }။ အားလုံး လိုက်ဆိုပါတယ်။ ထပ်သင်ပေးပါဦး။ - { $teacher }

note-here-all-week = ဒီအပတ် { $n ->
    [1] နေ့တိုင်း
   *[other] { $n } ရက်လုံး
} { $child } ကျောင်းလာပါတယ်။ ပျော်ပြီး အများကြီး သင်ယူရပါတယ်။ ကျေးဇူးတင်ပါတယ်။ - { $teacher }

note-next-step = { $child } က { skill } မှာ တိုးတက်နေပါတယ်။ အိမ်မှာ တစ်ခု စမ်းကြည့်ပါ: { $action }။ 5 မိနစ်ဆို ရပါပြီ။ - { $teacher }
    .short = { $child } က { skill } မှာ တိုးတက်နေပါတယ်။ အိမ်မှာ: { $action }။ 5 မိနစ်ဆို ရပါပြီ။ - { $teacher }
