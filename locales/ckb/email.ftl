### reviewed: no
### date: 2026-11-22
### checked: ئێوە throughout, lengths of subjects; back-translated apart from the first pass: "Glad news from school", "Glad news from T",
### "A shared plan at school", "A shared plan with T", "A visit from school", "T's visit", "A story idea for tonight", "A maths idea
### for tonight", "About your messages from school", "Hello,", "Hello to C's dear family,", "To answer, only answer this e-mail.", "This e-mail
### came to you because the school has this address of your family.", "Halting these e-mails".
### second, independent pass: 2026-11-22; compared line by line; "shared plan" (پلانی هاوبەش) in the subjects of meetings. Natives first: the greeting of a family.

email-subject-note = هەواڵی خۆش لە قوتابخانە
email-subject-note-from = هەواڵی خۆش لە { $teacher }
email-subject-conf = پلانی هاوبەش لە قوتابخانە
email-subject-conf-from = پلانی هاوبەش لەگەڵ { $teacher }
email-subject-visit = سەردانێک لە قوتابخانەوە
email-subject-visit-from = سەردانی { $teacher }
email-subject-read = بیرۆکەیەکی چیرۆک بۆ ئەمشەو
email-subject-math = بیرۆکەیەکی بیرکاری بۆ ئەمشەو
email-subject-sys = دەربارەی نامەکانتان لە قوتابخانە
email-greeting = سڵاو،
email-greeting-child = سڵاو بۆ خێزانی بەڕێزی { $child }،
email-reply = بۆ وەڵام، تەنها وەڵامی ئەم ئیمەیڵە بدەنەوە.
email-why = ئەم ئیمەیڵەتان بۆ هات چونکە قوتابخانە ئەم ناونیشانەی خێزانەکەتانی هەیە.
email-unsubscribe = ڕاگرتنی ئەم ئیمەیڵانە
