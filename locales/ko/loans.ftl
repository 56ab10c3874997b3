### Books of the school that go home in the bag and come back.
### reviewed: no
### date: 2026-11-22
### checked: by meaning, one level of politeness; book titles in quotes before 책, so that no ending depends on them; "answer"
### and not "text", so that one form serves SMS and e-mail; 1 and 2 are digits; nobody is blamed for a late or a lost book
### ("괜찮습니다"); every text fits two parts in full; one and several children.
### back-translation: subject "A book borrowed from school" lent "Read the book B with joy! Student C can have it and look at it
### until D." due "The day to give back the book B is D. If student C would see it longer, please answer 1, if it cannot be
### found, 2." late "Please send the book B soon along with student C. To see it longer, please answer 1, if it cannot be found,
### 2." renewed "It is good news! Student C can see the book B longer, until D." waits "There is a friend who waits for the book
### B. Please send it along with student C by D. Thank you!" back "The book B has come back to school. Thank you for reading it
### together with student C!" lost "Thank you for telling about the book B. A book can get lost, it is all right! Student C can
### pick another book."
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the
### source and the older texts (meaning, facts, variables, address, one and several children); nothing changed.
### Natives first: lent ("가지고 볼 수"), late ("학생 편에"), lost.

email-subject-loan = 학교에서 빌린 책

loan-lent = '{ $book }' 책을 즐겁게 읽으세요! { $child } 학생이 { $date }까지 가지고 볼 수 있습니다.

loan-due = '{ $book }' 책을 돌려주실 날은 { $date }입니다. { $child } 학생이 더 보려면 1, 찾을 수 없으면 2로 답장해 주세요.

loan-late = '{ $book }' 책을 곧 { $child } 학생 편에 보내 주세요. 더 보려면 1, 찾을 수 없으면 2로 답장해 주세요.

loan-renewed = 좋은 소식입니다! { $child } 학생이 '{ $book }' 책을 { $date }까지 더 볼 수 있습니다.

loan-waits = '{ $book }' 책을 기다리는 친구가 있습니다. { $date }까지 { $child } 학생 편에 보내 주세요. 감사합니다!

loan-back = '{ $book }' 책이 학교로 돌아왔습니다. { $child } 학생과 함께 읽어 주셔서 감사합니다!

loan-lost = '{ $book }' 책에 대해 알려 주셔서 감사합니다. 책은 없어질 수도 있으니 괜찮습니다! { $child } 학생은 다른 책을 고를 수 있습니다.
