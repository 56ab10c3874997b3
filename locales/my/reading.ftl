### reviewed: no
### date: 2026-11-22
### checked: polite ပါ throughout; spoons (ဇွန်း) for forks, as more usual at the table; back-translated apart from the
### first pass. Natives first: read-growth, read-log-ask, read-log-thanks.
### second, independent pass: 2026-11-22; every message compared; မိနစ် after zero minutes. Natives first: read-log-ask, read-growth.
### back-translation: fact "Talking about a book helps C to learn new words. Any language. Speak in the language you
### love." tip "Tonight stop at one picture in B. Ask C: what is happening here?" growth "(You) are doing well. Tales
### read together help C to progress. To ask next: what will go on to happen?" peer "With B ask C, praise, put in a new
### word, say it together." pictures "No need to read each word. Looking at the pictures tell C the tale in L speech.
### This is good too." book-home "Today C has B along. Read, look, or listen: link" log-ask "Since D how many minutes of
### tales with C? Send back a number. 0 is OK too." log-thanks "Thanks for telling. This month n minutes in all. / n
### minutes! This month in all n. Having the family is lucky for C." table "Have C set the meal table. Ask: how many
### spoons, and if a friend comes?" bedtime "Bedtime math: Q. Ask C: how do (you) know?"

read-fact = စာအုပ်အကြောင်း ပြောတာက { $child } စကားလုံးသစ် သင်ဖို့ ကူညီပါတယ်။ ဘာသာစကား မရွေးပါ။ ချစ်တဲ့ ဘာသာစကားနဲ့ ပြောပါ။
    .short = စာအုပ်အကြောင်း ပြောရင် { $child } စကားလုံးသစ် ရပါတယ်။ ဘာသာစကား မရွေးပါ။ ချစ်တဲ့ ဘာသာစကား ပြောပါ။

read-tip = ဒီည { $book } ထဲက ပုံတစ်ပုံမှာ ရပ်ပါ။ { $child } ကို မေးပါ: ဒီမှာ ဘာဖြစ်နေလဲ။

read-growth = ကောင်းကောင်း လုပ်နေပါတယ်။ အတူဖတ်တဲ့ ပုံပြင်တွေက { $child } တိုးတက်ဖို့ ကူညီပါတယ်။ နောက်မေးရန်: ဘာဆက်ဖြစ်မလဲ။
    .short = ကောင်းပါတယ်။ အတူဖတ်တဲ့ ပုံပြင်က { $child } ကို တိုးတက်စေပါတယ်။ နောက်မေးရန်: ဘာဆက်ဖြစ်မလဲ။

read-peer = { $book } နဲ့ { $child } ကို မေးပါ၊ ချီးမွမ်းပါ၊ စကားလုံးသစ် ထည့်ပါ၊ အတူ ပြောပါ။

read-pictures = စာလုံးတိုင်း ဖတ်စရာ မလိုပါ။ ပုံတွေကြည့်ပြီး { $child } ကို { language } စကားနဲ့ ပုံပြင် ပြောပြပါ။ ဒါလည်း ကောင်းပါတယ်။
    .short = စာလုံးတိုင်း မဖတ်လည်း ရပါတယ်။ ပုံကြည့်ပြီး { $child } ကို { language } စကားနဲ့ ပြောပြပါ။ ဒါလည်း ကောင်းပါတယ်။

read-book-home = ဒီနေ့ { $child } မှာ { $book } ပါလာပါတယ်။ ဖတ်ပါ၊ ကြည့်ပါ၊ ဒါမှမဟုတ် နားထောင်ပါ: { $link }
    .short = { $child }: { $book }။ ဖတ်ပါ၊ ကြည့်ပါ၊ နားထောင်ပါ: { $link }

read-log-ask = { $day } ကစပြီး { $child } နဲ့ ပုံပြင် ဘယ်နှမိနစ် ရှိပြီလဲ။ ဂဏန်း ပြန်ပို့ပါ။ 0 လည်း ရပါတယ်။

read-log-thanks = { $minutes ->
    [0] ပြောပြလို့ ကျေးဇူးတင်ပါတယ်။ ဒီလ စုစုပေါင်း { $total } မိနစ်ပါ။
   *[other] { $minutes } မိနစ်! ဒီလ စုစုပေါင်း { $total } ပါ။
} မိသားစုရှိတာ { $child } အတွက် ကံကောင်းပါတယ်။

math-table = { $child } ကို ထမင်းစားပွဲ ပြင်ခိုင်းပါ။ မေးပါ: ဇွန်း ဘယ်နှချောင်းလဲ၊ သူငယ်ချင်းတစ်ယောက် လာရင်ရော။

math-bedtime = အိပ်ရာဝင် သင်္ချာ: { $question }။ { $child } ကို မေးပါ: ဘယ်လို သိတာလဲ။
