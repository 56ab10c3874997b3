### reviewed: no
### date: 2026-11-22
### checked: each reads right in every message that uses it; the answers are words families type.
### second, independent pass: 2026-11-22; every word read in every message that uses it; nothing changed. Natives first: place [video].
### term: school = স্কুল; not: বিদ্যালয়
### term: class = ক্লাস; not: শ্রেণি
### term: family = পরিবার; not: অভিভাবক
### term: message = মেসেজ; not: বার্তা, এসএমএস
### term: story = গল্প; not: কাহিনি

word-stop = বন্ধ
word-help = সাহায্য
word-start = শুরু
word-yes = হ্যাঁ
word-no = না
word-call = ফোন করুন

place = { $place ->
    [school] স্কুলে
    [home] আপনার বাড়িতে
    [phone] ফোনে
    [video] ভিডিও কলে
   *[other] { $place }
}

mode = { $mode ->
    [school] স্কুলে
    [home] আপনার বাড়িতে
    [phone] ফোনে
    [video] ভিডিও কলে
   *[other] { $mode }
}

language = { $language ->
    [own] বাংলা
   *[other] { $language }
}
