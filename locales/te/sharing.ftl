### Stories and games that are sent, minutes that are mended, questions to get to know a family.
### reviewed: no
### date: 2026-11-22
### checked: by meaning; మీరు throughout; "let us" inside the words to the child; one act or one ask each; no
### purchase.
### back-translation: subjects "A game to play together" "A question from school" share "A story for C: B. Look,
### listen or read here: link" log-again "How many minutes did you and C pass with stories? Write a number, e.g. 20."
### log-fixed "We changed it to N minute(s). This month in all N. Thanks!" streak one "N week of stories with C. How
### beautiful!" other "N weeks of stories with C in a row. How beautiful!" walk "On a walk say: C, let us search for
### three boards, numbers or colors. Weave a story with them." shop "In the shop count five things with C. Ask: whose
### price is more?" ask "T's question about C: Q Write an answer in your words, if not wanted write 0." (.short "T's
### question about C: Q Write an answer, if not wanted 0.") thanks "Thanks for your answer! T will read it."
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the
### source and the older texts (meaning, facts, variables, address, one and several children); nothing changed.
### Natives first: walk (వెతుకుదాం), ask.short (వద్దంటే 0).

email-subject-play = కలిసి ఆడుకోవడానికి ఒక ఆట
email-subject-ask = పాఠశాల నుండి ఒక ప్రశ్న

read-share = { $child } కోసం ఒక కథ: { $book }. ఇక్కడ చూడండి, వినండి లేదా చదవండి: { $link }
    .short = { $child } కోసం: { $book }. చూడండి, వినండి లేదా చదవండి: { $link }

read-log-again = మీరు, { $child } కథలతో ఎన్ని నిమిషాలు గడిపారు? ఒక సంఖ్య రాయండి, ఉదా: 20.

read-log-fixed = { $minutes ->
    [one] { $minutes } నిమిషంగా మార్చాం. ఈ నెల మొత్తం { $total }. ధన్యవాదాలు!
   *[other] { $minutes } నిమిషాలుగా మార్చాం. ఈ నెల మొత్తం { $total }. ధన్యవాదాలు!
}

read-streak = { $weeks ->
    [one] { $child } తో { $weeks } వారం కథలు. ఎంత బాగుంది!
   *[other] { $child } తో వరుసగా { $weeks } వారాల కథలు. ఎంత బాగుంది!
}

play-walk = నడకలో చెప్పండి: { $child }, మూడు బోర్డులు, సంఖ్యలు లేదా రంగులు వెతుకుదాం. వాటితో ఒక కథ అల్లండి.

play-shop = దుకాణంలో { $child } తో ఐదు వస్తువులు లెక్కపెట్టండి. అడగండి: దేని ధర ఎక్కువ?

ask-family = { $child } గురించి { $teacher } ప్రశ్న: { $question } మీ మాటల్లో జవాబు రాయండి, వద్దనుకుంటే 0 రాయండి.
    .short = { $child } గురించి { $teacher } ప్రశ్న: { $question } జవాబు రాయండి, వద్దంటే 0.

ask-thanks = మీ జవాబుకు ధన్యవాదాలు! { $teacher } దాన్ని చదువుతారు.
    .email = మీ జవాబుకు ధన్యవాదాలు! { $teacher } దాన్ని చదువుతారు.
