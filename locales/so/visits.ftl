### reviewed: no
### date: 2026-11-22
### checked: by meaning, plural "you"; GSM-7 only; length with long names. Natives first: visit-offer, "waxba looma baahna".
### second, independent pass: 2026-11-22; read back and compared; nothing changed. Natives first: visit-offer, "waxba looma baahna".
### back-translation: offer "May I meet your family 20 minutes, at home or a place you like? The decision is yours. Reply YES or
### NO." booked "Thank you! T and U will come to you D at H. No preparation is needed. To change, send me a message." thanks
### "You are thanked for your welcome. I learned something about C: D. I will use it in class!" .short: booked "... Nothing is needed.
### Change: tell me." thanks "Thank you! C: D. I will use it in class!"

visit-offer = Ma la kulmi karaa qoyskiinna 20 daqiiqo, guriga ama meel aad jeceshihiin? Go'aanku waa kiinna. Ku soo jawaaba HAA ama MAYA. - { $teacher }
    .short = Ma la kulmi karaa qoyskiinna 20 daqiiqo, guriga ama meel aad jeceshihiin? Jawaab: HAA ama MAYA. - { $teacher }

visit-booked = Mahadsanidiin! { $teacher } iyo { $colleague } ayaa idiin iman doona { $day } saacadda { $time }. Diyaargarow looma baahna. Si aad u beddeshaan, fariin ii soo dira.
    .short = Mahadsanidiin! { $teacher } iyo { $colleague } ayaa imanaya { $day } { $time }. Waxba looma baahna. Beddelid: ii sheega.
    .email = Mahadsanidiin! { $teacher } iyo { $colleague } ayaa idiin iman doona { $day } saacadda { $time }. Diyaargarow looma baahna. Si aad u beddeshaan, ii soo qora.

visit-thanks = Waad ku mahadsan tihiin soo dhaweyntiinna. Wax ku saabsan { $child } baan bartay: { $detail }. Fasalka ayaan ku isticmaali doonaa! - { $teacher }
    .short = Mahadsanidiin! { $child }: { $detail }. Fasalkaan ku isticmaali doonaa! - { $teacher }
