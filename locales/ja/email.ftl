### reviewed: no
### date: 2026-11-22
### checked: by meaning; no child's name in a subject.
### second, independent pass: 2026-11-22; the text read back into English and compared with the source; nothing to mend.
### back-translation: "Happy news from school / from T" "A plan made together with the school / with T" "A call from
### school / T calls on you" "A hint for tonight's story / maths" "About the messages from school" "Hello." "To everyone
### in C's family" "To answer, just reply to this e-mail." "We send it because the school has this address on file for
### your family." "Stop these e-mails".

email-subject-note = 学校からのうれしいお知らせ
email-subject-note-from = { $teacher }からのうれしいお知らせ
email-subject-conf = 学校と一緒に立てる計画
email-subject-conf-from = { $teacher }と一緒に立てる計画
email-subject-visit = 学校から伺います
email-subject-visit-from = { $teacher }が伺います
email-subject-read = 今夜のお話のヒント
email-subject-math = 今夜の算数のヒント
email-subject-sys = 学校からのメッセージについて
email-greeting = こんにちは。
email-greeting-child = { $child }さんのご家族の皆さま
email-reply = お返事は、このメールにそのまま返信してください。
email-why = 学校がこのアドレスをご家族の連絡先として登録しているため、お送りしています。
email-unsubscribe = このメールを止める
