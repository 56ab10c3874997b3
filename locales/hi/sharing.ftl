### Stories and games that are sent, minutes that are mended, questions to get to know a family.
### reviewed: no
### date: 2026-11-22
### checked: by meaning; आप throughout; nouns where a verb would show the sex of teacher or child; one act or one ask
### each; no purchase.
### back-translation: subjects "A game to play together" "A question from school" share "A story for C: B. Look,
### listen or read here: link" log-again "How many minutes of stories with C were there? Just send the number, like
### 20." log-fixed "Changed to N minutes. This month N minutes in all. Thank you!" streak one "One week of stories
### with C. Very good!" other "N weeks of stories with C without a break. Very good!" walk "On a walk tell C to
### find three boards, numbers or colors. Make a story of them." shop "In the shop count five things with C. Ask:
### whose price is most of all?" ask "T's question, about C: Q Answer in your own words, or to skip send 0."
### (.short "T's question about C: Q Give an answer, or 0 to skip.") thanks "Thank you for your answer! T will get
### it to read."
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the
### source and the older texts (meaning, facts, variables, address, one and several children); shop: of five things
### one asks which costs most. Natives first: log-fixed, thanks (पढ़ने के लिए मिलेगा).

email-subject-play = साथ खेलने का एक खेल
email-subject-ask = स्कूल से एक सवाल

read-share = { $child } के लिए एक कहानी: { $book }। यहाँ देखें, सुनें या पढ़ें: { $link }
    .short = { $child } के लिए कहानी: { $book }। देखें, सुनें या पढ़ें: { $link }

read-log-again = { $child } के साथ कहानियों के कितने मिनट हुए? बस संख्या भेजें, जैसे 20।

read-log-fixed = बदलकर { $minutes } मिनट किया गया। इस महीने कुल { $total } मिनट। धन्यवाद!

read-streak = { $weeks ->
    [one] { $child } के साथ { $weeks } हफ़्ते की कहानियाँ। बहुत खूब!
   *[other] { $child } के साथ लगातार { $weeks } हफ़्तों की कहानियाँ। बहुत खूब!
}

play-walk = टहलते समय { $child } से तीन बोर्ड, संख्याएँ या रंग ढूँढने को कहें। उनसे एक कहानी बनाएँ।

play-shop = दुकान में { $child } के साथ पाँच चीज़ें गिनें। पूछें: किसका दाम सबसे ज़्यादा है?

ask-family = { $child } के बारे में { $teacher } का सवाल: { $question } अपने शब्दों में जवाब दें, या छोड़ने के लिए 0 भेजें।
    .short = { $child } के बारे में { $teacher } का सवाल: { $question } जवाब दें, या छोड़ने को 0 भेजें।

ask-thanks = आपके जवाब के लिए धन्यवाद! यह { $teacher } को पढ़ने के लिए मिलेगा।
    .email = आपके जवाब के लिए धन्यवाद! यह { $teacher } को पढ़ने के लिए मिलेगा।
