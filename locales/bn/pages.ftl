### reviewed: no
### date: 2026-11-22
### checked: আপনি throughout; back-translated line by line and compared with the source.
### second, independent pass: 2026-11-22; every message compared; nothing changed. Natives first: page-about-what.

page-unsubscribe-title = ইমেইল বন্ধ করুন
page-unsubscribe-question = আপনি কি { $school } থেকে আর ইমেইল চান না?
page-unsubscribe-button = হ্যাঁ, বন্ধ করুন
page-unsubscribe-done = হয়ে গেছে। { $school } আর আপনাকে ইমেইল করবে না।
page-unsubscribe-again = মত বদলেছেন? আবার ইমেইল পেতে পারেন।
page-unsubscribe-again-button = আবার পাঠান
page-unsubscribe-restarted = আবার স্বাগতম। { $school } আবার আপনাকে ইমেইল করবে।
page-link-old = এই লিংক আর কাজ করে না। দয়া করে স্কুলের সাহায্য নিন।

page-about-title = এটা কী?
page-about-what = { $school } Porchlight ব্যবহার করে পরিবারকে সন্তানের খবর পাঠায়, যে পরিবার যে ভাষা পড়ে সেই ভাষায়।
page-about-answer = যেকোনো মেসেজের উত্তর নিজের ভাষায় দিতে পারেন। আপনার সন্তানকে যিনি পড়ান, তিনি উত্তরটি পড়েন।
page-about-free = কোনো অ্যাপ বা অ্যাকাউন্ট লাগে না। স্কুল কোনো টাকা চায় না।
page-about-stop = মেসেজ বন্ধ করতে উত্তরে STOP/বন্ধ লিখুন। আবার পেতে START/শুরু লিখুন।
page-about-language = ভাষা বা সময় বদলাতে চাইলে উত্তরে আমাদের জানান।
page-about-privacy = স্কুল আপনার ফোন নাম্বার ও মেসেজ শুধু এই কাজের জন্যই রাখে।

# The family's page of conferences, behind a signed link; by meaning, compared with the English line by line.
page-meet-title = দেখা করার সময়
page-meet-none = এর কোনোটিই সুবিধার নয়
page-meet-when = আপনি কখন আসতে পারবেন?
page-meet-send = পাঠান
page-meet-cancel = আমি আসতে পারব না
page-meet-taken = এই সময়টি এইমাত্র নেওয়া হয়ে গেছে। অন্য একটি বেছে নিন।
page-meet-thanks = ধন্যবাদ। স্কুল আপনাকে লিখবে।
