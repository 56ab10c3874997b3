### رسائل من المعلمين إلى الأسر. صيغة المخاطبة: الجمع (أنتم). لا تطابق في الجنس مع القارئ ولا مع الطفل ولا مع من يكتب.
### reviewed: no
### date: 2026-11-22
### checked: translated by meaning; back-translated apart from the first pass and compared for meaning, tone and form of
### address (plural throughout); nouns instead of verbs that would agree with the child, first person instead of
### "teacher" (which has a gender); each text opens with an Arabic word, so that a phone lays it out from the right.
### second, independent pass: 2026-11-22; compared line by line; nothing changed now (an earlier pass: effort says what was done; a gesture, لفتة, rather than "kindness from"). Natives first: thank-family, here-all-week, "معكم", names in Latin letters between Arabic words on a real phone.
### back-translation: first-contact "Hello, with you is T; I teach C at S. I will send good news and ideas. To stop: STOP (stop).
### For help: HELP." strength "Good news about C! D. Ask tonight about K." effort "Steady effort from C in K. D. This
### is how we learn!" kindness "A kind gesture from C today: D. Our class is more beautiful with C present." growth
### "Good news: notable progress for C in K this month. The effect of the time you set aside at home is
### clear. Thank you!"
### thank-family "Thank you for X. C's pride in sharing it with us was great."
### home-language "We learned today from C a word in the language L: W. We all said it together! Teach us more, please."
### here-all-week "We were glad of C's presence throughout all N days this week. We enjoyed ourselves and learned much. Thank you!"
### next-step "Steady progress with C in K. Try at home: A. 5 minutes are enough."
### .short: first-contact as above without the greeting and "ideas"; growth "Notable progress ... The effect of your time at
### home is clear."

skill = { $skill ->
    [reading] القراءة
    [writing] الكتابة
    [counting] العد
    [maths] الرياضيات
    [science] العلوم
    [drawing] الرسم
    [music] الموسيقى
    [listening] الاستماع
    [sharing] المشاركة مع الآخرين
    [asking-questions] طرح الأسئلة
    [working-together] العمل الجماعي
    [keeping-at-it] المثابرة
   *[other] { $skill }
}

note-first-contact = مرحبًا، معكم { $teacher }، أعلّم { $child } في { $school }. سأرسل أخبارًا سارة وأفكارًا. للإيقاف: STOP (توقف). للمساعدة: HELP.
    .short = معكم { $teacher }، أعلّم { $child } في { $school }. سأرسل أخبارًا سارة. للإيقاف: STOP (توقف). للمساعدة: HELP.
    .email = مرحبًا، معكم { $teacher }، أعلّم { $child } في { $school }. سأرسل إليكم هنا أخبارًا سارة وأفكارًا. للإيقاف أرسلوا STOP (توقف)، وللمساعدة أرسلوا HELP (مساعدة).

note-strength = خبر سار عن { $child }! { $detail }. اسألوا الليلة عن { skill }. - { $teacher }

note-effort = جهد متواصل من { $child } في { skill }. { $detail }. هكذا نتعلم! - { $teacher }

note-kindness = لفتة لطيفة من { $child } اليوم: { $detail }. صفنا أجمل بوجود { $child }. - { $teacher }

note-growth = خبر سار: تقدم ملحوظ عند { $child } في { skill } هذا الشهر. أثر الوقت الذي تخصصونه في البيت واضح. شكرًا لكم! - { $teacher }
    .short = تقدم ملحوظ عند { $child } في { skill } هذا الشهر. أثر وقتكم في البيت واضح. شكرًا لكم! - { $teacher }

note-thank-family = شكرًا لكم على { $thing }. كان فخر { $child } كبيرًا بمشاركة ذلك معنا. - { $teacher }

note-home-language = تعلمنا اليوم من { $child } كلمة باللغة { language }: { $word }. قلناها كلنا معًا! علّمونا المزيد من فضلكم. - { $teacher }

note-here-all-week = فرحنا بحضور { $child } { $n ->
    [zero] كل يوم
    [one] كل يوم
    [two] في اليومين معًا
    [few] في الأيام الـ{ $n } كلها
    [many] في الأيام الـ{ $n } كلها
   *[other] في الأيام الـ{ $n } كلها
} هذا الأسبوع. استمتعنا وتعلمنا الكثير. شكرًا لكم! - { $teacher }

note-next-step = تقدم مستمر عند { $child } في { skill }. جرّبوا في البيت: { $action }. تكفي 5 دقائق. - { $teacher }
