### reviewed: no
### date: 2026-11-22
### checked: translated by meaning; back-translated apart from the first pass and compared; the question is one that "có" and
### "không" answer; length with long names. Natives first: visit-offer "cho tôi gặp".
### second, independent pass: 2026-11-22; read back and compared; nothing changed. Natives first: visit-offer "cho tôi gặp".
### back-translation: offer "Could the family let me meet it for 20 minutes, at home or any place the family likes? It is up to
### the family. Text YES or NO." booked "Thank you, family! T and U will come D at H. No need to prepare anything. To change, just
### text me." thanks "Thank you, family, for welcoming me. I understand more about C: D. I will use this in class!" .short "Thank you,
### family! About C: D. I will use this in class!"

visit-offer = Gia đình có thể cho tôi gặp 20 phút, ở nhà hay nơi nào gia đình thích không? Tùy gia đình chọn. Nhắn CÓ hoặc KHÔNG. - { $teacher }
    .short = Gia đình có thể cho tôi gặp 20 phút, ở nhà hay nơi gia đình thích không? Tùy ý gia đình. Nhắn CÓ hoặc KHÔNG. - { $teacher }

visit-booked = Cảm ơn gia đình! { $teacher } và { $colleague } sẽ đến { $day } lúc { $time }. Không cần chuẩn bị gì. Cần đổi, cứ nhắn tôi.
    .email = Cảm ơn gia đình! { $teacher } và { $colleague } sẽ đến { $day } lúc { $time }. Gia đình không cần chuẩn bị gì. Cần đổi, cứ viết cho tôi nhé.

visit-thanks = Cảm ơn gia đình đã tiếp đón. Tôi hiểu thêm về { $child }: { $detail }. Tôi sẽ dùng điều này ở lớp! - { $teacher }
    .short = Cảm ơn gia đình! Về { $child }: { $detail }. Tôi sẽ dùng điều này ở lớp! - { $teacher }
