### reviewed: no
### date: 2026-11-22
### checked: நீங்கள் throughout; one ask each; nothing about a meeting that did not happen; "running late" as "if it takes a
### little while"; the answers are ஆம் and என்னை அழைக்கவும்; conf-offer.short says less for several names; lengths;
### back-translated apart from the first pass.
### Natives first: conf-offer.short, conf-clarify (the call stands before the times), conf-reminder.short, conf-again.
### second, independent pass: 2026-11-22; every message compared with the source; the offer for several names ends in a question, the short clarify quotes the words to type. Natives first: conf-offer.short, conf-counter.short, conf-student-led.short.
### back-translation: ask-hours "When may we talk about C? Write days and times that suit your work, e.g. Tuesday after 6."
### offer "Let us plan together about C. 1) 2) 3). Write 1, 2, 3 or your time." student-led "See the works C has done: T, P.
### Your ideas will help to plan. Write yes or a new time." clarify "Thanks! Which suits? For a call write: call me. 1) 2)
### 3)" counter "Thanks for saying T. Time that suits me: 1) or 2). Does this suit? If not write another time." booked "The
### time is firm: D, T, P. C may come along. To change write to me." interpreter "D T: a L interpreter will be with us. It
### is free for you." reminder "Let us meet D T, P. Come with a story about C! Write yes or a new time." today "Today T let
### us talk about C: M. If it takes a little while write to me." again "There is still eagerness to talk about C. 1) 2). Or
### write a time that suits you." plan "C: our plan. At home: H. In class I: K. Day of writing again: D."
### second pass of one and off: 2026-11-22; the text read back into English and compared with the source.
### back-translation: one "A time is free to talk about C: S1, place. Write YES or a time that suits you." (.short "To
### talk about C: S1, place. YES or a new time?") off "Our meeting about C, S1, cannot happen. Please forgive. I write
### about a new time." (.short "The meeting about C, S1, does not happen. Please forgive. I write a new time."). Natives
### first: one.short, off.
### two, taken, also: 2026-11-22; read back and compared: two "Let us talk about C. 1) 2). Write 1, 2 or your own
### time." (.short "C: 1) 2). 1, 2 or your time?") taken "Please forgive, this time was filled just now: S1." also "C:
### S1, place, with T.". Natives first: taken ("நிரம்பியது").

conf-ask-hours = { $child } பற்றி எப்போது பேசலாம்? உங்கள் வேலைக்கு ஏற்ற நாளும் நேரமும் எழுதுங்கள், எ.கா. செவ்வாய் 6 மணிக்கு மேல். - { $teacher }
    .short = { $child } பற்றி எப்போது பேசலாம்? உங்களுக்கு ஏற்ற நாள், நேரம் எழுதுங்கள், எ.கா. செவ்வாய் 6 மணிக்கு மேல். - { $teacher }

conf-offer = { $child } பற்றிச் சேர்ந்து திட்டமிடுவோம். 1) { $s1 } 2) { $s2 } 3) { $s3 }. 1, 2, 3 அல்லது உங்கள் நேரம் எழுதுங்கள். - { $teacher }
    .short = { $children ->
        [one] { $child }: 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") } 3) { DATETIME($s3, length: "tiny") }. 1-3 அல்லது உங்கள் நேரம்? - { $teacher }
       *[other] { $child } 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") } 3) { DATETIME($s3, length: "tiny") }. 1-3/பிற நேரம்? - { $teacher }
    }

conf-one = { $child } பற்றிப் பேச ஒரு நேரம் காலியாக உள்ளது: { $s1 }, { place }. ஆம் அல்லது உங்களுக்கு ஏற்ற நேரம் எழுதுங்கள். - { $teacher }
    .short = { $child } பற்றிப் பேச: { DATETIME($s1, length: "tiny") }, { place }. ஆம் அல்லது புதிய நேரம்? - { $teacher }

conf-student-led = { $child } செய்த வேலைகளைப் பாருங்கள்: { $s1 }, { place }. உங்கள் யோசனைகள் திட்டமிட உதவும். ஆம் அல்லது புதிய நேரம் எழுதுங்கள்.
    .short = { $child } செய்த வேலைகளைப் பாருங்கள்: { DATETIME($s1, length: "tiny") }, { place }. ஆம் அல்லது புதிய நேரம்?

conf-clarify = நன்றி! எது வசதி? அழைப்புக்கு எழுதுங்கள்: என்னை அழைக்கவும். 1) { $s1 } 2) { $s2 } 3) { $s3 }
    .short = எது வசதி? 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") } 3) { DATETIME($s3, length: "tiny") }. அல்லது "என்னை அழைக்கவும்"

conf-counter = { $asked } சொன்னதற்கு நன்றி. எனக்கு ஏற்ற நேரம்: 1) { $s1 } அல்லது 2) { $s2 }. இது வசதியா? இல்லையேல் வேறு நேரம் எழுதுங்கள். - { $teacher }
    .short = { DATETIME($asked, length: "tiny") }: நன்றி. என் நேரம்: 1) { DATETIME($s1, length: "tiny") } அல்லது 2) { DATETIME($s2, length: "tiny") }. வசதியா? - { $teacher }

conf-booked = நேரம் உறுதி: { $day } { $date }, { $time }, { place }. { $child } உடன் வரலாம். மாற்ற எனக்கு எழுதுங்கள். - { $teacher }
    .short = உறுதி: { $day } { $date }, { $time }, { place }. { $child } உடன் வரலாம். மாற்ற எழுதுங்கள். - { $teacher }

conf-interpreter = { $day } { $time }: { language } மொழிபெயர்ப்பாளர் நம்முடன் இருப்பார். உங்களுக்கு இது இலவசம்.

conf-reminder = { $day } { $time } சந்திப்போம், { place }. { $child } பற்றி ஒரு கதையுடன் வாருங்கள்! ஆம் அல்லது புதிய நேரம் எழுதுங்கள்.
    .short = சந்திப்பு: { $day } { $time }, { place }. { $child } பற்றிக் கதை கூறுங்கள்! ஆம்/புதிய நேரம்?

conf-today = இன்று { $time } { $child } பற்றிப் பேசுவோம்: { mode }. சற்று நேரமானால் எனக்கு எழுதுங்கள். - { $teacher }

conf-again = { $child } பற்றிப் பேச இன்னும் ஆவல் உண்டு. 1) { $s1 } 2) { $s2 }. அல்லது உங்களுக்கு ஏற்ற நேரம் எழுதுங்கள். - { $teacher }
    .short = { $child } பற்றிப் பேச ஆவல். 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") }. அல்லது உங்கள் நேரம்? - { $teacher }

conf-two = { $child } பற்றிப் பேசுவோம். 1) { $s1 } 2) { $s2 }. 1, 2 அல்லது உங்கள் நேரம் எழுதுங்கள். - { $teacher }
    .short = { $child }: 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") }. 1, 2 அல்லது உங்கள் நேரம்? - { $teacher }

conf-taken = மன்னிக்கவும், இந்த நேரம் இப்போதுதான் நிரம்பியது: { $s1 }.

conf-also = { $child }: { $s1 }, { place }, { $teacher } உடன்.

conf-off = { $child } பற்றிய நம் சந்திப்பு, { $s1 }, நடக்க இயலாது. மன்னிக்கவும். புதிய நேரம் பற்றி எழுதுகிறேன். - { $teacher }
    .short = { $child } பற்றிய சந்திப்பு, { DATETIME($s1, length: "tiny") }, நடக்காது. மன்னிக்கவும். புதிய நேரம் எழுதுகிறேன். - { $teacher }

conf-plan = { $child }: நம் திட்டம். வீட்டில்: { $home_step }. வகுப்பில் நான்: { $class_step }. மீண்டும் எழுதும் நாள்: { $date }. - { $teacher }
    .short = { $child }: வீட்டில், { $home_step }; வகுப்பில் நான், { $class_step }. அடுத்து { DATE($date, length: "tiny") }. - { $teacher }
