### reviewed: no
### date: 2026-11-22
### checked: by meaning; no child's name in a subject.
### second, independent pass: 2026-11-22; the text read back into English and compared with the source; nothing to mend.
### back-translation: "Good news from school / Teacher T's good news" "A plan made with the school / with teacher T"
### "The school calls on you / teacher T calls on you" "A story (math) activity for this evening" "About what the school
### sends" "Hello," "To the family of student C," "You can simply answer this e-mail." "We send it because this address
### is on file at the school for your family." "Stop receiving these e-mails".

email-subject-note = 학교에서 온 좋은 소식
email-subject-note-from = { $teacher } 선생님의 좋은 소식
email-subject-conf = 학교와 함께 세우는 계획
email-subject-conf-from = { $teacher } 선생님과 함께 세우는 계획
email-subject-visit = 학교에서 찾아뵙습니다
email-subject-visit-from = { $teacher } 선생님이 찾아뵙습니다
email-subject-read = 오늘 저녁의 이야기 활동
email-subject-math = 오늘 저녁의 수학 활동
email-subject-sys = 학교에서 보내는 연락에 대해
email-greeting = 안녕하세요,
email-greeting-child = { $child } 학생의 가족분들께,
email-reply = 이 이메일에 그대로 답장하시면 됩니다.
email-why = 학교에 이 주소가 가족의 연락처로 등록되어 있어 보내 드립니다.
email-unsubscribe = 이 이메일 그만 받기
