### reviewed: no
### date: 2026-11-22
### checked: by meaning, Ви; back-translated and compared line by line.
### second, independent pass: 2026-11-22; the text read back into English and compared with the source: "to get no more
### letters" for "to stop letters", which Ukrainian does not say.
### back-translation: "To get letters no more" "To get letters from school S no more?" "Yes, to get them no more" "Done.
### School S will send you no more letters." "Changed your mind? The letters can be had again." "Send again" "Welcome
### back. School S will send you letters again." "This link no longer works. Please turn to the school." "What is this?"
### "School S sends families news of their children through Porchlight, in the language each family reads." "Any message
### can be answered in your own language. The teachers of your child will read your answer." "No app and no account are
### needed. The school asks for no money." "To get messages no more, write STOP. To get them again, write START." "To
### change the language or the hours, write to us about it in an answer." "The school keeps your number and your
### messages for this only."

page-unsubscribe-title = Більше не отримувати листів
page-unsubscribe-question = Більше не отримувати листів від школи { $school }?
page-unsubscribe-button = Так, більше не отримувати
page-unsubscribe-done = Готово. Школа { $school } більше не надсилатиме Вам листів.
page-unsubscribe-again = Передумали? Листи можна отримувати знову.
page-unsubscribe-again-button = Надсилати знову
page-unsubscribe-restarted = З поверненням. Школа { $school } знову надсилатиме Вам листи.
page-link-old = Це посилання вже не працює. Зверніться, будь ласка, до школи.

page-about-title = Що це?
page-about-what = Школа { $school } за допомогою Porchlight надсилає родинам новини про їхніх дітей мовою, якою читає кожна родина.
page-about-answer = На будь-яке повідомлення можна відповісти своєю мовою. Вашу відповідь прочитають учителі Вашої дитини.
page-about-free = Не потрібні ні застосунок, ні обліковий запис. Школа не просить грошей.
page-about-stop = Щоб більше не отримувати повідомлень, напишіть STOP (СТОП). Щоб отримувати їх знову, напишіть START (СТАРТ).
page-about-language = Щоб змінити мову чи години, напишіть нам про це у відповіді.
page-about-privacy = Школа зберігає Ваш номер і Ваші повідомлення лише для цього.

# The family's page of conferences, behind a signed link; by meaning, compared with the English line by line.
page-meet-title = Час зустрічі
page-meet-none = Нічого не підходить
page-meet-when = Коли Ви можете прийти?
page-meet-send = Надіслати
page-meet-cancel = Не можу прийти
page-meet-taken = Цей час щойно зайняли. Будь ласка, виберіть інший.
page-meet-thanks = Дякуємо. Школа Вам напише.
