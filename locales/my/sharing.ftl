### Stories and games that are sent, minutes that are mended, questions to get to know a family.
### reviewed: no
### date: 2026-11-22
### checked: by meaning; polite ပါ throughout; one act or one ask each; of five things one asks which costs most
### (ဈေးအကြီးဆုံး); no purchase; no gender; length with long names.
### back-translation: subjects "A game to play together" "A question from school" share "A tale for C: B. Look,
### listen, read here: link" (.short "C: B. Look, listen, read: link") log-again "How many minutes of tales were
### there with C? Send back a number, for example 20." log-fixed "Mended to M minutes. This month in all N minutes.
### Thank you." streak "(1: for 1 week there was story time with C. So good.) for W weeks on end there was story
### time with C. So good." walk "When walking have C look for three signboards, numbers or colours. Make up a
### little tale with them." (.short the same with fewer words) shop "At the shop count five things with C. Which
### one is dearest?" ask-family "T asks about C: Q Answer in (your) own words, if you want to skip send 0." (.short
### the same with fewer words) ask-thanks "Thank you for answering. T will read it."
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the
### source and the older texts (meaning, facts, variables, address, one and several children); streak says story
### time was had, since "there are tales" reads as news of a book. Natives first: streak ("ပုံပြင်အချိန်"),
### ask-family.short, walk.

email-subject-play = အတူကစားရန် ကစားနည်းလေး
email-subject-ask = ကျောင်းမှ မေးခွန်းတစ်ခု

read-share = { $child } အတွက် ပုံပြင်: { $book }။ ဒီမှာ ကြည့်ပါ၊ နားထောင်ပါ၊ ဖတ်ပါ: { $link }
    .short = { $child }: { $book }။ ကြည့်ပါ၊ နားထောင်ပါ၊ ဖတ်ပါ: { $link }

read-log-again = { $child } နဲ့ ပုံပြင် ဘယ်နှမိနစ် ရှိလဲ။ ဂဏန်း ပြန်ပို့ပါ၊ ဥပမာ 20။

read-log-fixed = { $minutes } မိနစ်လို့ ပြင်ပြီးပါပြီ။ ဒီလ စုစုပေါင်း { $total } မိနစ်ပါ။ ကျေးဇူးတင်ပါတယ်။

read-streak = { $weeks ->
    [1] { $weeks } ပတ် { $child } နဲ့ ပုံပြင်အချိန် ရှိခဲ့ပါတယ်။ အရမ်း ကောင်းပါတယ်။
   *[other] { $weeks } ပတ်ဆက်တိုက် { $child } နဲ့ ပုံပြင်အချိန် ရှိခဲ့ပါတယ်။ အရမ်း ကောင်းပါတယ်။
}

play-walk = လမ်းလျှောက်ရင်း { $child } ကို ဆိုင်းဘုတ်၊ ဂဏန်း ဒါမှမဟုတ် အရောင် သုံးခု ရှာခိုင်းပါ။ အဲဒါတွေနဲ့ ပုံပြင်လေး စဉ်းစားပါ။
    .short = လမ်းလျှောက်ရင်း { $child } ကို ဆိုင်းဘုတ်၊ ဂဏန်း၊ အရောင် သုံးခု ရှာခိုင်းပါ။ ပုံပြင် စဉ်းစားပါ။

play-shop = ဆိုင်မှာ { $child } နဲ့ ပစ္စည်းငါးခု ရေတွက်ပါ။ ဘယ်ဟာ ဈေးအကြီးဆုံးလဲ။

ask-family = { $teacher } က { $child } အကြောင်း မေးပါတယ်: { $question } ကိုယ့်စကားနဲ့ ဖြေပါ၊ ကျော်ချင်ရင် 0 ပို့ပါ။
    .short = { $teacher }: { $child } အကြောင်း: { $question } ကိုယ့်စကားနဲ့ ဖြေပါ၊ ကျော်ရင် 0 ပို့ပါ။

ask-thanks = ဖြေပေးလို့ ကျေးဇူးတင်ပါတယ်။ { $teacher } ဖတ်ပါမယ်။
    .email = ဖြေပေးလို့ ကျေးဇူးတင်ပါတယ်။ { $teacher } ဖတ်ပါမယ်။
