### reviewed: no
### date: 2026-11-22
### checked: translated by meaning, നിങ്ങൾ throughout; Malayalam verbs show no sex or number; no case ending on a name: the
### name is the subject, stands before a colon, or before വിശേഷം (news of); lengths; NFC; back-translated apart from the
### first pass.
### Natives first: note-strength (വിശേഷങ്ങൾ), note-growth and note-next-step (പഠനത്തിൽ after each skill), note-effort.
### second, independent pass: 2026-11-22; every message compared; the short first contact says "to stop" for one child. Natives first: note-growth and note-next-step (പഠനത്തിൽ after each skill), note-strength.
### back-translation: first-contact "Greetings! I am T, S. C is in my class. Good news and ideas I will send here. To stop
### send STOP, for help HELP." strength "C: a good news! D. Tonight ask for news of K." effort "K: C's endeavour goes on. D.
### This is how we learn!" kindness "Today C showed love: D. Because C is there our class is better." growth "Good news:
### this month in the study of K, C has grown. The time you give at home can be seen in it. Thanks!" thank-family "Thanks:
### X. When it was shared with us C was very proud." home-language "Today C taught us a L word: W. We all said it! Teach
### more." here-all-week "This week C came to class every day / on n days. It was good fun, we learned a lot. Thanks!"
### next-step "In the study of K, C is growing. At home try doing one thing: A. 5 minutes is enough."

skill = { $skill ->
    [reading] വായന
    [writing] എഴുത്ത്
    [counting] എണ്ണൽ
    [maths] കണക്ക്
    [science] ശാസ്ത്രം
    [drawing] ചിത്രം വര
    [music] സംഗീതം
    [listening] കേൾക്കൽ
    [sharing] പങ്കുവയ്ക്കൽ
    [asking-questions] ചോദ്യം ചോദിക്കൽ
    [working-together] കൂട്ടായ പ്രവർത്തനം
    [keeping-at-it] സ്ഥിരോത്സാഹം
   *[other] { $skill }
}

note-first-contact = നമസ്കാരം! ഞാൻ { $teacher }, { $school }. { $child } എന്റെ ക്ലാസിലാണ്. നല്ല വാർത്തകളും ആശയങ്ങളും ഇവിടെ അയയ്ക്കാം. നിർത്താൻ STOP/നിർത്തുക, സഹായത്തിന് HELP എന്ന് അയയ്ക്കൂ.
    .short = { $children ->
        [one] ഞാൻ { $teacher }, { $school }. { $child } എന്റെ ക്ലാസിൽ. നല്ല വാർത്ത അയയ്ക്കാം. നിർത്താൻ STOP/നിർത്തുക, സഹായം HELP
       *[other] ഞാൻ { $teacher }, { $school }. { $child } എന്റെ ക്ലാസിലാണ്. നല്ല വാർത്ത അയയ്ക്കാം. STOP/നിർത്തുക, സഹായം HELP
    }

note-strength = { $child }: ഒരു നല്ല വാർത്ത! { $detail }. ഇന്ന് രാത്രി { skill } വിശേഷങ്ങൾ ചോദിക്കൂ. - { $teacher }
    .short = { $child }: നല്ല വാർത്ത! { $detail }. { skill } വിശേഷം ചോദിക്കൂ. - { $teacher }

note-effort = { skill }: { $child } പരിശ്രമം തുടരുന്നു. { $detail }. ഇങ്ങനെയാണ് നാം പഠിക്കുന്നത്! - { $teacher }
    .short = { skill }: { $child } ശ്രമം തുടരുന്നു. { $detail }. ഇങ്ങനെയാണ് പഠനം! - { $teacher }

note-kindness = ഇന്ന് { $child } സ്നേഹം കാണിച്ചു: { $detail }. { $child } ഉള്ളതുകൊണ്ട് ഞങ്ങളുടെ ക്ലാസ് കൂടുതൽ നല്ലതാണ്. - { $teacher }
    .short = ഇന്ന് { $child } സ്നേഹം കാണിച്ചു: { $detail }. ഞങ്ങളുടെ ക്ലാസ് കൂടുതൽ നന്നായി. - { $teacher }

note-growth = നല്ല വാർത്ത: ഈ മാസം { skill } പഠനത്തിൽ { $child } വളർന്നു. വീട്ടിൽ നിങ്ങൾ നൽകുന്ന സമയം അതിൽ കാണാം. നന്ദി! - { $teacher }
    .short = ഈ മാസം { skill } പഠനത്തിൽ { $child } വളർന്നു. വീട്ടിൽ നിങ്ങൾ നൽകുന്ന സമയം അതിൽ കാണാം. നന്ദി! - { $teacher }

note-thank-family = നന്ദി: { $thing }. അത് ഞങ്ങളുമായി പങ്കുവച്ചപ്പോൾ { $child } ഏറെ അഭിമാനിച്ചു. - { $teacher }
    .short = നന്ദി: { $thing }. അത് പങ്കുവച്ചപ്പോൾ { $child } ഏറെ അഭിമാനിച്ചു. - { $teacher }

note-home-language = ഇന്ന് { $child } ഞങ്ങളെ ഒരു { language } വാക്ക് പഠിപ്പിച്ചു: { $word }. ഞങ്ങൾ എല്ലാവരും പറഞ്ഞു! ഇനിയും പഠിപ്പിക്കൂ. - { $teacher }
    .short = { $child } ഞങ്ങളെ ഒരു { language } വാക്ക് പഠിപ്പിച്ചു: { $word }. എല്ലാവരും പറഞ്ഞു! ഇനിയും പഠിപ്പിക്കൂ. - { $teacher }

note-here-all-week = ഈ ആഴ്ച { $n ->
    [one] എല്ലാ ദിവസവും
   *[other] { $n } ദിവസവും
} { $child } ക്ലാസിൽ വന്നു. നല്ല രസമായിരുന്നു, ഒരുപാട് പഠിച്ചു. നന്ദി! - { $teacher }

note-next-step = { skill } പഠനത്തിൽ { $child } വളരുന്നു. വീട്ടിൽ ഒരു കാര്യം ചെയ്തു നോക്കൂ: { $action }. 5 മിനിറ്റ് മതി. - { $teacher }
    .short = { skill } പഠനത്തിൽ { $child } വളരുന്നു. വീട്ടിൽ: { $action }. 5 മിനിറ്റ് മതി. - { $teacher }
