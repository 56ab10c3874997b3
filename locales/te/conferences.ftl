### reviewed: no
### date: 2026-11-22
### checked: మీరు throughout; one ask each; nothing about a meeting that did not happen; "running late" as "if it takes a
### bit of time"; the answers are సరే and ఫోన్ చేయండి; conf-offer.short says less for several names; lengths;
### back-translated apart from the first pass.
### Natives first: conf-offer.short, conf-clarify (the call stands before the times), conf-counter.short, conf-today.
### second, independent pass: 2026-11-22; every message compared with the source; the short forms got back their verbs (reminder, plan, clarify, counter), the offer for several names its spaces and a question mark; conf-again says the wish as one speaks. Natives first: conf-offer.short, conf-counter.short, conf-today.
### back-translation: ask-hours "When shall we talk about C? Write days and times that suit your work. E.g. Tuesday
### after 6." offer "Let us make a plan together about C. 1) 2) 3). Write 1, 2, 3 or your time." student-led "C will
### show you their work: T, P. Your thoughts will help the plan. Write OK or a new time." clarify "Thanks! Which will
### suit? If you want a call write: call. 1) 2) 3)" counter "Thanks for telling T. Time that suits me: 1) or 2). Will it
### suit you? If not write another time." booked "The time is fixed: D, T, P. C may come too. To change write to me."
### interpreter "D T: a L interpreter will be with us. For you it is free." reminder "Let us meet D T, P. Tell one story
### (matter) about C! Write OK or a new time." today "Today T let us talk about C: M. If it takes a bit of time write to
### me." again "I still want very much to talk about C. 1) 2). Or write a time that suits you." plan "C: our plan. At
### home: H. In class I: K. Day of writing again: D."
### second pass of one and off: 2026-11-22; the text read back into English and compared with the source.
### back-translation: one "A time is free for talking about C: S1, place. Write YES or a time that is possible for you."
### (.short "C: free time S1, place. Write YES or a new time.") off "Our conversation about C, S1, will not happen.
### Please forgive. I will write about a new time." (.short "... I will write a new time."). Natives first: off
### ("జరగదు").
### two, taken, also: 2026-11-22; read back and compared: two "Let us talk about C. 1) 2). Write 1, 2 or your own
### time." (.short "C: 1) 2). 1, 2 or your time?") taken "Please forgive, this time has just now been filled: S1."
### also "C: S1, place, with T.". Natives first: taken ("నిండిపోయింది").

conf-ask-hours = { $child } గురించి ఎప్పుడు మాట్లాడదాం? మీ పనికి వీలైన రోజులు, సమయాలు రాయండి. ఉదా: మంగళవారం 6 తర్వాత. - { $teacher }

conf-offer = { $child } గురించి కలిసి ప్రణాళిక వేద్దాం. 1) { $s1 } 2) { $s2 } 3) { $s3 }. 1, 2, 3 లేదా మీ సమయం రాయండి. - { $teacher }
    .short = { $children ->
        [one] { $child }: 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") } 3) { DATETIME($s3, length: "tiny") }. 1-3 లేదా మీ సమయం? - { $teacher }
       *[other] { $child }: 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") } 3) { DATETIME($s3, length: "tiny") }. 1-3/మీ సమయం? - { $teacher }
    }

conf-one = { $child } గురించి మాట్లాడటానికి ఒక సమయం ఖాళీగా ఉంది: { $s1 }, { place }. సరే లేదా మీకు వీలైన సమయం రాయండి. - { $teacher }
    .short = { $child }: ఖాళీ సమయం { DATETIME($s1, length: "tiny") }, { place }. సరే లేదా కొత్త సమయం రాయండి. - { $teacher }

conf-student-led = { $child } మీకు తమ పని చూపిస్తారు: { $s1 }, { place }. మీ ఆలోచనలు ప్రణాళికకు సహాయపడతాయి. సరే లేదా కొత్త సమయం రాయండి.
    .short = { $child } మీకు తమ పని చూపిస్తారు: { DATETIME($s1, length: "tiny") }, { place }. సరే లేదా కొత్త సమయం రాయండి.

conf-clarify = ధన్యవాదాలు! ఏది కుదురుతుంది? కాల్ కావాలంటే రాయండి: ఫోన్ చేయండి. 1) { $s1 } 2) { $s2 } 3) { $s3 }
    .short = ఏది వీలు? 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") } 3) { DATETIME($s3, length: "tiny") }. లేదా రాయండి: ఫోన్ చేయండి

conf-counter = { $asked } చెప్పినందుకు ధన్యవాదాలు. నాకు వీలైన సమయం: 1) { $s1 } లేదా 2) { $s2 }. మీకు కుదురుతుందా? లేదంటే వేరే సమయం రాయండి. - { $teacher }
    .short = { DATETIME($asked, length: "tiny") }: ధన్యవాదాలు. నాకు వీలు: 1) { DATETIME($s1, length: "tiny") } లేదా 2) { DATETIME($s2, length: "tiny") }. వీలేనా? - { $teacher }

conf-booked = సమయం ఖరారైంది: { $day } { $date }, { $time }, { place }. { $child } కూడా రావచ్చు. మార్చాలంటే నాకు రాయండి. - { $teacher }
    .short = ఖరారు: { $day } { $date }, { $time }, { place }. { $child } కూడా రావచ్చు. మార్చాలంటే రాయండి. - { $teacher }

conf-interpreter = { $day } { $time }: { language } దుభాషి మనతో ఉంటారు. మీకు ఇది ఉచితం.

conf-reminder = { $day } { $time } కలుద్దాం, { place }. { $child } గురించి ఒక సంగతి చెప్పండి! సరే లేదా కొత్త సమయం రాయండి.
    .short = { $day } { $time } కలుద్దాం, { place }. { $child } సంగతులు చెప్పండి! సరే లేదా కొత్త సమయం రాయండి.

conf-today = ఈరోజు { $time } { $child } గురించి మాట్లాడదాం: { mode }. కాస్త సమయం పడితే నాకు రాయండి. - { $teacher }

conf-again = { $child } గురించి మాట్లాడాలని ఇంకా ఎంతో ఉంది. 1) { $s1 } 2) { $s2 }. లేదా మీకు వీలైన సమయం రాయండి. - { $teacher }
    .short = { $child } గురించి మాట్లాడదాం. 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") }. లేదా మీ సమయం? - { $teacher }

conf-two = { $child } గురించి మాట్లాడదాం. 1) { $s1 } 2) { $s2 }. 1, 2 లేదా మీ సమయం రాయండి. - { $teacher }
    .short = { $child }: 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") }. 1, 2 లేదా మీ సమయం? - { $teacher }

conf-taken = క్షమించండి, ఈ సమయం ఇప్పుడే నిండిపోయింది: { $s1 }.

conf-also = { $child }: { $s1 }, { place }, { $teacher } తో.

conf-off = { $child } గురించి మన సంభాషణ, { $s1 }, జరగదు. క్షమించండి. కొత్త సమయం గురించి రాస్తాను. - { $teacher }
    .short = { $child } గురించి మన సంభాషణ, { DATETIME($s1, length: "tiny") }, జరగదు. క్షమించండి. కొత్త సమయం రాస్తాను. - { $teacher }

conf-plan = { $child }: మన ప్రణాళిక. ఇంట్లో: { $home_step }. తరగతిలో నేను: { $class_step }. మళ్ళీ రాసే రోజు: { $date }. - { $teacher }
    .short = { $child }: ఇంట్లో, { $home_step }; తరగతిలో నేను, { $class_step }. మళ్ళీ రాస్తాను { DATE($date, length: "tiny") }. - { $teacher }
