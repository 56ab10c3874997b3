### reviewed: no
### date: 2026-11-22
### checked: by meaning; subjects under 60 characters; back-translated: "Good news from school", "Good news, T", "Planning together with
### the school", "Planning together, T", "A visit of the school", "A visit, T", "A story idea for tonight", "A math idea for tonight", "About messages
### reaching you from school", "Hello,", "Dear family of student C,", "To answer, give a reply to this e-mail.", "This e-mail reached you because the
### school has this address of your family.", "Stop these e-mails".
### second, independent pass: 2026-11-22; read back and compared; nothing changed. Natives first: greeting-child.

email-subject-note = መልካም ዜና ከትምህርት ቤት
email-subject-note-from = መልካም ዜና፣ { $teacher }
email-subject-conf = ከትምህርት ቤት ጋር አብሮ ማቀድ
email-subject-conf-from = አብሮ ማቀድ፣ { $teacher }
email-subject-visit = የትምህርት ቤት ጉብኝት
email-subject-visit-from = ጉብኝት፣ { $teacher }
email-subject-read = ለዛሬ ማታ የታሪክ ሐሳብ
email-subject-math = ለዛሬ ማታ የሒሳብ ሐሳብ
email-subject-sys = ከትምህርት ቤት ስለሚደርስዎ መልእክት
email-greeting = ሰላም፣
email-greeting-child = { $children ->
    [one] ውድ የተማሪ { $child } ቤተሰብ፣
   *[other] ውድ የተማሪዎች { $child } ቤተሰብ፣
}
email-reply = ለመመለስ ለዚህ ኢሜይል ምላሽ ይስጡ።
email-why = ይህ ኢሜይል የደረሰዎት ትምህርት ቤቱ ይህን የቤተሰብዎ አድራሻ ስላለው ነው።
email-unsubscribe = እነዚህን ኢሜይሎች ያቁሙ
