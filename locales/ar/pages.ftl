### reviewed: no
### date: 2026-11-22
### checked: by meaning, plural address; back-translated and compared line by line.
### second, independent pass: 2026-11-22; compared line by line; تقرؤها (an earlier pass: "we at S", since the name of a school often has مدرسة in it). Natives first: page-about-answer.

page-unsubscribe-title = إيقاف الرسائل الإلكترونية
page-unsubscribe-question = هل تريدون إيقاف الرسائل الإلكترونية من { $school }؟
page-unsubscribe-button = نعم، أوقفوها
page-unsubscribe-done = تم. لن تصلكم رسائل إلكترونية من { $school } بعد الآن.
page-unsubscribe-again = هل غيرتم رأيكم؟ يمكنكم تلقيها من جديد.
page-unsubscribe-again-button = تلقي الرسائل من جديد
page-unsubscribe-restarted = أهلًا بعودتكم. ستصلكم رسائل { $school } الإلكترونية من جديد.
page-link-old = لم يعد هذا الرابط صالحًا. يرجى طلب المساعدة من المدرسة.

page-about-title = ما هذا؟
page-about-what = نحن في { $school } نستخدم خدمة Porchlight لنرسل إلى الأسر أخبار أطفالها، باللغة التي تقرؤها كل أسرة.
page-about-answer = يمكنكم الرد على أي رسالة بلغتكم. من يعلّم طفلكم يقرأ ردكم.
page-about-free = لا تحتاجون إلى تطبيق ولا إلى حساب. لا تطلب المدرسة أي مال.
page-about-stop = لإيقاف الرسائل النصية أرسلوا STOP أو توقف. لتلقيها من جديد أرسلوا START أو اشتراك.
page-about-language = لتغيير اللغة أو الأوقات، أخبرونا بذلك في ردكم.
page-about-privacy = تحتفظ المدرسة برقمكم ورسائلكم لهذا الغرض فقط.

# The family's page of conferences, behind a signed link; by meaning, compared with the English line by line.
page-meet-title = موعد للقاء
page-meet-none = لا يناسبنا أي منها
page-meet-when = متى يمكنكم الحضور؟
page-meet-send = إرسال
page-meet-cancel = لا نستطيع الحضور
page-meet-taken = حُجز هذا الموعد للتو. يرجى اختيار موعد آخر.
page-meet-thanks = شكرًا لكم. ستكتب إليكم المدرسة.
