### Stories and games that are sent, minutes that are mended, questions to get to know a family.
### reviewed: no
### date: 2026-11-22
### checked: by meaning; እርስዎ; verbal nouns where a verb would show the child's sex, the respectful plural for the
### teacher; one act or one ask each; no purchase.
### back-translation: subjects "A game you play together" "One question from school" share "A story for your child C:
### B. Look, listen or read here: link" log-again "How many minutes of story did you share with your child C? Answer a
### number, for example 20." log-fixed "It was changed to N minutes. This month it became N minutes. We thank you!"
### streak one "With your child C story time of N week. How it gladdens!" other "With your child C story time of N
### weeks in a row. How it gladdens!" walk "On a walk, a game for your child C: to search for three signs, numbers or
### colors. Create a story about them." shop "In a shop count five things with your child C. Ask: which one's price is
### greater?" ask "T asks about C: Q Answer in your own words, to pass write 0." (.short "T about C: Q Answer, to pass
### write 0.") thanks "We thank you for your answer! T will read it."
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the
### source and the older texts (meaning, facts, variables, address, one and several children); nothing changed.
### Natives first: streak, walk, ask (ለማለፍ).

email-subject-play = አብረው የሚጫወቱት ጨዋታ
email-subject-ask = ከትምህርት ቤት አንድ ጥያቄ

read-share = { $children ->
    [one] ታሪክ ለልጅዎ { $child }፦ { $book }። እዚህ ይመልከቱ፣ ያዳምጡ ወይም ያንብቡ፦ { $link }
   *[other] ታሪክ ለልጆችዎ { $child }፦ { $book }። እዚህ ይመልከቱ፣ ያዳምጡ ወይም ያንብቡ፦ { $link }
}

read-log-again = { $children ->
    [one] ከልጅዎ { $child } ጋር ስንት ደቂቃ ታሪክ ተካፈሉ? ቁጥር ይመልሱ፣ ለምሳሌ 20።
   *[other] ከልጆችዎ { $child } ጋር ስንት ደቂቃ ታሪክ ተካፈሉ? ቁጥር ይመልሱ፣ ለምሳሌ 20።
}

read-log-fixed = ወደ { $minutes } ደቂቃ ተቀይሯል። በዚህ ወር { $total } ደቂቃ ሆነ። እናመሰግናለን!

read-streak = { $children ->
    [one] ከልጅዎ { $child } ጋር
   *[other] ከልጆችዎ { $child } ጋር
} { $weeks ->
    [one] የ{ $weeks } ሳምንት የታሪክ ጊዜ። እንዴት ደስ ይላል!
   *[other] በተከታታይ የ{ $weeks } ሳምንታት የታሪክ ጊዜ። እንዴት ደስ ይላል!
}

play-walk = { $children ->
    [one] በእግር ጉዞ ላይ ለልጅዎ { $child } ጨዋታ፦ ሦስት ምልክት፣ ቁጥር ወይም ቀለም መፈለግ። ስለ እነሱ ታሪክ ይፍጠሩ።
   *[other] በእግር ጉዞ ላይ ለልጆችዎ { $child } ጨዋታ፦ ሦስት ምልክት፣ ቁጥር ወይም ቀለም መፈለግ። ስለ እነሱ ታሪክ ይፍጠሩ።
}

play-shop = { $children ->
    [one] ሱቅ ውስጥ ከልጅዎ { $child } ጋር አምስት ዕቃ ይቁጠሩ። ይጠይቁ፦ የትኛው ዋጋው ይበልጣል?
   *[other] ሱቅ ውስጥ ከልጆችዎ { $child } ጋር አምስት ዕቃ ይቁጠሩ። ይጠይቁ፦ የትኛው ዋጋው ይበልጣል?
}

ask-family = { $teacher } ስለ { $child } ይጠይቃሉ፦ { $question } በራስዎ ቃላት ይመልሱ፣ ለማለፍ 0 ይጻፉ።
    .short = { $teacher } ስለ { $child }፦ { $question } ይመልሱ፣ ለማለፍ 0 ይጻፉ።

ask-thanks = ስለ መልስዎ እናመሰግናለን! { $teacher } ያነቡታል።
    .email = ስለ መልስዎ እናመሰግናለን! { $teacher } ያነቡታል።
