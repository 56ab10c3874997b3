### reviewed: no
### date: 2026-11-22
### checked: by meaning, siz; back-translated and compared line by line.
### second, independent pass: 2026-11-22; the text read back into English and compared with the source: about-free
### ("gerekmez").
### back-translation: "Stopping e-mails" "Do you want to stop the e-mails from S school?" "Yes, stop" "All right. S
### school will send you no more e-mails." "Changed your mind? You can get them again." "Send again" "Welcome again. S
### school will send you e-mails again." "This link no longer works. Please ask the school for help." "What is this?" "S
### school sends families news of their children with Porchlight, in the language each family reads." "You can answer
### every message in your own language. Your child's teacher reads your answer." "No app or account is needed. The
### school wants no money." "To stop the messages write STOP (DUR). To get them again write START (BAŞLA)." "To change
### the language or the hours, write to us in an answer." "The school keeps your number and your messages for this
### purpose only."

page-unsubscribe-title = E-postaları durdurma
page-unsubscribe-question = { $school } okulundan gelen e-postaları durdurmak istiyor musunuz?
page-unsubscribe-button = Evet, durdur
page-unsubscribe-done = Tamam. { $school } okulu size artık e-posta göndermeyecek.
page-unsubscribe-again = Fikriniz mi değişti? Yeniden alabilirsiniz.
page-unsubscribe-again-button = Yeniden gönder
page-unsubscribe-restarted = Tekrar hoş geldiniz. { $school } okulu size yeniden e-posta gönderecek.
page-link-old = Bu bağlantı artık çalışmıyor. Lütfen okuldan yardım isteyin.

page-about-title = Bu nedir?
page-about-what = { $school } okulu, Porchlight ile ailelere çocuklarından haberleri her ailenin okuduğu dilde gönderir.
page-about-answer = Her mesaja kendi dilinizde yanıt verebilirsiniz. Yanıtınızı çocuğunuzun öğretmeni okur.
page-about-free = Uygulama ya da hesap gerekmez. Okul para istemez.
page-about-stop = Mesajları durdurmak için STOP (DUR) yazın. Yeniden almak için START (BAŞLA) yazın.
page-about-language = Dili ya da saatleri değiştirmek için bize bir yanıtta yazın.
page-about-privacy = Okul, numaranızı ve mesajlarınızı yalnızca bu iş için saklar.

# The family's page of conferences, behind a signed link; by meaning, compared with the English line by line.
page-meet-title = Görüşme saati
page-meet-none = Hiçbiri uymuyor
page-meet-when = Ne zaman gelebilirsiniz?
page-meet-send = Gönderin
page-meet-cancel = Gelemiyorum
page-meet-taken = Bu saat az önce doldu. Lütfen başka birini seçin.
page-meet-thanks = Teşekkür ederiz. Okul size yazacak.
