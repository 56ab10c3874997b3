### reviewed: no
### date: 2026-11-22
### checked: നിങ്ങൾ throughout; spoons (സ്പൂൺ) for forks, as more usual at the table; back-translated apart from the first
### pass. Natives first: read-log-thanks, read-book-home, read-growth.
### second, independent pass: 2026-11-22; every message compared; മിനിറ്റ് after zero minutes. Natives first: read-log-thanks, read-book-home.
### back-translation: fact "If one talks about a book C will learn new words. Any language is fine. Say it in the
### language you like." tip "Tonight while reading B stop at one picture. Ask: C, what is happening here?" growth "You
### do it well! Through stories along with you C is growing. Now ask: what will be next?" peer "B with C: ask a
### question, congratulate, add one new word, say it together." pictures "Not every word need be read. Looking at
### pictures tell the story in L, let C listen. That is good too!" book-home "What C brought today: B. Read, look,
### listen: link" log-ask "Since D how many minutes did you spend in stories with C? Send a number. 0 is enough too."
### log-thanks "Thanks for telling! This month n minutes in all. / n minutes! This month in all n. That you are along is
### luck that C has gained." table "Let C prepare the dining table. Ask: how many spoons are needed, how many if a
### friend comes?" bedtime "Math before sleeping: Q. Ask: C, how was it understood?"

read-fact = പുസ്തകത്തെപ്പറ്റി സംസാരിച്ചാൽ { $child } പുതിയ വാക്കുകൾ പഠിക്കും. ഏതു ഭാഷയും ശരി. ഇഷ്ടമുള്ള ഭാഷയിൽ പറയൂ.

read-tip = ഇന്ന് രാത്രി { $book } വായിക്കുമ്പോൾ ഒരു ചിത്രത്തിൽ നിർത്തൂ. ചോദിക്കൂ: { $child }, ഇവിടെ എന്താണ് നടക്കുന്നത്?
    .short = { $book }: ഒരു ചിത്രത്തിൽ നിർത്തൂ. ചോദിക്കൂ: { $child }, ഇവിടെ എന്താണ് നടക്കുന്നത്?

read-growth = നിങ്ങൾ നന്നായി ചെയ്യുന്നു! നിങ്ങളുടെ കൂടെയുള്ള കഥകളിലൂടെ { $child } വളരുന്നു. ഇനി ചോദിക്കൂ: അടുത്തത് എന്താകും?
    .short = നന്നായി ചെയ്യുന്നു! നിങ്ങളുടെ കഥകളിലൂടെ { $child } വളരുന്നു. ഇനി ചോദിക്കൂ: അടുത്തത് എന്താകും?

read-peer = { $child } കൂടെ { $book }: ചോദ്യം ചോദിക്കൂ, അഭിനന്ദിക്കൂ, ഒരു പുതിയ വാക്ക് ചേർക്കൂ, ഒരുമിച്ച് പറയൂ.
    .short = { $child }, { $book }: ചോദിക്കൂ, അഭിനന്ദിക്കൂ, ഒരു പുതിയ വാക്ക് ചേർക്കൂ, ഒരുമിച്ച് പറയൂ.

read-pictures = എല്ലാ വാക്കും വായിക്കേണ്ട. ചിത്രം നോക്കി { $language ->
    [own] മലയാളത്തിൽ
   *[other] { language } ഭാഷയിൽ
} കഥ പറയൂ, { $child } കേൾക്കട്ടെ. അതും നല്ലതാണ്!

read-book-home = ഇന്ന് { $child } കൊണ്ടുവന്നത് { $book }. വായിക്കാം, നോക്കാം, കേൾക്കാം: { $link }
    .short = { $child }: { $book }. വായിക്കാം, നോക്കാം, കേൾക്കാം: { $link }

read-log-ask = { $day } മുതൽ { $child } കൂടെ കഥകളിൽ എത്ര മിനിറ്റ് ചെലവഴിച്ചു? ഒരു സംഖ്യ അയയ്ക്കൂ. 0 ആയാലും മതി.

read-log-thanks = { $minutes ->
    [0] അറിയിച്ചതിന് നന്ദി! ഈ മാസം ആകെ { $total } മിനിറ്റ്.
    [one] { $minutes } മിനിറ്റ്! ഈ മാസം ആകെ { $total }.
   *[other] { $minutes } മിനിറ്റ്! ഈ മാസം ആകെ { $total }.
} നിങ്ങൾ കൂടെയുള്ളത് { $child } നേടിയ ഭാഗ്യം.

math-table = { $child } ഊണുമേശ ഒരുക്കട്ടെ. ചോദിക്കൂ: എത്ര സ്പൂൺ വേണം, ഒരു സുഹൃത്ത് വന്നാൽ എത്ര?

math-bedtime = ഉറങ്ങും മുമ്പ് കണക്ക്: { $question }. ചോദിക്കൂ: { $child }, എങ്ങനെ മനസ്സിലായി?
