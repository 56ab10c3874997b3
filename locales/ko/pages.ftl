### reviewed: no
### date: 2026-11-22
### checked: by meaning; back-translated and compared line by line.
### second, independent pass: 2026-11-22; the text read back into English and compared with the source; nothing to mend.
### back-translation: "Stop receiving e-mails" "Would you like to stop receiving e-mails from S?" "Yes, I will stop"
### "Done. S sends no more e-mails." "Changed your mind? You can receive them again." "Receive again" "Glad to meet you
### again. S sends e-mails again." "This link opens no more. Please ask the school for help." "What is this?" "S sends
### news of your child through Porchlight in the language each family reads easily." "You can answer any news in the
### language you use. Your child's teacher reads the answer." "No app and no account are needed. The school takes no
### money." "To stop the texts send STOP or 중지. To receive them again send START or 시작." "To change the language or the
### times, tell us in an answer." "The school keeps the number and the texts for this use only."

page-unsubscribe-title = 이메일 그만 받기
page-unsubscribe-question = { $school }에서 보내는 이메일을 그만 받으시겠어요?
page-unsubscribe-button = 네, 그만 받겠습니다
page-unsubscribe-done = 완료되었습니다. { $school }에서 더 이상 이메일을 보내지 않습니다.
page-unsubscribe-again = 마음이 바뀌셨나요? 다시 받으실 수 있습니다.
page-unsubscribe-again-button = 다시 받기
page-unsubscribe-restarted = 다시 만나 반갑습니다. { $school }에서 다시 이메일을 보내 드립니다.
page-link-old = 이 링크는 이제 열리지 않습니다. 학교에 도움을 청해 주세요.

page-about-title = 이것은 무엇인가요?
page-about-what = { $school }에서는 Porchlight를 통해 자녀의 소식을 가족마다 읽기 편한 언어로 보내 드립니다.
page-about-answer = 어떤 소식에든 쓰시는 언어로 답장하실 수 있습니다. 자녀의 선생님이 답장을 읽습니다.
page-about-free = 앱도 계정도 필요 없습니다. 학교는 돈을 받지 않습니다.
page-about-stop = 문자를 그만 받으시려면 STOP 또는 중지를 보내 주세요. 다시 받으시려면 START 또는 시작을 보내 주세요.
page-about-language = 언어나 시간을 바꾸시려면 답장으로 알려 주세요.
page-about-privacy = 학교는 번호와 문자를 이 용도로만 보관합니다.

# The family's page of conferences, behind a signed link; by meaning, compared with the English line by line.
page-meet-title = 면담 시간
page-meet-none = 맞는 시간이 없어요
page-meet-when = 언제 오실 수 있으세요?
page-meet-send = 보내기
page-meet-cancel = 갈 수 없어요
page-meet-taken = 그 시간은 방금 예약되었습니다. 다른 시간을 골라 주세요.
page-meet-thanks = 감사합니다. 학교에서 연락드리겠습니다.
