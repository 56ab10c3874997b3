### reviewed: no
### date: 2026-11-22
### checked: subjects under 60 characters and without a child's name; back-translated: "Good news from school", "Good news
### from T", "Let us plan together at school", "Let us plan together with T", "Coming to meet from school", "T coming to
### meet", "A little idea for a tale tonight", "A little idea for math tonight", "About the messages school sends",
### "Greetings,", "C's family, greetings,", "If you want to answer write back to this e-mail.", "This message came because
### this address was given at school for the family.", "Stop these e-mails".
### second, independent pass: 2026-11-22; every message compared; nothing changed. Natives first: email-subject-visit-from.

email-subject-note = ကျောင်းမှ သတင်းကောင်း
email-subject-note-from = { $teacher } ထံမှ သတင်းကောင်း
email-subject-conf = ကျောင်းမှာ အတူ စီစဉ်ကြရအောင်
email-subject-conf-from = { $teacher } နဲ့ အတူ စီစဉ်ကြရအောင်
email-subject-visit = ကျောင်းမှ လာတွေ့ခြင်း
email-subject-visit-from = { $teacher } လာတွေ့ခြင်း
email-subject-read = ဒီည ပုံပြင်အတွက် အကြံလေး
email-subject-math = ဒီည သင်္ချာအတွက် အကြံလေး
email-subject-sys = ကျောင်းမှ ပို့သော စာများအကြောင်း
email-greeting = မင်္ဂလာပါ၊
email-greeting-child = { $child } ရဲ့ မိသားစု မင်္ဂလာပါ၊
email-reply = ပြန်ဖြေချင်ရင် ဒီအီးမေးလ်ကို စာပြန်ပါ။
email-why = မိသားစုအတွက် ဒီလိပ်စာကို ကျောင်းမှာ ပေးထားလို့ ဒီစာ ရောက်လာတာပါ။
email-unsubscribe = ဒီအီးမေးလ်များကို ရပ်ပါ
