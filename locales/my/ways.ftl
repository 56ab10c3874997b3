### A family's page of a story or a game, and the ways to share it: each a name and three small steps for an adult.
### reviewed: no
### date: 2026-11-22
### checked: by meaning; polite ပါ throughout; a story of one's own life is a little thing (အကြောင်းလေး), since ပုံပြင် is a
### tale; what is asked of the child names no person, so that it fits several; no gender; nothing to buy; parts of a word are
### its sounds (အသံ).
### back-translation: title "A tale for C" idea "A little idea for C" read "Read here" listen "Listen" pdf "Open the pages" epub
### "Keep in this phone" web "Open this book's page" print "Print out" how "The way to enjoy it together" pictures "No need to
### read each word. Looking at the pictures tell the tale in (your) own language." other "This book is in the L language. The
### pictures tell the tale in every language." minutes "How many minutes was it? Answer the message the school sent with a
### number." author "Writer: A" licence "Licence: X" gone "This page is closed. Ask the one who teaches the child for a new
### link." talk "Talk about the book / Ask C about a picture: what is happening here? / Praise every answer, put in one new
### word. / Say it together." pictures "The tale in the pictures / First look at all the pictures, without reading. / Ask C: who
### is this? What is happening? / Tell the tale together in (your) own language." next "What will go on to happen? / Stop before
### turning the page. / Ask C: what will go on to happen? Why? / Turn the page and look together." again "Tell it again / Close
### the book. / Ask C: what happened first? And then? How did it end? / Think up another ending together." life "A little thing
### from (your) own life / Find in the book one thing known from (your) own life. / Tell C about it. / Have C tell a little
### thing like it." table "Numbers at the meal table / Set the meal table with C, count together. / Ask: how many are needed if
### a friend comes? / Ask: how (do you) know?" bedtime "A bedtime tale with numbers / Tell a short tale with numbers: five birds
### were there, two flew away. / Ask C: how many are left now? / Ask: how (do you) know?" walk "A game for walking / Have C look
### for three signboards, numbers or colours. / Count together. / Make up a little tale with them." shop "A game for the shop /
### Count five things with C. / Ask: which one is dearest? / Ask: how (do you) know?" song "Sing together / Sing with C a song
### that everybody knows. / Clap once for each sound of a word. / Change one word, laugh together."
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the
### source and the older texts (meaning, facts, variables, address, one and several children); nothing changed.
### Natives first: how, life, gone ("သင်ပေးသူဆီ"), song-2 ("အသံတစ်သံစီ").

share-title = { $child } အတွက် ပုံပြင်
share-idea = { $child } အတွက် အကြံလေး
share-read = ဒီမှာ ဖတ်ပါ
share-listen = နားထောင်ပါ
share-pdf = စာမျက်နှာများ ဖွင့်ပါ (PDF)
share-epub = ဒီဖုန်းထဲ သိမ်းပါ (EPUB)
share-web = ဒီစာအုပ်ရဲ့ စာမျက်နှာ ဖွင့်ပါ
share-print = ပုံနှိပ်ပါ
share-how = အတူ ပျော်ရွှင်နည်း
share-pictures = စာလုံးတိုင်း ဖတ်စရာ မလိုပါ။ ပုံတွေကြည့်ပြီး ကိုယ့်ဘာသာစကားနဲ့ ပုံပြင် ပြောပြပါ။
share-other = ဒီစာအုပ်က { $language } ဘာသာနဲ့ပါ။ ပုံတွေက ဘာသာစကားတိုင်းနဲ့ ပုံပြင် ပြောပြပါတယ်။
share-minutes = ဘယ်နှမိနစ် ရှိလဲ။ ကျောင်းက ပို့တဲ့စာကို ဂဏန်းနဲ့ ပြန်ဖြေပါ။
share-author = ရေးသူ: { $author }
share-licence = လိုင်စင်: { $licence }
share-gone = ဒီစာမျက်နှာ ပိတ်ပြီးပါပြီ။ ကလေးကို သင်ပေးသူဆီ လင့်ခ်အသစ် တောင်းပါ။

way-talk = စာအုပ်အကြောင်း ပြောပါ
way-talk-1 = ပုံတစ်ပုံအကြောင်း { $child } ကို မေးပါ: ဒီမှာ ဘာဖြစ်နေလဲ။
way-talk-2 = အဖြေတိုင်းကို ချီးမွမ်းပါ၊ စကားလုံးသစ်တစ်လုံး ထည့်ပါ။
way-talk-3 = အတူ ပြောပါ။

way-pictures = ပုံတွေထဲက ပုံပြင်
way-pictures-1 = စာမဖတ်ဘဲ ပုံအားလုံးကို အရင်ကြည့်ပါ။
way-pictures-2 = { $child } ကို မေးပါ: ဒါ ဘယ်သူလဲ။ ဘာဖြစ်နေလဲ။
way-pictures-3 = ကိုယ့်ဘာသာစကားနဲ့ ပုံပြင်ကို အတူ ပြောပါ။

way-next = ဘာဆက်ဖြစ်မလဲ
way-next-1 = စာမျက်နှာ မလှန်ခင် ရပ်ပါ။
way-next-2 = { $child } ကို မေးပါ: ဘာဆက်ဖြစ်မလဲ။ ဘာလို့လဲ။
way-next-3 = စာမျက်နှာလှန်ပြီး အတူ ကြည့်ပါ။

way-again = ပြန်ပြောပြပါ
way-again-1 = စာအုပ်ကို ပိတ်ပါ။
way-again-2 = { $child } ကို မေးပါ: ပထမဆုံး ဘာဖြစ်လဲ။ ပြီးတော့ရော။ ဘယ်လို ပြီးသွားလဲ။
way-again-3 = နောက်ထပ် အဆုံးသတ်တစ်ခု အတူ စဉ်းစားပါ။

way-life = ကိုယ့်ဘဝထဲက အကြောင်းလေး
way-life-1 = ကိုယ့်ဘဝမှာ သိဖူးတာတစ်ခုကို စာအုပ်ထဲမှာ ရှာပါ။
way-life-2 = အဲဒီအကြောင်း { $child } ကို ပြောပြပါ။
way-life-3 = အဲဒီလို အကြောင်းလေးတစ်ခု { $child } ကို ပြောခိုင်းပါ။

way-table = ထမင်းစားပွဲက ဂဏန်းများ
way-table-1 = { $child } နဲ့ ထမင်းစားပွဲ ပြင်ပါ၊ အတူ ရေတွက်ပါ။
way-table-2 = မေးပါ: သူငယ်ချင်းတစ်ယောက် လာရင် ဘယ်နှခု လိုမလဲ။
way-table-3 = မေးပါ: ဘယ်လို သိတာလဲ။

way-bedtime = အိပ်ရာဝင် ဂဏန်းပုံပြင်
way-bedtime-1 = ဂဏန်းပါတဲ့ ပုံပြင်တိုလေး ပြောပါ: ငှက်ငါးကောင် ရှိတယ်၊ နှစ်ကောင် ပျံသွားတယ်။
way-bedtime-2 = { $child } ကို မေးပါ: အခု ဘယ်နှကောင် ကျန်လဲ။
way-bedtime-3 = မေးပါ: ဘယ်လို သိတာလဲ။

way-walk = လမ်းလျှောက်ရင်း ကစားနည်း
way-walk-1 = { $child } ကို ဆိုင်းဘုတ်၊ ဂဏန်း ဒါမှမဟုတ် အရောင် သုံးခု ရှာခိုင်းပါ။
way-walk-2 = အတူ ရေတွက်ပါ။
way-walk-3 = အဲဒါတွေနဲ့ ပုံပြင်လေး စဉ်းစားပါ။

way-shop = ဆိုင်မှာ ကစားနည်း
way-shop-1 = { $child } နဲ့ ပစ္စည်းငါးခု ရေတွက်ပါ။
way-shop-2 = မေးပါ: ဘယ်ဟာ ဈေးအကြီးဆုံးလဲ။
way-shop-3 = မေးပါ: ဘယ်လို သိတာလဲ။

way-song = အတူ သီချင်းဆိုပါ
way-song-1 = အားလုံးသိတဲ့ သီချင်းကို { $child } နဲ့ ဆိုပါ။
way-song-2 = စကားလုံးတစ်လုံးရဲ့ အသံတစ်သံစီမှာ လက်ခုပ်တစ်ချက် တီးပါ။
way-song-3 = စကားလုံးတစ်လုံး ပြောင်းပါ၊ အတူ ရယ်ပါ။
