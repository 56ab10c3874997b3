### reviewed: no
### date: 2026-11-22
### checked: நீங்கள் throughout; back-translated apart from the first pass. Natives first: sys-quiet.
### second, independent pass: 2026-11-22; every message compared; sys-quiet says "send STOP", its old form is the short one. Natives first: sys-quiet.
### back-translation: stopped "From now S messages will not come. To get them again send START." started "Welcome again!
### S will send class messages. To stop send STOP." help "S: messages of your child's class. For help call P. To stop
### send STOP." wrong-number "Pardon! This number was taken off S's list. From now messages will not come." got-it
### "Thanks, your message arrived. I will answer within this time: W." language "Which language suits? 1, 2, 3. Write a
### number." quiet "Fine. Time when S sends messages: only from F to T. To stop all send STOP."
### sys-original-note, second, independent pass: 2026-11-22; read back: "The language in which T wrote this: L. If help is
### wanted to read, send an answer." Compared with the English; nothing changed.
### sys-language-changed, by meaning; second pass: 2026-11-22; read back: "Thanks! From now on S messages will come in this
### language." Nothing changed. The e-mail form says the same of e-mails.

sys-stopped = இனி { $school } செய்திகள் வராது. மீண்டும் பெற START/தொடங்கு என அனுப்புங்கள்.
    .email = இனி { $school } மின்னஞ்சல்கள் வராது. மீண்டும் பெற START/தொடங்கு என அனுப்புங்கள்.

sys-started = மீண்டும் நல்வரவு! { $school } வகுப்புச் செய்திகளை அனுப்பும். நிறுத்த STOP/நிறுத்து என அனுப்புங்கள்.

sys-help = { $school }: உங்கள் குழந்தையின் வகுப்புச் செய்திகள். உதவிக்கு { $phone } அழையுங்கள். நிறுத்த STOP/நிறுத்து என அனுப்புங்கள்.
    .email = { $school }: உங்கள் குழந்தையின் வகுப்பு மின்னஞ்சல்கள். உதவிக்கு { $phone } அழையுங்கள். நிறுத்த STOP/நிறுத்து என அனுப்புங்கள்.
    .short = { $school }: வகுப்புச் செய்திகள். உதவிக்கு { $phone } அழையுங்கள். நிறுத்த STOP/நிறுத்து என அனுப்புங்கள்.

sys-wrong-number = மன்னிக்கவும்! { $school } பட்டியலிலிருந்து இந்த எண் நீக்கப்பட்டது. இனி செய்திகள் வராது.
    .email = மன்னிக்கவும்! { $school } பட்டியலிலிருந்து இந்த முகவரி நீக்கப்பட்டது. இனி மின்னஞ்சல்கள் வராது.

sys-got-it = நன்றி, உங்கள் செய்தி கிடைத்தது. இந்த நேரத்துக்குள் பதில் தருவேன்: { $when }. - { $teacher }

sys-language = எந்த மொழி வசதி? 1 { $l1 }, 2 { $l2 }, 3 { $l3 }. ஓர் எண் எழுதுங்கள்.

sys-language-changed = நன்றி! இனி { $school } செய்திகள் இந்த மொழியில் வரும்.
    .email = நன்றி! இனி { $school } மின்னஞ்சல்கள் இந்த மொழியில் வரும்.

sys-quiet = சரி. { $school } செய்தி அனுப்பும் நேரம்: { $from } முதல் { $to } வரை மட்டும். எல்லாம் நிறுத்த STOP/நிறுத்து என அனுப்புங்கள்.
    .short = சரி. { $school } செய்தி அனுப்பும் நேரம்: { $from } முதல் { $to } வரை மட்டும். எல்லாம் நிறுத்த STOP/நிறுத்து.
    .email = சரி. { $school } மின்னஞ்சல் அனுப்பும் நேரம்: { $from } முதல் { $to } வரை மட்டும். எல்லாம் நிறுத்த STOP/நிறுத்து என அனுப்புங்கள்.

sys-original-note = இதை { $teacher } எழுதிய மொழி: { $language }. படிக்க உதவி வேண்டுமானால் பதில் அனுப்புங்கள்.
