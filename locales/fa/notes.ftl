### یادداشت معلم برای خانواده. خطاب: شما.
### reviewed: no
### date: 2026-11-22
### checked: شما throughout; written Persian that reads aloud as it is spoken; ی and ک, joiners; each text opens with a Persian word; verbs
### in number with the children; back-translated apart from the first pass.
### second, independent pass: 2026-11-22; compared line by line; nothing changed. Natives first: thank-family, growth.
### back-translation: first-contact "Hello, I am T, teacher of C at S. I send good news and ideas. To end send STOP (cancel), for
### help HELP." strength "Good news about C! D. Ask tonight about K." effort "C's effort in K went on. D. Just so do we learn!"
### kindness "Today we saw C's kindness: D. Our class is better with C." growth "Good news: C's progress in K shows this month. The
### trace of the time you give at home is plain. I thank you!" thank-family "I thank you for X. C shared it with us with pride."
### home-language "Today we learned a word in the language L from C: W. We all said it together! Teach us still more."
### here-all-week "This week we were with C all N days. It was pleasant and we learned a lot. I thank you!" next-step "C's progress
### in K goes on. An idea for home: A. 5 minutes is enough."
### .short: the same with fewer words; kindness "... Our class grew better."
### Natives first: effort, growth.

skill = { $skill ->
    [reading] خواندن
    [writing] نوشتن
    [counting] شمردن
    [maths] ریاضی
    [science] علوم
    [drawing] نقاشی
    [music] موسیقی
    [listening] گوش دادن
    [sharing] شریک شدن با دوستان
    [asking-questions] سؤال پرسیدن
    [working-together] کار گروهی
    [keeping-at-it] انجام کارهای سخت
   *[other] { $skill }
}

note-first-contact = سلام، من { $teacher } هستم، معلم { $child } در { $school }. خبرهای خوب و ایده‌ها را می‌فرستم. برای پایان STOP (لغو)، برای کمک HELP بفرستید.
    .email = سلام، من { $teacher } هستم، معلم { $child } در { $school }. برایتان خبرهای خوب و ایده‌ها را می‌نویسم. برای پایان STOP (لغو) و برای کمک HELP (کمک) را در پاسخ بنویسید.
    .short = من { $teacher }، معلم { $child } در { $school }. خبرهای خوب می‌فرستم. پایان: STOP (لغو). کمک: HELP.

note-strength = خبر خوب دربارهٔ { $child }! { $detail }. امشب دربارهٔ { skill } بپرسید. - { $teacher }
    .short = خبر خوب، { $child }: { $detail }. دربارهٔ { skill } بپرسید. - { $teacher }

note-effort = تلاش { $child } در { skill } ادامه داشت. { $detail }. ما همین‌طور یاد می‌گیریم! - { $teacher }
    .short = تلاش { $child } در { skill } ادامه داشت. { $detail }. یادگیری همین است! - { $teacher }

note-kindness = امروز مهربانی { $child } را دیدیم: { $detail }. کلاس ما با { $child } بهتر است. - { $teacher }
    .short = امروز مهربانی { $child } را دیدیم: { $detail }. کلاس ما بهتر شد. - { $teacher }

note-growth = خبر خوب: پیشرفت { $child } در { skill } این ماه به چشم می‌آید. اثر وقتی که در خانه می‌گذارید پیداست. متشکرم! - { $teacher }
    .short = پیشرفت { $child } در { skill } این ماه به چشم می‌آید. اثر وقت شما در خانه پیداست. متشکرم! - { $teacher }

note-thank-family = از شما برای { $thing } متشکرم. { $child } با افتخار آن را با ما در میان { $children ->
    [one] گذاشت
   *[other] گذاشتند
}. - { $teacher }

note-home-language = امروز از { $child } کلمه‌ای به زبان { language } یاد گرفتیم: { $word }. همه با هم گفتیم! باز هم به ما یاد بدهید. - { $teacher }

note-here-all-week = این هفته { $n ->
    [one] هر روز
   *[other] هر { $n } روز
} با { $child } بودیم. خوش گذشت و خیلی یاد گرفتیم. متشکرم! - { $teacher }

note-next-step = پیشرفت { $child } در { skill } ادامه دارد. یک پیشنهاد برای خانه: { $action }. 5 دقیقه کافی است. - { $teacher }
    .short = پیشرفت { $child } در { skill } ادامه دارد. در خانه: { $action }. 5 دقیقه کافی است. - { $teacher }
