### reviewed: no
### date: 2026-11-22
### checked: by meaning; the child speaks, in the first person, to its adults; మీరు; నాకు and నా, so that no verb agrees
### with the child.
### second pass, by the same hand: 2026-11-22; each line read back into English by itself and compared with the source; "felt
### hard" (అనిపించింది).
### back-translation: "My work, my plan" "Thanks for having come. What I want to show you first:" "This work makes me proud,
### because:" "This felt hard to me. What helped me:" "My next goal:" "At home what helps me:" "Your questions, ideas for
### me:"

sheet-title = నా పని, నా ప్రణాళిక
sheet-agenda = వచ్చినందుకు ధన్యవాదాలు. ముందుగా మీకు చూపాలనుకుంటున్నది:
sheet-proud = ఈ పని నాకు గర్వంగా ఉంది, ఎందుకంటే:
sheet-hard = ఇది నాకు కష్టంగా అనిపించింది. నాకు సహాయపడింది:
sheet-goal = నా తర్వాతి లక్ష్యం:
sheet-help = ఇంట్లో నాకు సహాయపడేది:
sheet-ideas = నా కోసం మీ ప్రశ్నలు, ఆలోచనలు:
