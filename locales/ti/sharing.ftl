### Stories and games that are sent, minutes that are mended, questions to get to know a family.
### reviewed: no
### date: 2026-11-22
### checked: by meaning; ንስኹም; "with C" where a verb would show the child's sex, the respectful plural for the
### teacher; one act or one ask each; no purchase.
### back-translation: subjects "A game to play together" "One question from school" share "A story for your child
### C: B. Look, listen or read here: link" log-again "How many minutes of story have you shared with C? Answer a
### number, for example 20." log-fixed "It was changed to N minutes. This month it became N minutes. Thank you!"
### streak one "N week of stories with C. How good it is!" other "N weeks in a row of stories with C. How good it
### is!" walk "On a walk search with C for three signs, numbers or colors. Create a story about them." shop "In a
### shop count five things with C. Ask: which one is dearer?" ask "A question from T about C: Q Answer in your
### words, to pass write 0." (.short "T about C: Q Answer, to pass write 0.") thanks "Thank you for your answer! T
### will read it."
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the
### source and the older texts (meaning, facts, variables, address, one and several children); share says for your
### child, one or several, as the older texts do, instead of with C. Natives first: streak, shop (ይኸብር), ask.

email-subject-play = ብሓባር ትጻወትዎ ጸወታ
email-subject-ask = ሓደ ሕቶ ካብ ቤት ትምህርቲ

read-share = { $children ->
    [one] ዛንታ ንውላድኩም { $child }፦ { $book }። ኣብዚ ርኣዩ፣ ስምዑ ወይ ኣንብቡ፦ { $link }
   *[other] ዛንታ ንደቅኹም { $child }፦ { $book }። ኣብዚ ርኣዩ፣ ስምዑ ወይ ኣንብቡ፦ { $link }
}

read-log-again = ምስ { $child } ክንደይ ደቒቕ ዛንታ ተኻፊልኩም? ቁጽሪ መልሱ፣ ንኣብነት 20።

read-log-fixed = ናብ { $minutes } ደቒቕ ተቐይሩ። ኣብዚ ወርሒ { $total } ደቒቕ ኮይኑ። የቐንየለይ!

read-streak = { $weeks ->
    [one] ምስ { $child } ናይ { $weeks } ሰሙን ዛንታታት። ክንደይ ደስ ይብል!
   *[other] ምስ { $child } ናይ { $weeks } ተኸታተልቲ ሰሙናት ዛንታታት። ክንደይ ደስ ይብል!
}

play-walk = ኣብ ጉዕዞ እግሪ ምስ { $child } ሰለስተ ምልክታት፣ ቁጽርታት ወይ ሕብርታት ድለዩ። ብዛዕባኦም ዛንታ ፍጠሩ።

play-shop = ኣብ ዱኳን ምስ { $child } ሓሙሽተ ነገራት ቁጸሩ። ሕተቱ፦ ኣየናይ ይኸብር?

ask-family = ሕቶ ካብ { $teacher } ብዛዕባ { $child }፦ { $question } ብቃላትኩም መልሱ፣ ንምሕላፍ 0 ጽሓፉ።
    .short = { $teacher } ብዛዕባ { $child }፦ { $question } መልሱ፣ ንምሕላፍ 0 ጽሓፉ።

ask-thanks = ስለ መልስኹም የቐንየለይ! { $teacher } ከንብብዎ እዮም።
    .email = ስለ መልስኹም የቐንየለይ! { $teacher } ከንብብዎ እዮም።
