### reviewed: no
### date: 2026-11-22
### checked: by meaning, እርስዎ; back-translated line by line: "Stopping e-mail", "Do you want e-mail from this school to stop? (S)", "Yes, let it
### stop", "Done. S sends you no more e-mail.", "Changed your mind? It can reach you again.", "Let it be sent again", "Welcome back. S sends you
### e-mail again.", "This link works no more. Please ask the school for help."; "What is this?", "S uses Porchlight to send families news about
### the children, in the language each family reads.", "You can answer any message in your language. Your answer is read by your child's
### teacher.", "You need no app nor account. The school asks no money.", "To stop messages answer STOP or አቁም. To receive again answer START or
### ጀምር.", "To change the language or the hour tell us in your answer.", "The school keeps your number and message for this only."
### second, independent pass: 2026-11-22; read back and compared; nothing changed. Natives first: about-what.

page-unsubscribe-title = ኢሜይል ማቆም
page-unsubscribe-question = ከዚህ ትምህርት ቤት የሚመጣ ኢሜይል እንዲቆም ይፈልጋሉ? ({ $school })
page-unsubscribe-button = አዎ፣ ይቁም
page-unsubscribe-done = ተጠናቋል። { $school } ከእንግዲህ ኢሜይል አይልክልዎትም።
page-unsubscribe-again = ሐሳብዎን ቀየሩ? እንደገና ሊደርስዎት ይችላል።
page-unsubscribe-again-button = እንደገና ይላክልኝ
page-unsubscribe-restarted = እንኳን ደህና ተመለሱ። { $school } እንደገና ኢሜይል ይልክልዎታል።
page-link-old = ይህ ሊንክ ከእንግዲህ አይሠራም። እባክዎ ትምህርት ቤቱን እርዳታ ይጠይቁ።

page-about-title = ይህ ምንድን ነው?
page-about-what = { $school } ስለ ልጆች ዜና ለቤተሰቦች ለመላክ Porchlight ይጠቀማል፣ እያንዳንዱ ቤተሰብ በሚያነበው ቋንቋ።
page-about-answer = ለማንኛውም መልእክት በቋንቋዎ መመለስ ይችላሉ። መልስዎ በልጅዎ አስተማሪ ይነበባል።
page-about-free = መተግበሪያም ሆነ አካውንት አያስፈልግዎትም። ትምህርት ቤቱ ገንዘብ አይጠይቅም።
page-about-stop = መልእክት ለማቆም STOP ወይም አቁም ይመልሱ። እንደገና ለመቀበል START ወይም ጀምር ይመልሱ።
page-about-language = ቋንቋውን ወይም ሰዓቱን ለመቀየር በምላሽዎ ይንገሩን።
page-about-privacy = ትምህርት ቤቱ ቁጥርዎንና መልእክትዎን የሚይዘው ለዚህ ብቻ ነው።

# The family's page of conferences, behind a signed link; by meaning, compared with the English line by line.
page-meet-title = የመገናኛ ጊዜ
page-meet-none = ከእነዚህ የሚመቸኝ የለም
page-meet-when = መቼ መምጣት ይችላሉ?
page-meet-send = ይላኩ
page-meet-cancel = መምጣት አልችልም
page-meet-taken = ይህ ሰዓት አሁን ተይዟል። እባክዎ ሌላ ይምረጡ።
page-meet-thanks = እናመሰግናለን። ትምህርት ቤቱ ይጽፍልዎታል።
