### reviewed: no
### date: 2026-11-22
### checked: by meaning; メッセージ for texts, メール for e-mails.
### second, independent pass: 2026-11-22; the text read back into English and compared with the source; nothing to mend.
### back-translation: stopped "From now on no messages (e-mails) come from S. To receive them again answer START (再開)."
### started "Thank you for starting again! S will send news of the class. To stop answer STOP (停止)." help "S: messages
### (e-mails) about your child's class. When in need please call P. To stop answer STOP." wrong-number "Excuse us. S has
### taken this number (address) off the list. No messages (e-mails) will come from now on." got-it "I received the
### message. Thank you. I will answer by W." language "Which language is good? 1, 2, 3. Please answer with a number."
### quiet "Understood. S sends only between F and T. To stop them all answer STOP."
### sys-original-note, second, independent pass: 2026-11-22; read back: "This is a text that T wrote in L. If you need help
### to read it, please answer." Compared with the English; nothing changed.
### sys-language-changed, by meaning; second pass: 2026-11-22; read back: "Thank you. From now on we send the news from S in
### this language." Nothing changed.

sys-stopped = 今後、{ $school }からのメッセージは届きません。また受け取るときは、START(再開)と返信してください。
    .email = 今後、{ $school }からのメールは届きません。また受け取るときは、START(再開)と返信してください。

sys-started = 再開、ありがとうございます！{ $school }からクラスのお知らせをお送りします。止めるときは、STOP(停止)と返信してください。

sys-help = { $school }：お子さまのクラスについてのメッセージです。お困りのときは{ $phone }にお電話ください。止めるときは、STOP(停止)と返信してください。
    .email = { $school }：お子さまのクラスについてのメールです。お困りのときは{ $phone }にお電話ください。止めるときは、STOP(停止)と返信してください。

sys-wrong-number = 失礼しました。{ $school }はこの番号を名簿から外しました。今後、メッセージは届きません。
    .email = 失礼しました。{ $school }はこのアドレスを名簿から外しました。今後、メールは届きません。

sys-got-it = メッセージを受け取りました。ありがとうございます。{ $when }までにお返事します。- { $teacher }

sys-language = どの言語がよいですか？1 { $l1 }、2 { $l2 }、3 { $l3 }。数字で返信してください。

sys-language-changed = ありがとうございます。これからは、{ $school }からのお知らせをこの言語でお送りします。

sys-quiet = 分かりました。{ $school }は{ $from }から{ $to }の間だけお送りします。すべて止めるときは、STOP(停止)と返信してください。

sys-original-note = これは { $teacher } が { $language } で書いた文です。読むお手伝いが必要でしたら、ご返信ください。
