### reviewed: no
### date: 2026-11-22
### checked: ئێوە throughout; STOP and START with the Kurdish word; back-translated apart from the first pass.
### second, independent pass: 2026-11-22; compared line by line; nothing changed. Natives first: sys-help.
### back-translation: stopped "No more messages come to you from S. To get them again send START (beginning)." started "Welcome back! Messages of
### class come to you from S. To halt send STOP (stopping)." help "From S: messages of your child's class. For help contact P. To halt send
### STOP (stopping)." wrong-number "Pardon! S has wiped this number from its list. No more messages come to you." got-it "Thanks, your message
### reached me. I answer by W." language "Which language is better? Send only the number." quiet "Good. S's messages come only from F to T. To
### halt all messages send STOP (stopping)."
### .email: the same, "e-mails", "this address".
### sys-original-note, second, independent pass: 2026-11-22; read back: "This message of T is written in this language: L.
### If you want help to read it, send an answer." Compared with the English; changed: no ending is tied to the name any
### more.
### sys-language-changed, by meaning; second pass: 2026-11-22; read back: "Thanks! From now on the messages of S come in
### this language." Nothing changed. The e-mail form says the same of e-mails.

sys-stopped = چیتر نامەتان لە { $school } بۆ نایەت. بۆ وەرگرتنەوە START (دەستپێکردن) بنێرن.
    .email = چیتر ئیمەیڵتان لە { $school } بۆ نایەت. بۆ وەرگرتنەوە START (دەستپێکردن) بنێرن.

sys-started = بەخێربێنەوە! لە { $school } نامەی پۆلتان بۆ دێت. بۆ وەستان STOP (ڕاگرتن) بنێرن.
    .email = بەخێربێنەوە! لە { $school } ئیمەیڵی پۆلتان بۆ دێت. بۆ وەستان STOP (ڕاگرتن) بنێرن.

sys-help = لە { $school }: نامەکانی پۆلی منداڵەکەتان. بۆ یارمەتی پەیوەندی بکەن بە { $phone }. بۆ وەستان STOP (ڕاگرتن) بنێرن.
    .email = لە { $school }: ئیمەیڵەکانی پۆلی منداڵەکەتان. بۆ یارمەتی پەیوەندی بکەن بە { $phone }. بۆ وەستان STOP (ڕاگرتن) بنێرن.

sys-wrong-number = ببوورن! { $school } ئەم ژمارەیەی لە لیستەکەی سڕییەوە. چیتر نامەتان بۆ نایەت.
    .email = ببوورن! { $school } ئەم ناونیشانەی لە لیستەکەی سڕییەوە. چیتر ئیمەیڵتان بۆ نایەت.

sys-got-it = سوپاس، نامەکەتانم پێگەیشت. تا { $when } وەڵام دەدەمەوە. - { $teacher }

sys-language =
    کام زمان باشترە؟
    1 { $l1 }
    2 { $l2 }
    3 { $l3 }
    تەنها ژمارەکە بنێرن.

sys-language-changed = سوپاس! لە ئێستاوە نامەکانی { $school } بەم زمانە دێن.
    .email = سوپاس! لە ئێستاوە ئیمەیڵەکانی { $school } بەم زمانە دێن.

sys-quiet = باشە. نامەکانی { $school } تەنها لە { $from } تا { $to } دێن. بۆ وەستانی هەموو نامەکان STOP (ڕاگرتن) بنێرن.
    .email = باشە. ئیمەیڵەکانی { $school } تەنها لە { $from } تا { $to } دێن. بۆ وەستانی هەموویان STOP (ڕاگرتن) بنێرن.

sys-original-note = ئەم نامەیەی { $teacher } بەم زمانە نووسراوە: { $language }. ئەگەر بۆ خوێندنەوەی یارمەتیتان دەوێت، وەڵام بنێرن.
