### reviewed: no
### date: 2026-11-22
### checked: by meaning; back-translated apart from the first pass; እርስዎ; no verb agrees with the child; one ask each; length; the times keep the
### western clock, and the part of day before them (ከሰዓት 4:30) tells them from hours counted from six. Natives first: student-led, booked,
### interpreter, the example "ከምሽቱ 6:00".
### second, independent pass: 2026-11-22; read back and compared; clarify "suits you" (ይመችዎታል), plan "at home", "in class". Natives first: student-led, booked, counter "የምችለው", "ከምሽቱ 6:00".
### back-translation: ask-hours "When can we talk about C? Write me days and hours that suit your work, for example: Tuesday after 6:00 in
### the evening." offer "Let us plan together for your child C. 1) 2) 3). Answer 1-3 or another time." student-led "There is work from your
### child C for you to see: W, P. Answer YES or another time. Your idea helps us plan." clarify "We thank you! Which time suits you? 1) 2)
### 3). Or answer CALL ME." counter "We thank you for W. What I can is 1) or 2). Does one suit? Or tell me another." booked "The appointment is
### taken: D, T, P. Being there with your child C is possible too. To change, write to me." interpreter "D T we talk through an
### interpreter in Amharic. For you it is free." reminder "D T we meet, P. Come with a story about C! Answer YES or another time." today
### "Today T we talk about C: P. If you want more time, write to me." again "I would still be glad if we talked about C. 1) 2). Or write the
### time that suits you." plan "Our plan for your child C: at home, X; in class, I Y. D I will write to you." .short: the same, shorter.
### second pass of one and off: 2026-11-22; the text read back into English and compared with the source.
### back-translation: one "There is one open hour to talk about C: S1, place. Answer YES or the hour that suits you."
### (.short "About C: S1, place. Answer YES or another hour.") off "The appointment that we have about C, S1, cannot be
### held. Sorry. I will write to you about a new hour." (.short "the same, the day shorter"). Natives first: off ("ሊካሄድ
### አይችልም"), one.short, which has no verb.
### two, taken, also: 2026-11-22; read back and compared: two "Let us talk about C. 1) 2). Answer 1, 2 or the hour
### that suits you." (.short "C: 1) 2). Answer 1, 2 or another hour.") taken "Sorry, this hour has only just been
### taken: S1." also "C: S1, place, T.". Natives first: taken ("አሁን ገና ተይዟል").

conf-ask-hours = ስለ { $child } መቼ መነጋገር እንችላለን? ለሥራዎ የሚመች ቀንና ሰዓት ይጻፉልኝ፣ ለምሳሌ፦ ማክሰኞ ከምሽቱ 6:00 በኋላ። - { $teacher }

conf-offer = { $children ->
    [one] ለልጅዎ { $child } አብረን እናቅድ። 1) { $s1 } 2) { $s2 } 3) { $s3 }። 1-3 ወይም ሌላ ሰዓት ይመልሱ። - { $teacher }
   *[other] ለልጆችዎ { $child } አብረን እናቅድ። 1) { $s1 } 2) { $s2 } 3) { $s3 }። 1-3 ወይም ሌላ ሰዓት ይመልሱ። - { $teacher }
}
    .short = { $child }፦ 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") } 3) { DATETIME($s3, length: "tiny") }። 1-3 ወይም ሌላ ሰዓት ይመልሱ። - { $teacher }

conf-one = ስለ { $child } ለመነጋገር አንድ ክፍት ሰዓት አለ፦ { $s1 }፣ { place }። አዎ ወይም የሚመችዎን ሰዓት ይመልሱ። - { $teacher }
    .short = ስለ { $child }፦ { DATETIME($s1, length: "tiny") }፣ { place }። አዎ ወይም ሌላ ሰዓት ይመልሱ። - { $teacher }

conf-student-led = { $children ->
    [one] ከልጅዎ { $child } የሚያዩት ሥራ አለ፦ { $s1 }፣ { place }። አዎ ወይም ሌላ ሰዓት ይመልሱ። ሐሳብዎ ለማቀድ ይረዳናል።
   *[other] ከልጆችዎ { $child } የሚያዩት ሥራ አለ፦ { $s1 }፣ { place }። አዎ ወይም ሌላ ሰዓት ይመልሱ። ሐሳብዎ ለማቀድ ይረዳናል።
}
    .short = { $children ->
        [one] ከልጅዎ { $child } የሚያዩት ሥራ አለ፦ { DATETIME($s1, length: "tiny") }፣ { place }። አዎ ወይም ሌላ ሰዓት ይመልሱ።
       *[other] ከልጆችዎ { $child } የሚያዩት ሥራ አለ፦ { DATETIME($s1, length: "tiny") }፣ { place }። አዎ ወይም ሌላ ሰዓት ይመልሱ።
    }

conf-clarify = እናመሰግናለን! የትኛው ሰዓት ይመችዎታል? 1) { $s1 } 2) { $s2 } 3) { $s3 }። ወይም ደውሉልኝ ብለው ይመልሱ።
    .short = የትኛው ይመቻል? 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") } 3) { DATETIME($s3, length: "tiny") }። ወይም ደውሉልኝ ይበሉ።

conf-counter = ስለ { $asked } እናመሰግናለን። የምችለው 1) { $s1 } ወይም 2) { $s2 }። አንዱ ይመቻል? ወይም ሌላ ይንገሩኝ። - { $teacher }
    .short = ስለ { DATETIME($asked, length: "tiny") } እናመሰግናለን። የምችለው 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") }። አንዱ ይመቻል? - { $teacher }

conf-booked = { $children ->
    [one] ቀጠሮ ተይዟል፦ { $day } { $date }፣ { $time }፣ { place }። ከልጅዎ { $child } ጋር መገኘትም ይቻላል። ለመቀየር ይጻፉልኝ። - { $teacher }
   *[other] ቀጠሮ ተይዟል፦ { $day } { $date }፣ { $time }፣ { place }። ከልጆችዎ { $child } ጋር መገኘትም ይቻላል። ለመቀየር ይጻፉልኝ። - { $teacher }
}
    .short = { $children ->
        [one] ቀጠሮ፦ { $day } { $date }፣ { $time }፣ { place }። ከልጅዎ { $child } ጋር ይቻላል። ለመቀየር ይጻፉልኝ። - { $teacher }
       *[other] ቀጠሮ፦ { $day } { $date }፣ { $time }፣ { place }። ከልጆችዎ { $child } ጋር ይቻላል። ለመቀየር ይጻፉልኝ። - { $teacher }
    }

conf-interpreter = { $day } { $time } { $language ->
    [own] በአማርኛ አስተርጓሚ
   *[other] በአስተርጓሚ ({ $language })
} እንነጋገራለን። ለእርስዎ በነጻ ነው።

conf-reminder = { $day } { $time } እንገናኛለን፣ { place }። ስለ { $child } አንድ ታሪክ ይዘው ይምጡ! አዎ ወይም ሌላ ሰዓት ይመልሱ።

conf-today = ዛሬ { $time } ስለ { $child } እንነጋገራለን፦ { mode }። ተጨማሪ ጊዜ ከፈለጉ ይጻፉልኝ። - { $teacher }

conf-again = ስለ { $child } ብንነጋገር አሁንም ደስ ይለኛል። 1) { $s1 } 2) { $s2 }። ወይም የሚመችዎን ሰዓት ይጻፉ። - { $teacher }
    .short = ስለ { $child } ብንነጋገር ደስ ይለኛል። 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") }። ወይም ሌላ ሰዓት ይጻፉ። - { $teacher }

conf-two = ስለ { $child } እንነጋገር። 1) { $s1 } 2) { $s2 }። 1, 2 ወይም የሚመችዎን ሰዓት ይመልሱ። - { $teacher }
    .short = { $child }፦ 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") }። 1, 2 ወይም ሌላ ሰዓት ይመልሱ። - { $teacher }

conf-taken = ይቅርታ፣ ይህ ሰዓት አሁን ገና ተይዟል፦ { $s1 }።

conf-also = { $child }፦ { $s1 }፣ { place }፣ { $teacher }።

conf-off = ስለ { $child } ያለን ቀጠሮ፣ { $s1 }፣ ሊካሄድ አይችልም። ይቅርታ። ስለ አዲስ ሰዓት እጽፍልዎታለሁ። - { $teacher }
    .short = ስለ { $child } ያለን ቀጠሮ፣ { DATETIME($s1, length: "tiny") }፣ ሊካሄድ አይችልም። ይቅርታ። ስለ አዲስ ሰዓት እጽፍልዎታለሁ። - { $teacher }

conf-plan = { $children ->
    [one] ለልጅዎ { $child } እቅዳችን፦ በቤት፣ { $home_step }፤ በክፍል፣ እኔ { $class_step }። { $date } እጽፍልዎታለሁ። - { $teacher }
   *[other] ለልጆችዎ { $child } እቅዳችን፦ በቤት፣ { $home_step }፤ በክፍል፣ እኔ { $class_step }። { $date } እጽፍልዎታለሁ። - { $teacher }
}
    .short = { $child }፦ ቤት፣ { $home_step }፤ ክፍል፣ እኔ { $class_step }። { $date } እጽፋለሁ። - { $teacher }
