### reviewed: no
### date: 2026-11-22
### checked: by meaning; "answer" and not "text", so that one form serves SMS and e-mail; places stand as bare nouns
### after a comma; nothing is said of a meeting that did not take place.
### second, independent pass: 2026-11-22; the text read back into English and compared with the source: student-led
### without a humble verb for the child; interpreter, today and again said the way a teacher would.
### back-translation: ask-hours "When can we talk about C? Please answer with days and times that suit you, to fit your
### work. Ex.: Tuesday after 6 pm." offer "Let us make C's plan together. 1) 2) 3). Please answer 1, 2, 3 or the time
### you wish." student-led "There is work C wants to show: time, place. Your views help the making of the plan. Please
### answer YES or another time." clarify "Thank you! Which time is best? 1) 2) 3). You may also answer 'please call'."
### counter "Thank you for wishing T0. Times that suit me: 1) or 2). How is that? Another time is fine too." booked "It
### is settled: date day time, place. C can take part too. For a change let me know in an answer." interpreter "Day,
### time: an L interpreter comes in. It is free." reminder "I look forward to talking: day time, place. Please let us
### hear one story of C! Please answer YES or another time." today "Today at time let us talk about C: mode. If you will
### be a little later, let me know in an answer." again "I wish very much to talk about C. 1) 2). Or please answer with
### a time that suits you." plan "This is the plan for C. At home: H. In class I: K. On date I will be in touch again."
### Natives first: student-led, counter, plan.
### second pass of one and off: 2026-11-22; the text read back into English and compared with the source; "できなくなりました",
### as one says it. back-translation: one "One time to talk about C is free: S1, place. Please answer YES or a time that
### suits you." off "The talk about C (S1) can no longer be held. I am sorry. I will contact you again about a new
### time.". Natives first: off.
### two, taken, also: 2026-11-22; read back and compared: two "Let us talk about C. 1) 2). Please answer 1, 2 or a
### time that suits you." taken "I am sorry. S1 has just now been filled." also "C: S1, place, T.". Natives first:
### also (the name of T without a title).

conf-ask-hours = { $child }さんについて、いつお話しできますか？お仕事に合わせて、ご都合のよい曜日と時間を返信してください。例：火曜の午後6時以降。- { $teacher }

conf-offer = { $child }さんの計画を、一緒に立てましょう。1) { $s1 } 2) { $s2 } 3) { $s3 }。1、2、3、またはご希望の時間を返信してください。- { $teacher }

conf-one = { $child }さんについてお話しできる時間が一つ空いています：{ $s1 }、{ place }。「はい」またはご都合のよい時間を返信してください。- { $teacher }

conf-student-led = { $child }さんが見せたい作品があります：{ $s1 }、{ place }。ご意見は計画づくりの助けになります。「はい」または別の時間を返信してください。

conf-clarify = ありがとうございます！どの時間が一番よいですか？1) { $s1 } 2) { $s2 } 3) { $s3 }。「電話ください」と返信してもかまいません。

conf-counter = { $asked }のご希望、ありがとうございます。私の都合がつく時間：1) { $s1 } または 2) { $s2 }。いかがですか？別の時間でもかまいません。- { $teacher }

conf-booked = 決まりました：{ $date }{ $day }{ $time }、{ place }。{ $child }さんも一緒に参加できます。変更は、返信でお知らせください。- { $teacher }

conf-interpreter = { $day }{ $time }に、{ language }の通訳が入ります。無料です。

conf-reminder = お話しできるのを楽しみにしています：{ $day }{ $time }、{ place }。{ $child }さんのお話を一つ聞かせてください！「はい」または別の時間を返信してください。

conf-today = 今日{ $time }に、{ $child }さんについてお話ししましょう：{ mode }。少し遅くなるときは、返信でお知らせください。- { $teacher }

conf-again = ぜひ{ $child }さんについてお話ししたいと思っています。1) { $s1 } 2) { $s2 }。またはご都合のよい時間を返信してください。- { $teacher }

conf-two = { $child }さんについてお話ししましょう。1) { $s1 } 2) { $s2 }。1、2、またはご都合のよい時間を返信してください。- { $teacher }

conf-taken = 申し訳ありません。{ $s1 }は、たった今埋まりました。

conf-also = { $child }さん：{ $s1 }、{ place }、{ $teacher }。

conf-off = { $child }さんについてのお話（{ $s1 }）は、できなくなりました。申し訳ありません。新しい時間について、またご連絡します。- { $teacher }

conf-plan = { $child }さんのための計画です。ご家庭では：{ $home_step }。クラスで私は：{ $class_step }。{ $date }にまたご連絡します。- { $teacher }
