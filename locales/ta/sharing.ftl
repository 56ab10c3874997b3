### Stories and games that are sent, minutes that are mended, questions to get to know a family.
### reviewed: no
### date: 2026-11-22
### checked: by meaning; நீங்கள் throughout; "let us" inside the words to the child; one act or one ask each; no
### purchase.
### back-translation: subjects "A game to play together" "A question from school" share "A story with C: B. Look,
### listen or read here: link" (.short "With C: B. To look, to listen, to read: link") log-again "How many minutes
### were spent in stories with C? Write a number, e.g. 20." log-fixed "We changed it to N minutes. This month in
### all N. Thanks!" streak one "N week of stories with C. How splendid!" other "For N weeks on end, stories with C.
### How splendid!" walk "While walking say: C, let us find three name boards, numbers or colors. Make a story with
### them." shop "In the shop count five things with C. Ask: whose price is more?" ask "What T asks about C: Q Write
### an answer in your words, if not wanted write 0." (.short "About C, T: Q Write an answer, if not wanted 0.")
### thanks "Thanks for your answer! T will read it."
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the
### source and the older texts (meaning, facts, variables, address, one and several children); streak says for N
### weeks on end (வாரங்களாக); a story is made with the everyday உருவாக்குங்கள். Natives first: share, walk, ask.

email-subject-play = சேர்ந்து விளையாட ஒரு விளையாட்டு
email-subject-ask = பள்ளியிலிருந்து ஒரு கேள்வி

read-share = { $child } உடன் ஒரு கதை: { $book }. இங்கே பாருங்கள், கேளுங்கள் அல்லது படியுங்கள்: { $link }
    .short = { $child } உடன்: { $book }. பார்க்க, கேட்க, படிக்க: { $link }

read-log-again = { $child } உடன் கதையில் எத்தனை நிமிடம் செலவானது? ஓர் எண் எழுதுங்கள், எ.கா. 20.

read-log-fixed = { $minutes } நிமிடம் என மாற்றினோம். இந்த மாதம் மொத்தம் { $total }. நன்றி!

read-streak = { $weeks ->
    [one] { $child } உடன் { $weeks } வாரக் கதைகள். எவ்வளவு அருமை!
   *[other] { $child } உடன் தொடர்ந்து { $weeks } வாரங்களாகக் கதைகள். எவ்வளவு அருமை!
}

play-walk = நடக்கும்போது சொல்லுங்கள்: { $child }, மூன்று பெயர்ப்பலகை, எண் அல்லது நிறம் கண்டுபிடிப்போம். அவற்றால் ஒரு கதை உருவாக்குங்கள்.
    .short = நடக்கும்போது: { $child }, மூன்று பெயர்ப்பலகை, எண் அல்லது நிறம் தேடுவோம். அவற்றால் கதை சொல்லுங்கள்.

play-shop = கடையில் { $child } உடன் ஐந்து பொருள்களை எண்ணுங்கள். கேளுங்கள்: எதன் விலை அதிகம்?

ask-family = { $child } பற்றி { $teacher } கேட்பது: { $question } உங்கள் சொற்களில் பதில் எழுதுங்கள், வேண்டாம் எனில் 0 எழுதுங்கள்.
    .short = { $child } பற்றி { $teacher }: { $question } பதில் எழுதுங்கள், வேண்டாம் எனில் 0.

ask-thanks = உங்கள் பதிலுக்கு நன்றி! { $teacher } அதைப் படிப்பார்.
    .email = உங்கள் பதிலுக்கு நன்றி! { $teacher } அதைப் படிப்பார்.
