### reviewed: no
### date: 2026-11-22
### checked: by meaning; back-translated apart from the first pass; ንስኹም; "a question for your child" instead of a verb that would show the child's
### sex; one act each. Natives first: growth "ትገብርዎ ኣለኹም", log-thanks, table "ፋርኬታ", bedtime "ብኸመይ ተረኺቡ".
### second, independent pass: 2026-11-22; read back and compared; fact "በቲ እትፈትውዎ" (the verb takes ብ). Natives first: growth, log-thanks, table.
### back-translation: fact "Talking about a book teaches your child C new words. Any language will do. Use the one you love." tip "This evening in B
### stop at one picture. A question for your child C: what is happening here?" growth "You are doing it! Your stories help the growth of C. Next ask: what
### happens after?" peer "With B: ask your child C a question, encourage. Add one new word, say it together." pictures "Reading each word is not needed.
### Looking at the pictures tell your child C a story, in the language Tigrinya. This too has worth!" book-home "Today B is with C. Read, look or
### listen: L" log-ask "Since D how many minutes of story have you shared with C? Answer a number. 0 is good too." log-thanks "Thank you for telling us!
### This month it is N minutes. / M minutes! This month it became N minutes. You are good fortune for your child C." table "Leave laying the
### table to your child C. Ask: how many forks are needed, and if a friend comes how many?" bedtime "Math before sleep: Q. A question for your child C: how
### was it found?"

read-fact = { $children ->
    [one] ብዛዕባ መጽሓፍ ምዝራብ ንውላድኩም { $child } ሓደስቲ ቃላት ይምህር። ዝኾነ ቋንቋ ይኸውን። በቲ እትፈትውዎ ተጠቐሙ።
   *[other] ብዛዕባ መጽሓፍ ምዝራብ ንደቅኹም { $child } ሓደስቲ ቃላት ይምህር። ዝኾነ ቋንቋ ይኸውን። በቲ እትፈትውዎ ተጠቐሙ።
}

read-tip = { $children ->
    [one] ሎሚ ምሸት ኣብ { $book } ኣብ ሓደ ስእሊ ደው በሉ። ሕቶ ንውላድኩም { $child }፦ ኣብዚ እንታይ ይኸውን ኣሎ?
   *[other] ሎሚ ምሸት ኣብ { $book } ኣብ ሓደ ስእሊ ደው በሉ። ሕቶ ንደቅኹም { $child }፦ ኣብዚ እንታይ ይኸውን ኣሎ?
}

read-growth = ትገብርዎ ኣለኹም! ዛንታታትኩም ንዕብየት { $child } ይሕግዙ። ቀጺልኩም ሕተቱ፦ ድሕሪኡ እንታይ ይኸውን?

read-peer = { $children ->
    [one] ምስ { $book }፦ ንውላድኩም { $child } ሕቶ ሕተቱ፣ ኣተባብዑ። ሓንቲ ሓዳስ ቃል ወስኹ፣ ብሓባር በሉዋ።
   *[other] ምስ { $book }፦ ንደቅኹም { $child } ሕቶ ሕተቱ፣ ኣተባብዑ። ሓንቲ ሓዳስ ቃል ወስኹ፣ ብሓባር በሉዋ።
}

read-pictures = { $children ->
    [one] ነፍሲ ወከፍ ቃል ምንባብ ኣየድልን። ስእልታት እናረኣኹም ንውላድኩም { $child } ዛንታ ንገሩ፣ ብቋንቋ { language }። እዚ እውን ዋጋ ኣለዎ!
   *[other] ነፍሲ ወከፍ ቃል ምንባብ ኣየድልን። ስእልታት እናረኣኹም ንደቅኹም { $child } ዛንታ ንገሩ፣ ብቋንቋ { language }። እዚ እውን ዋጋ ኣለዎ!
}
    .short = { $children ->
        [one] ኩሉ ቃል ምንባብ ኣየድልን። ካብ ስእልታት ንውላድኩም { $child } ዛንታ ንገሩ፣ ብቋንቋ { language }። ዋጋ ኣለዎ!
       *[other] ኩሉ ቃል ምንባብ ኣየድልን። ካብ ስእልታት ንደቅኹም { $child } ዛንታ ንገሩ፣ ብቋንቋ { language }። ዋጋ ኣለዎ!
    }

read-book-home = ሎሚ { $book } ምስ { $child } ኣሎ። ኣንብቡ፣ ርኣዩ ወይ ስምዑ፦ { $link }

read-log-ask = ካብ { $day } ጀሚርኩም ምስ { $child } ክንደይ ደቒቕ ዛንታ ተኻፊልኩም? ቁጽሪ መልሱ። 0 እውን ጽቡቕ እዩ።

read-log-thanks = { $minutes ->
    [0] ስለ ዝነገርኩምና የቐንየለይ! ኣብዚ ወርሒ { $total } ደቒቕ እዩ።
    [one] { $minutes } ደቒቕ! ኣብዚ ወርሒ { $total } ደቒቕ ኮይኑ።
   *[other] { $minutes } ደቒቕ! ኣብዚ ወርሒ { $total } ደቒቕ ኮይኑ።
} { $children ->
    [one] ንስኹም ንውላድኩም { $child } ጽቡቕ ዕድል ኢኹም።
   *[other] ንስኹም ንደቅኹም { $child } ጽቡቕ ዕድል ኢኹም።
}

math-table = { $children ->
    [one] ምድላው ጣውላ ንውላድኩም { $child } ግደፉ። ሕተቱ፦ ክንደይ ፋርኬታ የድሊ፣ ዓርኪ እንተ መጺኡኸ ክንደይ?
   *[other] ምድላው ጣውላ ንደቅኹም { $child } ግደፉ። ሕተቱ፦ ክንደይ ፋርኬታ የድሊ፣ ዓርኪ እንተ መጺኡኸ ክንደይ?
}

math-bedtime = { $children ->
    [one] ሒሳብ ቅድሚ ድቃስ፦ { $question }። ሕቶ ንውላድኩም { $child }፦ ብኸመይ ተረኺቡ?
   *[other] ሒሳብ ቅድሚ ድቃስ፦ { $question }። ሕቶ ንደቅኹም { $child }፦ ብኸመይ ተረኺቡ?
}
