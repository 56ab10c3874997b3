### reviewed: no
### date: 2026-11-22
### checked: by meaning; back-translated apart from the first pass; ንስኹም; no verb agrees with the child; one ask each; length (texts of three times
### say the day short, e-mails in full); the western clock with the part of day before it. Natives first: student-led, interpreter, booked, "ቆጸራ ተታሒዙ".
### second, independent pass: 2026-11-22; read back and compared; nothing changed. Natives first: student-led, interpreter, "ዝኽእሎ" in counter.
### back-translation: ask-hours "When can we talk about C? Write me a day and hour that suit your work, for example: Tuesday after 6:00 in the
### evening." offer "Let us plan together about C. 1) 2) 3). Answer 1-3 or another time." student-led "There is work from C for you to see: W,
### P. Answer YES or another time. Your ideas will help us plan." clarify "Thank you! Which time suits you? 1) 2) 3). Or answer CALL ME." counter "Thank you
### for W. What I can is 1) or 2). Does one suit you? Or tell me another." booked "The appointment is taken: D, T, P. Coming with C is possible too. To
### change, write to me." interpreter "D T we will talk through a Tigrinya interpreter. For you it is free." reminder "D T we will meet, P. Come with a
### story about C! Answer YES or another time." today "Today T we will talk about C: P. If you want additional time, write to me." again "Talking
### about C would please me still. 1) 2). Or write a time that suits you." plan "About C our plan: at home, X; in class, I Y. D I will write to
### you." .short: the same, shorter.
### second pass of one and off: 2026-11-22; the text read back into English and compared with the source.
### back-translation: one "There is one open hour to talk about C: S1, place. Answer YES or an hour that suits you."
### (.short "About C: S1, place. Answer YES or another hour.") off "The appointment that we have about C, S1, cannot be
### held. Sorry. I will write to you about a new hour." (.short "... I will write you a new hour."). Natives first: off
### ("ክካየድ ኣይክእልን እዩ"), one.short, which has no verb.
### two, taken, also: 2026-11-22; read back and compared: two "Let us talk about C. 1) 2). Answer 1, 2 or an hour that
### suits you." (.short "C: 1) 2). Answer 1, 2 or another hour.") taken "Sorry, this hour has now been taken: S1."
### also "C: S1, place, T.". Natives first: taken ("ሕጂ ተታሒዙ እዩ").

conf-ask-hours = ብዛዕባ { $child } መዓስ ክንዘራረብ ንኽእል? ንስራሕኩም ዝጥዕም መዓልትን ሰዓትን ጽሓፉለይ፣ ንኣብነት፦ ሰሉስ ድሕሪ ምሸት 6:00። - { $teacher }

conf-offer = ብዛዕባ { $child } ብሓባር ንውጥን። 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") } 3) { DATETIME($s3, length: "tiny") }። 1-3 ወይ ካልእ ሰዓት መልሱ። - { $teacher }
    .short = { $child }፦ 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") } 3) { DATETIME($s3, length: "tiny") }። 1-3 ወይ ካልእ ሰዓት መልሱ። - { $teacher }
    .email = ብዛዕባ { $child } ብሓባር ንውጥን። 1) { $s1 } 2) { $s2 } 3) { $s3 }። 1, 2, 3 መልሱ። ወይ ዝጥዕመኩም ሰዓት ጽሓፉ። - { $teacher }

conf-one = ብዛዕባ { $child } ንምዝርራብ ሓደ ክፉት ሰዓት ኣሎ፦ { $s1 }፣ { place }። እወ ወይ ዝጥዕመኩም ሰዓት መልሱ። - { $teacher }
    .short = ብዛዕባ { $child }፦ { DATETIME($s1, length: "tiny") }፣ { place }። እወ ወይ ካልእ ሰዓት መልሱ። - { $teacher }

conf-student-led = ካብ { $child } እትርእይዎ ስራሕ ኣሎ፦ { $s1 }፣ { place }። እወ ወይ ካልእ ሰዓት መልሱ። ሓሳባትኩም ንምውጣን ክሕግዘና እዩ።
    .short = ካብ { $child } እትርእይዎ ስራሕ ኣሎ፦ { DATETIME($s1, length: "tiny") }፣ { place }። እወ ወይ ካልእ ሰዓት መልሱ።

conf-clarify = የቐንየለይ! ኣየናይ ሰዓት ይጥዕመኩም? 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") } 3) { DATETIME($s3, length: "tiny") }። ወይ ደውሉለይ ኢልኩም መልሱ።
    .short = ኣየናይ ሰዓት ይጥዕም? 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") } 3) { DATETIME($s3, length: "tiny") }። ወይ ደውሉለይ በሉ።
    .email = የቐንየለይ! ኣየናይ ሰዓት ይጥዕመኩም? 1) { $s1 } 2) { $s2 } 3) { $s3 }። ወይ ደውሉለይ ኢልኩም መልሱ።

conf-counter = ስለ { $asked } የቐንየለይ። ኣነ ዝኽእሎ 1) { $s1 } ወይ 2) { $s2 }። ሓደ ይጥዕመኩም ዶ? ወይ ካልእ ንገሩኒ። - { $teacher }
    .short = ስለ { DATETIME($asked, length: "tiny") } የቐንየለይ። ዝኽእሎ 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") }። ሓደ ይጥዕም ዶ? - { $teacher }

conf-booked = ቆጸራ ተታሒዙ፦ { $day } { $date }፣ { $time }፣ { place }። ምስ { $child } ምምጻእ እውን ይከኣል። ንምቕያር ጽሓፉለይ። - { $teacher }
    .short = ቆጸራ፦ { $day } { $date }፣ { $time }፣ { place }። ምስ { $child } እውን ይከኣል። ንምቕያር ጽሓፉለይ። - { $teacher }

conf-interpreter = { $day } { $time } ብተርጓሚ { language } ክንዘራረብ ኢና። ንዓኹም ብነጻ እዩ።

conf-reminder = { $day } { $time } ክንራኸብ ኢና፣ { place }። ብዛዕባ { $child } ሓደ ዛንታ ሒዝኩም ምጽኡ! እወ ወይ ካልእ ሰዓት መልሱ።

conf-today = ሎሚ { $time } ብዛዕባ { $child } ክንዘራረብ ኢና፦ { mode }። ተወሳኺ ግዜ እንተ ደሊኹም ጽሓፉለይ። - { $teacher }

conf-again = ብዛዕባ { $child } ምዝርራብ ሕጂ እውን ደስ ይብለኒ። 1) { $s1 } 2) { $s2 }። ወይ ዝጥዕመኩም ሰዓት ጽሓፉ። - { $teacher }
    .short = ብዛዕባ { $child } ምዝርራብ ደስ ይብለኒ። 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") }። ወይ ካልእ ሰዓት ጽሓፉ። - { $teacher }

conf-two = ብዛዕባ { $child } ንዘራረብ። 1) { $s1 } 2) { $s2 }። 1, 2 ወይ ዝጥዕመኩም ሰዓት መልሱ። - { $teacher }
    .short = { $child }፦ 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") }። 1, 2 ወይ ካልእ ሰዓት መልሱ። - { $teacher }

conf-taken = ይቕሬታ፣ እዚ ሰዓት ሕጂ ተታሒዙ እዩ፦ { $s1 }።

conf-also = { $child }፦ { $s1 }፣ { place }፣ { $teacher }።

conf-off = ብዛዕባ { $child } ዘሎና ቆጸራ፣ { $s1 }፣ ክካየድ ኣይክእልን እዩ። ይቕሬታ። ብዛዕባ ሓድሽ ሰዓት ክጽሕፈልኩም እየ። - { $teacher }
    .short = ብዛዕባ { $child } ዘሎና ቆጸራ፣ { DATETIME($s1, length: "tiny") }፣ ክካየድ ኣይክእልን። ይቕሬታ። ሓድሽ ሰዓት ክጽሕፈልኩም እየ። - { $teacher }

conf-plan = ብዛዕባ { $child } ውጥንና፦ ኣብ ገዛ፣ { $home_step }፤ ኣብ ክፍሊ፣ ኣነ { $class_step }። { $date } ክጽሕፈልኩም እየ። - { $teacher }
    .short = { $child }፦ ገዛ፣ { $home_step }፤ ክፍሊ፣ ኣነ { $class_step }። { $date } ክጽሕፍ እየ። - { $teacher }
