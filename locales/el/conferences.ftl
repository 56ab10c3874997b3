### reviewed: no
### date: 2026-11-22
### checked: by meaning, εσείς; one question mark (;) each and no semicolon else; times with π.μ. and μ.μ.; nothing is
### said of a meeting that did not take place.
### second, independent pass: 2026-11-22; the text read back into English and compared with the source: booked.short
### offers and does not suppose ("αν θέλετε"); plan in two sentences, for a comma hid where the class begins.
### back-translation: ask-hours "C: when can we talk? Write days and hours that go with your work, such as: Tuesday
### after 6 pm." offer "C: let us make a plan together. 1) 2) 3). Answer 1, 2, 3 or write your own time." student-led
### "C: has work to show you, time, place. Your ideas will help us. Answer YES or another time." clarify "Thank you!
### Which time do you prefer? 1) 2) 3). Or answer CALL ME." counter "Thank you for the proposal: T0. I can 1) or 2).
### Does it suit you? Or write another time." booked "We have fixed it: day date, time, place. The child (C) may come
### too. For a change write to me." interpreter "Day, time: an interpreter for Greek (language: L) will be with us. For
### you it is free." reminder "See you day, time, place. Tell us a story about the child (C)! Answer YES or write
### another time." today "C: we talk today at time, mode. If you are a little late, just write to me." again "C: I still
### want very much that we talk. 1) 2). Or write a time that suits you." plan "Our plan (C): at home, H. In class I K. I
### will write to you: date."
### .short: ask-hours "... days and hours that suit you ..." offer "C: 1) 2) 3). Answer 1-3 or another time."
### student-led "C: has work to show you, ... Answer YES or another time." clarify "Which time? ..." counter "Thank you:
### T0. I can 1) 2). Does it suit you? Or another time." booked "... And C, if you like. Changes: write." reminder "See
### you ... Bring a story (C)! ..." again "C: I want very much that we talk. ... Or write any time you want." plan "C:
### at home, H. In class (I) K. I will write: date."
### Natives first: booked.short ("Και C, αν θέλετε"), interpreter, plan.
### second pass of one and off: 2026-11-22; the text read back into English and compared with the source.
### back-translation: one "C: there is one free hour, S1, place. Answer YES or write an hour that suits you." (.short
### "C: free hour S1, place. Answer YES or another hour.") off "C: our conversation, S1, cannot be held. I ask pardon. I
### will write to you for a new hour." (.short "... Pardon. ..."). Natives first: off ("δεν μπορεί να γίνει").
### two, taken, also: 2026-11-22; read back and compared: two "C: let us talk. 1) 2). Answer 1, 2 or write your own
### hour." (.short "C: 1) 2). Answer 1, 2 or another hour.") taken "Pardon, this hour has just been booked: S1." also
### "C: S1, place, with T.". Natives first: also (the case of the name after "με").

conf-ask-hours = { $child }: πότε μπορούμε να μιλήσουμε; Γράψτε μέρες και ώρες που ταιριάζουν με τη δουλειά σας, όπως: Τρίτη μετά τις 6 μ.μ. - { $teacher }
    .short = { $child }: πότε μπορούμε να μιλήσουμε; Γράψτε μέρες και ώρες που σας βολεύουν, όπως: Τρίτη μετά τις 6 μ.μ. - { $teacher }

conf-offer = { $child }: ας κάνουμε μαζί ένα σχέδιο. 1) { $s1 } 2) { $s2 } 3) { $s3 }. Απαντήστε 1, 2, 3 ή γράψτε τη δική σας ώρα. - { $teacher }
    .short = { $child }: 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") } 3) { DATETIME($s3, length: "tiny") }. Απαντήστε 1-3 ή άλλη ώρα. - { $teacher }

conf-one = { $child }: υπάρχει μία ελεύθερη ώρα, { $s1 }, { place }. Απαντήστε ΝΑΙ ή γράψτε μια ώρα που σας βολεύει. - { $teacher }
    .short = { $child }: ελεύθερη ώρα { DATETIME($s1, length: "tiny") }, { place }. Απαντήστε ΝΑΙ ή άλλη ώρα. - { $teacher }

conf-student-led = { $children ->
    [1] { $child }: έχει εργασίες να σας δείξει, { $s1 }, { place }. Οι ιδέες σας θα μας βοηθήσουν. Απαντήστε ΝΑΙ ή άλλη ώρα.
   *[other] { $child }: έχουν εργασίες να σας δείξουν, { $s1 }, { place }. Οι ιδέες σας θα μας βοηθήσουν. Απαντήστε ΝΑΙ ή άλλη ώρα.
}
    .short = { $children ->
        [1] { $child }: έχει εργασίες να σας δείξει, { DATETIME($s1, length: "tiny") }, { place }. Απαντήστε ΝΑΙ ή άλλη ώρα.
       *[other] { $child }: έχουν εργασίες να σας δείξουν, { DATETIME($s1, length: "tiny") }, { place }. Απαντήστε ΝΑΙ ή άλλη ώρα.
    }

conf-clarify = Ευχαριστώ! Ποια ώρα προτιμάτε; 1) { $s1 } 2) { $s2 } 3) { $s3 }. Ή απαντήστε ΚΑΛΕΣΤΕ ΜΕ.
    .short = Ποια ώρα; 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") } 3) { DATETIME($s3, length: "tiny") }. Ή απαντήστε ΚΑΛΕΣΤΕ ΜΕ.

conf-counter = Ευχαριστώ για την πρόταση: { $asked }. Μπορώ 1) { $s1 } ή 2) { $s2 }. Σας ταιριάζει; Ή γράψτε άλλη ώρα. - { $teacher }
    .short = Ευχαριστώ: { DATETIME($asked, length: "tiny") }. Μπορώ 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") }. Σας ταιριάζει; Ή άλλη ώρα. - { $teacher }

conf-booked = { $children ->
    [1] Κλείσαμε: { $day } { $date }, { $time }, { place }. Μπορεί να έρθει και το παιδί ({ $child }). Για αλλαγή, γράψτε μου. - { $teacher }
   *[other] Κλείσαμε: { $day } { $date }, { $time }, { place }. Μπορούν να έρθουν και τα παιδιά ({ $child }). Για αλλαγή, γράψτε μου. - { $teacher }
}
    .short = Κλείσαμε: { $day } { $date }, { $time }, { place }. Και { $child }, αν θέλετε. Αλλαγές: γράψτε. - { $teacher }

conf-interpreter = { $day }, { $time }: θα είναι μαζί μας διερμηνέας { $language ->
    [own] για τα ελληνικά
   *[other] (γλώσσα: { language })
}. Για εσάς είναι δωρεάν.

conf-reminder = { $children ->
    [1] Τα λέμε { $day }, { $time }, { place }. Πείτε μας μια ιστορία για το παιδί ({ $child })! Απαντήστε ΝΑΙ ή γράψτε άλλη ώρα.
   *[other] Τα λέμε { $day }, { $time }, { place }. Πείτε μας μια ιστορία για τα παιδιά ({ $child })! Απαντήστε ΝΑΙ ή γράψτε άλλη ώρα.
}
    .short = Τα λέμε { $day }, { $time }, { place }. Φέρτε μια ιστορία ({ $child })! Απαντήστε ΝΑΙ ή άλλη ώρα.

conf-today = { $child }: μιλάμε σήμερα, ώρα { $time }, { mode }. Αν αργήσετε λίγο, απλώς γράψτε μου. - { $teacher }

conf-again = { $child }: θέλω ακόμα πολύ να μιλήσουμε. 1) { $s1 } 2) { $s2 }. Ή γράψτε μια ώρα που σας βολεύει. - { $teacher }
    .short = { $child }: θέλω πολύ να μιλήσουμε. 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") }. Ή γράψτε όποια ώρα θέλετε. - { $teacher }

conf-two = { $child }: ας μιλήσουμε. 1) { $s1 } 2) { $s2 }. Απαντήστε 1, 2 ή γράψτε τη δική σας ώρα. - { $teacher }
    .short = { $child }: 1) { DATETIME($s1, length: "tiny") } 2) { DATETIME($s2, length: "tiny") }. Απαντήστε 1, 2 ή άλλη ώρα. - { $teacher }

conf-taken = Συγγνώμη, αυτή η ώρα μόλις κλείστηκε: { $s1 }.

conf-also = { $child }: { $s1 }, { place }, με { $teacher }.

conf-off = { $child }: η συζήτησή μας, { $s1 }, δεν μπορεί να γίνει. Ζητώ συγγνώμη. Θα σας γράψω για νέα ώρα. - { $teacher }
    .short = { $child }: η συζήτησή μας, { DATETIME($s1, length: "tiny") }, δεν μπορεί να γίνει. Συγγνώμη. Θα σας γράψω για νέα ώρα. - { $teacher }

conf-plan = Το σχέδιό μας ({ $child }): στο σπίτι, { $home_step }. Στην τάξη { $class_step }. Θα σας γράψω: { $date }. - { $teacher }
    .short = { $child }: στο σπίτι, { $home_step }. Στην τάξη { $class_step }. Θα γράψω: { $date }. - { $teacher }
