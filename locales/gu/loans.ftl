### Books of the school that go home in the bag and come back.
### reviewed: no
### date: 2026-11-22
### checked: by meaning; તમે throughout; nothing agrees with child or title; no blame for a late or a lost book; 1 and
### 2 as digits.
### back-translation: subject "A book of the school" lent "Enjoy B! With C it can stay until D." due "The day of
### returning B: D. To keep it longer with C write 1. If it is not found write 2." (.short "C: the day of returning B
### is D. To keep it longer write 1, if not found 2.") late "Please send B soon with C. To keep it longer write 1. If
### it is not found write 2." (.short "C: please send B soon. To keep it longer write 1, if not found 2.") renewed
### "Good news! With C B can now stay until D." waits "A friend waits for B. Please send it with C by D. Thank you!"
### back "B is in school again. Thank you for enjoying the story with C!" lost "Thank you for letting us know about B.
### Books do get lost! C can choose another book."
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the
### source and the older texts (meaning, facts, variables, address, one and several children); nothing changed.
### Natives first: back (વાર્તા માણવા), lost (ખોવાય પણ ખરાં).

email-subject-loan = શાળાનું એક પુસ્તક

loan-lent = { $book } નો આનંદ માણો! { $child } પાસે એ { $date } સુધી રહી શકે છે.

loan-due = { $book } પરત કરવાનો દિવસ: { $date }. { $child } પાસે વધુ રાખવા 1 લખો. ન મળે તો 2 લખો.
    .short = { $child }: { $book } પરત કરવાનો દિવસ { $date }. વધુ રાખવા 1, ન મળે તો 2 લખો.

loan-late = કૃપા કરીને { $book } જલદી { $child } સાથે મોકલો. વધુ રાખવા 1 લખો. ન મળે તો 2 લખો.
    .short = { $child }: કૃપા કરીને { $book } જલદી મોકલો. વધુ રાખવા 1, ન મળે તો 2 લખો.

loan-renewed = સારા સમાચાર! { $child } પાસે { $book } હવે { $date } સુધી રહી શકે છે.

loan-waits = એક મિત્ર { $book } ની રાહ જુએ છે. કૃપા કરીને { $date } સુધીમાં { $child } સાથે મોકલો. આભાર!
    .short = એક મિત્ર { $book } ની રાહ જુએ છે. { $date } સુધીમાં { $child } સાથે મોકલશો. આભાર!

loan-back = { $book } ફરી શાળામાં છે. { $child } સાથે વાર્તા માણવા બદલ આભાર!

loan-lost = { $book } વિશે જણાવવા બદલ આભાર. પુસ્તકો ખોવાય પણ ખરાં! { $child } બીજું પુસ્તક પસંદ કરી શકે છે.
    .short = { $book }: જણાવવા બદલ આભાર. પુસ્તકો ખોવાય પણ ખરાં! { $child } બીજું પસંદ કરી શકે છે.
