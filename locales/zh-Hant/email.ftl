### reviewed: no
### date: 2026-11-22
### checked: by meaning, 您; no child's name in a subject.
### second, independent pass: 2026-11-22; the text read back into English and compared with the source; nothing to mend.
### back-translation: "Good news from the school / from T" "Making a plan with the school / with T" "Teachers of the
### school come to visit / T comes to visit" "A little story (math) idea for tonight" "About the messages the school
### sends you" "Hello:" "Family elders of C, hello:" "To answer, reply directly to this e-mail." "You get this e-mail
### because the school has this address on file for your home." "Stop receiving this kind of e-mail".

email-subject-note = 來自學校的好消息
email-subject-note-from = { $teacher }帶來的好消息
email-subject-conf = 和學校一起做計畫
email-subject-conf-from = 和{ $teacher }一起做計畫
email-subject-visit = 學校老師來訪
email-subject-visit-from = { $teacher }來訪
email-subject-read = 今晚的故事小點子
email-subject-math = 今晚的數學小點子
email-subject-sys = 關於學校傳給您的訊息
email-greeting = 您好：
email-greeting-child = { $child }的家長，您好：
email-reply = 如要回覆，請直接回信。
email-why = 您收到這封信，是因為學校登記了您家的這個電子郵件地址。
email-unsubscribe = 停止接收這類郵件
