### reviewed: no
### date: 2026-11-22
### checked: by meaning, Państwo; back-translated and compared line by line.
### second, independent pass: 2026-11-22; the text read back into English and compared with the source: "rezygnacja",
### the usual word for stopping e-mails.
### back-translation: "Giving up e-mails" "Do you want to give up the e-mails from school S?" "Yes, I give them up"
### "Done. School S will send you no more e-mails." "A change of mind? They can be had again." "Send again" "Welcome
### again. School S will send you e-mails again." "This link no longer works. Please ask at school." "What is this?"
### "School S sends families news of their children through Porchlight, in the language each family reads." "Every
### message can be answered in your own language. The person who teaches your child reads the answer." "No app and no
### account are needed. The school asks for no money." "To get no more messages, please answer STOP. To get them again,
### please answer START." "To change the language or the hours, please write about it in an answer." "The school keeps
### your number and messages for this purpose only."

page-unsubscribe-title = Rezygnacja z e-maili
page-unsubscribe-question = Czy chcą Państwo zrezygnować z e-maili od szkoły { $school }?
page-unsubscribe-button = Tak, rezygnuję
page-unsubscribe-done = Gotowe. Szkoła { $school } nie będzie już wysyłać Państwu e-maili.
page-unsubscribe-again = Zmiana zdania? Można znów je dostawać.
page-unsubscribe-again-button = Wysyłać znowu
page-unsubscribe-restarted = Witamy ponownie. Szkoła { $school } znów będzie wysyłać Państwu e-maile.
page-link-old = Ten link już nie działa. Prosimy zapytać w szkole.

page-about-title = Co to jest?
page-about-what = Szkoła { $school } przez Porchlight wysyła rodzinom wieści o ich dzieciach w języku, w którym czyta każda rodzina.
page-about-answer = Na każdą wiadomość można odpowiedzieć w swoim języku. Odpowiedź czyta osoba, która uczy Państwa dziecko.
page-about-free = Nie trzeba aplikacji ani konta. Szkoła nie prosi o pieniądze.
page-about-stop = Aby nie dostawać więcej wiadomości, proszę odpisać STOP. Aby dostawać je znowu, proszę odpisać START.
page-about-language = Aby zmienić język lub godziny, proszę napisać o tym w odpowiedzi.
page-about-privacy = Szkoła przechowuje Państwa numer i wiadomości tylko w tym celu.

# The family's page of conferences, behind a signed link; by meaning, compared with the English line by line.
page-meet-title = Termin spotkania
page-meet-none = Żaden nie pasuje
page-meet-when = Kiedy mogą Państwo przyjść?
page-meet-send = Wyślij
page-meet-cancel = Nie mogę przyjść
page-meet-taken = Ten termin został właśnie zajęty. Proszę wybrać inny.
page-meet-thanks = Dziękujemy. Szkoła napisze do Państwa.
