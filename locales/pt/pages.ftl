### reviewed: no
### date: 2026-11-22
### checked: by meaning, você; nothing agrees with the reader's gender; the question asks what the button does.
### own second pass: 2026-11-22.
### second, independent pass: 2026-11-22; all lines compared with the English; nothing changed. Natives first: page-about-answer,
### page-about-language.
### back-translation: "Stop receiving e-mails", "Do you want to stop receiving e-mails from S?", "Yes, stop", "Done. S will not send you
### e-mails any more.", "Changed your mind? You can receive them again.", "Receive again", "How good to have you back. S will send
### you e-mails again.", "This link no longer works. Please ask the school for help.", "What is this?", "S uses Porchlight to send
### families news of their children, in the language each family reads.", "You can answer any message in your own language. The
### person who teaches your child reads your answer.", "No application or account is needed. The school asks for no money.",
### "To stop the text messages, reply STOP (STOP). To receive again, reply START (BEGIN).", "To change the language or the hours,
### tell us in a reply.", "The school keeps your number and your messages for this use only."

page-unsubscribe-title = Parar de receber e-mails
page-unsubscribe-question = Você quer parar de receber e-mails de { $school }?
page-unsubscribe-button = Sim, parar
page-unsubscribe-done = Pronto. { $school } não vai mais mandar e-mails para você.
page-unsubscribe-again = Mudou de ideia? Você pode voltar a receber.
page-unsubscribe-again-button = Voltar a receber
page-unsubscribe-restarted = Que bom ter você de volta. { $school } vai mandar e-mails para você de novo.
page-link-old = Este link não funciona mais. Por favor, peça ajuda à escola.

page-about-title = O que é isto?
page-about-what = { $school } usa Porchlight para mandar às famílias notícias das suas crianças, no idioma que cada família lê.
page-about-answer = Você pode responder a qualquer mensagem no seu idioma. Quem dá aula para a sua criança lê a sua resposta.
page-about-free = Não precisa de aplicativo nem de conta. A escola não pede dinheiro.
page-about-stop = Para parar as mensagens de texto, responda STOP (PARAR). Para voltar a receber, responda START (INICIAR).
page-about-language = Para mudar o idioma ou os horários, conte para nós em uma resposta.
page-about-privacy = A escola guarda o seu número e as suas mensagens só para este uso.

# The family's page of conferences, behind a signed link; by meaning, compared with the English line by line.
page-meet-title = Um horário para conversarmos
page-meet-none = Nenhum serve
page-meet-when = Quando você pode vir?
page-meet-send = Enviar
page-meet-cancel = Não posso ir
page-meet-taken = Esse horário acabou de ser ocupado. Por favor, escolha outro.
page-meet-thanks = Agradecemos. A escola vai escrever para você.
