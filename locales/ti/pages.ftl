### reviewed: no
### date: 2026-11-22
### checked: by meaning, ንስኹም; back-translated line by line: "Stopping e-mail", "Do you want e-mail from S to be stopped?", "Yes, let it be
### stopped", "Finished. From S no more e-mail comes to you.", "Have you changed your mind? It can come to you again.", "Let it be sent to me
### again", "Good that you are back. From S e-mail will come to you again.", "This link works no more. Please ask help from the school."; "What is this?", "S
### through Porchlight sends families news about children, in the language each family reads.", "You can answer any message in your language. Your answer is
### read by your child's teacher.", "You need no app nor account. The school asks no money.", "To stop messages answer STOP or ደው ኣብሉ. To receive
### again answer START or ጀምር.", "To change language or hour tell us by your answer.", "The school keeps your number and message for this only."
### second, independent pass: 2026-11-22; read back and compared; nothing changed. Natives first: about-what.

page-unsubscribe-title = ኢመይል ምቁራጽ
page-unsubscribe-question = ካብ { $school } ዝመጽእ ኢመይል ክቋረጽ ትደልዩ ዶ?
page-unsubscribe-button = እወ፣ ይቋረጽ
page-unsubscribe-done = ተወዲኡ። ካብ { $school } ድሕሪ ሕጂ ኢመይል ኣይመጸኩምን እዩ።
page-unsubscribe-again = ሓሳብኩም ቀይርኩም? እንደገና ክመጸኩም ይኽእል እዩ።
page-unsubscribe-again-button = እንደገና ይለኣኸለይ
page-unsubscribe-restarted = እንቋዕ ብደሓን ተመለስኩም። ካብ { $school } እንደገና ኢመይል ክመጸኩም እዩ።
page-link-old = እዚ ሊንክ ድሕሪ ሕጂ ኣይሰርሕን እዩ። በጃኹም ካብ ቤት ትምህርቲ ሓገዝ ሕተቱ።

page-about-title = እዚ እንታይ እዩ?
page-about-what = { $school } ብ Porchlight ኣቢሉ ብዛዕባ ቆልዑ ዜና ናብ ስድራቤታት ይልእኽ፣ ነፍሲ ወከፍ ስድራ ብእተንብቦ ቋንቋ።
page-about-answer = ንዝኾነ መልእኽቲ ብቋንቋኹም ክትምልሱ ትኽእሉ። መልስኹም ብመምህር ውላድኩም ይንበብ።
page-about-free = ኣፕ ይኹን ኣካውንት ኣየድልየኩምን። ቤት ትምህርቲ ገንዘብ ኣይሓትትን።
page-about-stop = መልእኽቲ ንምቁራጽ STOP ወይ ደው ኣብሉ መልሱ። እንደገና ንምቕባል START ወይ ጀምር መልሱ።
page-about-language = ቋንቋ ወይ ሰዓት ንምቕያር ብመልስኹም ንገሩና።
page-about-privacy = ቤት ትምህርቲ ቁጽርኹምን መልእኽትኹምን ነዚ ጥራይ ይሕዞ።

# The family's page of conferences, behind a signed link; by meaning, compared with the English line by line.
page-meet-title = ግዜ ርክብ
page-meet-none = ካብዚኦም ዝጥዕም የለን
page-meet-when = መዓስ ክትመጹ ትኽእሉ?
page-meet-send = ስደዱ
page-meet-cancel = ክንመጽእ ኣይንኽእልን ኢና
page-meet-taken = እቲ ግዜ ሕጂ ተታሒዙ። በጃኹም ካልእ ምረጹ።
page-meet-thanks = የቐንየልና። ቤት ትምህርቲ ክጽሕፈልኩም እዩ።
