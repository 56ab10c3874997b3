### reviewed: no
### date: 2026-11-22
### checked: by meaning; 문자 for texts, 이메일 for e-mails.
### second, independent pass: 2026-11-22; the text read back into English and compared with the source; nothing to mend.
### back-translation: stopped "S sends no more texts (e-mails). To receive them again, please send START or 시작." started
### "Glad to meet you again! S sends class news by text (e-mail). To stop, please send STOP or 중지." help "S: texts
### (e-mails) that bring news of your child's class. If you need help, please call P. To stop, send STOP or 중지."
### wrong-number "We are sorry! S has removed this number (address) from its list. No more texts (e-mails) will be
### sent." got-it "Thank you. I received the text (what you wrote) well. I will answer by W." language "Which language
### is easiest for you? 1, 2, 3. Please answer with a number." quiet "Understood. S will text (e-mail) only from F to T.
### To stop them all, send STOP or 중지."
### sys-original-note, second, independent pass: 2026-11-22; read back: "This is a text that teacher T wrote in L. If you
### need help to read it, please answer." Compared with the English; changed: the old one began with the close of a letter,
### "humbly, T".
### sys-language-changed, by meaning; second pass: 2026-11-22; read back: "Thank you! From now on S sends you texts in this
### language." Nothing changed. The e-mail form says the same of e-mails.

sys-stopped = { $school }에서 더 이상 문자를 보내지 않습니다. 다시 받으시려면 START 또는 시작을 보내 주세요.
    .email = { $school }에서 더 이상 이메일을 보내지 않습니다. 다시 받으시려면 START 또는 시작을 보내 주세요.

sys-started = 다시 만나 반갑습니다! { $school }에서 반 소식을 문자로 보내 드립니다. 그만 받으시려면 STOP 또는 중지를 보내 주세요.
    .email = 다시 만나 반갑습니다! { $school }에서 반 소식을 이메일로 보내 드립니다. 그만 받으시려면 STOP 또는 중지를 보내 주세요.

sys-help = { $school }: 자녀의 반 소식을 전하는 문자입니다. 도움이 필요하시면 { $phone } 번으로 전화 주세요. 그만 받으시려면 STOP 또는 중지를 보내 주세요.
    .email = { $school }: 자녀의 반 소식을 전하는 이메일입니다. 도움이 필요하시면 { $phone } 번으로 전화 주세요. 그만 받으시려면 STOP 또는 중지를 보내 주세요.

sys-wrong-number = 죄송합니다! { $school }에서 이 번호를 목록에서 지웠습니다. 더 이상 문자를 보내지 않습니다.
    .email = 죄송합니다! { $school }에서 이 주소를 목록에서 지웠습니다. 더 이상 이메일을 보내지 않습니다.

sys-got-it = 감사합니다. 문자 잘 받았습니다. { $when }까지 답장드리겠습니다. - { $teacher }
    .email = 감사합니다. 보내신 글 잘 받았습니다. { $when }까지 답장드리겠습니다. - { $teacher }

sys-language = 어떤 언어가 가장 편하세요? 1 { $l1 }, 2 { $l2 }, 3 { $l3 }. 숫자로 답장해 주세요.

sys-language-changed = 감사합니다! 앞으로 { $school }에서 이 언어로 문자를 보내 드립니다.
    .email = 감사합니다! 앞으로 { $school }에서 이 언어로 이메일을 보내 드립니다.

sys-quiet = 알겠습니다. { $school }에서 { $from }부터 { $to }까지만 문자를 보내겠습니다. 모두 그만 받으시려면 STOP 또는 중지를 보내 주세요.
    .email = 알겠습니다. { $school }에서 { $from }부터 { $to }까지만 이메일을 보내겠습니다. 모두 그만 받으시려면 STOP 또는 중지를 보내 주세요.

sys-original-note = { $teacher } 선생님이 { $language }(으)로 쓴 글입니다. 읽는 데 도움이 필요하시면 답장해 주세요.
