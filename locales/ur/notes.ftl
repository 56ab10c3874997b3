### استاد کی طرف سے خاندان کے نام پیغام۔ خطاب: آپ۔
### reviewed: no
### date: 2026-11-22
### checked: آپ throughout; "{ $child } نے" with a past tense, or nouns, so that nothing agrees with the child or the writer; letters ک ی ہ ے;
### each text opens with an Urdu word; back-translated apart from the first pass.
### second, independent pass: 2026-11-22; compared line by line; first-contact says who writes (ٹیچر, which has no gender here), "چیزیں بانٹنے" for sharing. Natives first: first-contact, here-all-week.
### back-translation: first-contact "Greetings, I, teacher T, from C's class at S. Good news and suggestions will come here. To stop STOP
### (stop), for help HELP." strength "Good news about C! D. Ask tonight about K." effort "We saw: C went on trying in K. D.
### Just so do we learn!" kindness "Today C did a kindness: D. Our class is better by C's being there." growth "Good news: this
### month C made progress in K. Your time at home shows. Thank you!" thank-family "Thank you to you for X. C shared it with us
### with great pride." home-language "Today C taught us a word of L: W. We all repeated it! Do teach us more." here-all-week
### "This week C's company was there all N days. It was great fun and much was learned. Thank you!" next-step "These days C's
### progress in K continues. Try this at home: A. 5 minutes are enough."
### .short: the same with fewer words; kindness "... By this our class became better still."
### Natives first: effort, here-all-week, thank-family.

skill = { $skill ->
    [reading] پڑھنے
    [writing] لکھنے
    [counting] گنتی
    [maths] ریاضی
    [science] سائنس
    [drawing] ڈرائنگ
    [music] موسیقی
    [listening] غور سے سننے
    [sharing] چیزیں بانٹنے
    [asking-questions] سوال پوچھنے
    [working-together] مل کر کام کرنے
    [keeping-at-it] مشکل کام کرنے
   *[other] { $skill }
}

note-first-contact = سلام، میں ٹیچر { $teacher }، { $school } میں { $child } کی کلاس سے۔ اچھی خبریں اور مشورے آئیں گے۔ روکنے کے لیے STOP (بند)، مدد کے لیے HELP۔
    .email = سلام، میں ٹیچر { $teacher } ہوں، { $school } میں { $child } کی کلاس سے۔ یہاں اچھی خبریں اور مشورے آئیں گے۔ روکنے کے لیے جواب میں STOP (بند) لکھیں۔ مدد کے لیے HELP (مدد) لکھیں۔
    .short = ٹیچر { $teacher }، { $school } میں { $child } کی کلاس سے۔ اچھی خبریں آئیں گی۔ روکنا: STOP (بند)، مدد: HELP۔

note-strength = اچھی خبر، { $child } کے بارے میں! { $detail }۔ آج رات { skill } کے بارے میں پوچھیں۔ - { $teacher }
    .short = اچھی خبر، { $child }: { $detail }۔ { skill } کے بارے میں پوچھیں۔ - { $teacher }

note-effort = ہم نے دیکھا: { $child } نے { skill } میں کوشش جاری رکھی۔ { $detail }۔ ہم ایسے ہی سیکھتے ہیں! - { $teacher }
    .short = واہ! { $child } نے { skill } میں محنت کی۔ { $detail }۔ سیکھنا یہی ہے! - { $teacher }

note-kindness = آج { $child } نے مہربانی کی: { $detail }۔ { $child } کے ہونے سے ہماری کلاس بہتر ہے۔ - { $teacher }
    .short = آج { $child } نے مہربانی کی: { $detail }۔ ہماری کلاس اور بھی اچھی ہوئی۔ - { $teacher }

note-growth = اچھی خبر: اس مہینے { $child } نے { skill } میں ترقی کی ہے۔ گھر پر آپ کا دیا ہوا وقت نظر آتا ہے۔ شکریہ! - { $teacher }

note-thank-family = آپ کا شکریہ، { $thing } کے لیے۔ { $child } نے بڑے فخر سے اسے ہمارے ساتھ بانٹا۔ - { $teacher }

note-home-language = آج { $child } نے ہمیں { language } کا ایک لفظ سکھایا: { $word }۔ ہم سب نے اسے دہرایا! ہمیں اور بھی سکھائیں۔ - { $teacher }

note-here-all-week = اس ہفتے { $n ->
    [one] ہر روز
   *[other] پورے { $n } دن
} { $child } کا ساتھ رہا۔ بہت مزہ آیا اور بہت کچھ سیکھا۔ شکریہ! - { $teacher }

note-next-step = ان دنوں { skill } میں { $child } کی ترقی جاری ہے۔ گھر پر یہ کر کے دیکھیں: { $action }۔ 5 منٹ کافی ہیں۔ - { $teacher }
    .short = اب { skill } میں { $child } کی ترقی جاری ہے۔ گھر پر: { $action }۔ 5 منٹ کافی ہیں۔ - { $teacher }
