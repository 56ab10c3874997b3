### Stories and games that are sent, minutes that are mended, questions to get to know a family.
### reviewed: no
### date: 2026-11-22
### checked: by meaning, siz; no case ending on a name or a title; "bulsun" reads right for one and several; one act or one ask each;
### nothing has to be bought.
### back-translation: subjects "A game to play together", "A question from school" share "A story for C: B. Look, listen or
### read here: link" log-again "How many minutes were the stories with C? Write a number, for example 20." log-fixed "Put
### right to N minutes. This month N minutes in all. Thanks!" streak "N weeks of stories on end with C. How nice!" walk "On
### a walk let C find three signs, numbers or colors. Make up a story with these." shop "At the shop count five things
### together with C. Which one is the most expensive?" ask-family "T asks about C: Q Answer in your own words, or write 0 to
### skip." ask-thanks "Thanks for your answer! T will read it." .short of ask-family: "T asks (C): Q Answer in your own
### words or write 0."
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the source
### (meaning, facts, variables, address, gender, one and several children); changed: of five things one asks which costs
### most; the short form of ask-family, in which the question seemed to come from the child too. Natives first: play-walk,
### ask-family.

email-subject-play = Birlikte oynamak için bir oyun
email-subject-ask = Okuldan bir soru

read-share = { $child } için bir öykü: "{ $book }". Buradan bakın, dinleyin ya da okuyun: { $link }
    .short = { $child } için öykü: "{ $book }". Bakın, dinleyin, okuyun: { $link }

read-log-again = { $child } ile öyküler kaç dakika sürdü? Bir sayı yazın, örneğin 20.

read-log-fixed = { $minutes ->
    [one] { $minutes } dakika olarak düzeltildi. Bu ay toplam { $total } dakika. Teşekkürler!
   *[other] { $minutes } dakika olarak düzeltildi. Bu ay toplam { $total } dakika. Teşekkürler!
}

read-streak = { $weeks ->
    [one] { $child } ile { $weeks } hafta öykü. Ne güzel!
   *[other] { $child } ile üst üste { $weeks } hafta öykü. Ne güzel!
}

play-walk = Yürüyüşte { $child } üç tabela, sayı ya da renk bulsun. Bunlarla bir öykü uydurun.

play-shop = Markette { $child } ile birlikte beş şey sayın. Hangisi en pahalı?

ask-family = { $teacher }, { $child } hakkında soruyor: { $question } Kendi sözlerinizle yanıtlayın ya da geçmek için 0 yazın.
    .short = { $teacher } soruyor ({ $child }): { $question } Kendi sözlerinizle yanıtlayın ya da 0 yazın.

ask-thanks = Yanıtınız için teşekkürler! { $teacher } onu okuyacak.
    .email = Yanıtınız için teşekkürler! { $teacher } onu okuyacak.
