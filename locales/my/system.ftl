### reviewed: no
### date: 2026-11-22
### checked: polite ပါ throughout; back-translated apart from the first pass.
### second, independent pass: 2026-11-22; every message compared, STOP and START with the words families type; nothing changed. Natives first: sys-help.short.
### back-translation: stopped "Messages from S come no more. If you want them again send START." started "Coming back is
### welcome. S will send messages about class. If you want to stop send STOP." help "S: messages about the child's class.
### For help phone P. If you want to stop send STOP." wrong-number "Pardon. This number has been erased from S's list.
### Messages come no more." got-it "Thanks, the message arrived. (I) will answer before this time: W." language "Which
### language suits? 1, 2, 3. Send back a number." quiet "Yes. S will send messages only from F to T. If you want to stop all
### send STOP."
### sys-original-note, second, independent pass: 2026-11-22; read back: "This text T has written with this language: L. If
### you need help to read, please answer." Compared with the English; nothing changed.
### sys-language-changed, by meaning; second pass: 2026-11-22; read back: "Thank you. Beginning now S will send texts with
### this language." Nothing changed. The e-mail form says the same of e-mails.

sys-stopped = { $school } က စာ ထပ်မလာတော့ပါ။ ပြန်ရချင်ရင် START/စတင် လို့ ပို့ပါ။
    .email = { $school } က အီးမေးလ် ထပ်မလာတော့ပါ။ ပြန်ရချင်ရင် START/စတင် လို့ ပို့ပါ။

sys-started = ပြန်လာတာ ကြိုဆိုပါတယ်။ { $school } က အတန်းအကြောင်း စာပို့ပါမယ်။ ရပ်ချင်ရင် STOP/ရပ် လို့ ပို့ပါ။
    .email = ပြန်လာတာ ကြိုဆိုပါတယ်။ { $school } က အတန်းအကြောင်း အီးမေးလ်ပို့ပါမယ်။ ရပ်ချင်ရင် STOP/ရပ် လို့ ပို့ပါ။

sys-help = { $school }: ကလေးအတန်းအကြောင်း စာများ။ အကူအညီအတွက် { $phone } ကို ဖုန်းဆက်ပါ။ ရပ်ချင်ရင် STOP/ရပ် လို့ ပို့ပါ။
    .email = { $school }: ကလေးအတန်းအကြောင်း အီးမေးလ်များ။ အကူအညီအတွက် { $phone } ကို ဖုန်းဆက်ပါ။ ရပ်ချင်ရင် STOP/ရပ် လို့ ပို့ပါ။
    .short = { $school }: ကလေးအတန်းအကြောင်း စာများ။ အကူအညီ { $phone } ဖုန်းဆက်ပါ။ ရပ်ရန် STOP/ရပ် ပို့ပါ။

sys-wrong-number = တောင်းပန်ပါတယ်။ { $school } စာရင်းမှ ဒီနံပါတ်ကို ဖျက်ပြီးပါပြီ။ စာ ထပ်မလာတော့ပါ။
    .email = တောင်းပန်ပါတယ်။ { $school } စာရင်းမှ ဒီလိပ်စာကို ဖျက်ပြီးပါပြီ။ အီးမေးလ် ထပ်မလာတော့ပါ။

sys-got-it = ကျေးဇူးတင်ပါတယ်၊ စာ ရပါပြီ။ ဒီအချိန်မတိုင်ခင် ပြန်ဖြေပါမယ်: { $when }။ - { $teacher }

sys-language = ဘယ်ဘာသာစကား အဆင်ပြေလဲ။ 1 { $l1 }, 2 { $l2 }, 3 { $l3 }။ ဂဏန်း ပြန်ပို့ပါ။

sys-language-changed = ကျေးဇူးတင်ပါတယ်။ အခုကစပြီး { $school } က ဒီဘာသာနဲ့ စာပို့ပါမယ်။
    .email = ကျေးဇူးတင်ပါတယ်။ အခုကစပြီး { $school } က ဒီဘာသာနဲ့ အီးမေးလ်ပို့ပါမယ်။

sys-quiet = ဟုတ်ကဲ့။ { $school } က { $from } မှ { $to } အထိသာ စာပို့ပါမယ်။ အားလုံး ရပ်ချင်ရင် STOP/ရပ် လို့ ပို့ပါ။
    .email = ဟုတ်ကဲ့။ { $school } က { $from } မှ { $to } အထိသာ အီးမေးလ်ပို့ပါမယ်။ အားလုံး ရပ်ချင်ရင် STOP/ရပ် လို့ ပို့ပါ။

sys-original-note = ဒီစာကို { $teacher } က ဒီဘာသာနဲ့ ရေးထားပါတယ်: { $language }။ ဖတ်ဖို့ အကူအညီလိုရင် စာပြန်ပေးပါ။
