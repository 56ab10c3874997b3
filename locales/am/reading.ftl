### reviewed: no
### date: 2026-11-22
### checked: by meaning; back-translated apart from the first pass; እርስዎ; "a question for your child" instead of a verb that would show the
### child's sex; one act each. Natives first: growth "እያደረጉት ነው", log-ask "ካለፈው", log-thanks, bedtime "እንዴት ተገኘ".
### second, independent pass: 2026-11-22; read back and compared; pictures "in Amharic" instead of "the language: ...", table without an ending on the verbal noun. Natives first: growth, log-ask, bedtime.
### back-translation: fact "Talking about a book teaches your child C new words. Any language will do. Use the one you love." tip "Tonight,
### pause at one picture in B. A question for your child C: what is happening here?" growth "You are doing it! Stories heard from you help the growth
### of your child C. Next ask: what happens then?" peer "B: put a question to your child C, encourage. Add one new word, say it together." pictures
### "Reading each word is not needed. Looking at the pictures tell your child C the story in Amharic. This too has worth!" book-home "Today
### with your child C is B. Read, look or listen: L" log-ask "Since last D, how many minutes of story did you share with your child C? Answer a number.
### If it is 0, that is good too." log-thanks "We thank you for telling us! This month it is N minutes. / M minutes! This month it became N minutes.
### You are good fortune for your child C." table "Leave laying the table to your child C. Ask: how many forks are needed, and how many if a
### friend comes?" bedtime "Bedtime math: Q. A question for your child C: how was it found?"

read-fact = { $children ->
    [one] ስለ መጽሐፍ መነጋገር ለልጅዎ { $child } አዲስ ቃላት ያስተምራል። ማንኛውም ቋንቋ ይሆናል። የሚወዱትን ይጠቀሙ።
   *[other] ስለ መጽሐፍ መነጋገር ለልጆችዎ { $child } አዲስ ቃላት ያስተምራል። ማንኛውም ቋንቋ ይሆናል። የሚወዱትን ይጠቀሙ።
}

read-tip = { $children ->
    [one] ዛሬ ማታ { $book } ውስጥ አንድ ሥዕል ላይ ቆም ይበሉ። ለልጅዎ { $child } ጥያቄ፦ እዚህ ምን እየሆነ ነው?
   *[other] ዛሬ ማታ { $book } ውስጥ አንድ ሥዕል ላይ ቆም ይበሉ። ለልጆችዎ { $child } ጥያቄ፦ እዚህ ምን እየሆነ ነው?
}

read-growth = { $children ->
    [one] እያደረጉት ነው! ከእርስዎ የሚሰሙ ታሪኮች ለልጅዎ { $child } እድገት ይረዳሉ። ቀጥሎ ይጠይቁ፦ ከዚያ ምን ይሆናል?
   *[other] እያደረጉት ነው! ከእርስዎ የሚሰሙ ታሪኮች ለልጆችዎ { $child } እድገት ይረዳሉ። ቀጥሎ ይጠይቁ፦ ከዚያ ምን ይሆናል?
}

read-peer = { $children ->
    [one] { $book }፦ ለልጅዎ { $child } ጥያቄ ያቅርቡ፣ ያበረታቱ። አንድ አዲስ ቃል ይጨምሩ፣ አብረው ይበሉት።
   *[other] { $book }፦ ለልጆችዎ { $child } ጥያቄ ያቅርቡ፣ ያበረታቱ። አንድ አዲስ ቃል ይጨምሩ፣ አብረው ይበሉት።
}

read-pictures = { $children ->
    [one] እያንዳንዱን ቃል ማንበብ አያስፈልግም። ሥዕሎቹን እያዩ ለልጅዎ { $child } { $language ->
        [own] ታሪኩን በአማርኛ ይንገሩ
       *[other] ታሪኩን ይንገሩ፣ ቋንቋው፦ { $language }
    }። ይህም ዋጋ አለው!
   *[other] እያንዳንዱን ቃል ማንበብ አያስፈልግም። ሥዕሎቹን እያዩ ለልጆችዎ { $child } { $language ->
        [own] ታሪኩን በአማርኛ ይንገሩ
       *[other] ታሪኩን ይንገሩ፣ ቋንቋው፦ { $language }
    }። ይህም ዋጋ አለው!
}

read-book-home = { $children ->
    [one] ዛሬ ከልጅዎ { $child } ጋር { $book } አለ። ያንብቡ፣ ይመልከቱ ወይም ያዳምጡ፦ { $link }
   *[other] ዛሬ ከልጆችዎ { $child } ጋር { $book } አለ። ያንብቡ፣ ይመልከቱ ወይም ያዳምጡ፦ { $link }
}

read-log-ask = { $children ->
    [one] ካለፈው { $day } ጀምሮ ከልጅዎ { $child } ጋር ስንት ደቂቃ ታሪክ ተካፈሉ? ቁጥር ይመልሱ። 0 ቢሆንም ጥሩ ነው።
   *[other] ካለፈው { $day } ጀምሮ ከልጆችዎ { $child } ጋር ስንት ደቂቃ ታሪክ ተካፈሉ? ቁጥር ይመልሱ። 0 ቢሆንም ጥሩ ነው።
}

read-log-thanks = { $minutes ->
    [0] ስለነገሩን እናመሰግናለን! በዚህ ወር { $total } ደቂቃ ነው።
    [one] { $minutes } ደቂቃ! በዚህ ወር { $total } ደቂቃ ሆነ።
   *[other] { $minutes } ደቂቃ! በዚህ ወር { $total } ደቂቃ ሆነ።
} { $children ->
    [one] እርስዎ ለልጅዎ { $child } መልካም ዕድል ነዎት።
   *[other] እርስዎ ለልጆችዎ { $child } መልካም ዕድል ነዎት።
}

math-table = { $children ->
    [one] ገበታ ማሰናዳትን ለልጅዎ { $child } ይተዉ። ይጠይቁ፦ ስንት ሹካ ያስፈልጋል፣ ጓደኛ ቢመጣስ ስንት?
   *[other] ገበታ ማሰናዳትን ለልጆችዎ { $child } ይተዉ። ይጠይቁ፦ ስንት ሹካ ያስፈልጋል፣ ጓደኛ ቢመጣስ ስንት?
}

math-bedtime = { $children ->
    [one] የመኝታ ጊዜ ሒሳብ፦ { $question }። ለልጅዎ { $child } ጥያቄ፦ እንዴት ተገኘ?
   *[other] የመኝታ ጊዜ ሒሳብ፦ { $question }። ለልጆችዎ { $child } ጥያቄ፦ እንዴት ተገኘ?
}
