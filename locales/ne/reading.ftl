### reviewed: no
### date: 2026-11-22
### checked: तपाईं throughout; spoons (चम्चा) for forks, as more usual at the table; nothing agrees with the child;
### back-translated apart from the first pass.
### Natives first: read-fact (शब्द आउँछ), read-log-ask, read-log-thanks.
### second, independent pass: 2026-11-22; every message compared; whole verbs in read-book-home.short, मिनेट after zero minutes. Natives first: read-fact, read-log-thanks.
### back-translation: fact "Talking about books, new words come to C. Any language is fine. Speak in the language you
### like." tip "Tonight stop at one picture of B. Ask C: what is happening here?" growth "It is going well! Stories with
### you help C grow. Now ask: what may happen next?" peer "B: ask C a question, say bravo, add one new word, say it
### together." pictures "There is no need to read all words. Looking at the pictures tell C the story in L. This helps
### too!" book-home "Today C has B. Read, look or listen: link" log-ask "Since D how many minutes passed in stories with
### C? Write a number. 0 is fine too." log-thanks "Thanks for letting us know! This month it became n minutes. / n
### minutes! This month it became n. That you are along is C's luck." table "Let C set the dining table. Ask: how many
### spoons are needed, and how many if a friend comes?" bedtime "Math at bedtime: Q. Ask C: how did you find out?"

read-fact = किताबबारे कुरा गर्दा { $child } लाई नयाँ शब्द आउँछ। जुनसुकै भाषा हुन्छ। मन पर्ने भाषामा बोल्नुहोस्।

read-tip = आज राति { $book } को एउटा चित्रमा रोकिनुहोस्। { $child } लाई सोध्नुहोस्: यहाँ के हुँदै छ?

read-growth = राम्रो हुँदै छ! तपाईंसँगका कथाले { $child } लाई बढ्न मद्दत गर्छ। अब सोध्नुहोस्: यसपछि के होला?

read-peer = { $book }: { $child } लाई प्रश्न सोध्नुहोस्, स्याबास भन्नुहोस्, एउटा नयाँ शब्द थप्नुहोस्, सँगै भन्नुहोस्।
    .short = { $book }: { $child } लाई सोध्नुहोस्, स्याबास भन्नुहोस्, नयाँ शब्द थप्नुहोस्, सँगै भन्नुहोस्।

read-pictures = सबै शब्द पढ्नु पर्दैन। चित्र हेरेर { $child } लाई { language } भाषामा कथा सुनाउनुहोस्। यो पनि काम लाग्छ!

read-book-home = आज { $child } सँग { $book } छ। पढ्नुहोस्, हेर्नुहोस् वा सुन्नुहोस्: { $link }
    .short = { $child }: { $book }। पढ्नुहोस्, हेर्नुहोस् वा सुन्नुहोस्: { $link }

read-log-ask = { $day } देखि { $child } सँग कति मिनेट कथामा बित्यो? सङ्ख्या लेख्नुहोस्। 0 पनि ठीक छ।

read-log-thanks = { $minutes ->
    [0] खबर दिनुभएकोमा धन्यवाद! यो महिना { $total } मिनेट भयो।
    [one] { $minutes } मिनेट! यो महिना { $total } भयो।
   *[other] { $minutes } मिनेट! यो महिना { $total } भयो।
} तपाईं साथमा हुनु { $child } को भाग्य हो।

math-table = { $child } लाई खाने टेबल मिलाउन दिनुहोस्। सोध्नुहोस्: कति चम्चा चाहिन्छ, र एक साथी आए कति?

math-bedtime = सुत्ने बेलाको गणित: { $question }। { $child } लाई सोध्नुहोस्: कसरी थाहा भयो?
