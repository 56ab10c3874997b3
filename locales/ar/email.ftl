### reviewed: no
### date: 2026-11-22
### checked: by meaning, plural address; back-translated: "Good news from the school", "Good news from T", "Planning together in
### the school", "Let us plan with T", "A visit from the school", "A visit from T", "A story idea for this night", "An
### arithmetic idea for this night", "About your messages from the school", "Greetings,", "Honoured family of C,", "To answer, you
### can reply directly to this message.", "This message reached you because this address is recorded for your family at the
### school.", "Stop these messages".
### second, independent pass: 2026-11-22; compared line by line; one "with" in the subject of meetings. Natives first: the greeting of a family.

email-subject-note = أخبار سارة من المدرسة
email-subject-note-from = أخبار سارة من { $teacher }
email-subject-conf = لنخطط معًا في المدرسة
email-subject-conf-from = لنخطط مع { $teacher }
email-subject-visit = زيارة من المدرسة
email-subject-visit-from = زيارة من { $teacher }
email-subject-read = فكرة قصة لهذه الليلة
email-subject-math = فكرة حساب لهذه الليلة
email-subject-sys = بخصوص رسائلكم من المدرسة
email-greeting = تحية طيبة،
email-greeting-child = أسرة { $child } الكريمة،
email-reply = للرد، يمكنكم الرد مباشرة على هذه الرسالة.
email-why = وصلتكم هذه الرسالة لأن هذا العنوان مسجل لأسرتكم لدى المدرسة.
email-unsubscribe = إيقاف هذه الرسائل
