### reviewed: no
### date: 2026-11-22
### checked: by meaning; the child speaks, in the first person, to its adults; polite ပါ; ကျွန်တော် and ကျွန်မ, which show
### the speaker's gender, are left out.
### second pass, by the same hand: 2026-11-22; each line read back into English by itself and compared with the source; nothing
### changed.
### back-translation: "What was made, and the plan" "Thank you for coming. What (I) want to show first:" "(I) am proud of
### this, because:" "This is hard. What helps:" "The next aim:" "At home what helps:" "The family's questions and ideas:"
### (who speaks is understood)

sheet-title = လုပ်ထားတာတွေနဲ့ အစီအစဉ်
sheet-agenda = လာပေးလို့ ကျေးဇူးတင်ပါတယ်။ ပထမဆုံး ပြချင်တာက:
sheet-proud = ဒါကို ဂုဏ်ယူပါတယ်၊ ဘာလို့လဲဆိုတော့:
sheet-hard = ဒါက ခက်ခဲပါတယ်။ အထောက်အကူဖြစ်တာက:
sheet-goal = နောက်ထပ် ရည်မှန်းချက်က:
sheet-help = အိမ်မှာ အထောက်အကူဖြစ်တာက:
sheet-ideas = မိသားစုရဲ့ မေးခွန်းနဲ့ အကြံများ:
