### Stories and games that are sent, minutes that are mended, questions to get to know a family.
### reviewed: no
### date: 2026-11-22
### checked: by meaning, one level of politeness; "answer" and not "text"; one act or one ask each; of five things one asks
### which costs most (가장 비쌀까요), as one says it; no purchase; every text fits two parts in full.
### back-translation: subjects "A game shared together" "A question the school asks" share "A story for student C: B. Look,
### listen or read here: link" log-again "How many minutes was the story time shared with student C? Please answer with a number
### like 20." log-fixed "Mended to M minutes. This month it is N minutes in all. Thank you!" streak "(1: For 1 week you shared
### stories with student C.) W weeks in a row you shared stories with student C. Truly wonderful!" walk "On a walk, ask student
### C to find three signs, numbers or colours. Make up a story with them." shop "In the shop, count five things with student C.
### Which one might be the dearest?" ask-family "Teacher T asks about student C: Q Please answer in words easy for you. To skip,
### please send 0." ask-thanks "Thank you for answering! Teacher T will read it."
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the
### source and the older texts (meaning, facts, variables, address, one and several children); nothing changed.
### Natives first: ask-family ("편하신 말로"), ask-thanks ("읽어 보겠습니다").

email-subject-play = 함께하는 놀이
email-subject-ask = 학교에서 드리는 질문

read-share = { $child } 학생을 위한 이야기: '{ $book }'. 여기서 보거나, 듣거나, 읽어 보세요: { $link }

read-log-again = { $child } 학생과 함께한 이야기 시간은 몇 분인가요? 20처럼 숫자로 답장해 주세요.

read-log-fixed = { $minutes }분으로 고쳤습니다. 이번 달은 모두 { $total }분입니다. 감사합니다!

read-streak = { $weeks ->
    [1] { $weeks }주 동안 { $child } 학생과 이야기를 함께하셨습니다. 정말 멋집니다!
   *[other] { $weeks }주 연속으로 { $child } 학생과 이야기를 함께하셨습니다. 정말 멋집니다!
}

play-walk = 산책길에 { $child } 학생에게 표지판, 숫자 또는 색깔을 세 가지 찾아보라고 하세요. 그것으로 이야기를 지어 보세요.

play-shop = 가게에서 { $child } 학생과 물건 다섯 개를 세어 보세요. 어느 것이 가장 비쌀까요?

ask-family = { $teacher } 선생님이 { $child } 학생에 대해 여쭙니다: { $question } 편하신 말로 답장해 주세요. 건너뛰시려면 0을 보내 주세요.

ask-thanks = 답해 주셔서 감사합니다! { $teacher } 선생님이 읽어 보겠습니다.
    .email = 답해 주셔서 감사합니다! { $teacher } 선생님이 읽어 보겠습니다.
