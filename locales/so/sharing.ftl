### Stories and games that are sent, minutes that are mended, questions to get to know a family.
### reviewed: no
### date: 2026-11-22
### checked: by meaning, plural "you"; GSM-7 only; nothing agrees with the child or the teacher; one act or one ask each; nothing has to
### be bought.
### back-translation: subjects "A game that is played together", "A question from the school" share "A story meant for C: B.
### Here look at it, listen to it, or read it: link" log-again "How many minutes were the stories you shared with C? Reply a
### number, like 20." log-fixed "It was changed to M minutes. This month it came to N minutes. Thank you!" streak "N weeks
### in a row of stories, C and you. It is wonderful!" walk "On the walk, look with C for three signs, numbers or colors.
### Make a story from them." shop "At the shop, count with C five things. Which one is the dearest?" ask-family "A question
### from T about C: Q Reply in your words, or 0 so that you skip it." ask-thanks "Thank you for your answer! T is the one
### who will read it." .short: the same with fewer words.
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the source
### (meaning, facts, variables, address, gender, one and several children); changed: of five things one asks which costs
### most. Natives first: read-streak, play-walk.

email-subject-play = Ciyaar la wada ciyaaro
email-subject-ask = Su'aal ka timid dugsiga

read-share = Sheeko loogu talagalay { $child }: { $book }. Halkan ka eega, ka dhegeysta, ama ka akhriya: { $link }
    .short = Sheeko, { $child }: { $book }. Eega, dhegeysta, ama akhriya: { $link }

read-log-again = Immisa daqiiqo ayay ahaayeen sheekooyinka aad la wadaagteen { $child }? Lambar ku soo jawaaba, sida 20.
    .short = Immisa daqiiqo ayaad sheeko la wadaagteen { $child }? Lambar ku soo jawaaba, sida 20.

read-log-fixed = { $minutes ->
    [one] Waxaa loo beddelay { $minutes } daqiiqo. Bishan waxay noqotay { $total } daqiiqo. Mahadsanidiin!
   *[other] Waxaa loo beddelay { $minutes } daqiiqo. Bishan waxay noqotay { $total } daqiiqo. Mahadsanidiin!
}

read-streak = { $weeks ->
    [one] { $weeks } toddobaad oo sheekooyin ah, { $child } iyo idinka. Waa wax aad u wanaagsan!
   *[other] { $weeks } toddobaad oo isku xiga oo sheekooyin ah, { $child } iyo idinka. Waa wax aad u wanaagsan!
}

play-walk = Socodka, la raadiya { $child } saddex calaamadood, lambar ama midab. Sheeko ka sameeya.

play-shop = Dukaanka, { $child } la tiriya shan shay. Keebaa ugu qaalisan?

ask-family = Su'aal ka timid { $teacher } oo ku saabsan { $child }: { $question } Erayadiinna ku soo jawaaba, ama 0 si aad uga boodaan.
    .short = Su'aal ka timid { $teacher }, { $child }: { $question } Erayadiinna ku soo jawaaba ama 0.

ask-thanks = Waad ku mahadsan tihiin jawaabtiinna! Waxaa akhrin doona { $teacher }.
    .email = Waad ku mahadsan tihiin jawaabtiinna! Waxaa akhrin doona { $teacher }.
