### reviewed: no
### date: 2026-11-22
### checked: നിങ്ങൾ throughout; the choice stays with the family; back-translated apart from the first pass.
### second, independent pass: 2026-11-22; every message compared; nothing changed. Natives first: visit-thanks.
### back-translation: offer "May I see your family for 20 minutes, at home or at a place you like? The decision is yours.
### Send OK or no." booked "Thanks! T, K will come: D T. Preparations are not needed. To change write to me." thanks "Thanks
### for receiving us. C's news became known: D. It will be used in class!"

visit-offer = നിങ്ങളുടെ കുടുംബത്തെ 20 മിനിറ്റ് കണ്ടോട്ടെ, വീട്ടിലോ ഇഷ്ടമുള്ള സ്ഥലത്തോ? തീരുമാനം നിങ്ങളുടേത്. ശരി അല്ലെങ്കിൽ വേണ്ട എന്ന് അയയ്ക്കൂ. - { $teacher }
    .short = നിങ്ങളുടെ കുടുംബത്തെ 20 മിനിറ്റ് കണ്ടോട്ടെ, വീട്ടിലോ ഇഷ്ടമുള്ള സ്ഥലത്തോ? ശരി അല്ലെങ്കിൽ വേണ്ട എന്ന് അയയ്ക്കൂ. - { $teacher }

visit-booked = നന്ദി! { $teacher }, { $colleague } വരും: { $day } { $time }. ഒരുക്കങ്ങൾ ആവശ്യമില്ല. മാറ്റാൻ എനിക്ക് എഴുതൂ.

visit-thanks = ഞങ്ങളെ സ്വീകരിച്ചതിന് നന്ദി. { $child } വിശേഷം അറിഞ്ഞു: { $detail }. ക്ലാസിൽ അത് ഉപയോഗിക്കും! - { $teacher }
    .short = സ്വീകരണത്തിന് നന്ദി. { $child }: { $detail }. ക്ലാസിൽ അത് ഉപയോഗിക്കും! - { $teacher }
