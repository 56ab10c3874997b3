### Stories and games that are sent, minutes that are mended, questions to get to know a family.
### reviewed: no
### date: 2026-11-22
### checked: by meaning; നിങ്ങൾ, the polite -ൂ; "let us" inside the words to the child; one act or one ask each; no
### purchase.
### back-translation: subjects "A game to play together" "A question from school" share "A story with C: B. Here one
### can look, listen, read: link" (.short "With C: B. One can look, listen, read: link") log-again "How many minutes
### did you spend in stories with C? Send a number, e.g. 20." log-fixed "Changed to N minutes. This month in all N
### minutes. Thanks!" streak one "N week of stories with C. How lovely!" other "N weeks of stories with C on end. How
### lovely!" walk "When walking say: C, let us find three boards, numbers or colors. Make a story joining them." shop
### "In the shop count five things with C. Ask: which one's price is more?" ask "C's news, T asks: Q Answer in your
### own words, if not wanted send 0." (.short "C's news, T asks: Q Answer, if not wanted 0.") thanks "Thanks for the
### answer! T will read it."
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the
### source and the older texts (meaning, facts, variables, address, one and several children); nothing changed.
### Natives first: ask (വിശേഷങ്ങൾ), walk.

email-subject-play = ഒരുമിച്ച് കളിക്കാൻ ഒരു കളി
email-subject-ask = സ്കൂളിൽ നിന്ന് ഒരു ചോദ്യം

read-share = { $child } കൂടെ ഒരു കഥ: { $book }. ഇവിടെ നോക്കാം, കേൾക്കാം, വായിക്കാം: { $link }
    .short = { $child } കൂടെ: { $book }. നോക്കാം, കേൾക്കാം, വായിക്കാം: { $link }

read-log-again = { $child } കൂടെ കഥകളിൽ എത്ര മിനിറ്റ് ചെലവഴിച്ചു? ഒരു സംഖ്യ അയയ്ക്കൂ, ഉദാ: 20.

read-log-fixed = { $minutes } മിനിറ്റ് എന്ന് മാറ്റി. ഈ മാസം ആകെ { $total } മിനിറ്റ്. നന്ദി!

read-streak = { $weeks ->
    [one] { $child } കൂടെ { $weeks } ആഴ്ചത്തെ കഥകൾ. എത്ര മനോഹരം!
   *[other] { $child } കൂടെ തുടർച്ചയായി { $weeks } ആഴ്ചത്തെ കഥകൾ. എത്ര മനോഹരം!
}

play-walk = നടക്കുമ്പോൾ പറയൂ: { $child }, മൂന്ന് ബോർഡോ സംഖ്യയോ നിറമോ കണ്ടുപിടിക്കാം. അവ ചേർത്ത് ഒരു കഥ ഉണ്ടാക്കൂ.

play-shop = കടയിൽ { $child } കൂടെ അഞ്ച് സാധനങ്ങൾ എണ്ണൂ. ചോദിക്കൂ: ഏതിനാണ് വില കൂടുതൽ?

ask-family = { $child } വിശേഷങ്ങൾ, { $teacher } ചോദിക്കുന്നു: { $question } സ്വന്തം വാക്കുകളിൽ മറുപടി തരൂ, വേണ്ടെങ്കിൽ 0 അയയ്ക്കൂ.
    .short = { $child } വിശേഷം, { $teacher } ചോദിക്കുന്നു: { $question } മറുപടി തരൂ, വേണ്ടെങ്കിൽ 0.

ask-thanks = മറുപടിക്ക് നന്ദി! { $teacher } അത് വായിക്കും.
    .email = മറുപടിക്ക് നന്ദി! { $teacher } അത് വായിക്കും.
