### reviewed: no
### date: 2026-11-22
### checked: by meaning; the child speaks, in the first person, to its adults; आप; मुझे and मेरा, so that no verb agrees
### with the child.
### second pass, by the same hand: 2026-11-22; each line read back into English by itself and compared with the source; nothing
### changed.
### back-translation: "My work and my plan" "Thanks for coming. First of all this is to be shown to you:" "I have pride in
### this work, because:" "This was hard for me. I got help from this:" "My next goal is:" "At home I get help from this:"
### "Your questions and suggestions for me:"

sheet-title = मेरा काम और मेरी योजना
sheet-agenda = आने के लिए धन्यवाद। सबसे पहले आपको यह दिखाना है:
sheet-proud = मुझे इस काम पर गर्व है, क्योंकि:
sheet-hard = यह मेरे लिए मुश्किल था। मुझे इससे मदद मिली:
sheet-goal = मेरा अगला लक्ष्य है:
sheet-help = घर पर मुझे इससे मदद मिलती है:
sheet-ideas = मेरे लिए आपके सवाल और सुझाव:
