### reviewed: no
### date: 2026-11-22
### checked: by meaning, one level of politeness; nothing is said of a meeting that did not take place; times with 오전,
### 낮, 오후, 저녁, 밤.
### second, independent pass: 2026-11-22; the text read back into English and compared with the source: "답장으로 알려 주세요"
### for "시간을 답장해 주세요"; interpreter and again said the way a teacher would. Natives first: student-led, plan.
### back-translation: ask-hours "When would be good to talk about student C? Please tell in an answer the days and times
### that are easy for you with your work. Ex.: Tuesday evening after 6." offer "Let us make a plan together for student
### C. 1) 2) 3). Please tell me 1, 2, 3 or a time easy for you." student-led "There is work that student C will show
### you: time, place. The views you give help the plan. Please tell YES or another time in an answer." clarify "Thank
### you! Which time is best? 1) 2) 3). You may also answer 'please call'." counter "Thank you for proposing: T0. The
### times I can are 1) or 2). Is that all right? You may tell me another time too." booked "We have made the
### appointment: date day time, place. Student C can be with us too. To change it, please text (e-mail: answer)."
### interpreter "Day, time: an L interpreter is with us. It costs nothing." reminder "See you soon: day time, place.
### Please tell us one story of student C! Please tell YES or another time in an answer." today "Today at time we talk
### about student C: mode. If you are a little later, please text." again "I wish very much to talk about student C. 1)
### 2). Or please tell in an answer a time easy for you." plan "This is the plan for student C. At home: H. In class I:
### K. On date I will text you."
### Natives first: student-led, plan (I: followed by a teacher's words).
### second pass of one and off: 2026-11-22; the text read back into English and compared with the source.
### back-translation: one "One time to talk about student C is free: S1, place. Please tell in an answer YES or a time
### that suits you." off "The talk about student C that was to be at S1 can no longer be shared. I am sorry. I will text
### you about a new time.". Natives first: off ("이야기는 나눌 수 없게").
### two, taken, also: 2026-11-22; read back and compared: two "Let us talk about student C. 1) 2). Please tell 1, 2 or
### a time that suits you." taken "I am sorry. This time has just been booked: S1." also "Student C: S1, place, T.".
### Natives first: also (the name of T without a title).

conf-ask-hours = { $child } 학생에 대해 언제 이야기 나누면 좋을까요? 일하시면서 편하신 요일과 시간을 답장으로 알려 주세요. 예: 화요일 저녁 6시 이후. - { $teacher }

conf-offer = { $child } 학생을 위해 함께 계획을 세워요. 1) { $s1 } 2) { $s2 } 3) { $s3 }. 1, 2, 3 또는 편하신 시간을 알려 주세요. - { $teacher }
    .short = { $child } 학생을 위한 계획: 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") } 3) { DATETIME($s3, length: "tiny") }. 1, 2, 3 또는 편하신 시간을 알려 주세요. - { $teacher }

conf-one = { $child } 학생에 대해 이야기 나눌 시간이 하나 비어 있습니다: { $s1 }, { place }. '네' 또는 편하신 시간을 답장으로 알려 주세요. - { $teacher }

conf-student-led = { $child } 학생이 보여 드릴 작품이 있습니다: { $s1 }, { place }. 주시는 의견이 계획에 도움이 됩니다. '네' 또는 다른 시간을 답장으로 알려 주세요.

conf-clarify = 감사합니다! 어느 시간이 가장 좋으세요? 1) { $s1 } 2) { $s2 } 3) { $s3 }. '전화 주세요'라고 답하셔도 됩니다.

conf-counter = 제안해 주셔서 감사합니다: { $asked }. 제가 가능한 시간은 1) { $s1 } 또는 2) { $s2 }입니다. 괜찮으세요? 다른 시간을 알려 주셔도 됩니다. - { $teacher }
    .short = 제안 감사합니다: { DATETIME($asked, length: "tiny") }. 저는 1) { DATETIME($s1, length: "tiny") } 또는 2) { DATETIME($s2, length: "tiny") }에 가능합니다. 괜찮으세요? 다른 시간도 좋습니다. - { $teacher }

conf-booked = 약속을 잡았습니다: { $date } { $day } { $time }, { place }. { $child } 학생도 함께할 수 있습니다. 바꾸시려면 문자 주세요. - { $teacher }
    .email = 약속을 잡았습니다: { $date } { $day } { $time }, { place }. { $child } 학생도 함께할 수 있습니다. 바꾸시려면 답장 주세요. - { $teacher }

conf-interpreter = { $day } { $time }에 { language } 통역사가 함께합니다. 비용은 들지 않습니다.

conf-reminder = 곧 뵙겠습니다: { $day } { $time }, { place }. { $child } 학생 이야기를 하나 들려주세요! '네' 또는 다른 시간을 답장으로 알려 주세요.

conf-today = 오늘 { $time }에 { $child } 학생에 대해 이야기 나눕니다: { mode }. 조금 늦으시면 문자 주세요. - { $teacher }
    .email = 오늘 { $time }에 { $child } 학생에 대해 이야기 나눕니다: { mode }. 조금 늦으시면 답장 주세요. - { $teacher }

conf-again = { $child } 학생에 대해 꼭 이야기 나누고 싶습니다. 1) { $s1 } 2) { $s2 }. 또는 편하신 시간을 답장으로 알려 주세요. - { $teacher }

conf-two = { $child } 학생에 대해 이야기 나눠요. 1) { $s1 } 2) { $s2 }. 1, 2 또는 편하신 시간을 알려 주세요. - { $teacher }

conf-taken = 죄송합니다. 이 시간은 방금 예약되었습니다: { $s1 }.

conf-also = { $child } 학생: { $s1 }, { place }, { $teacher }.

conf-off = { $s1 }에 하기로 한 { $child } 학생 이야기는 나눌 수 없게 되었습니다. 죄송합니다. 새 시간에 대해 문자 드리겠습니다. - { $teacher }
    .email = { $s1 }에 하기로 한 { $child } 학생 이야기는 나눌 수 없게 되었습니다. 죄송합니다. 새 시간에 대해 다시 연락드리겠습니다. - { $teacher }

conf-plan = { $child } 학생을 위한 계획입니다. 집에서: { $home_step }. 교실에서 저는: { $class_step }. { $date }에 문자 드리겠습니다. - { $teacher }
    .email = { $child } 학생을 위한 계획입니다. 집에서: { $home_step }. 교실에서 저는: { $class_step }. { $date }에 다시 연락드리겠습니다. - { $teacher }
