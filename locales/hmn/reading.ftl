### reviewed: no
### date: 2026-11-22
### checked: White Hmong in RPA; by meaning; back-translated apart from the first pass; nej; one act each; GSM-7 only. Natives first:
### growth, peer, log-ask, "dab neeg" for any story.
### second, independent pass: 2026-11-22; read back and compared; growth "next", peer "a question", bedtime without "koj" so that it fits several children. Natives first: growth, bedtime.
### back-translation: fact "Talking about a book helps C learn new words. Any language will do. Use the language you love." tip "Tonight, stop at
### one picture in B. Ask C: what is happening here?" growth "You can do it already! Your stories help C grow. Next, ask: what will happen next?" peer "With
### B: ask C a question, praise, add one new word, say it together." pictures "No need to read every word. Look at the pictures and tell C the
### story, in Hmong. That is very good too!" book-home "Today C has B. Read, look, or listen: L" log-ask "Since D, how many minutes did you and C
### tell stories? Answer a number. 0 is good too." log-thanks "Thank you for telling us! / M minutes! This month it is N minutes. C is lucky to
### have you." table "Let C prepare the table. Ask: how many forks, and how many if a friend comes?" bedtime "Math before sleep: Q. Ask C: how is it
### known?"

read-fact = Kev tham txog ib phau ntawv pab { $child } kawm lo lus tshiab. Hom lus twg los tau. Siv hom lus uas nej hlub.
    .short = Tham txog phau ntawv pab { $child } kawm lo lus tshiab. Hom lus twg los tau. Siv hom nej hlub.

read-tip = Hmo no, nres ntawm ib daim duab hauv { $book }. Nug { $child }: muaj dab tsi tshwm sim ntawm no?
    .short = Hmo no, saib ib daim duab hauv { $book }. Nug { $child }: muaj dab tsi ntawm no?

read-growth = Nej ua tau lawm! Nej cov dab neeg pab { $child } loj hlob. Tom ntej no, nug: yuav muaj dab tsi tshwm sim ntxiv?
    .short = Nej ua tau lawm! Nej cov dab neeg pab { $child } loj hlob. Tom ntej, nug: yuav muaj dab tsi ntxiv?

read-peer = Nrog { $book }: nug { $child } ib lo lus nug, qhuas, ntxiv ib lo lus tshiab, hais ua ke.

read-pictures = Tsis tas nyeem txhua lo lus. Saib duab piav dab neeg rau { $child }, ua { language }. Qhov ntawd los zoo heev!
    .short = Tsis tas nyeem txhua lo lus. Saib duab piav dab neeg rau { $child }, ua { language }. Qhov ntawd los zoo!

read-book-home = Hnub no { $child } muaj { $book }. Nyeem, saib, los yog mloog: { $link }
    .short = Rau { $child }: { $book }. Nyeem, saib, los yog mloog: { $link }

read-log-ask = Txij hnub { $day } los, nej thiab { $child } piav dab neeg tau pes tsawg feeb? Teb ib tug lej. 0 los zoo.
    .short = Txij hnub { $day }, nej thiab { $child } piav dab neeg pes tsawg feeb? Teb ib tug lej. 0 los zoo.

read-log-thanks = { $minutes ->
    [0] Ua tsaug nej qhia peb! Lub hli no yog { $total } feeb.
   *[other] { $minutes } feeb! Lub hli no yog { $total } feeb lawm.
} { $child } muaj hmoo muaj nej.

math-table = Cia { $child } npaj rooj mov. Nug: diav rawg pes tsawg, thiab pes tsawg yog ib tug phooj ywg tuaj?

math-bedtime = Leb ua ntej pw: { $question }. Nug { $child }: ua li cas thiaj paub?
