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

conf-ask-hours = 我們什麼時候可以聊聊{ $child }？請回覆您工作之餘方便的日子和時間，例如：週二晚上6點以後。- { $teacher }

conf-offer = 我們一起為{ $child }做個計畫吧。1) { $s1 } 2) { $s2 } 3) { $s3 }。請回覆1、2、3，或您方便的時間。- { $teacher }

conf-one = 有一個時間可以聊聊{ $child }：{ $s1 }，{ place }。請回覆「好」，或告訴我您方便的時間。- { $teacher }

conf-student-led = { $child }有作品想給您看：{ $s1 }，{ place }。您的想法能幫助我們一起做計畫。請回覆「好」，或告訴我們別的時間。

conf-clarify = 謝謝您！哪個時間最方便？1) { $s1 } 2) { $s2 } 3) { $s3 }。您也可以回覆「請回電」。

conf-counter = 謝謝您提出{ $asked }。我可以的時間：1) { $s1 } 或 2) { $s2 }。有合適的嗎？也可以告訴我別的時間。- { $teacher }

conf-booked = 約好了：{ $date }{ $day }{ $time }，{ place }。{ $child }也可以一起參加。如需更改，傳簡訊給我就好。- { $teacher }
    .email = 約好了：{ $date }{ $day }{ $time }，{ place }。{ $child }也可以一起參加。如需更改，寫信給我就好。- { $teacher }

conf-interpreter = { $day }{ $time }會有一位{ language }口譯員和我們一起談。您不用付費。

conf-reminder = 期待和您聊聊：{ $day }{ $time }，{ place }。請帶來一個{ $child }的小故事！請回覆「好」，或告訴我們別的時間。

conf-today = 今天{ $time }我們聊聊{ $child }：{ mode }。如果會晚一點，傳簡訊給我就好。- { $teacher }
    .email = 今天{ $time }我們聊聊{ $child }：{ mode }。如果會晚一點，寫信給我就好。- { $teacher }

conf-again = 我還是很想和您聊聊{ $child }。1) { $s1 } 2) { $s2 }。也可以回覆您方便的時間。- { $teacher }

conf-two = 我們來聊聊{ $child }吧。1) { $s1 } 2) { $s2 }。請回覆1、2，或您方便的時間。- { $teacher }

conf-taken = 很抱歉，{ $s1 }剛剛約滿了。

conf-also = { $child }：{ $s1 }，{ place }，{ $teacher }。

conf-off = 原定{ $s1 }聊聊{ $child }，這次無法進行了。很抱歉。我會傳簡訊和您約新的時間。- { $teacher }
    .email = 原定{ $s1 }聊聊{ $child }，這次無法進行了。很抱歉。我會寫信和您約新的時間。- { $teacher }

conf-plan = 我們為{ $child }訂的計畫：在家，{ $home_step }；在課堂上，我會{ $class_step }。我會在{ $date }傳簡訊給您。- { $teacher }
    .email = 我們為{ $child }訂的計畫：在家，{ $home_step }；在課堂上，我會{ $class_step }。我會在{ $date }寫信給您。- { $teacher }
