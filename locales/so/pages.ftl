### reviewed: no
### date: 2026-11-22
### checked: by meaning, plural "you"; back-translated and compared line by line.
### second, independent pass: 2026-11-22; read back and compared; about-what says "written in the language each family reads". Natives first: about-privacy.

page-unsubscribe-title = Joojinta iimayllada
page-unsubscribe-question = Ma rabtaan inaad joojisaan iimayllada { $school }?
page-unsubscribe-button = Haa, joojiya
page-unsubscribe-done = Waa la joojiyay. Iimayl dambe kama heli doontaan { $school }.
page-unsubscribe-again = Ma beddesheen fikirkiinna? Mar kale waad heli kartaan.
page-unsubscribe-again-button = Mar kale hela iimayllada
page-unsubscribe-restarted = Mar kale soo dhawaada. Iimayllada { $school } mar kale ayaad heli doontaan.
page-link-old = Xiriirkani ma shaqeynayo hadda. Fadlan dugsiga caawimo weydiista.

page-about-title = Waa maxay kani?
page-about-what = { $school }: waxaan Porchlight u isticmaalnaa inaan qoysaska ugu dirno wararka carruurtooda, oo ku qoran luqadda uu qoys kasta akhriyo.
page-about-answer = Fariin kasta waxaad kaga jawaabi kartaan luqaddiinna. Qofka wax u dhiga ilmihiinna ayaa akhriya jawaabtiinna.
page-about-free = Uma baahnidin app ama akoon. Dugsigu lacag ma weydiinayo.
page-about-stop = Si aad u joojisaan fariimaha, soo dira STOP ama JOOJI. Si aad mar kale u heshaan, soo dira START ama BILOW.
page-about-language = Si aad u beddeshaan luqadda ama saacadaha, jawaab noogu soo sheega.
page-about-privacy = Dugsigu lambarkiinna iyo fariimihiinna wuxuu u hayaa arrintan oo keliya.

# The family's page of conferences, behind a signed link; by meaning, compared with the English line by line.
page-meet-title = Waqti aan ku kulanno
page-meet-none = Midna nooma habboona
page-meet-when = Goorma ayaad iman kartaan?
page-meet-send = Soo dira
page-meet-cancel = Ma iman karno
page-meet-taken = Waqtigaas hadda ayaa la qaatay. Fadlan mid kale doorta.
page-meet-thanks = Mahadsanidiin. Dugsigu wuu idiin soo qori doonaa.
