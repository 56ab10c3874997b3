### reviewed: no
### date: 2026-11-22
### checked: by meaning; subjects under 60 characters; back-translated: "Good news from school", "Good news from T", "Planning together with the
### school", "Planning together with T", "A visit from school", "A visit from T", "A story idea for this evening", "A math idea for this evening", "About the
### messages that come to you from school", "Hello,", "Honoured family of C,", "To answer, answer this e-mail.", "This e-mail comes to you because the
### school has this address of your family.", "Stop these e-mails".
### second, independent pass: 2026-11-22; read back and compared; nothing changed. Natives first: why.

email-subject-note = ጽቡቕ ዜና ካብ ቤት ትምህርቲ
email-subject-note-from = ጽቡቕ ዜና ካብ { $teacher }
email-subject-conf = ምስ ቤት ትምህርቲ ብሓባር ምውጣን
email-subject-conf-from = ምስ { $teacher } ብሓባር ምውጣን
email-subject-visit = ምብጻሕ ካብ ቤት ትምህርቲ
email-subject-visit-from = ምብጻሕ ካብ { $teacher }
email-subject-read = ሓሳብ ዛንታ ንሎሚ ምሸት
email-subject-math = ሓሳብ ሒሳብ ንሎሚ ምሸት
email-subject-sys = ብዛዕባ ካብ ቤት ትምህርቲ ዝመጸኩም መልእኽቲ
email-greeting = ሰላም፣
email-greeting-child = ክቡራት ስድራ { $child }፣
email-reply = ንምምላስ ነዚ ኢመይል መልሱ።
email-why = እዚ ኢመይል ዝመጸኩም ቤት ትምህርቲ ነዚ ኣድራሻ ስድራኹም ስለ ዘለዎ እዩ።
email-unsubscribe = እዞም ኢመይላት ኣቋርጹ
