### reviewed: no
### date: 2026-11-22
### checked: by meaning, você; nothing agrees with the reader's gender.
### own second pass: 2026-11-22.
### second, independent pass: 2026-11-22; all lines compared with the English; nothing changed. Natives first: "da sua criança",
### "Que bom ter você de volta".
### back-translation: stopped "You will not receive messages from S any more. Reply START (BEGIN) to receive again." started "How
### good to have you back! S will write about the class. Reply STOP (STOP) to end." help "S: messages about your child's class.
### For help, call P. Reply STOP (STOP) to end." wrong-number "Sorry! S took this number off the list. You will not receive
### messages any more." got-it "I am thankful, I received your message. I answer by W." language "Which language is best? ...
### Reply with a number." quiet "I understood. S will only write from F to T. To end everything, reply STOP (STOP)."
### sys-original-note, second, independent pass: 2026-11-22; read back: "T wrote this in this language: L. Answer if you
### want help to read." Compared with the English; changed: the name of a language, in its own words, no longer stands in
### the middle of the Portuguese.
### sys-language-changed, by meaning; second pass: 2026-11-22; read back: "We thank you! From now on S is going to write in
### this language." Nothing changed.

sys-stopped = Você não vai mais receber mensagens de { $school }. Responda START (INICIAR) para voltar a receber.

sys-started = Que bom ter você de volta! { $school } vai escrever sobre a turma. Responda STOP (PARAR) para encerrar.

sys-help = { $school }: mensagens sobre a turma da sua criança. Para ajuda, ligue { $phone }. Responda STOP (PARAR) para encerrar.
    .short = { $school }: mensagens sobre a turma. Ajuda: { $phone }. Responda STOP (PARAR) para encerrar.

sys-wrong-number = Desculpe! { $school } tirou este número da lista. Você não vai mais receber mensagens.
    .email = Desculpe! { $school } tirou este endereço da lista. Você não vai mais receber mensagens.

sys-got-it = Agradeço, recebi sua mensagem. Respondo até { $when }. - { $teacher }

sys-language = Qual idioma é melhor? 1 { $l1 }, 2 { $l2 }, 3 { $l3 }. Responda com um número.

sys-language-changed = Agradecemos! A partir de agora, { $school } vai escrever neste idioma.

sys-quiet = Entendi. { $school } só vai escrever das { $from } às { $to }. Para encerrar tudo, responda STOP (PARAR).

sys-original-note = { $teacher } escreveu isto neste idioma: { $language }. Responda se quiser ajuda para ler.
