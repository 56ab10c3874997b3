### Books of the school that go home in the bag and come back.
### reviewed: no
### date: 2026-11-22
### checked: by meaning; நீங்கள் throughout; names and titles without endings; no blame for a late or a lost book; 1
### and 2 as digits.
### back-translation: subject "A book from school" lent "Be glad with the book B! C can keep it until D." due "The day
### of giving back B: D. For C to keep it longer write 1. If it cannot be found write 2." (.short "C: B, day of giving
### D. To keep it 1, if not found 2.") late "Please send B with C soon. To keep it longer write 1. If it cannot be
### found write 2." (.short "C: send B soon. To keep it 1, if not found 2.") renewed "Good news! C can keep the book B
### until D." waits "A friend is waiting for the book B. Please send it with C by the date D. Thanks!" (.short "C: a
### friend asks for B. Give it by the date D. Thanks!") back "B came back to school. Thanks for sharing it with C!"
### lost "Thanks for telling about B. That books get lost is natural! C can choose another." (.short "B: thanks for
### telling. ...")
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the
### source and the older texts (meaning, facts, variables, address, one and several children); nothing changed.
### Natives first: the short forms of due, late and waits.

email-subject-loan = பள்ளியிலிருந்து ஒரு புத்தகம்

loan-lent = { $book } புத்தகத்துடன் மகிழுங்கள்! { $child } அதை { $date } வரை வைத்திருக்கலாம்.

loan-due = { $book } திருப்பித் தரும் நாள்: { $date }. { $child } மேலும் வைத்திருக்க 1 எழுதுங்கள். கிடைக்காவிட்டால் 2 எழுதுங்கள்.
    .short = { $child }: { $book }, தரும் நாள் { $date }. வைத்திருக்க 1, கிடைக்காவிட்டால் 2.

loan-late = தயவுசெய்து { $child } உடன் { $book } விரைவில் அனுப்புங்கள். மேலும் வைத்திருக்க 1 எழுதுங்கள். கிடைக்காவிட்டால் 2 எழுதுங்கள்.
    .short = { $child }: { $book } விரைவில் அனுப்புங்கள். வைத்திருக்க 1, கிடைக்காவிட்டால் 2.

loan-renewed = நல்ல செய்தி! { $book } புத்தகத்தை { $date } வரை { $child } வைத்திருக்கலாம்.

loan-waits = ஒரு நண்பர் { $book } புத்தகத்துக்காகக் காத்திருக்கிறார். { $date } தேதிக்குள் { $child } உடன் அனுப்புங்கள். நன்றி!
    .short = { $child }: ஒரு நண்பர் { $book } கேட்கிறார். { $date } தேதிக்குள் தாருங்கள். நன்றி!

loan-back = { $book } பள்ளிக்குத் திரும்பி வந்தது. { $child } உடன் பகிர்ந்ததற்கு நன்றி!

loan-lost = { $book } பற்றிச் சொன்னதற்கு நன்றி. புத்தகங்கள் தொலைவது இயல்பு! { $child } வேறொன்றைத் தேர்ந்தெடுக்கலாம்.
    .short = { $book }: சொன்னதற்கு நன்றி. புத்தகம் தொலைவது இயல்பு! { $child } வேறொன்று எடுக்கலாம்.
