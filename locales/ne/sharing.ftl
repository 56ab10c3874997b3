### Stories and games that are sent, minutes that are mended, questions to get to know a family.
### reviewed: no
### date: 2026-11-22
### checked: by meaning; तपाईं throughout; nothing agrees with child or teacher; one act or one ask each; no purchase.
### back-translation: subjects "A game to play together" "A question from school" share "A story for C: B. Look,
### listen or read here: link" log-again "How many minutes passed in stories with C? Write a number, such as 20."
### log-fixed "Corrected to N minutes. This month it became N minutes. Thanks!" streak one "N week of stories with
### C. How good!" other "N weeks on end of stories with C. How good!" walk "When walking tell C to search for three
### boards, numbers or colors. Make a story about them." shop "In the shop count five things with C. Ask: which
### one's price is most of all?" ask "T's question about C: Q Answer in your own words, or to leave it write 0."
### (.short "T's question about C: Q Write an answer, or to leave it 0.") thanks "Thanks for the answer! T will
### read it."
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the
### source and the older texts (meaning, facts, variables, address, one and several children); shop: of five things
### one asks which costs most. Natives first: log-fixed (सच्याएर), ask.short.

email-subject-play = सँगै खेल्ने एउटा खेल
email-subject-ask = स्कुलबाट एउटा प्रश्न

read-share = { $child } का लागि एउटा कथा: { $book }। यहाँ हेर्नुहोस्, सुन्नुहोस् वा पढ्नुहोस्: { $link }
    .short = { $child }: { $book }। हेर्नुहोस्, सुन्नुहोस् वा पढ्नुहोस्: { $link }

read-log-again = { $child } सँग कति मिनेट कथामा बित्यो? सङ्ख्या लेख्नुहोस्, जस्तै 20।

read-log-fixed = सच्याएर { $minutes } मिनेट बनाइयो। यो महिना { $total } मिनेट भयो। धन्यवाद!

read-streak = { $weeks ->
    [one] { $child } सँग { $weeks } हप्ताका कथा। कति राम्रो!
   *[other] { $child } सँग लगातार { $weeks } हप्ताका कथा। कति राम्रो!
}

play-walk = हिँड्दा { $child } लाई तीनवटा बोर्ड, सङ्ख्या वा रङ खोज्न भन्नुहोस्। तिनबारे एउटा कथा बनाउनुहोस्।

play-shop = पसलमा { $child } सँग पाँचवटा सामान गन्नुहोस्। सोध्नुहोस्: कुनको मूल्य सबैभन्दा बढी छ?

ask-family = { $child } बारे { $teacher } को प्रश्न: { $question } आफ्नै शब्दमा जवाफ लेख्नुहोस्, वा छोड्न 0 लेख्नुहोस्।
    .short = { $child } बारे { $teacher } को प्रश्न: { $question } जवाफ लेख्नुहोस्, वा छोड्न 0।

ask-thanks = जवाफका लागि धन्यवाद! { $teacher } ले यो पढ्नुहुनेछ।
    .email = जवाफका लागि धन्यवाद! { $teacher } ले यो पढ्नुहुनेछ।
