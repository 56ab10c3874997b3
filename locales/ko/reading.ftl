### reviewed: no
### date: 2026-11-22
### checked: by meaning; what the family says to the child is in plain speech; one question each.
### second, independent pass: 2026-11-22; the text read back into English and compared with the source: log-ask without
### two "과" in a row.
### back-translation: fact "When you talk about a book, student C learns new words. Any language is good. Do it in the
### language you like best." tip "This evening stop at one picture of the book B. Ask student C: what is happening
### here?" growth "You are doing well! With stories shared, student C grows. This time ask like this: what will happen
### next?" peer "With the book B: ask student C a question, praise, add one new word and say it together." pictures "No
### need to read all the letters. Looking at the pictures, tell student C a story in L. That is reading too!" book-home
### "Student C takes the book B along today. Read, look or listen: link" log-ask "From day until now, how many minutes
### did you enjoy books and stories together with student C? Please answer with a number. 0 is fine too." log-thanks
### "(Thank you for telling us!) M minutes! This month it is N minutes in all. Student C is truly happy that you are
### there." table "Leave laying the table to student C. Ask: how many forks, and how many would be needed if a friend
### comes?" bedtime "Bedtime math: Q. Ask student C: how did you know?"
### Natives first: log-thanks, pictures with another language, table.

read-fact = 책에 대해 이야기 나누면 { $child } 학생이 새 낱말을 배웁니다. 어떤 언어든 좋습니다. 가장 좋아하시는 언어로 하세요.

read-tip = 오늘 저녁 '{ $book }' 책의 그림 하나에서 멈춰 보세요. { $child } 학생에게 물어보세요: 여기서 무슨 일이 일어나고 있을까?

read-growth = 잘하고 계십니다! 함께하는 이야기로 { $child } 학생이 자랍니다. 이번에는 이렇게 물어보세요: 다음에 어떤 일이 생길까?

read-peer = '{ $book }' 책과 함께: { $child } 학생에게 질문하고, 칭찬하고, 새 낱말 하나를 더해서 같이 말해 보세요.

read-pictures = 글자를 다 읽지 않아도 됩니다. 그림을 보며 { $child } 학생에게 { $language ->
    [own] 한국어로
   *[other] { language }(으)로
} 이야기를 들려주세요. 그것도 읽기입니다!

read-book-home = { $child } 학생이 오늘 '{ $book }' 책을 가져갑니다. 읽거나, 보거나, 들어 보세요: { $link }

read-log-ask = { $day }부터 지금까지 { $child } 학생과 함께 책과 이야기를 즐긴 시간은 몇 분인가요? 숫자로 답장해 주세요. 0도 괜찮습니다.

read-log-thanks = { $minutes ->
    [0] 알려 주셔서 감사합니다! 이번 달은 모두 { $total }분입니다.
   *[other] { $minutes }분! 이번 달은 모두 { $total }분입니다.
} 함께해 주시니 { $child } 학생은 참 행복합니다.

math-table = { $child } 학생에게 상 차리기를 맡겨 보세요. 물어보세요: 포크는 몇 개, 친구가 오면 몇 개 필요할까?

math-bedtime = 잠자리 수학: { $question }. { $child } 학생에게 물어보세요: 어떻게 알았어?
