### reviewed: no
### date: 2026-11-22
### checked: by meaning, plural address; back-translated: "Good news from the school", "Good news from T", "About your
### messages from the school", "Greetings,", "Honoured family of C,", "To answer, reply to this message.", "This message
### reached you because this address is recorded for your family at the school.", "Stop these messages".

email-subject-note = أخبار سارة من المدرسة
email-subject-note-from = أخبار سارة من { $teacher }
email-subject-sys = بخصوص رسائلكم من المدرسة
email-greeting = تحية طيبة،
email-greeting-child = أسرة { $child } الكريمة،
email-reply = للرد، يكفي أن تجيبوا على هذه الرسالة.
email-why = وصلتكم هذه الرسالة لأن هذا العنوان مسجل لأسرتكم لدى المدرسة.
email-unsubscribe = إيقاف هذه الرسائل
