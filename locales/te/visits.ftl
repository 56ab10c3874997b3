### reviewed: no
### date: 2026-11-22
### checked: మీరు throughout; the choice stays with the family; back-translated apart from the first pass.
### second, independent pass: 2026-11-22; every message compared; nothing changed. Natives first: visit-offer.
### back-translation: offer "May one meet your family for 20 minutes, at home or at a place you like? The wish is yours.
### Write OK or no." booked "Thanks! T, K will come: D T. No arrangements are needed. To change write to me." thanks "Thanks
### for inviting us. It became known about C: D. I will use this in class!"

visit-offer = మీ కుటుంబాన్ని 20 నిమిషాలు కలవవచ్చా, ఇంట్లో లేదా మీకు నచ్చిన చోట? ఇష్టం మీదే. సరే లేదా వద్దు అని రాయండి. - { $teacher }

visit-booked = ధన్యవాదాలు! { $teacher }, { $colleague } వస్తారు: { $day } { $time }. ఏ ఏర్పాట్లూ అవసరం లేదు. మార్చాలంటే నాకు రాయండి.

visit-thanks = మమ్మల్ని ఆహ్వానించినందుకు ధన్యవాదాలు. { $child } గురించి తెలిసింది: { $detail }. తరగతిలో ఇది ఉపయోగిస్తాను! - { $teacher }
    .short = ఆహ్వానానికి ధన్యవాదాలు. { $child }: { $detail }. తరగతిలో ఉపయోగిస్తాను! - { $teacher }
