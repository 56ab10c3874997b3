### reviewed: no
### date: 2026-11-22
### checked: நீங்கள் throughout; spoons (கரண்டி) for forks, as more usual at the table; back-translated apart from the first
### pass. Natives first: read-fact.short, read-peer, read-log-thanks (பேறு).
### second, independent pass: 2026-11-22; every message compared; நிமிடம் after zero minutes. Natives first: read-fact.short, read-peer.short, math-table (அடுக்கட்டும்).
### back-translation: fact "If one talks about a book, C can learn new words. Any language is fine. Speak in the
### language you like." tip "Tonight stop at one picture in the book B. Ask: C, what is happening here?" growth "You are
### doing well! Stories with you help C grow. Next ask: what will happen now?" peer "B with C: ask a question, praise,
### give a new word, say it together." pictures "No need to read all words. Looking at the pictures tell the story in L,
### let C listen. That is of use too!" book-home "Today B in C's hands. Read, look or listen: link" log-ask "Since D how
### many minutes were spent in stories with C? Write a number. 0 is fine too." log-thanks "Thanks for saying! This month
### n minutes in all. / n minutes! This month in all n. That you are with C is great good fortune." table "Let C lay the
### dining table. Ask: how many spoons are needed, how many if a friend comes?" bedtime "Night math: Q. Ask: C, how did
### you know?"

read-fact = புத்தகம் பற்றிப் பேசினால் { $child } புதிய சொற்கள் கற்கலாம். எந்த மொழியும் சரி. உங்களுக்குப் பிடித்த மொழியில் பேசுங்கள்.
    .short = புத்தகப் பேச்சால் { $child } புதிய சொற்கள் கற்கலாம். எந்த மொழியும் சரி. பிடித்த மொழியில் பேசுங்கள்.

read-tip = இன்று இரவு { $book } புத்தகத்தில் ஒரு படத்தில் நில்லுங்கள். கேளுங்கள்: { $child }, இங்கே என்ன நடக்கிறது?
    .short = { $book }: ஒரு படத்தில் நில்லுங்கள். கேளுங்கள்: { $child }, இங்கே என்ன நடக்கிறது?

read-growth = நன்றாகச் செய்கிறீர்கள்! உங்களுடன் கதைகள் { $child } வளர உதவும். அடுத்து கேளுங்கள்: இனி என்ன நடக்கும்?

read-peer = { $child } உடன் { $book }: கேள்வி கேளுங்கள், பாராட்டுங்கள், ஒரு புதிய சொல் தாருங்கள், சேர்ந்து சொல்லுங்கள்.
    .short = { $child }, { $book }: கேளுங்கள், பாராட்டுங்கள், புதிய சொல் தந்து சேர்ந்து கூறுங்கள்.

read-pictures = எல்லாச் சொற்களும் படிக்கத் தேவையில்லை. படம் பார்த்து { $language ->
    [own] தமிழில்
   *[other] { language } மொழியில்
} கதை சொல்லுங்கள், { $child } கேட்கட்டும். அதுவும் பயன் தரும்!
    .short = எல்லாம் படிக்கத் தேவையில்லை. படம் பார்த்து { $language ->
        [own] தமிழில்
       *[other] { language } மொழியில்
    } கதை சொல்லுங்கள், { $child } கேட்கட்டும். அதுவும் சரி!

read-book-home = இன்று { $child } கையில் { $book }. படியுங்கள், பாருங்கள் அல்லது கேளுங்கள்: { $link }
    .short = { $child }: { $book }. படிக்க, பார்க்க, கேட்க: { $link }

read-log-ask = { $day } முதல் { $child } உடன் கதையில் எத்தனை நிமிடம் செலவானது? ஓர் எண் எழுதுங்கள். 0 என்றாலும் சரி.

read-log-thanks = { $minutes ->
    [0] சொன்னதற்கு நன்றி! இந்த மாதம் மொத்தம் { $total } நிமிடம்.
    [one] { $minutes } நிமிடம்! இந்த மாதம் மொத்தம் { $total }.
   *[other] { $minutes } நிமிடம்! இந்த மாதம் மொத்தம் { $total }.
} { $child } உடன் நீங்கள் இருப்பது பெரும் பேறு.

math-table = { $child } சாப்பாட்டு மேசையை அடுக்கட்டும். கேளுங்கள்: எத்தனை கரண்டி வேண்டும், ஒரு நண்பர் வந்தால் எத்தனை?
    .short = { $child } மேசையை அடுக்கட்டும். கேளுங்கள்: எத்தனை கரண்டி வேண்டும், ஒரு நண்பர் வந்தால் எத்தனை?

math-bedtime = இரவுக் கணிதம்: { $question }. கேளுங்கள்: { $child }, எப்படித் தெரிந்தது?
