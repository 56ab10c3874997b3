### نامەی مامۆستا بۆ خێزان. شێوەی دواندن: ئێوە.
### reviewed: no
### date: 2026-11-22
### checked: ئێوە throughout; nouns, so that nothing agrees with the number of children and no ending hangs on a name; ە, ی, ک of Central
### Kurdish; each text opens with a Kurdish word; back-translated apart from the first pass.
### second, independent pass: 2026-11-22; compared line by line; فێر بوون and فێر کردن written apart, thank-family says sharing with us, not telling us. Natives first: effort, kindness, thank-family.
### back-translation: first-contact "Hello, I, T, give lessons to C at S. I send glad news and suggestions. Halting: STOP (stopping). Help:
### HELP." strength "Glad news about C! D. Tonight ask about K." effort "C's effort in K went on. D. So do we learn!" kindness "Today
### kindness was seen from C: D. Our class is nicer by C's being there." growth "Glad news: C's progress in K shows this month. The effect of
### your time at home appears. Thanks!" thank-family "Thanks for X. Sharing it with us was a great pride for C." home-language "Today
### we learned an L word from C: W. We all said it together! Teach us more." here-all-week "This week we were with C on all N days. It was
### pleasant and we learned many things. Thanks!" next-step "C's progress in K goes on. Try this at home: A. 5 minutes is enough."
### .short: the same with fewer words; kindness "... Our class became nicer."
### Natives first: effort, kindness, thank-family.

skill = { $skill ->
    [reading] خوێندنەوە
    [writing] نووسین
    [counting] ژماردن
    [maths] بیرکاری
    [science] زانست
    [drawing] وێنەکێشان
    [music] مۆسیقا
    [listening] گوێگرتن
    [sharing] هاوبەشیکردن
    [asking-questions] پرسیارکردن
    [working-together] کاری پێکەوەیی
    [keeping-at-it] کاری گران
   *[other] { $skill }
}

note-first-contact = سڵاو، من { $teacher }، لە { $school } وانە بە { $child } دەڵێمەوە. هەواڵی خۆش و پێشنیار دەنێرم. وەستان: STOP (ڕاگرتن). یارمەتی: HELP.
    .email = سڵاو، من { $teacher }، لە { $school } وانە بە { $child } دەڵێمەوە. هەواڵی خۆش و پێشنیارتان بۆ دەنووسم. بۆ وەستان لە وەڵامدا STOP (ڕاگرتن) بنووسن. بۆ یارمەتی HELP (یارمەتی) بنووسن.
    .short = من { $teacher }، لە { $school } وانە بە { $child } دەڵێم. هەواڵی خۆش دەنێرم. STOP (ڕاگرتن). یارمەتی: HELP.

note-strength = هەواڵی خۆش دەربارەی { $child }! { $detail }. ئەمشەو دەربارەی { skill } پرسیار بکەن. - { $teacher }
    .short = هەواڵی خۆش، { $child }: { $detail }. دەربارەی { skill } بپرسن. - { $teacher }

note-effort = هەوڵی { $child } لە { skill } بەردەوام بوو. { $detail }. ئێمە ئاوا فێر دەبین! - { $teacher }

note-kindness = ئەمڕۆ میهرەبانی لە { $child } بینرا: { $detail }. پۆلەکەمان بە بوونی { $child } جوانترە. - { $teacher }
    .short = ئەمڕۆ میهرەبانی لە { $child } بینرا: { $detail }. پۆلەکەمان جوانتر بوو. - { $teacher }

note-growth = هەواڵی خۆش: پێشکەوتنی { $child } لە { skill } لەم مانگەدا دیارە. کاریگەریی کاتی ئێوە لە ماڵەوە دەردەکەوێت. سوپاس! - { $teacher }
    .short = پێشکەوتنی { $child } لە { skill } لەم مانگەدا دیارە. کاتی ئێوە لە ماڵەوە دەردەکەوێت. سوپاس! - { $teacher }

note-thank-family = سوپاس بۆ { $thing }. هاوبەشکردنی لەگەڵ ئێمە شانازییەکی گەورە بوو بۆ { $child }. - { $teacher }

note-home-language = ئەمڕۆ لە { $child } وشەیەکی { language } فێر بووین: { $word }. هەموومان پێکەوە گوتمان! زیاترمان فێر بکەن. - { $teacher }

note-here-all-week = ئەم هەفتەیە { $n ->
    [one] هەموو ڕۆژێک
   *[other] هەر { $n } ڕۆژەکە
} لەگەڵ { $child } بووین. خۆش بوو و زۆر شت فێر بووین. سوپاس! - { $teacher }

note-next-step = پێشکەوتنی { $child } لە { skill } بەردەوامە. لە ماڵەوە ئەمە تاقی بکەنەوە: { $action }. 5 خولەک بەسە. - { $teacher }
    .short = پێشکەوتنی { $child } لە { skill } بەردەوامە. لە ماڵەوە: { $action }. 5 خولەک بەسە. - { $teacher }
