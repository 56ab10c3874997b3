### reviewed: no
### date: 2026-11-22
### checked: আপনি throughout; the choice stays with the family; back-translated apart from the first pass. Natives first:
### visit-thanks.
### second, independent pass: 2026-11-22; every message compared; nothing changed. Natives first: visit-thanks.
### back-translation: offer "May I meet your family for 20 minutes, at home or at a place you like? The wish is yours. Reply
### yes or no." booked "Thanks! T and K will come D, T. No preparation is needed. If you want to change, write to me."
### thanks "Thanks for making us your own. I learned about C: D. I will put it to use in class!"

visit-offer = 20 মিনিটের জন্য আপনার পরিবারের সাথে দেখা করতে পারি কি, বাড়িতে বা আপনার পছন্দের জায়গায়? ইচ্ছা আপনার। উত্তরে হ্যাঁ বা না লিখুন। - { $teacher }
    .short = 20 মিনিটের জন্য আপনার পরিবারের সাথে দেখা করতে পারি কি, বাড়িতে বা পছন্দের জায়গায়? হ্যাঁ বা না লিখুন। - { $teacher }

visit-booked = ধন্যবাদ! { $teacher } ও { $colleague } আসবেন { $day }, { $time }। প্রস্তুতির দরকার নেই। বদলাতে চাইলে আমাকে লিখুন।

visit-thanks = আমাদের আপন করে নেওয়ার জন্য ধন্যবাদ। { $child } সম্পর্কে জানলাম: { $detail }। ক্লাসে তা কাজে লাগাব! - { $teacher }
    .short = সময় দেওয়ার জন্য ধন্যবাদ। { $child }: { $detail }। ক্লাসে তা কাজে লাগাব! - { $teacher }
