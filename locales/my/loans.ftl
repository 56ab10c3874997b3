### Books of the school that go home in the bag and come back.
### reviewed: no
### date: 2026-11-22
### checked: by meaning; polite ပါ throughout; "send" (ပို့ပါ) for answers serves SMS and e-mail, and for the book "have it
### brought" (ယူလာ), so that the two do not mix; 1 and 2 are digits; nobody is blamed for a late or a lost book; length with
### long names.
### back-translation: subject "A book from school" lent "May (you) be happy with B. C can keep it until D." due
### "The day to give B back is D. If C wants to go on keeping it send back 1. If it is not found send back 2."
### (.short "B give back: D. If C keeps it on 1, if it is not found 2, send.") late "Please have C bring B before
### long. If (you) want to go on keeping it send back 1. If it is not found send back 2." (.short the same with
### fewer words) renewed "It is good news. C can go on keeping B until D." waits "A friend is waiting for B. On D
### or before, please have C bring it. Thank you." (.short "A friend is waiting for B. May C bring it on D at the
### latest.") back "B is back at school. Thank you for reading it together with C." lost "Thank you for telling
### about B. Books do get lost. C can choose another one." (.short "B: thank you. Books do get lost. C can choose
### another one.")
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the
### source and the older texts (meaning, facts, variables, address, one and several children); waits.short says at
### the latest on D, as the long form, and not before D. Natives first: late ("ယူလာခိုင်းပေးပါ"), waits.short,
### lost.short, which thanks without saying for what.

email-subject-loan = ကျောင်းမှ စာအုပ်တစ်အုပ်

loan-lent = { $book } နဲ့ ပျော်ရွှင်ပါစေ။ { $child } က { $date } အထိ ယူထားနိုင်ပါတယ်။

loan-due = { $book } ပြန်ပေးမယ့်ရက်က { $date } ပါ။ { $child } ဆက်ယူထားချင်ရင် 1 ပြန်ပို့ပါ။ ရှာမတွေ့ရင် 2 ပြန်ပို့ပါ။
    .short = { $book } ပြန်ပေးရန်: { $date }။ { $child } ဆက်ယူထားရင် 1၊ ရှာမတွေ့ရင် 2 ပို့ပါ။

loan-late = မကြာခင် { $child } ကို { $book } ယူလာခိုင်းပေးပါ။ ဆက်ယူထားချင်ရင် 1 ပြန်ပို့ပါ။ ရှာမတွေ့ရင် 2 ပြန်ပို့ပါ။
    .short = { $child } ကို { $book } ယူလာခိုင်းပေးပါ။ ဆက်ယူထားရင် 1၊ ရှာမတွေ့ရင် 2 ပို့ပါ။

loan-renewed = သတင်းကောင်းပါ။ { $child } က { $book } ကို { $date } အထိ ဆက်ယူထားနိုင်ပါတယ်။

loan-waits = သူငယ်ချင်းတစ်ယောက် { $book } ကို စောင့်နေပါတယ်။ { $date } မှာ ဒါမှမဟုတ် အဲဒီမတိုင်ခင် { $child } ကို ယူလာခိုင်းပေးပါ။ ကျေးဇူးတင်ပါတယ်။
    .short = { $book } ကို သူငယ်ချင်း စောင့်နေပါတယ်။ { $date } နောက်ဆုံးထား { $child } ယူလာပါစေ။

loan-back = { $book } ကျောင်းကို ပြန်ရောက်ပါပြီ။ { $child } နဲ့ အတူ ဖတ်ပေးလို့ ကျေးဇူးတင်ပါတယ်။

loan-lost = { $book } အကြောင်း ပြောပြလို့ ကျေးဇူးတင်ပါတယ်။ စာအုပ်ဆိုတာ ပျောက်တတ်ပါတယ်။ { $child } က နောက်တစ်အုပ် ရွေးနိုင်ပါတယ်။
    .short = { $book }: ကျေးဇူးပါ။ စာအုပ်ဆိုတာ ပျောက်တတ်ပါတယ်။ { $child } နောက်တစ်အုပ် ရွေးနိုင်ပါတယ်။
