### reviewed: no
### date: 2026-11-22
### checked: by meaning, 您; no reason is given, the choice stays with the family.
### second, independent pass: 2026-11-22; the text read back into English and compared with the source; nothing to mend.
### back-translation: offer "May I come to your home or a place you like and meet your family for 20 minutes? You
### decide. Please reply YES or NOT CONVENIENT." booked "Thank you! T and T2 will come on day, time. Nothing needs
### preparing. To change it, please text me (e-mail: write to me)." thanks "Thank you for having me. I got to know
### something new about C: D. I will use it in class!"

visit-offer = 我可以到您家或您喜歡的地方，和您一家人見面20分鐘嗎？由您決定。請回覆「好」或「不方便」。- { $teacher }

visit-booked = 謝謝您！{ $teacher }和{ $colleague }會在{ $day }{ $time }來訪。什麼都不用準備。如需更改，請傳簡訊給我。
    .email = 謝謝您！{ $teacher }和{ $colleague }會在{ $day }{ $time }來訪。什麼都不用準備。如需更改，請寫信給我。

visit-thanks = 謝謝您的招待。我對{ $child }有了新的認識：{ $detail }。我會用在課堂上！- { $teacher }
