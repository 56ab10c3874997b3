### reviewed: no
### date: 2026-11-22
### checked: by meaning; back-translated apart from the first pass; ንስኹም: stopped "From S no more messages come to you. To receive again answer START
### (ጀምር)." started "Good that you are back safely! From S messages about class will come to you. To stop answer STOP (ደው ኣብሉ)." help "S: messages
### about the class of your child. For help call: P. To stop answer STOP (ደው ኣብሉ)." wrong-number "Sorry! This number is out of the list of S. No more
### messages come to you." got-it "Thank you, your message reached me. I will answer by W." language "Which language suits you? ... Answer a number." quiet
### "All right. From S messages come to you from F until T only. To stop all answer STOP (ደው ኣብሉ)."
### second, independent pass: 2026-11-22; texts and e-mail forms read back and compared; nothing changed. Natives first: "ኣይመጸኩምን".
### sys-original-note, second, independent pass: 2026-11-22; read back: "T wrote this with this language: L. If you want
### help to read, answer." Compared with the English; nothing changed.
### sys-language-changed, by meaning; second pass: 2026-11-22; read back: "Thanks! From now on messages will come to you
### from S with this language." Nothing changed. The e-mail form says the same of e-mails.

sys-stopped = ካብ { $school } ድሕሪ ሕጂ መልእኽቲ ኣይመጸኩምን እዩ። እንደገና ንምቕባል START (ጀምር) መልሱ።
    .email = ካብ { $school } ድሕሪ ሕጂ ኢመይል ኣይመጸኩምን እዩ። እንደገና ንምቕባል START (ጀምር) መልሱ።

sys-started = እንቋዕ ብደሓን ተመለስኩም! ካብ { $school } ብዛዕባ ክፍሊ መልእኽቲ ክመጸኩም እዩ። ንምቁራጽ STOP (ደው ኣብሉ) መልሱ።
    .email = እንቋዕ ብደሓን ተመለስኩም! ካብ { $school } ብዛዕባ ክፍሊ ኢመይል ክመጸኩም እዩ። ንምቁራጽ STOP (ደው ኣብሉ) መልሱ።

sys-help = { $school }፦ መልእኽቲ ብዛዕባ ክፍሊ ውላድኩም። ንሓገዝ ደውሉ፦ { $phone }። ንምቁራጽ STOP (ደው ኣብሉ) መልሱ።
    .email = { $school }፦ ኢመይል ብዛዕባ ክፍሊ ውላድኩም። ንሓገዝ ደውሉ፦ { $phone }። ንምቁራጽ STOP (ደው ኣብሉ) መልሱ።

sys-wrong-number = ይቕሬታ! እዚ ቁጽሪ ካብ ዝርዝር { $school } ወጺኡ። ድሕሪ ሕጂ መልእኽቲ ኣይመጸኩምን እዩ።
    .email = ይቕሬታ! እዚ ኣድራሻ ካብ ዝርዝር { $school } ወጺኡ። ድሕሪ ሕጂ ኢመይል ኣይመጸኩምን እዩ።

sys-got-it = የቐንየለይ፣ መልእኽትኹም በጺሑኒ። ክሳብ { $when } ክምልስ እየ። - { $teacher }

sys-language = ኣየናይ ቋንቋ ይጥዕመኩም? 1 { $l1 }, 2 { $l2 }, 3 { $l3 }። ቁጽሪ መልሱ።

sys-language-changed = የቐንየለይ! ካብ ሕጂ ንደሓር ካብ { $school } መልእኽቲ ብዚ ቋንቋ ክመጸኩም እዩ።
    .email = የቐንየለይ! ካብ ሕጂ ንደሓር ካብ { $school } ኢመይል ብዚ ቋንቋ ክመጸኩም እዩ።

sys-quiet = ሕራይ። ካብ { $school } መልእኽቲ ዝመጸኩም ካብ { $from } ክሳብ { $to } ጥራይ እዩ። ኩሉ ንምቁራጽ STOP (ደው ኣብሉ) መልሱ።
    .email = ሕራይ። ካብ { $school } ኢመይል ዝመጸኩም ካብ { $from } ክሳብ { $to } ጥራይ እዩ። ኩሉ ኢመይል ንምቁራጽ STOP (ደው ኣብሉ) መልሱ።

sys-original-note = { $teacher } ነዚ ብዚ ቋንቋ ጽሒፎምዎ፦ { $language }። ንምንባብ ሓገዝ እንተደሊኹም መልሱ።
