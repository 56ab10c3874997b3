### reviewed: no
### date: 2026-11-22
### checked: each reads right in every message that uses it; yes and no are ရပါတယ် and မရပါဘူး (it will do, it will not),
### which anybody can say.
### second, independent pass: 2026-11-22; every word read in every message that uses it; nothing changed. Natives first: word-yes (ရပါတယ်).
### term: school = ကျောင်း; not: စာသင်ခန်း
### term: class = အတန်း; not: ကလပ်စ်
### term: family = မိသားစု; not: အုပ်ထိန်းသူ
### term: message = စာ; not: မက်ဆေ့
### term: story = ပုံပြင်; not: ဝတ္ထု

word-stop = ရပ်
word-help = အကူအညီ
word-start = စတင်
word-yes = ရပါတယ်
word-no = မရပါဘူး
word-call = ဖုန်းဆက်ပါ

place = { $place ->
    [school] ကျောင်းမှာ
    [home] သင့်အိမ်မှာ
    [phone] ဖုန်းနဲ့
    [video] ဗီဒီယိုနဲ့
   *[other] { $place }
}

mode = { $mode ->
    [school] ကျောင်းမှာ
    [home] သင့်အိမ်မှာ
    [phone] ဖုန်းနဲ့
    [video] ဗီဒီယိုနဲ့
   *[other] { $mode }
}

language = { $language ->
    [own] မြန်မာ
   *[other] { $language }
}
