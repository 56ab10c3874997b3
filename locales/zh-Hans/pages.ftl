### reviewed: no
### date: 2026-11-22
### checked: by meaning, 您; back-translated and compared line by line.
### second, independent pass: 2026-11-22; the text read back into English and compared with the source; nothing to mend
### now; an earlier look made the question say what it does (stop), so that "yes" is clear.
### back-translation: "Stop receiving e-mails" "Do you want to stop receiving e-mails from S?" "Yes, stop" "Stopped. S
### will not send you e-mails any more." "Changed your mind? You can receive them again." "Receive e-mails again"
### "Welcome back. S will send you e-mails again." "This link no longer works. Please ask the school for help." "What is
### this?" "S uses Porchlight to send families news of their children in the language each family understands." "You can
### answer any message in your own language; the child's teacher will see your answer." "You need to install no app and
### register no account. The school charges nothing." "If you want no more texts, reply STOP. To get them again, reply
### START." "To change the language or the hours, tell us in a reply." "The school keeps your number and messages for
### this use only."

page-unsubscribe-title = 停止接收邮件
page-unsubscribe-question = 您要停止接收{ $school }的邮件吗？
page-unsubscribe-button = 是的，停止接收
page-unsubscribe-done = 已停止。{ $school }不会再给您发邮件。
page-unsubscribe-again = 改变主意了？您可以重新接收。
page-unsubscribe-again-button = 重新接收邮件
page-unsubscribe-restarted = 欢迎回来。{ $school }会重新给您发邮件。
page-link-old = 此链接已失效。请联系学校寻求帮助。

page-about-title = 这是什么？
page-about-what = { $school }使用 Porchlight，用每个家庭看得懂的语言，向家长发送有关孩子的消息。
page-about-answer = 您可以用自己的语言回复任何消息，孩子的老师会看到您的回复。
page-about-free = 您不需要安装应用，也不需要注册账号。学校不会收费。
page-about-stop = 如不想再收到短信，请回复STOP或退订。如想重新接收，请回复START或开始。
page-about-language = 如需更改语言或接收时间，请在回复中告诉我们。
page-about-privacy = 学校保存您的号码和消息，仅用于此用途。

# The family's page of conferences, behind a signed link; by meaning, compared with the English line by line.
page-meet-title = 见面时间
page-meet-none = 都不合适
page-meet-when = 您什么时候能来？
page-meet-send = 发送
page-meet-cancel = 我来不了
page-meet-taken = 这个时间刚被选走。请选择其他时间。
page-meet-thanks = 谢谢您。学校会写信息给您。
