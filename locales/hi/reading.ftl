### reviewed: no
### date: 2026-11-22
### checked: आप throughout; nothing agrees with the child; spoons for forks; back-translated apart from the first pass.
### second, independent pass: 2026-11-22; compared line by line; nothing changed. Natives first: log-ask, growth, the stop of math-bedtime.
### back-translation: fact "By talking about a book C gets help in learning new words. Every language is right. Speak your dear
### language." tip "Tonight stop at one picture of B. Ask C: what is happening here?" growth "Very good! By stories with you C gets help
### to grow. Now ask: what will happen next?" peer "With B: ask C a question, say well done, add a new word, then say it together."
### pictures "It is not necessary to read each word. From the pictures tell C the story in L. This too is reading!" book-home "Today C
### has B. Read it, look at it or listen: link" log-ask "From D until now how many minutes of stories with C? Just send the number. 0 is
### fine too." log-thanks "N minutes! This month N minutes in all. It is C's good fortune that you are there." (0: "Thank you for
### telling!") table "Have C set the dining table. Ask: how many spoons are needed, and how many if a guest comes?" bedtime "Maths at
### bedtime: Q. Ask C: how was it found out?"
### Natives first: log-ask, growth.

read-fact = किताब पर बात करने से { $child } को नए शब्द सीखने में मदद मिलती है। हर भाषा ठीक है। अपनी प्यारी भाषा बोलें।

read-tip = आज रात { $book } के एक चित्र पर रुकें। { $child } से पूछें: यहाँ क्या हो रहा है?

read-growth = बहुत खूब! आपके साथ कहानियों से { $child } को बढ़ने में मदद मिलती है। अब पूछें: आगे क्या होगा?

read-peer = { $book } के साथ: { $child } से सवाल पूछें, शाबाशी दें, एक नया शब्द जोड़ें, फिर साथ बोलें।

read-pictures = हर शब्द पढ़ना ज़रूरी नहीं। चित्रों से { $child } को { language } में कहानी सुनाएँ। यह भी पढ़ना है!

read-book-home = आज { $child } के पास { $book } है। इसे पढ़ें, देखें या सुनें: { $link }

read-log-ask = { $day } से अब तक { $child } के साथ कितने मिनट कहानियाँ हुईं? बस संख्या भेजें। 0 भी ठीक है।

read-log-thanks = { $minutes ->
    [0] बताने के लिए धन्यवाद! इस महीने कुल { $total } मिनट।
    [one] { $minutes } मिनट! इस महीने कुल { $total } मिनट।
   *[other] { $minutes } मिनट! इस महीने कुल { $total } मिनट।
} { $child } का सौभाग्य है कि आप साथ हैं।

math-table = खाने की मेज़ { $child } से लगवाएँ। पूछें: कितने चम्मच चाहिए, और मेहमान आए तो कितने?

math-bedtime = सोते समय गणित: { $question }. { $child } से पूछें: कैसे पता चला?
