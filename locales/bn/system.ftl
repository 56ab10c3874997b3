### reviewed: no
### date: 2026-11-22
### checked: আপনি throughout; নাম্বার, since নম্বর also means marks; back-translated apart from the first pass.
### second, independent pass: 2026-11-22; every message compared, STOP and START with the words families type; nothing changed. Natives first: sys-started.
### back-translation: stopped "No more messages will come from S. To get them again reply START." started "Welcome again!
### News of the class will be sent from S. To stop reply STOP." help "S: messages of your child's class. For help call P. To
### stop write STOP." wrong-number "Sorry! S has taken this phone number off the list. No more messages will come." got-it
### "Thanks, I got your message. I will answer within this time: W." language "Which language suits? 1, 2, 3. Reply a
### number." quiet "Fine. S will write only from F to T. To stop all messages write STOP."
### sys-original-note, second, independent pass: 2026-11-22; read back: "T has written this in this language: L. If you want
### help to read, answer." Compared with the English; nothing changed.
### sys-language-changed, by meaning; second pass: 2026-11-22; read back: "Thanks! From now on S will write in this
### language." Nothing changed.

sys-stopped = { $school } থেকে আর মেসেজ আসবে না। আবার পেতে উত্তরে START/শুরু লিখুন।
    .email = { $school } থেকে আর ইমেইল আসবে না। আবার পেতে উত্তরে START/শুরু লিখুন।

sys-started = আবার স্বাগতম! { $school } থেকে ক্লাসের খবর পাঠানো হবে। বন্ধ করতে উত্তরে STOP/বন্ধ লিখুন।

sys-help = { $school }: আপনার সন্তানের ক্লাসের মেসেজ। সাহায্যের জন্য ফোন করুন { $phone }। বন্ধ করতে STOP/বন্ধ লিখুন।
    .email = { $school }: আপনার সন্তানের ক্লাসের ইমেইল। সাহায্যের জন্য ফোন করুন { $phone }। বন্ধ করতে STOP/বন্ধ লিখুন।

sys-wrong-number = দুঃখিত! { $school } এই ফোন নাম্বারটি তালিকা থেকে সরিয়ে দিয়েছে। আর মেসেজ আসবে না।
    .email = দুঃখিত! { $school } এই ঠিকানাটি তালিকা থেকে সরিয়ে দিয়েছে। আর ইমেইল আসবে না।

sys-got-it = ধন্যবাদ, আপনার মেসেজ পেয়েছি। এই সময়ের মধ্যে উত্তর দেব: { $when }। - { $teacher }

sys-language = কোন ভাষায় সুবিধা? 1 { $l1 }, 2 { $l2 }, 3 { $l3 }। উত্তরে একটি সংখ্যা লিখুন।

sys-language-changed = ধন্যবাদ! এখন থেকে { $school } এই ভাষায় লিখবে।

sys-quiet = ঠিক আছে। { $school } শুধু { $from } থেকে { $to } পর্যন্ত লিখবে। সব মেসেজ বন্ধ করতে STOP/বন্ধ লিখুন।
    .email = ঠিক আছে। { $school } শুধু { $from } থেকে { $to } পর্যন্ত লিখবে। সব ইমেইল বন্ধ করতে STOP/বন্ধ লিখুন।

sys-original-note = { $teacher } এটি এই ভাষায় লিখেছেন: { $language }। পড়তে সাহায্য চাইলে উত্তর দিন।
