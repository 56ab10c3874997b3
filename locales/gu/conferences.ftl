### reviewed: no
### date: 2026-11-22
### checked: તમે throughout; one ask each; nothing about a meeting that did not happen; "running late" as "if it takes a
### little time"; the answers are હા and ફોન કરો; lengths; back-translated apart from the first pass.
### Natives first: conf-today, conf-again (ઇચ્છા છે), conf-plan (the step after a comma).
### second, independent pass: 2026-11-22; every message compared with the source; "running late" as one says it (થોડી વાર લાગે), conf-booked.short with its verb. Natives first: conf-offer.short, conf-again, conf-plan.
### back-translation: ask-hours "When shall we talk about C? Write days and times that suit with your work, such as:
### Tuesday after 6." offer "Let us plan together for C. 1) 2) 3). Write 1, 2, 3 or your time." student-led "C has work
### to show you: T, P. Your thoughts will help in planning. Write yes or a new time." clarify "Thanks! Which time will
### suit? 1) 2) 3). Or write: call." counter "Thanks for telling T. It will suit me: 1) or 2). Will one suit? If not
### write another time." booked "It is fixed: D, T, P. C may come along too. To change write to me." interpreter "D at T
### a L interpreter will join us. It is free for you." reminder "Let us meet D at T, P. Bring one story (talk) about C!
### Write yes or a new time." today "Today at T let us talk about C: M. If it takes a little while write to me." again
### "There is still a great wish to talk about C. 1) 2). Or write a time that suits you." plan "Our plan for C: at home,
### H; in class I, K. I will write again: D."
### second pass of one and off: 2026-11-22; the text read back into English and compared with the source.
### back-translation: one "One time is free to talk about C: S1, place. Write YES or a time that suits you." (.short
### "Free time for C ... Write YES or a new time.") off "Our talk about C, S1, will not be possible. Please forgive. I
### will write to you for a new time." (.short "... I will write for a new time."). Natives first: off ("થઈ શકશે નહીં").
### two, taken, also: 2026-11-22; read back and compared: two "Let us talk about C. 1) 2). Write 1, 2 or your own
### time." (.short "C: 1) 2). Write 1, 2 or your time.") taken "Please forgive, this time has just been taken: S1."
### also "C: S1, place, with T.". Natives first: taken ("લેવાઈ ગયો છે").

conf-ask-hours = { $child } વિશે ક્યારે વાત કરીએ? તમારા કામ સાથે ફાવે એવા દિવસ અને સમય લખો, જેમ કે: મંગળવારે 6 વાગ્યા પછી. - { $teacher }

conf-offer = { $child } માટે સાથે આયોજન કરીએ. 1) { $s1 } 2) { $s2 } 3) { $s3 }. 1, 2, 3 અથવા તમારો સમય લખો. - { $teacher }
    .short = { $child }: 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") } 3) { DATETIME($s3, length: "tiny") }. 1-3 કે સમય લખો. - { $teacher }

conf-one = { $child } વિશે વાત કરવા એક સમય ખાલી છે: { $s1 }, { place }. હા અથવા તમને ફાવે તે સમય લખો. - { $teacher }
    .short = { $child } માટે ખાલી સમય: { DATETIME($s1, length: "tiny") }, { place }. હા અથવા નવો સમય લખો. - { $teacher }

conf-student-led = { $child } પાસે તમને બતાવવાનું કામ છે: { $s1 }, { place }. તમારા વિચારો આયોજનમાં મદદ કરશે. હા અથવા નવો સમય લખો.
    .short = { $child } પાસે તમને બતાવવાનું કામ છે: { DATETIME($s1, length: "tiny") }, { place }. હા અથવા નવો સમય લખો.

conf-clarify = આભાર! કયો સમય ફાવશે? 1) { $s1 } 2) { $s2 } 3) { $s3 }. અથવા લખો: ફોન કરો.
    .short = કયો સમય ફાવશે? 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") } 3) { DATETIME($s3, length: "tiny") }. અથવા લખો: ફોન કરો.

conf-counter = { $asked } જણાવવા બદલ આભાર. મને ફાવશે: 1) { $s1 } અથવા 2) { $s2 }. કોઈ એક ફાવશે? નહીં તો બીજો સમય લખો. - { $teacher }
    .short = { DATETIME($asked, length: "tiny") } માટે આભાર. મને ફાવશે: 1) { DATETIME($s1, length: "tiny") } કે 2) { DATETIME($s2, length: "tiny") }. તમને ફાવશે? - { $teacher }

conf-booked = નક્કી થયું: { $day } { $date }, { $time }, { place }. સાથે { $child } પણ આવી શકે છે. બદલવા માટે મને લખો. - { $teacher }
    .short = નક્કી થયું: { $day } { $date }, { $time }, { place }. { $child } પણ આવી શકે છે. બદલવા મને લખો. - { $teacher }

conf-interpreter = { $day } { $time } વાગ્યે { language } દુભાષિયા આપણી સાથે જોડાશે. તમારા માટે આ મફત છે.

conf-reminder = { $day } { $time } વાગ્યે મળીએ, { place }. { $child } વિશે એક વાત લાવજો! હા અથવા નવો સમય લખો.

conf-today = આજે { $time } વાગ્યે { $child } વિશે વાત કરીએ: { mode }. થોડી વાર લાગે તો મને લખો. - { $teacher }

conf-again = { $child } વિશે વાત કરવાની હજી ઘણી ઇચ્છા છે. 1) { $s1 } 2) { $s2 }. અથવા તમને ફાવે તે સમય લખો. - { $teacher }
    .short = { $child } વિશે વાત કરવાની ઇચ્છા છે. 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") }. કે તમારો સમય લખો. - { $teacher }

conf-two = { $child } વિશે વાત કરીએ. 1) { $s1 } 2) { $s2 }. 1, 2 અથવા તમારો સમય લખો. - { $teacher }
    .short = { $child }: 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") }. 1, 2 કે તમારો સમય લખો. - { $teacher }

conf-taken = માફ કરશો, આ સમય હમણાં જ લેવાઈ ગયો છે: { $s1 }.

conf-also = { $child }: { $s1 }, { place }, { $teacher } સાથે.

conf-off = { $child } વિશે આપણી વાતચીત, { $s1 }, થઈ શકશે નહીં. માફ કરશો. નવા સમય માટે તમને લખીશ. - { $teacher }
    .short = { $child } વિશે આપણી વાતચીત, { DATETIME($s1, length: "tiny") }, થઈ શકશે નહીં. માફ કરશો. નવા સમય માટે લખીશ. - { $teacher }

conf-plan = { $child } માટે આપણું આયોજન: ઘરે, { $home_step }; વર્ગમાં હું, { $class_step }. ફરી લખીશ: { $date }. - { $teacher }
    .short = { $child }: ઘરે, { $home_step }; વર્ગમાં હું, { $class_step }. ફરી લખીશ: { $date }. - { $teacher }
