### reviewed: no
### date: 2026-11-22
### checked: subjects under 60 characters and without a child's name; നിങ്ങൾ; back-translated: "Good news from school",
### "T: good news", "Let us plan together at school", "Let us plan with T", "A visit from school", "T: a visit", "A
### story idea for tonight", "A math idea for tonight", "Your messages from school", "Greetings,", "Greetings to the
### dear family with C,", "To answer write an answer to this very e-mail.", "You got this because this address is at the
### school for your family.", "Stop these e-mails".
### second, independent pass: 2026-11-22; every message compared; the subject of a visit announces no decision. Natives first: email-greeting-child (അടങ്ങുന്ന).

email-subject-note = സ്കൂളിൽ നിന്ന് നല്ല വാർത്ത
email-subject-note-from = { $teacher }: നല്ല വാർത്ത
email-subject-conf = സ്കൂളിൽ ഒരുമിച്ച് പദ്ധതിയിടാം
email-subject-conf-from = { $teacher } കൂടെ പദ്ധതിയിടാം
email-subject-visit = സ്കൂളിൽ നിന്ന് ഒരു സന്ദർശനം
email-subject-visit-from = { $teacher }: ഒരു സന്ദർശനം
email-subject-read = ഇന്നു രാത്രിക്ക് ഒരു കഥ ആശയം
email-subject-math = ഇന്നു രാത്രിക്ക് ഒരു കണക്ക് ആശയം
email-subject-sys = സ്കൂളിൽ നിന്നുള്ള നിങ്ങളുടെ സന്ദേശങ്ങൾ
email-greeting = നമസ്കാരം,
email-greeting-child = { $child } അടങ്ങുന്ന പ്രിയ കുടുംബത്തിന് നമസ്കാരം,
email-reply = മറുപടി തരാൻ ഈ ഇമെയിലിനു തന്നെ മറുപടി എഴുതൂ.
email-why = നിങ്ങളുടെ കുടുംബത്തിനായി ഈ വിലാസം സ്കൂളിൽ ഉള്ളതിനാലാണ് ഇത് ലഭിച്ചത്.
email-unsubscribe = ഈ ഇമെയിലുകൾ നിർത്തൂ
