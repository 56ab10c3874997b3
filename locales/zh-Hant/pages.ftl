### reviewed: no
### date: 2026-11-22
### checked: by meaning, 您; back-translated and compared line by line; Taiwan wording.
### second, independent pass: 2026-11-22; the text read back into English and compared with the source; nothing to mend.
### back-translation: "Stop receiving e-mails" "Do you want to stop receiving e-mails from S?" "Yes, stop" "Stopped. S
### will not send you e-mails any more." "Changed your mind? You can receive them again." "Receive e-mails again"
### "Welcome back. S will send you e-mails again." "This link no longer works. Please ask the school for help." "What is
### this?" "S uses Porchlight to send families news of their children in the language each family understands." "You can
### answer any message in your own language; the child's teacher will see your answer." "You need to install no app and
### register no account. The school charges nothing." "If you want no more texts, reply STOP. To get them again, reply
### START." "To change the language or the hours, tell us in a reply." "The school keeps your number and messages for
### this use only."

page-unsubscribe-title = 停止接收電子郵件
page-unsubscribe-question = 您要停止接收{ $school }的電子郵件嗎？
page-unsubscribe-button = 好，停止接收
page-unsubscribe-done = 已停止。{ $school }不會再寄電子郵件給您。
page-unsubscribe-again = 改變主意了嗎？您可以重新接收。
page-unsubscribe-again-button = 重新接收電子郵件
page-unsubscribe-restarted = 歡迎回來。{ $school }會再寄電子郵件給您。
page-link-old = 這個連結已失效。請向學校尋求協助。

page-about-title = 這是什麼？
page-about-what = { $school }使用 Porchlight，用每個家庭看得懂的語言，把孩子的消息傳給家長。
page-about-answer = 您可以用自己的語言回覆任何訊息，孩子的老師會看到您的回覆。
page-about-free = 您不需要安裝應用程式，也不需要註冊帳號。學校不收費。
page-about-stop = 如不想再收到簡訊，請回覆STOP或退訂。如要重新接收，請回覆START或開始。
page-about-language = 如需更改語言或接收時間，請在回覆中告訴我們。
page-about-privacy = 學校保存您的號碼和訊息，只用於這個用途。

# The family's page of conferences, behind a signed link; by meaning, compared with the English line by line.
page-meet-title = 見面時間
page-meet-none = 都不合適
page-meet-when = 您什麼時候能來？
page-meet-send = 傳送
page-meet-cancel = 我來不了
page-meet-taken = 這個時間剛被選走。請選擇其他時間。
page-meet-thanks = 謝謝您。學校會寫訊息給您。
