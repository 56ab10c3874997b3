### A family's page of a story or a game, and the ways to share it: each a name and three small steps for an adult.
### reviewed: no
### date: 2026-11-22
### checked: by meaning; steps in -세요; what the family says to the child is in plain speech; no gender; nothing to buy; parts
### of a word are its syllables (글자마다).
### back-translation: title "A story for student C" idea "An activity for student C" read "Read here" listen
### "Listen" pdf "Open the book" epub "Save on this phone" web "Open this book's web page" print "Print" how "How
### to share it" pictures "No need to read all the letters. Looking at the pictures, tell the story in the language
### you use." other "This book is in L. The pictures tell the story in any language." minutes "How many minutes was
### it? Please answer the message we sent you with a number." author "Author: A" licence "Licence: X" gone "This
### page is closed. Please ask the teacher for a new link." talk "Talking about the book / Looking at a picture,
### ask student C: what is happening here? / Praise any answer, and add one new word. / Say it together." pictures
### "The story in the pictures / First look at all the pictures, without reading. / Ask student C: who is this?
### What is happening? / Tell the story together in the language you use." next "What comes next? / Stop before you
### turn the page. / Ask student C: what will happen next? Why? / Turn the page and look together." again "Telling
### it again / Close the book. / Ask student C: what happened first? And next? How did it end? / Make up another
### ending together." life "A story I lived / Find in the book one thing you know from living it yourself. / Tell
### student C that story. / Ask student C too to tell a similar story." table "Counting at the table / Count
### together while setting the table with student C. / Ask: how many are needed if a friend comes? / Ask: how did
### you know?" bedtime "A bedtime number story / Tell a short story with numbers: there were five birds, and two
### flew away. / Ask student C: how many now? / Ask: how did you know?" walk "A game while walking / Ask student C
### to find three signs, numbers or colours. / Count them together. / Make up a story with them." shop "A game in
### the shop / Count five things with student C. / Ask: which one might be the dearest? / Ask: how did you know?"
### song "Singing together / Sing with student C a song everyone knows. / Clap once for each syllable of a word. /
### Change one word and laugh together."
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the
### source and the older texts (meaning, facts, variables, address, one and several children); minutes says message
### (메시지) instead of a piece of writing. Natives first: life ("내가 겪은 이야기"), song-2.

share-title = { $child } 학생을 위한 이야기
share-idea = { $child } 학생을 위한 활동
share-read = 여기서 읽기
share-listen = 듣기
share-pdf = 책 펼치기 (PDF)
share-epub = 이 휴대전화에 저장하기 (EPUB)
share-web = 이 책의 웹페이지 열기
share-print = 인쇄하기
share-how = 함께하는 방법
share-pictures = 글자를 다 읽지 않아도 됩니다. 그림을 보며 쓰시는 언어로 이야기를 들려주세요.
share-other = 이 책은 { $language }(으)로 되어 있습니다. 그림은 어떤 언어로든 이야기를 들려줍니다.
share-minutes = 몇 분이었나요? 저희가 보낸 메시지에 숫자로 답장해 주세요.
share-author = 지은이: { $author }
share-licence = 라이선스: { $licence }
share-gone = 이 페이지는 닫혔습니다. 선생님께 새 링크를 부탁해 주세요.

way-talk = 책에 대해 이야기하기
way-talk-1 = 그림 하나를 보며 { $child } 학생에게 물어보세요: 여기서 무슨 일이 일어나고 있을까?
way-talk-2 = 어떤 대답이든 칭찬하고, 새 낱말 하나를 더해 주세요.
way-talk-3 = 같이 말해 보세요.

way-pictures = 그림 속 이야기
way-pictures-1 = 먼저 읽지 말고 그림을 모두 보세요.
way-pictures-2 = { $child } 학생에게 물어보세요: 이건 누구일까? 무슨 일이 일어나고 있을까?
way-pictures-3 = 쓰시는 언어로 함께 이야기해 보세요.

way-next = 다음에는 무슨 일이 생길까?
way-next-1 = 책장을 넘기기 전에 멈춰 보세요.
way-next-2 = { $child } 학생에게 물어보세요: 다음에 어떤 일이 생길까? 왜?
way-next-3 = 책장을 넘기고 같이 보세요.

way-again = 다시 이야기하기
way-again-1 = 책을 덮으세요.
way-again-2 = { $child } 학생에게 물어보세요: 처음에 무슨 일이 있었지? 그다음은? 어떻게 끝났지?
way-again-3 = 다른 결말을 함께 지어 보세요.

way-life = 내가 겪은 이야기
way-life-1 = 책에서 직접 겪어서 아는 것을 하나 찾아보세요.
way-life-2 = { $child } 학생에게 그 이야기를 들려주세요.
way-life-3 = { $child } 학생에게도 비슷한 이야기를 들려 달라고 하세요.

way-table = 식탁에서 수 세기
way-table-1 = { $child } 학생과 상을 차리며 함께 세어 보세요.
way-table-2 = 물어보세요: 친구가 오면 몇 개 필요할까?
way-table-3 = 물어보세요: 어떻게 알았어?

way-bedtime = 잠자리 숫자 이야기
way-bedtime-1 = 숫자가 나오는 짧은 이야기를 들려주세요: 새 다섯 마리가 있었는데, 두 마리가 날아갔어요.
way-bedtime-2 = { $child } 학생에게 물어보세요: 이제 몇 마리일까?
way-bedtime-3 = 물어보세요: 어떻게 알았어?

way-walk = 산책하며 하는 놀이
way-walk-1 = { $child } 학생에게 표지판, 숫자 또는 색깔을 세 가지 찾아보라고 하세요.
way-walk-2 = 함께 세어 보세요.
way-walk-3 = 그것으로 이야기를 지어 보세요.

way-shop = 가게에서 하는 놀이
way-shop-1 = { $child } 학생과 물건 다섯 개를 세어 보세요.
way-shop-2 = 물어보세요: 어느 것이 가장 비쌀까?
way-shop-3 = 물어보세요: 어떻게 알았어?

way-song = 함께 노래하기
way-song-1 = { $child } 학생과 모두 아는 노래를 불러 보세요.
way-song-2 = 낱말의 글자마다 손뼉을 한 번씩 치세요.
way-song-3 = 낱말 하나를 바꾸고 함께 웃어 보세요.
