### reviewed: no
### date: 2026-11-22
### checked: translated by meaning; back-translated apart from the first pass and compared for meaning, tone and form of
### address (합니다 with -시-, no word for father and mother); no particle that depends on the end of a name: "학생" stands
### after the child, 에서 after the school, 입니다 after the teacher; every text reads right for several children.
### second, independent pass: 2026-11-22; the text read back into English and compared with the source: thank-family
### with the humble "저희". Natives first: two children joined by "및".
### back-translation: first-contact "Hello, I am T, teaching student C at S. I will send good news and helpful things.
### To stop receiving, please send STOP or 중지; if you need help, HELP." strength "This is good news of student C! D.
### Please ask about K this evening." effort "Student C steadily put effort into K. D. This is how learning comes
### about!" kindness "Student C showed a warm heart today: D. With student C here our class becomes better." growth
### "Good news. Student C grew in K this month. The time you spent together at home shows. Thank you!" thank-family
### "Thank you: X. Student C was very proud when telling us." home-language "Student C taught us an L word today: W. All
### said it together! Please go on teaching us more." here-all-week "Student C came to school all N days (every day)
### this week. It was fun and we learned a lot. Thank you!" next-step "Student C is growing in K. Please try it once at
### home: A. 5 minutes are enough."
### Natives first: effort, growth, and "학생" after the name of a small child.

skill = { $skill ->
    [reading] 읽기
    [writing] 쓰기
    [counting] 수 세기
    [maths] 수학
    [science] 과학
    [drawing] 그림 그리기
    [music] 음악
    [listening] 귀 기울여 듣기
    [sharing] 함께 나누기
    [asking-questions] 질문하기
    [working-together] 협동
    [keeping-at-it] 어려운 일에 도전하기
   *[other] { $skill }
}

note-first-contact = 안녕하세요, { $school }에서 { $child } 학생을 가르치는 { $teacher }입니다. 좋은 소식과 도움이 될 내용을 보내 드리겠습니다. 그만 받으시려면 STOP 또는 중지, 도움이 필요하시면 HELP를 보내 주세요.
    .short = { $school }에서 { $child } 학생을 가르치는 { $teacher }입니다. 좋은 소식을 보내 드리겠습니다. 그만 받기: STOP/중지, 도움: HELP.

note-strength = { $child } 학생의 좋은 소식입니다! { $detail }. 오늘 저녁에 { skill }에 대해 물어봐 주세요. - { $teacher }

note-effort = { $child } 학생이 { skill }에 꾸준히 힘을 쏟았습니다. { $detail }. 배움은 이렇게 이루어집니다! - { $teacher }

note-kindness = { $child } 학생이 오늘 따뜻한 마음을 보여 주었습니다: { $detail }. { $child } 학생이 있어 우리 반이 더 좋아집니다. - { $teacher }
    .short = { $child } 학생이 오늘 따뜻한 마음을 보여 주었습니다: { $detail }. 덕분에 우리 반이 더 좋아집니다. - { $teacher }

note-growth = 좋은 소식입니다. { $child } 학생이 이번 달 { skill }에서 성장했습니다. 집에서 함께해 주신 시간이 보입니다. 감사합니다! - { $teacher }

note-thank-family = 감사합니다: { $thing }. { $child } 학생이 저희에게 이야기하며 무척 자랑스러워했습니다. - { $teacher }

note-home-language = { $child } 학생이 오늘 { language } 낱말을 가르쳐 주었습니다: { $word }. 모두 함께 따라 했습니다! 앞으로도 더 가르쳐 주세요. - { $teacher }

note-here-all-week = { $child } 학생이 이번 주 { $n ->
    [1] 매일
   *[other] { $n }일 모두
} 학교에 왔습니다. 즐거웠고 많이 배웠습니다. 감사합니다! - { $teacher }

note-next-step = { $child } 학생이 { skill }에서 성장하고 있습니다. 집에서 한번 해 보세요: { $action }. 5분이면 충분합니다. - { $teacher }
