### Recados de quem dá aula para as famílias. Tratamento: você. Sem concordância de gênero com quem lê, com a criança ou
### com quem escreve: verbos e nomes no lugar de adjetivos, "agradeço" no lugar de "obrigado" ou "obrigada".
### reviewed: no
### date: 2026-11-22
### checked: by meaning, você throughout; nothing agrees with anybody's gender; one and several children; lengths.
### own second pass: 2026-11-22.
### second, independent pass: 2026-11-22; all lines compared with the English; nothing changed. Natives first: "Agradeço!" alone,
### first-contact ("Oi", "novidades"), growth, "ouvir com atenção", "enfrentar desafios".
### back-translation: first-contact "Hi, I am T and I teach C at S. I will send good news and ideas. Reply STOP (STOP) to leave,
### HELP for help." strength "Good news about C! D. Tonight, ask about K." effort "C made much effort in K. D. That is how one
### learns!" kindness "Today C did a kindness: D. Our class is better with C." growth "Good news: C advanced in K this month. One
### can see the time given at home. I am thankful!" thank-family "I am thankful for X. C had much pride in sharing it with us."
### home-language "C taught us today a word in L: W. The whole class repeated! Teach us more, please." here-all-week
### "C came all N days of this week. We had fun and learned a lot. I am thankful!" next-step "C is advancing in K. To try at
### home: A. 5 minutes are enough."

skill = { $skill ->
    [reading] leitura
    [writing] escrita
    [counting] contagem
    [maths] matemática
    [science] ciências
    [drawing] desenho
    [music] música
    [listening] ouvir com atenção
    [sharing] compartilhar
    [asking-questions] fazer perguntas
    [working-together] trabalho em equipe
    [keeping-at-it] enfrentar desafios
   *[other] { $skill }
}

note-first-contact = Oi, sou { $teacher } e dou aula para { $child } em { $school }. Vou mandar boas novidades e ideias. Responda STOP (PARAR) para sair, HELP para ajuda.
    .short = Sou { $teacher }, dou aula para { $child } em { $school }. Mando boas notícias. STOP/PARAR: sair. HELP: ajuda.
    .email = Olá, sou { $teacher } e dou aula para { $child } em { $school }. Vou escrever com boas notícias e ideias. Responda STOP (PARAR) para não receber mais, HELP (AJUDA) para ter ajuda.

note-strength = Boas notícias sobre { $child }! { $detail }. Hoje à noite, pergunte sobre { skill }. - { $teacher }
    .short = Boas notícias sobre { $child }! { $detail }. Pergunte sobre { skill }. - { $teacher }

note-effort = { $children ->
    [one] { $child } se esforçou muito em { skill }. { $detail }. É assim que se aprende! - { $teacher }
   *[other] { $child } se esforçaram muito em { skill }. { $detail }. É assim que se aprende! - { $teacher }
}
    .short = { $children ->
        [one] { $child } se esforçou em { skill }. { $detail }. Assim se aprende! - { $teacher }
       *[other] { $child } se esforçaram em { skill }. { $detail }. Assim se aprende! - { $teacher }
    }

note-kindness = { $children ->
    [one] Hoje { $child } fez uma gentileza: { $detail }. Nossa turma fica melhor com { $child }. - { $teacher }
   *[other] Hoje { $child } fizeram uma gentileza: { $detail }. Nossa turma fica melhor com { $child }. - { $teacher }
}
    .short = { $children ->
        [one] Hoje { $child } fez uma gentileza: { $detail }. Assim a turma fica melhor. - { $teacher }
       *[other] Hoje { $child } fizeram uma gentileza: { $detail }. Assim a turma fica melhor. - { $teacher }
    }

note-growth = { $children ->
    [one] Boa notícia: { $child } avançou em { skill } este mês. Dá para ver o tempo dedicado em casa. Agradeço! - { $teacher }
   *[other] Boa notícia: { $child } avançaram em { skill } este mês. Dá para ver o tempo dedicado em casa. Agradeço! - { $teacher }
}
    .short = { $children ->
        [one] { $child } avançou em { skill } este mês. Dá para ver o tempo dedicado em casa. Agradeço! - { $teacher }
       *[other] { $child } avançaram em { skill } este mês. Dá para ver o tempo dedicado em casa. Agradeço! - { $teacher }
    }

note-thank-family = { $children ->
    [one] Agradeço por { $thing }. { $child } teve muito orgulho de compartilhar isso com a gente. - { $teacher }
   *[other] Agradeço por { $thing }. { $child } tiveram muito orgulho de compartilhar isso com a gente. - { $teacher }
}
    .short = { $children ->
        [one] Agradeço por { $thing }. { $child } teve muito orgulho de compartilhar. - { $teacher }
       *[other] Agradeço por { $thing }. { $child } tiveram muito orgulho de compartilhar. - { $teacher }
    }

note-home-language = { $children ->
    [one] { $child } nos ensinou hoje uma palavra em { language }: { $word }. A turma toda repetiu! Ensine mais para a gente, por favor. - { $teacher }
   *[other] { $child } nos ensinaram hoje uma palavra em { language }: { $word }. A turma toda repetiu! Ensine mais para a gente, por favor. - { $teacher }
}
    .short = { $children ->
        [one] { $child } nos ensinou uma palavra em { language }: { $word }. A turma toda repetiu! Ensine mais. - { $teacher }
       *[other] { $child } nos ensinaram uma palavra em { language }: { $word }. A turma toda repetiu! Ensine mais. - { $teacher }
    }

note-here-all-week = { $children ->
    [one] { $child } veio { $n ->
        [one] todos os dias
       *[other] todos os { $n } dias
    } desta semana. A gente se divertiu e aprendeu muito. Agradeço! - { $teacher }
   *[other] { $child } vieram { $n ->
        [one] todos os dias
       *[other] todos os { $n } dias
    } desta semana. A gente se divertiu e aprendeu muito. Agradeço! - { $teacher }
}

note-next-step = { $children ->
    [one] { $child } está avançando em { skill }. Para tentar em casa: { $action }. Bastam 5 minutos. - { $teacher }
   *[other] { $child } estão avançando em { skill }. Para tentar em casa: { $action }. Bastam 5 minutos. - { $teacher }
}
    .short = { $children ->
        [one] { $child } avança em { skill }. Em casa: { $action }. Bastam 5 minutos. - { $teacher }
       *[other] { $child } avançam em { skill }. Em casa: { $action }. Bastam 5 minutos. - { $teacher }
    }
