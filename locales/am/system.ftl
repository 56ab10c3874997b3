### reviewed: no
### date: 2026-11-22
### checked: by meaning; back-translated apart from the first pass; እርስዎ: stopped "S: no more messages reach you. To receive again answer
### START (ጀምር)." started "Welcome back! S sends you messages about class. To stop answer STOP (አቁም)." help "S: messages about your child's
### class. For help call: P. To stop answer STOP (አቁም)." wrong-number "Sorry! S has taken this number from its list. No more messages reach you." got-it
### "We thank you, your message reached me. I answer by W." language "Which language suits you? ... Answer a number." quiet "All right. S sends messages in these
### hours only: F until T. To stop all answer STOP (አቁም)."
### second, independent pass: 2026-11-22; texts and e-mail forms read back and compared; language "suits you". Natives first: sys-quiet.
### sys-original-note, second, independent pass: 2026-11-22; read back: "T wrote this in this language: L. If you need help
### to read, answer." Compared with the English; nothing changed.
### sys-language-changed, by meaning; second pass: 2026-11-22; read back: "We thank you! From now on S sends you messages in
### this language." Nothing changed. The e-mail form says the same of e-mails.

sys-stopped = { $school }፦ ከእንግዲህ መልእክት አይደርስዎትም። እንደገና ለመቀበል START (ጀምር) ይመልሱ።
    .email = { $school }፦ ከእንግዲህ ኢሜይል አይደርስዎትም። እንደገና ለመቀበል START (ጀምር) ይመልሱ።

sys-started = እንኳን ደህና ተመለሱ! { $school } ስለ ክፍል መልእክት ይልክልዎታል። ለማቆም STOP (አቁም) ይመልሱ።
    .email = እንኳን ደህና ተመለሱ! { $school } ስለ ክፍል ይጽፍልዎታል። ለማቆም STOP (አቁም) ይመልሱ።

sys-help = { $school }፦ ስለ ልጅዎ ክፍል መልእክት። ለእርዳታ ይደውሉ፦ { $phone }። ለማቆም STOP (አቁም) ይመልሱ።
    .email = { $school }፦ ስለ ልጅዎ ክፍል ኢሜይል። ለእርዳታ ይደውሉ፦ { $phone }። ለማቆም STOP (አቁም) ይመልሱ።

sys-wrong-number = ይቅርታ! { $school } ይህን ቁጥር ከዝርዝሩ አውጥቷል። ከእንግዲህ መልእክት አይደርስዎትም።
    .email = ይቅርታ! { $school } ይህን አድራሻ ከዝርዝሩ አውጥቷል። ከእንግዲህ ኢሜይል አይደርስዎትም።

sys-got-it = እናመሰግናለን፣ መልእክትዎ ደርሶኛል። እስከ { $when } እመልሳለሁ። - { $teacher }

sys-language = የትኛው ቋንቋ ይመችዎታል? 1 { $l1 }, 2 { $l2 }, 3 { $l3 }። ቁጥር ይመልሱ።

sys-language-changed = እናመሰግናለን! ከአሁን ጀምሮ { $school } በዚህ ቋንቋ መልእክት ይልክልዎታል።
    .email = እናመሰግናለን! ከአሁን ጀምሮ { $school } በዚህ ቋንቋ ይጽፍልዎታል።

sys-quiet = እሺ። { $school } መልእክት የሚልከው በዚህ ሰዓት ብቻ ነው፦ { $from } እስከ { $to }። ሁሉንም ለማቆም STOP (አቁም) ይመልሱ።
    .email = እሺ። { $school } የሚጽፈው በዚህ ሰዓት ብቻ ነው፦ { $from } እስከ { $to }። ሁሉንም ኢሜይል ለማቆም STOP (አቁም) ይመልሱ።

sys-original-note = { $teacher } ይህን የጻፉት በዚህ ቋንቋ ነው፦ { $language }። ለማንበብ እርዳታ ከፈለጉ ይመልሱ።
