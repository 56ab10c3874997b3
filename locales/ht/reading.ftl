### Li ak konte lakay. Nou di "ou".
### reviewed: no
### date: 2026-11-22
### checked: by meaning, ou; GSM-7 letters only; every text reads right for several children; one act each.
### own second pass: 2026-11-22.
### second, independent pass: 2026-11-22; all lines compared with the English; nothing changed. Natives first: read-peer ("bat
### bravo"), read-growth, read-log-ask.
### back-translation: fact "Talking about a book helps C learn new words. Every language is good. Use the one you love." tip "This evening,
### stay on a picture in B. Ask C: what is happening there?" growth "You are doing fine work! Stories with you help C grow. After that, ask:
### what is going to happen?" peer "With B: ask C a question, clap, add a new word, say it together." pictures "You need not read
### each word. Tell C the story with the pictures, in L. That counts!" book-home "C has B today. Read it, look at it or
### listen to it: LINK" log-ask "How many minutes of stories did you share with C since DAY? Reply with a figure. 0 is good too."
### log-thanks "N minutes! That makes T this month. C has the luck to have you." table "Let C set the table. Ask: how many
### forks, and how many if a friend comes?" bedtime "Mathematics before sleep: Q Ask C: how do you know?"

read-fact = Pale sou yon liv ede { $child } aprann mo nouvo. Tout lang bon. Sèvi ak sa ou renmen an.

read-tip = Aswè a, rete sou yon imaj nan { $book }. Mande { $child }: kisa k ap pase la a?

read-growth = W ap fè bèl travay! Istwa avèk ou ede { $child } grandi. Apre sa, mande: kisa ki pral rive?

read-peer = Ak { $book }: poze { $child } yon kesyon, bat bravo, ajoute yon mo nouvo, di l ansanm.

read-pictures = Ou pa bezwen li chak mo. Rakonte { $child } istwa a ak imaj yo, an { language }. Sa konte!

read-book-home = { $child } gen { $book } jodi a. Li l, gade l, oswa koute l: { $link }

read-log-ask = Konbyen minit istwa ou pataje ak { $child } depi { $day }? Reponn ak yon chif. 0 bon tou.

read-log-thanks = { $minutes ->
    [0] Mèsi paske ou di nou! Sa fè { $total } mwa sa a.
   *[other] { $minutes } minit! Sa fè { $total } mwa sa a.
} { $child } gen chans genyen ou.

math-table = Kite { $child } mete tab la. Mande: konbyen fouchèt, e konbyen si yon zanmi vini?

math-bedtime = { $children ->
    [1] Matematik anvan dòmi: { $question }. Mande { $child }: kijan ou konnen?
   *[other] Matematik anvan dòmi: { $question }. Mande { $child }: kijan nou konnen?
}
