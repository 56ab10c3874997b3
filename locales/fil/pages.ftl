### reviewed: no
### date: 2026-11-22
### checked: by meaning, kayo and po; back-translated line by line: "Stop the emails", "Do you want to stop the emails from S?", "Yes,
### stop", "Done. S will email you no more.", "Changed your mind? You can receive again.", "Send the emails again", "We are glad you are back.
### S will email you again.", "This link no longer works. Ask the school for help."; "What is this?", "S uses Porchlight to send families
### news about their children, in the language each family reads.", "You can answer any text in your own language. Your child's teacher
### will read the answer.", "There is no app or account to be used. The school asks no payment.", "To stop the texts, reply STOP or
### ITIGIL. To receive again, reply START or SIMULAN.", "To change the language or the hours, just say so in your reply.", "The
### school keeps your number and texts only for this."
### second, independent pass: 2026-11-22; read back and compared; nothing changed. Natives first: about-free.

page-unsubscribe-title = Itigil ang mga email
page-unsubscribe-question = Gusto po ba ninyong itigil ang mga email mula sa { $school }?
page-unsubscribe-button = Oo, itigil
page-unsubscribe-done = Tapos na po. Hindi na mag-e-email sa inyo ang { $school }.
page-unsubscribe-again = Nagbago po ba ang isip ninyo? Puwede kayong makatanggap ulit.
page-unsubscribe-again-button = Ipadala ulit ang mga email
page-unsubscribe-restarted = Masaya kami at bumalik kayo. Mag-e-email po ulit sa inyo ang { $school }.
page-link-old = Hindi na po gumagana ang link na ito. Magpatulong po sa paaralan.

page-about-title = Ano po ito?
page-about-what = Gumagamit ang { $school } ng Porchlight para magpadala sa mga pamilya ng balita tungkol sa mga anak nila, sa wikang binabasa ng bawat pamilya.
page-about-answer = Puwede po ninyong sagutin ang kahit anong text sa sarili ninyong wika. Ang guro ng anak ninyo ang babasa ng sagot.
page-about-free = Wala pong app o account na gagamitin. Walang hinihinging bayad ang paaralan.
page-about-stop = Para itigil ang mga text, i-reply ang STOP o ITIGIL. Para makatanggap ulit, i-reply ang START o SIMULAN.
page-about-language = Para palitan ang wika o ang oras, sabihin lang po sa inyong reply.
page-about-privacy = Iniingatan ng paaralan ang numero at mga text ninyo para lang po rito.

# The family's page of conferences, behind a signed link; by meaning, compared with the English line by line.
page-meet-title = Oras ng pagkikita
page-meet-none = Walang puwede sa mga ito
page-meet-when = Kailan po kayo makakapunta?
page-meet-send = Ipadala
page-meet-cancel = Hindi po ako makakapunta
page-meet-taken = May nakakuha na po ng oras na iyon. Pumili po ng iba.
page-meet-thanks = Salamat po. Susulat po sa inyo ang paaralan.
