### reviewed: no
### date: 2026-11-22
### checked: by meaning; back-translated and compared line by line.
### second, independent pass: 2026-11-22; the text read back into English and compared with the source; nothing to mend.
### back-translation: "Stop e-mails" "Stop the e-mails from S?" "Yes, stop them" "Done. No more e-mails come from S."
### "Changed your mind? You can receive them again." "Receive them again" "Thank you for starting again. S will send
### e-mails again." "This link can no longer be used. Please ask the school." "What is this?" "S uses Porchlight to
### bring families how their child is doing, in the language the family reads." "Any message can be answered in your own
### language. Your child's teacher reads the answer." "No app and no account are needed. The school never asks for
### money." "To stop messages answer STOP (停止). To receive them again answer START (再開)." "To change the language or the
### hours, tell us in an answer." "The school keeps the phone number and messages for this only."

page-unsubscribe-title = メールを止める
page-unsubscribe-question = { $school }からのメールを止めますか？
page-unsubscribe-button = はい、止めます
page-unsubscribe-done = 完了しました。今後、{ $school }からメールは届きません。
page-unsubscribe-again = 気が変わりましたか？また受け取ることができます。
page-unsubscribe-again-button = また受け取る
page-unsubscribe-restarted = 再開、ありがとうございます。{ $school }からまたメールをお送りします。
page-link-old = このリンクはもう使えません。学校にお問い合わせください。

page-about-title = これは何ですか？
page-about-what = { $school }は Porchlight を使って、お子さまの様子を、ご家族が読む言語でお届けしています。
page-about-answer = どのメッセージにも、ご自分の言語で返信できます。お子さまの先生がお返事を読みます。
page-about-free = アプリもアカウントもいりません。学校がお金を求めることはありません。
page-about-stop = メッセージを止めるときは、STOP(停止)と返信してください。また受け取るときは、START(再開)と返信してください。
page-about-language = 言語や時間帯を変えるときは、返信で教えてください。
page-about-privacy = 学校は、電話番号とメッセージをこのためだけに保管します。

# The family's page of conferences, behind a signed link; by meaning, compared with the English line by line.
page-meet-title = 面談の日時
page-meet-none = どれも都合が合いません
page-meet-when = いつ来られますか？
page-meet-send = 送る
page-meet-cancel = 行けません
page-meet-taken = その時間はたった今埋まりました。ほかの時間をお選びください。
page-meet-thanks = ありがとうございます。学校からご連絡します。
