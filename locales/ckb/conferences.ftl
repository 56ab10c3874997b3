### دیداری خێزان و مامۆستا. شێوەی دواندن: ئێوە.
### reviewed: no
### date: 2026-11-22
### checked: ئێوە throughout; nouns, so that nothing agrees with the number of children; choices each on a line of their own; two parts with the
### longest values; back-translated apart from the first pass.
### second, independent pass: 2026-11-22; each line read back from the Kurdish alone; offer names the numbers to send, counter thanks for the time asked (سوپاس بۆ) and asks in whole words, reminder asks for the story at the meeting, today speaks to the family (ئەگەر دوا کەوتن). Natives first: booked, student-led, the short offer, which leaves the numbers to be understood.
### back-translation: ask-hours "When shall we talk about C? Send days and times that suit your work, like: Tuesday after 6." offer "Let us
### make a plan for C: 1) 2) 3) 1-3 or another time?" student-led "C's works are ready for you to see: S1, place. By your views we make the plan.
### YES or another time?" clarify "Thanks! Which time is better? 1) 2) 3) Or: PHONE ME." counter "Thanks for A. My times: 1) 2) Is one good, or another time?" booked "Our time: D date, time, place. C's coming is a joy. To change, send me a message." interpreter "An interpreter of the
### language L will be with us: D, time. It is free for you." reminder "Our meeting: D, time, place. Tell us a story about C! YES or another
### time?" today "Today at time we talk about C: mode. If you are delayed, send me a message." again "I would still like us to talk about C: 1)
### 2) Or send your own time." plan "Our plan for C: at home: H; in class, I: K. On date I send you a message."
### .email: the same with the months, and some words more. .short: the same with fewer words; offer "For C 1) 2) 3) another time?"
### Natives first: booked, student-led, word-call.
### second pass of one and off: 2026-11-22; the text read back into English and compared with the source.
### back-translation: one "There is a free time for talking about C: S1, place. Send YES or your own time." (.short
### "Free time for C ... YES or another time?") off "Our talking about C, S1, cannot be done. I ask forgiveness. I send
### a message for a new time." (.short "Our talk about C ... Forgive me. ..."). Natives first: off ("ناکرێت") and its
### short form.
### two, taken, also: 2026-11-22; read back and compared: two "Let us talk about C: 1) 2) Send 1, 2 or your own time."
### (.short "For C: 1) 2) 1, 2 or another time?" .email "Let us talk together ... In answer write ...") taken "Forgive
### me, this time was just now taken: S1." also "For C: S1, place, with T.". Natives first: taken ("گیرا").

conf-ask-hours = کەی دەربارەی { $child } قسە بکەین؟ ڕۆژ و کاتی گونجاو لەگەڵ کارتان بنێرن، وەک: سێشەممە دوای 6. - { $teacher }
    .email = کەی دەربارەی { $child } قسە بکەین؟ ڕۆژ و کاتی گونجاو لەگەڵ کارتان بنووسن، وەک: سێشەممە دوای 6. - { $teacher }

conf-offer =
    با بۆ { $child } پلان دابنێین:
    1) { DATETIME($s1, length: "tiny") }
    2) { DATETIME($s2, length: "tiny") }
    3) { DATETIME($s3, length: "tiny") }
    1-3 یان کاتێکی تر؟ - { $teacher }
    .email =
        با پێکەوە بۆ { $child } پلان دابنێین:
        1) { $s1 }
        2) { $s2 }
        3) { $s3 }
        لە وەڵامدا 1، 2، 3 یان کاتی خۆتان بنووسن. - { $teacher }
    .short =
        بۆ { $child }
        1) { DATETIME($s1, length: "tiny") }
        2) { DATETIME($s2, length: "tiny") }
        3) { DATETIME($s3, length: "tiny") }
        کاتی تر؟ - { $teacher }

conf-one = کاتێکی بەتاڵ هەیە بۆ قسەکردن دەربارەی { $child }: { DATETIME($s1, length: "tiny") }، { place }. بەڵێ یان کاتی خۆتان بنێرن. - { $teacher }
    .email = کاتێکی بەتاڵ هەیە بۆ قسەکردن دەربارەی { $child }: { $s1 }، { place }. بەڵێ یان کاتی گونجاوی خۆتان بنووسن. - { $teacher }
    .short = کاتی بەتاڵ بۆ { $child }: { DATETIME($s1, length: "tiny") }، { place }. بەڵێ یان کاتێکی تر؟ - { $teacher }

conf-student-led = کارەکانی { $child } ئامادەی بینینی ئێوەن: { DATETIME($s1, length: "tiny") }، { place }. بە بۆچوونتان پلان دادەنێین. بەڵێ یان کاتێکی تر؟
    .email = کارەکانی { $child } ئامادەن بۆ پیشاندان بە ئێوە: { $s1 }، { place }. بۆچوونتان یارمەتیی پلانەکە دەدات. بەڵێ یان کاتێکی تر بنووسن.
    .short = کارەکانی { $child } ئامادەن بۆ پیشاندان بە ئێوە: { DATETIME($s1, length: "tiny") }، { place }. بەڵێ یان کاتێکی تر؟

conf-clarify =
    سوپاس! کام کات باشترە؟
    1) { DATETIME($s1, length: "tiny") }
    2) { DATETIME($s2, length: "tiny") }
    3) { DATETIME($s3, length: "tiny") }
    یان: تەلەفۆنم بۆ بکە
    .email =
        سوپاس! کام کات باشترە؟
        1) { $s1 }
        2) { $s2 }
        3) { $s3 }
        دەتوانن ئەمەش بنووسن: تەلەفۆنم بۆ بکە
    .short =
        کام کات؟
        1) { DATETIME($s1, length: "tiny") }
        2) { DATETIME($s2, length: "tiny") }
        3) { DATETIME($s3, length: "tiny") }
        یان: تەلەفۆنم بۆ بکە

conf-counter =
    سوپاس بۆ { DATETIME($asked, length: "tiny") }. کاتەکانم:
    1) { DATETIME($s1, length: "tiny") }
    2) { DATETIME($s2, length: "tiny") }
    یەکێکیان باشە، یان کاتێکی تر؟ - { $teacher }
    .email =
        سوپاس بۆ { $asked }. کاتەکانم:
        1) { $s1 }
        2) { $s2 }
        ئایا یەکێکیان گونجاوە؟ یان کاتێکی تر بڵێن. - { $teacher }
    .short =
        سوپاس بۆ { DATETIME($asked, length: "tiny") }. کاتەکانم:
        1) { DATETIME($s1, length: "tiny") }
        2) { DATETIME($s2, length: "tiny") }
        کامیان باشە؟ - { $teacher }

conf-booked = کاتەکەمان: { $day } { $date }، { $time }، { place }. هاتنی { $child } مایەی خۆشحاڵییە. بۆ گۆڕین، نامەم بۆ بنێرن. - { $teacher }
    .email = کاتەکەمان: { $day } { $date }، { $time }، { place }. هاتنی { $child } مایەی خۆشحاڵییە. بۆ گۆڕین، بۆم بنووسن. - { $teacher }
    .short = کاتمان: { $day } { $date }، { $time }، { place }. هاتنی { $child } خۆشە. بۆ گۆڕین، نامە بنێرن. - { $teacher }

conf-interpreter = وەرگێڕی زمانی { language } لەگەڵمان دەبێت: { $day }، { $time }. بۆ ئێوە بەخۆڕاییە.

conf-reminder = دیدارمان: { $day }، { $time }، { place }. چیرۆکێکمان لەسەر { $child } بۆ بگێڕنەوە! بەڵێ یان کاتێکی تر؟

conf-today = ئەمڕۆ { $time } دەربارەی { $child } قسە دەکەین: { mode }. ئەگەر دوا کەوتن، نامەم بۆ بنێرن. - { $teacher }
    .email = ئەمڕۆ { $time } دەربارەی { $child } قسە دەکەین: { mode }. ئەگەر دوا کەوتن، بۆم بنووسن. - { $teacher }

conf-again =
    هێشتا حەز دەکەم دەربارەی { $child } قسە بکەین:
    1) { DATETIME($s1, length: "tiny") }
    2) { DATETIME($s2, length: "tiny") }
    یان کاتی خۆتان بنێرن. - { $teacher }
    .email =
        هێشتا حەز دەکەم دەربارەی { $child } قسە بکەین:
        1) { $s1 }
        2) { $s2 }
        یان کاتی گونجاوی خۆتان بنووسن. - { $teacher }
    .short =
        با دەربارەی { $child } قسە بکەین:
        1) { DATETIME($s1, length: "tiny") }
        2) { DATETIME($s2, length: "tiny") }
        یان کاتی خۆتان. - { $teacher }

conf-two =
    با دەربارەی { $child } قسە بکەین:
    1) { DATETIME($s1, length: "tiny") }
    2) { DATETIME($s2, length: "tiny") }
    1، 2 یان کاتی خۆتان بنێرن. - { $teacher }
    .email =
        با پێکەوە دەربارەی { $child } قسە بکەین:
        1) { $s1 }
        2) { $s2 }
        لە وەڵامدا 1، 2 یان کاتی خۆتان بنووسن. - { $teacher }
    .short =
        بۆ { $child }:
        1) { DATETIME($s1, length: "tiny") }
        2) { DATETIME($s2, length: "tiny") }
        1، 2 یان کاتی تر؟ - { $teacher }

conf-taken = ببوورن، ئەم کاتە هەر ئێستا گیرا: { DATETIME($s1, length: "tiny") }.
    .email = ببوورن، ئەم کاتە هەر ئێستا گیرا: { $s1 }.

conf-also = بۆ { $child }: { DATETIME($s1, length: "tiny") }، { place }، لەگەڵ { $teacher }.
    .email = بۆ { $child }: { $s1 }، { place }، لەگەڵ { $teacher }.

conf-off = قسەکردنمان دەربارەی { $child }، { DATETIME($s1, length: "tiny") }، ناکرێت. داوای لێبوردن دەکەم. بۆ کاتێکی نوێ نامە دەنێرم. - { $teacher }
    .email = قسەکردنمان دەربارەی { $child }، { $s1 }، ناکرێت. داوای لێبوردن دەکەم. بۆ کاتێکی نوێ بۆتان دەنووسم. - { $teacher }
    .short = قسەمان دەربارەی { $child }، { DATETIME($s1, length: "tiny") }، ناکرێت. ببوورن. بۆ کاتێکی نوێ نامە دەنێرم. - { $teacher }

conf-plan = پلانمان بۆ { $child }: لە ماڵەوە: { $home_step }؛ لە پۆل، من: { $class_step }. لە { $date } نامە دەنێرم. - { $teacher }
    .email = پلانمان بۆ { $child }: لە ماڵەوە: { $home_step }؛ لە پۆل، من: { $class_step }. لە { $date } بۆتان دەنووسم. - { $teacher }
    .short = پلانی { $child }: ماڵ: { $home_step }؛ پۆل: { $class_step }. نامەی دواتر: { $date }. - { $teacher }
