### reviewed: no
### date: 2026-11-22
### checked: by meaning, 您; nothing is said of a meeting that did not take place; every text fits two parts in full, so
### no short form is needed; read aloud with one and several children and every place.
### second, independent pass: 2026-11-22; the text read back into English and compared with the source: reminder names
### day, time and place after a colon.
### back-translation: ask-hours "When can we chat about C? Please reply with days and times that suit you outside work,
### for example: Tuesday after 6 in the evening." offer "Let us make a plan for C together. 1) 2) 3). Please reply 1, 2,
### 3 or a time that suits you." student-led "C has work to show you: time, place. Your ideas can help us plan together.
### Please reply YES, or tell us another time." clarify "Thank you! Which time suits best? 1) 2) 3). You can also reply
### CALL ME." counter "Thank you for proposing T0. Times I can: 1) or 2). Does one suit? You can also tell me another
### time." booked "Agreed: date, day, time, place. C can take part too. To change it, just text me (e-mail: write to
### me)." interpreter "Day, time: an L interpreter will talk with us. You need not pay." reminder "Looking forward to
### chatting with you: day, time, place. Please bring a little story of C! Please reply YES, or tell us another time."
### today "Today at time we chat about C: mode. If you will be a little later, just text me." again "I would still very
### much like to chat with you about C. 1) 2). You can also reply with a time that suits you." plan "The plan we made
### for C: at home, H; in class I will K. I will text you on date." Natives first: plan.
### second pass of one and off: 2026-11-22; the text read back into English and compared with the source.
### back-translation: one "There is a time to chat about C: S1, place. Please reply OK, or tell me a time that suits
### you." off "The chat about C planned for S1 cannot go ahead this time. I am sorry. I will text you to arrange a new
### time.". Natives first: off.
### two, taken, also: 2026-11-22; read back and compared: two "Let us chat about C. 1) 2). Please reply 1, 2 or a time
### that suits you." taken "I am sorry, S1 has just been booked up." also "C: S1, place, T.".

conf-ask-hours = 我们什么时候可以聊聊{ $child }？请回复您工作之余方便的日子和时间，例如：周二晚上6点以后。- { $teacher }

conf-offer = 我们一起为{ $child }做个计划吧。1) { $s1 } 2) { $s2 } 3) { $s3 }。请回复1、2、3，或您方便的时间。- { $teacher }

conf-one = 有一个时间可以聊聊{ $child }：{ $s1 }，{ place }。请回复"好"，或告诉我您方便的时间。- { $teacher }

conf-student-led = { $child }有作品想给您看：{ $s1 }，{ place }。您的想法能帮助我们一起做计划。请回复"好"，或告诉我们别的时间。

conf-clarify = 谢谢您！哪个时间最方便？1) { $s1 } 2) { $s2 } 3) { $s3 }。您也可以回复"打给我"。

conf-counter = 谢谢您提出{ $asked }。我可以的时间：1) { $s1 } 或 2) { $s2 }。有合适的吗？也可以告诉我别的时间。- { $teacher }

conf-booked = 约好了：{ $date }{ $day }{ $time }，{ place }。{ $child }也可以一起参加。如需更改，给我发短信就行。- { $teacher }
    .email = 约好了：{ $date }{ $day }{ $time }，{ place }。{ $child }也可以一起参加。如需更改，给我写信就行。- { $teacher }

conf-interpreter = { $day }{ $time }会有一位{ language }翻译和我们一起交谈。您不用付费。

conf-reminder = 期待和您聊聊：{ $day }{ $time }，{ place }。请带来一个{ $child }的小故事！请回复"好"，或告诉我们别的时间。

conf-today = 今天{ $time }我们聊聊{ $child }：{ mode }。如果会晚一点，给我发短信就行。- { $teacher }
    .email = 今天{ $time }我们聊聊{ $child }：{ mode }。如果会晚一点，给我写信就行。- { $teacher }

conf-again = 我还是很想和您聊聊{ $child }。1) { $s1 } 2) { $s2 }。也可以回复您方便的时间。- { $teacher }

conf-two = 我们来聊聊{ $child }吧。1) { $s1 } 2) { $s2 }。请回复1、2，或您方便的时间。- { $teacher }

conf-taken = 很抱歉，{ $s1 }刚刚约满了。

conf-also = { $child }：{ $s1 }，{ place }，{ $teacher }。

conf-off = 原定{ $s1 }聊聊{ $child }，这次无法进行了。很抱歉。我会发短信和您约新的时间。- { $teacher }
    .email = 原定{ $s1 }聊聊{ $child }，这次无法进行了。很抱歉。我会写信和您约新的时间。- { $teacher }

conf-plan = 我们为{ $child }定的计划：在家，{ $home_step }；在课堂上，我会{ $class_step }。我会在{ $date }给您发短信。- { $teacher }
    .email = 我们为{ $child }定的计划：在家，{ $home_step }；在课堂上，我会{ $class_step }。我会在{ $date }给您写信。- { $teacher }
