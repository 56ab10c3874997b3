### reviewed: no
### date: 2026-11-22
### checked: by meaning, 您; no reason is given, the choice stays with the family.
### second, independent pass: 2026-11-22; the text read back into English and compared with the source; nothing to mend.
### Natives first: "不用了" as the NO of offer.
### back-translation: offer "May I come to your home or a place you like and meet your family for 20 minutes? You
### decide. Please reply YES or NO NEED." booked "Thank you! T and T2 will come on day, time. Nothing needs preparing.
### To change it, please text me (e-mail: write to me)." thanks "Thank you for having me. I got to know something new
### about C: D. I will use it in class!"

visit-offer = 我可以去您家或您喜欢的地方，和您一家人见面20分钟吗？由您决定。请回复"好"或"不用了"。- { $teacher }

visit-booked = 谢谢您！{ $teacher }和{ $colleague }会在{ $day }{ $time }来访。什么都不用准备。如需更改，请给我发短信。
    .email = 谢谢您！{ $teacher }和{ $colleague }会在{ $day }{ $time }来访。什么都不用准备。如需更改，请给我写信。

visit-thanks = 谢谢您的接待。我对{ $child }有了新的了解：{ $detail }。我会用在课堂上！- { $teacher }
