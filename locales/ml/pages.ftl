### reviewed: no
### date: 2026-11-22
### checked: നിങ്ങൾ throughout; the question asks about stopping, so that yes is clear; back-translated line by line and
### compared with the source.
### second, independent pass: 2026-11-22; every message compared; "you can get them again" for "they will come again". Natives first: page-unsubscribe-again.

page-unsubscribe-title = ഇമെയിലുകൾ നിർത്താം
page-unsubscribe-question = { $school } അയയ്ക്കുന്ന ഇമെയിലുകൾ നിർത്തണോ?
page-unsubscribe-button = അതെ, നിർത്തൂ
page-unsubscribe-done = ശരി. ഇനി { $school } നിങ്ങൾക്ക് ഇമെയിൽ അയയ്ക്കില്ല.
page-unsubscribe-again = മനസ്സ് മാറിയോ? ഇമെയിലുകൾ വീണ്ടും സ്വീകരിക്കാം.
page-unsubscribe-again-button = വീണ്ടും അയയ്ക്കൂ
page-unsubscribe-restarted = വീണ്ടും സ്വാഗതം. { $school } നിങ്ങൾക്ക് വീണ്ടും ഇമെയിൽ അയയ്ക്കും.
page-link-old = ഈ ലിങ്ക് ഇനി പ്രവർത്തിക്കില്ല. ദയവായി സ്കൂളിന്റെ സഹായം തേടൂ.

page-about-title = ഇത് എന്താണ്?
page-about-what = { $school } Porchlight വഴി കുട്ടികളുടെ വാർത്തകൾ കുടുംബങ്ങൾക്ക് അയയ്ക്കുന്നു, ഓരോ കുടുംബവും വായിക്കുന്ന ഭാഷയിൽ.
page-about-answer = ഏതു സന്ദേശത്തിനും സ്വന്തം ഭാഷയിൽ മറുപടി നൽകാം. നിങ്ങളുടെ കുട്ടിയെ പഠിപ്പിക്കുന്ന ടീച്ചർ അത് വായിക്കും.
page-about-free = ആപ്പോ അക്കൗണ്ടോ വേണ്ട. സ്കൂൾ പണം ചോദിക്കുന്നില്ല.
page-about-stop = സന്ദേശങ്ങൾ നിർത്താൻ STOP/നിർത്തുക എന്ന് അയയ്ക്കൂ. വീണ്ടും ലഭിക്കാൻ START/തുടങ്ങുക എന്ന് അയയ്ക്കൂ.
page-about-language = ഭാഷയോ സമയമോ മാറ്റാൻ മറുപടിയിൽ ഞങ്ങളോട് പറയൂ.
page-about-privacy = സ്കൂൾ നിങ്ങളുടെ നമ്പറും സന്ദേശങ്ങളും ഈ ആവശ്യത്തിനു മാത്രം സൂക്ഷിക്കുന്നു.

# The family's page of conferences, behind a signed link; by meaning, compared with the English line by line.
page-meet-title = കാണാനുള്ള സമയം
page-meet-none = ഇവയൊന്നും പറ്റില്ല
page-meet-when = എപ്പോൾ വരാൻ കഴിയും?
page-meet-send = അയയ്ക്കുക
page-meet-cancel = എനിക്ക് വരാൻ കഴിയില്ല
page-meet-taken = ആ സമയം ഇപ്പോൾ മറ്റൊരാൾ എടുത്തു. ദയവായി വേറൊന്ന് തിരഞ്ഞെടുക്കൂ.
page-meet-thanks = നന്ദി. സ്കൂൾ നിങ്ങൾക്ക് എഴുതും.
