### reviewed: no
### date: 2026-11-22
### checked: subjects under 60 characters and without a child's name; আপনি; back-translated: "Good news from school",
### "T: good news", "Planning together at school", "T and you: planning together", "Meeting with you, from school", "T:
### meeting with you", "A story idea for tonight", "A math idea for tonight", "About your messages from school",
### "Greetings,", "Dear C and family,", "To answer just write a reply to this e-mail.", "For your family the school was
### given this address, so you got this.", "Stop these e-mails".
### second, independent pass: 2026-11-22; every message compared; the visit subjects announce no decision ("meeting with you"), the greeting reads as a letter does. Natives first: email-greeting-child.

email-subject-note = স্কুল থেকে ভালো খবর
email-subject-note-from = { $teacher }: ভালো খবর
email-subject-conf = স্কুলে একসাথে পরিকল্পনা
email-subject-conf-from = { $teacher } ও আপনি: একসাথে পরিকল্পনা
email-subject-visit = স্কুল থেকে আপনাদের সাথে দেখা
email-subject-visit-from = { $teacher }: আপনাদের সাথে দেখা
email-subject-read = আজ রাতের জন্য গল্পের একটি ভাবনা
email-subject-math = আজ রাতের জন্য গণিতের একটি ভাবনা
email-subject-sys = স্কুল থেকে পাওয়া আপনার মেসেজ সম্পর্কে
email-greeting = শুভেচ্ছা,
email-greeting-child = প্রিয় { $child } ও পরিবার,
email-reply = উত্তর দিতে শুধু এই ইমেইলের জবাব লিখুন।
email-why = আপনার পরিবারের জন্য স্কুলে এই ঠিকানা দেওয়া আছে, তাই এটি পেয়েছেন।
email-unsubscribe = এই ইমেইল বন্ধ করুন
