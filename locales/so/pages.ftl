### reviewed: no
### date: 2026-11-22
### checked: by meaning, plural "you"; back-translated and compared line by line.

page-unsubscribe-title = Jooji iimayllada
page-unsubscribe-question = Ma rabtaan inaan iimayl dambe idiinka iman { $school }?
page-unsubscribe-button = Haa, jooji
page-unsubscribe-done = Waa dhammaatay. Iimayl dambe idiinkama iman doono { $school }.
page-unsubscribe-again = Ma beddesheen fikirkiinna? Mar kale waad heli kartaan.
page-unsubscribe-again-button = Mar kale hel iimayllada
page-unsubscribe-restarted = Mar kale soo dhawaada. Iimayllada { $school } mar kale ayaad heli doontaan.
page-link-old = Xiriirkani ma shaqeynayo hadda. Fadlan dugsiga caawimo weydiista.

page-about-title = Waa maxay kani?
page-about-what = Dugsiga { $school } wuxuu Porchlight u isticmaalaa inuu qoysaska ugu diro wararka carruurtooda, luqadda uu qoys kasta akhriyo.
page-about-answer = Fariin kasta waxaad kaga jawaabi kartaan luqaddiinna. Macallinka ilmihiinna ayaa akhriya jawaabtiinna.
page-about-free = Uma baahnidin app ama akoon. Dugsigu lacag ma weydiinayo.
page-about-stop = Si aad u joojisaan fariimaha, soo dira STOP ama JOOJI. Si aad mar kale u heshaan, soo dira START ama BILOW.
page-about-language = Si aad u beddeshaan luqadda ama saacadaha, jawaab noogu soo sheega.
page-about-privacy = Dugsigu lambarkiinna iyo fariimihiinna wuxuu u hayaa arrintan oo keliya.
