### reviewed: no
### date: 2026-11-22
### checked: by meaning, Вы; back-translated and compared line by line.
### second, independent pass: 2026-11-22; the text read back into English and compared with the source: "to get no more
### letters" for "to stop letters", which Russian does not say.
### back-translation: "To get letters no more" "To get letters from school S no more?" "Yes, to get them no more" "Done.
### School S will send you no more letters." "Changed your mind? The letters can be had again." "Send again" "Welcome
### back. School S will send you letters again." "This link works no longer. Please turn to the school." "What is this?"
### "School S tells families news of their children through Porchlight, in the language each family reads." "Any message
### can be answered in your own language. The teachers of your child will read your answer." "No app and no account are
### needed. The school asks for no money." "To get messages no more, answer STOP. To get them again, answer START." "To
### change the language or the hours, write to us about it in an answer." "The school keeps your number and your
### messages for this only."

page-unsubscribe-title = Больше не получать письма
page-unsubscribe-question = Больше не получать письма от школы { $school }?
page-unsubscribe-button = Да, больше не получать
page-unsubscribe-done = Готово. Школа { $school } больше не будет присылать Вам письма.
page-unsubscribe-again = Передумали? Письма можно получать снова.
page-unsubscribe-again-button = Присылать снова
page-unsubscribe-restarted = С возвращением. Школа { $school } снова будет присылать Вам письма.
page-link-old = Эта ссылка больше не работает. Обратитесь, пожалуйста, в школу.

page-about-title = Что это?
page-about-what = Школа { $school } с помощью Porchlight сообщает семьям новости об их детях на языке, на котором читает каждая семья.
page-about-answer = На любое сообщение можно ответить на своём языке. Ваш ответ прочтут учителя Вашего ребёнка.
page-about-free = Не нужны ни приложение, ни учётная запись. Школа не просит денег.
page-about-stop = Чтобы больше не получать сообщения, ответьте STOP (СТОП). Чтобы получать их снова, ответьте START (СТАРТ).
page-about-language = Чтобы изменить язык или часы, напишите нам об этом в ответ.
page-about-privacy = Школа хранит Ваш номер и Ваши сообщения только для этого.

# The family's page of conferences, behind a signed link; by meaning, compared with the English line by line.
page-meet-title = Время встречи
page-meet-none = Ничего не подходит
page-meet-when = Когда Вы можете прийти?
page-meet-send = Отправить
page-meet-cancel = Не могу прийти
page-meet-taken = Это время только что заняли. Пожалуйста, выберите другое.
page-meet-thanks = Спасибо. Школа Вам напишет.
