### یادداشت معلم به خانواده. خطاب: شما. دری افغانستان.
### reviewed: no
### date: 2026-11-22
### checked: شما throughout; words of Dari (مکتب, صنف, روان کنید), joiners; each text opens with a Dari word; verbs in number with the
### children; back-translated apart from the first pass.
### second, independent pass: 2026-11-22; compared line by line; nothing changed. Natives first: growth, thank-family.
### back-translation: first-contact "Hello, I am T, teacher of C at S. I send glad news and advice. To end send STOP (halt), for help
### HELP." strength "Glad news about C! D. Ask tonight about K." effort "C's striving in K went on. D. Just so do we learn!" kindness
### "Today we saw C's kindness: D. Our class is better with C." growth "Glad news: C's progress in K shows this month. The trace of the
### time you give at home is plain. Thanks!" thank-family "Thanks to you for X. C shared it with us with pride." home-language
### "Today we learned an L word from C: W. We all said it together! Teach us still more." here-all-week "This week we were together
### with C all N days. It was pleasant and we learned many things. Thanks!" next-step "C's progress in K continues. Advice for home:
### A. 5 minutes is enough."
### .short: the same with fewer words; kindness "... Our class grew better."
### Natives first: effort, growth, "روان کنید" throughout.

skill = { $skill ->
    [reading] خواندن
    [writing] نوشتن
    [counting] شمردن
    [maths] ریاضی
    [science] ساینس
    [drawing] رسامی
    [music] موسیقی
    [listening] گوش دادن
    [sharing] شریک ساختن چیزها
    [asking-questions] سوال کردن
    [working-together] کار گروپی
    [keeping-at-it] اجرای کارهای سخت
   *[other] { $skill }
}

note-first-contact = سلام، من { $teacher } هستم، معلم { $child } در { $school }. خبرهای خوش و مشوره روان می‌کنم. برای ختم STOP (توقف)، برای کمک HELP روان کنید.
    .email = سلام، من { $teacher } هستم، معلم { $child } در { $school }. برای‌تان خبرهای خوش و مشوره می‌نویسم. برای ختم STOP (توقف) و برای کمک HELP (کمک) را در جواب بنویسید.
    .short = من { $teacher }، معلم { $child } در { $school }. خبرهای خوش روان می‌کنم. ختم: STOP (توقف). کمک: HELP.

note-strength = خبر خوش در مورد { $child }! { $detail }. امشب در مورد { skill } بپرسید. - { $teacher }
    .short = خبر خوش، { $child }: { $detail }. در مورد { skill } بپرسید. - { $teacher }

note-effort = کوشش { $child } در { skill } ادامه داشت. { $detail }. ما همین‌طور می‌آموزیم! - { $teacher }
    .short = کوشش { $child } در { skill } ادامه داشت. { $detail }. آموختن همین است! - { $teacher }

note-kindness = امروز مهربانی { $child } را دیدیم: { $detail }. صنف ما با { $child } خوب‌تر است. - { $teacher }
    .short = امروز مهربانی { $child } را دیدیم: { $detail }. صنف ما خوب‌تر شد. - { $teacher }

note-growth = خبر خوش: پیشرفت { $child } در { skill } این ماه معلوم می‌شود. اثر وقتی که در خانه می‌دهید پیداست. تشکر! - { $teacher }

note-thank-family = تشکر از شما برای { $thing }. { $child } با افتخار آن را با ما شریک { $children ->
    [one] ساخت
   *[other] ساختند
}. - { $teacher }

note-home-language = امروز از { $child } یک لغت { language } آموختیم: { $word }. همه یکجا گفتیم! باز هم به ما یاد بدهید. - { $teacher }

note-here-all-week = در این هفته { $n ->
    [one] هر روز
   *[other] هر { $n } روز
} با { $child } یکجا بودیم. خوش گذشت و بسیار چیزها آموختیم. تشکر! - { $teacher }

note-next-step = پیشرفت { $child } در { skill } دوام دارد. مشوره برای خانه: { $action }. 5 دقیقه بس است. - { $teacher }
    .short = پیشرفت { $child } در { skill } دوام دارد. در خانه: { $action }. 5 دقیقه بس است. - { $teacher }
