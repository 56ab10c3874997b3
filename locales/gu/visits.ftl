### reviewed: no
### date: 2026-11-22
### checked: તમે throughout; the choice stays with the family; back-translated apart from the first pass.
### second, independent pass: 2026-11-22; every message compared; nothing changed. Natives first: visit-thanks.
### back-translation: offer "May I meet your family for 20 minutes, at home or at a place you like? It is your wish. Write
### yes or no." booked "Thanks! T and K will come: D, T. No preparation is needed. To change write to me." thanks "Thanks
### for welcoming us. We got to know about C: D. It will be of use in class!"

visit-offer = શું હું 20 મિનિટ તમારા પરિવારને મળી શકું, ઘરે અથવા તમને ગમે તે જગ્યાએ? મરજી તમારી. હા અથવા ના લખો. - { $teacher }

visit-booked = આભાર! { $teacher } અને { $colleague } આવશે: { $day }, { $time }. કોઈ તૈયારીની જરૂર નથી. બદલવા માટે મને લખો.

visit-thanks = અમને આવકારવા બદલ આભાર. { $child } વિશે જાણવા મળ્યું: { $detail }. વર્ગમાં એ કામ લાગશે! - { $teacher }
    .short = આવકાર બદલ આભાર. { $child } વિશે જાણ્યું: { $detail }. વર્ગમાં કામ લાગશે! - { $teacher }
