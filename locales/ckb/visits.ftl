### reviewed: no
### date: 2026-11-22
### checked: ئێوە throughout; no reason is given; back-translated apart from the first pass.
### second, independent pass: 2026-11-22; compared line by line; "members of your family", since خێزان alone can be heard as "wife". Natives first: offer.
### back-translation: offer "May I see the members of your family for 20 minutes, at home or a place to your liking? It is as you wish. Send YES or NO." booked
### "Thanks! The visit of T and colleague: D, time. It needs no preparation. To change, send me a message." thanks "Thanks for your
### hospitality. I learned about C: D. I will profit from it in class!"

visit-offer = دەتوانم 20 خولەک ئەندامانی خێزانەکەتان ببینم، لە ماڵەوە یان شوێنێکی دڵخوازتان؟ بە ئارەزووی خۆتانە. بەڵێ یان نەخێر بنێرن. - { $teacher }
    .short = ئایا دەتوانم 20 خولەک ئەندامانی خێزانەکەتان ببینم، لە ماڵەوە یان شوێنێک کە حەزتان لێیە؟ بەڵێ یان نەخێر بنێرن. - { $teacher }

visit-booked = سوپاس! سەردانی { $teacher } و { $colleague }: { $day }، { $time }. پێویست بە ئامادەکاری ناکات. بۆ گۆڕین، نامەم بۆ بنێرن.
    .email = سوپاس! سەردانی { $teacher } و { $colleague }: { $day }، { $time }. پێویست بە ئامادەکاری ناکات. بۆ گۆڕین، بۆم بنووسن.

visit-thanks = سوپاس بۆ میوانداریتان. دەربارەی { $child } زانیم: { $detail }. لە پۆل سوودی لێ دەبینم! - { $teacher }
    .short = سوپاس بۆ میوانداریتان. { $child }: { $detail }. لە پۆل سوودی لێ دەبینم! - { $teacher }
