### reviewed: no
### date: 2026-11-22
### checked: by meaning, plural "you"; one act each; GSM-7 only; no gender of the child. Natives first: growth, peer, log-thanks, table.
### second, independent pass: 2026-11-22; read back and compared; growth "help with growing" (ka caawiyaan), table "diyaarinta miiska", bedtime asks several children in the plural. Natives first: growth, peer, log-thanks.
### back-translation: fact "Talking about a book helps C with learning new words. Any language is good. Use the one you love." tip
### "Tonight stop at one picture that is in B. Ask C: what is happening here?" growth "You are succeeding! The stories you share with
### C help growing. Next time, ask: what will come next?" peer "The book B: ask C a question, praise, add a new word, and
### pronounce it together." pictures "It is not needed that every word is read. Tell C the story of the pictures in Somali. That is
### good too!" book-home "Today B is with C. Read, look at the pictures, or listen: L" log-ask "How many minutes have you shared stories with C since
### D? Reply a number. 0 is all right." log-thanks "Thank you for telling us! This month it is N minutes. / M minutes! This month it came to N
### minutes. It is C's good luck that you are there." table "Leave the preparing of the table to C. Ask: how many forks, and how many if
### a friend comes?" bedtime "Math before sleep: Q. Ask C: how did you know it?" .short: the same, shorter.

read-fact = Ka sheekaysiga buug wuxuu { $child } ka caawiyaa barashada erayo cusub. Luqad kastaa way fiican tahay. Isticmaala midda aad jeceshihiin.
    .short = Ka sheekaysiga buug { $child } wuxuu baraa erayo cusub. Isticmaala luqadda aad jeceshihiin.

read-tip = Caawa ku joogsada hal sawir oo ku jira { $book }. { $child } weydiiya: maxaa halkan ka dhacaya?
    .short = Caawa { $book }: hal sawir ku joogsada. { $child } weydiiya: maxaa halkan ka dhacaya?

read-growth = Waad guulaysanaysaan! Sheekooyinka aad la wadaagtaan { $child } waxay ka caawiyaan koritaanka. Marka xigta, weydiiya: maxaa xigi doona?
    .short = Waad guulaysanaysaan! Sheekooyinkiinnu waxay { $child } ka caawiyaan koritaanka. Weydiiya: maxaa xigi doona?

read-peer = Buugga { $book }: { $child } su'aal weydiiya, ammaana, eray cusub ku dara, kuna wada dhawaaqa.
    .short = { $book }: { $child } su'aal weydiiya, ammaana, eray cusub ku dara, kuna wada dhawaaqa.

read-pictures = Looma baahna in eray kasta la akhriyo. Sheekada sawirrada { $child } ugu sheekeeya { language }. Taasina way fiican tahay!
    .short = Looma baahna in la akhriyo. Sawirrada { $child } ugu sheekeeya { language }. Taasina way fiican tahay!

read-book-home = Maanta { $child } waxaa la jira { $book }. Akhriya, sawirrada eega, ama dhegeysta: { $link }
    .short = { $child }: { $book }. Akhriya, eega, ama dhegeysta: { $link }

read-log-ask = Immisa daqiiqo ayaad { $child } sheeko la wadaagteen tan iyo { $day }? Lambar ku soo jawaaba. 0 waa hagaag.

read-log-thanks = { $minutes ->
    [0] Waad ku mahadsan tihiin inaad noo sheegteen! Bishan waa { $total } daqiiqo.
   *[other] { $minutes } daqiiqo! Bishan waxay noqotay { $total } daqiiqo.
} Waa nasiib wanaagga { $child } inaad la joogtaan.

math-table = Diyaarinta miiska { $child } u daaya. Weydiiya: immisa fargeeto, immisana haddii saaxiib yimaado?

math-bedtime = { $children ->
    [one] Xisaabta hurdada ka hor: { $question }. { $child } weydiiya: sideed ku ogaatay?
   *[other] Xisaabta hurdada ka hor: { $question }. { $child } weydiiya: sideed ku ogaateen?
}
