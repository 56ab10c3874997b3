### reviewed: no
### date: 2026-11-22
### checked: آپ throughout, lengths of subjects; back-translated apart from the first pass: "Good news from school", "Good news
### from T", "Planning together at school", "Planning together with T", "A visit from school", "A visit from T", "A story suggestion for tonight", "A sums suggestion for tonight", "About messages of the school", "Greetings,", "Greetings, C's respected family,", "To
### answer, reply to this very e-mail.", "You got this e-mail because the school has this address of your family.", "Stop these e-mails".
### second, independent pass: 2026-11-22; compared line by line; منصوبہ بندی and تجویز in the subjects. Natives first: the greeting of a family.

email-subject-note = اسکول سے اچھی خبر
email-subject-note-from = اچھی خبر، { $teacher } کی طرف سے
email-subject-conf = اسکول میں مل کر منصوبہ بندی
email-subject-conf-from = مل کر منصوبہ بندی، { $teacher } کے ساتھ
email-subject-visit = اسکول سے ملاقات
email-subject-visit-from = ملاقات، { $teacher } کے ساتھ
email-subject-read = آج رات کے لیے کہانی کی تجویز
email-subject-math = آج رات کے لیے حساب کی تجویز
email-subject-sys = اسکول کے پیغامات کے بارے میں
email-greeting = سلام،
email-greeting-child = سلام، { $child } کے محترم خاندان،
email-reply = جواب دینے کے لیے اسی ای میل کا جواب لکھیں۔
email-why = یہ ای میل اس لیے آئی کہ اسکول کے پاس آپ کے خاندان کا یہ پتہ ہے۔
email-unsubscribe = یہ ای میل بند کریں
