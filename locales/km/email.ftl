### reviewed: no
### date: 2026-11-22
### checked: subjects under 60 characters and without a child's name; លោកអ្នក; back-translated: "Good news from school",
### "Good news from T", "Making a plan together at school", "Making a plan with T", "A visit from school", "T's visit", "A
### story idea for tonight", "A math idea for tonight", "About the messages you get from school", "Greetings", "To the
### family of C", "To answer please reply to this e-mail.", "You got this message because school has this address for your
### family.", "Stop getting these e-mails".
### second, independent pass: 2026-11-22; every message compared; nothing changed. Natives first: email-subject-visit.

email-subject-note = ដំណឹងល្អពីសាលា
email-subject-note-from = ដំណឹងល្អពី { $teacher }
email-subject-conf = រៀបគម្រោងជាមួយគ្នានៅសាលា
email-subject-conf-from = រៀបគម្រោងជាមួយ { $teacher }
email-subject-visit = ការមកលេងពីសាលា
email-subject-visit-from = ការមកលេងរបស់ { $teacher }
email-subject-read = គំនិតរឿងមួយសម្រាប់យប់នេះ
email-subject-math = គំនិតគណិតមួយសម្រាប់យប់នេះ
email-subject-sys = អំពីសារដែលលោកអ្នកទទួលពីសាលា
email-greeting = ជម្រាបសួរ
email-greeting-child = ជូនចំពោះគ្រួសាររបស់ { $child }
email-reply = ដើម្បីឆ្លើយ សូមឆ្លើយតបអ៊ីមែលនេះ។
email-why = លោកអ្នកទទួលបានសារនេះ ព្រោះសាលាមានអាសយដ្ឋាននេះសម្រាប់គ្រួសារលោកអ្នក។
email-unsubscribe = ឈប់ទទួលអ៊ីមែលទាំងនេះ
