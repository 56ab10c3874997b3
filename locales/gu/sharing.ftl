### Stories and games that are sent, minutes that are mended, questions to get to know a family.
### reviewed: no
### date: 2026-11-22
### checked: by meaning; તમે throughout; no sex of teacher or child shows; one act or one ask each; no purchase.
### back-translation: subjects "A game to play together" "A question from school" share "A story for C: B. Look,
### listen or read here: link" log-again "How many minutes went into stories with C? Write a number in reply, such
### as 20." log-fixed "Changed it to N minutes. This month it came to N minutes. Thank you!" streak one "N week of
### stories with C. How wonderful!" other "Stories with C for N weeks on end. How wonderful!" walk "Going for a
### walk say: C, let us find three boards, numbers or colors. Make a story about them." shop "In the shop count
### five things with C. Ask: which thing's price is most of all?" ask "T's question about C: Q Answer in your
### words, or write 0 to leave it." (.short "T's question about C: Q Answer, or write 0 to leave it.") thanks
### "Thank you for your answer! T will read it."
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the
### source and the older texts (meaning, facts, variables, address, one and several children); shop: of five things
### one asks which costs most, and of a thing, not whose. Natives first: walk (શોધીએ), ask.short.

email-subject-play = સાથે રમવા એક રમત
email-subject-ask = શાળા તરફથી એક પ્રશ્ન

read-share = { $child } માટે એક વાર્તા: { $book }. અહીં જુઓ, સાંભળો અથવા વાંચો: { $link }
    .short = { $child } માટે: { $book }. જુઓ, સાંભળો અથવા વાંચો: { $link }

read-log-again = { $child } સાથે વાર્તામાં કેટલી મિનિટ ગઈ? જવાબમાં એક સંખ્યા લખો, જેમ કે 20.

read-log-fixed = બદલીને { $minutes } મિનિટ કરી. આ મહિને { $total } મિનિટ થઈ. આભાર!

read-streak = { $weeks ->
    [one] { $child } સાથે { $weeks } અઠવાડિયાની વાર્તાઓ. કેટલું સરસ!
   *[other] સતત { $weeks } અઠવાડિયાં { $child } સાથે વાર્તાઓ. કેટલું સરસ!
}

play-walk = ચાલવા જતાં કહો: { $child }, ત્રણ બોર્ડ, સંખ્યા કે રંગ શોધીએ. એના પરથી એક વાર્તા બનાવો.

play-shop = દુકાનમાં { $child } સાથે પાંચ વસ્તુઓ ગણો. પૂછો: કઈ વસ્તુની કિંમત સૌથી વધારે છે?

ask-family = { $child } વિશે { $teacher } નો પ્રશ્ન: { $question } તમારા શબ્દોમાં જવાબ લખો, અથવા છોડી દેવા 0 લખો.
    .short = { $child } વિશે { $teacher } નો પ્રશ્ન: { $question } જવાબ લખો, અથવા છોડી દેવા 0 લખો.

ask-thanks = તમારા જવાબ બદલ આભાર! { $teacher } એ વાંચશે.
    .email = તમારા જવાબ બદલ આભાર! { $teacher } એ વાંચશે.
