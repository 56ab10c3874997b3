### reviewed: no
### date: 2026-11-22
### checked: translated by meaning; back-translated apart from the first pass and compared for meaning, tone and form of
### address (εσείς); no article before a name: the name stands before a colon or in brackets after "το παιδί", which is
### neuter; [1] for one child; .short is the hand-shortened form.
### second, independent pass: 2026-11-22; the text read back into English and compared with the source; nothing to mend.
### Natives first: a name, a colon and then a verb (effort, kindness).
### back-translation: first-contact as e-mail "Hello, T from school S writes to you. I teach in your child's class (C).
### I will send good news and ideas. STOP to stop, HELP for help." strength "C: good news! D. Tonight ask about the
### topic: K." effort "Topic: K. C: goes on with the effort. D. That is how we learn!" kindness "C: showed kindness
### today. D. Our class is better with your child." growth "C: good news! This month we see progress. Topic: K. The time
### you give at home shows. Thank you!" thank-family "I thank you for this: X. C: shared it with us with pride."
### home-language "C: taught us a word in Greek (in the language L) today: W. The whole class said it! Teach us more."
### here-all-week "C: with us every day (on all N days) this week. We had a good time and learned a lot. Thank you!"
### next-step "C: we see progress. Topic: K. Something to try at home: A. 5 minutes are enough."
### first-contact as SMS "Hello, T writes, S. I teach your child (C). I send good news and ideas. STOP: end, HELP:
### help."
### .short: first-contact "T writes, S, class: C. I will send good news. ..." effort "Topic: K. C: does not give up. D.
### That is how we learn!" kindness "... So the class is better." growth "C: this month we see progress. Topic: K. The
### time at home shows. Thank you!" thank-family "I thank you: X. ..." next-step "C: we see progress. Topic: K. At home:
### A. 5 minutes are enough."
### Natives first: effort and growth ("Θέμα: ..."), here-all-week, thank-family.

skill = { $skill ->
    [reading] ανάγνωση
    [writing] γραφή
    [counting] μέτρημα
    [maths] μαθηματικά
    [science] επιστήμες
    [drawing] ζωγραφική
    [music] μουσική
    [listening] ακρόαση
    [sharing] μοίρασμα
    [asking-questions] ερωτήσεις
    [working-together] συνεργασία
    [keeping-at-it] επιμονή
   *[other] { $skill }
}

note-first-contact = { $children ->
    [1] Γεια σας, γράφει { $teacher }, { $school }. Διδάσκω το παιδί σας ({ $child }). Στέλνω καλά νέα και ιδέες. STOP/ΣΤΟΠ: τέλος, HELP: βοήθεια.
   *[other] Γεια σας, γράφει { $teacher }, { $school }. Διδάσκω τα παιδιά σας ({ $child }). Στέλνω καλά νέα και ιδέες. STOP/ΣΤΟΠ: τέλος, HELP: βοήθεια.
}
    .email = { $children ->
        [1] Γεια σας, σας γράφει { $teacher } από το σχολείο { $school }. Διδάσκω στην τάξη του παιδιού σας ({ $child }). Θα στέλνω καλά νέα και ιδέες. STOP (ΣΤΟΠ) για διακοπή, HELP για βοήθεια.
       *[other] Γεια σας, σας γράφει { $teacher } από το σχολείο { $school }. Διδάσκω στην τάξη των παιδιών σας ({ $child }). Θα στέλνω καλά νέα και ιδέες. STOP (ΣΤΟΠ) για διακοπή, HELP για βοήθεια.
    }
    .short = Γράφει { $teacher }, { $school }, τάξη: { $child }. Θα στέλνω καλά νέα. STOP/ΣΤΟΠ: διακοπή, HELP: βοήθεια.

note-strength = { $child }: καλά νέα! { $detail }. Απόψε ρωτήστε για το θέμα: { skill }. - { $teacher }

note-effort = { $children ->
    [1] Θέμα: { skill }. { $child }: συνεχίζει την προσπάθεια. { $detail }. Έτσι μαθαίνουμε! - { $teacher }
   *[other] Θέμα: { skill }. { $child }: συνεχίζουν την προσπάθεια. { $detail }. Έτσι μαθαίνουμε! - { $teacher }
}
    .short = { $children ->
        [1] Θέμα: { skill }. { $child }: δεν τα παρατά. { $detail }. Έτσι μαθαίνουμε! - { $teacher }
       *[other] Θέμα: { skill }. { $child }: δεν τα παρατούν. { $detail }. Έτσι μαθαίνουμε! - { $teacher }
    }

note-kindness = { $children ->
    [1] { $child }: σήμερα έδειξε καλοσύνη. { $detail }. Η τάξη μας είναι καλύτερη με το παιδί σας. - { $teacher }
   *[other] { $child }: σήμερα έδειξαν καλοσύνη. { $detail }. Η τάξη μας είναι καλύτερη με τα παιδιά σας. - { $teacher }
}
    .short = { $children ->
        [1] { $child }: σήμερα έδειξε καλοσύνη. { $detail }. Έτσι η τάξη είναι καλύτερη. - { $teacher }
       *[other] { $child }: σήμερα έδειξαν καλοσύνη. { $detail }. Έτσι η τάξη είναι καλύτερη. - { $teacher }
    }

note-growth = { $child }: καλά νέα! Αυτόν τον μήνα βλέπουμε πρόοδο. Θέμα: { skill }. Φαίνεται ο χρόνος που δίνετε στο σπίτι. Ευχαριστώ! - { $teacher }
    .short = { $child }: αυτόν τον μήνα βλέπουμε πρόοδο. Θέμα: { skill }. Φαίνεται ο χρόνος στο σπίτι. Ευχαριστώ! - { $teacher }

note-thank-family = { $children ->
    [1] Σας ευχαριστώ για αυτό: { $thing }. { $child }: το μοιράστηκε μαζί μας με περηφάνια. - { $teacher }
   *[other] Σας ευχαριστώ για αυτό: { $thing }. { $child }: το μοιράστηκαν μαζί μας με περηφάνια. - { $teacher }
}
    .short = { $children ->
        [1] Σας ευχαριστώ: { $thing }. { $child }: το μοιράστηκε μαζί μας με περηφάνια. - { $teacher }
       *[other] Σας ευχαριστώ: { $thing }. { $child }: το μοιράστηκαν μαζί μας με περηφάνια. - { $teacher }
    }

note-home-language = { $children ->
    [1] { $child }: σήμερα μας έμαθε μια λέξη { $language ->
        [own] στα ελληνικά
       *[other] στη γλώσσα { language }
    }: { $word }. Την είπε όλη η τάξη! Μάθετέ μας κι άλλες. - { $teacher }
   *[other] { $child }: σήμερα μας έμαθαν μια λέξη { $language ->
        [own] στα ελληνικά
       *[other] στη γλώσσα { language }
    }: { $word }. Την είπε όλη η τάξη! Μάθετέ μας κι άλλες. - { $teacher }
}

note-here-all-week = { $child }: μαζί μας { $n ->
    [1] κάθε μέρα
   *[other] και τις { $n } μέρες
} αυτή την εβδομάδα. Περάσαμε όμορφα και μάθαμε πολλά. Ευχαριστώ! - { $teacher }

note-next-step = { $child }: βλέπουμε πρόοδο. Θέμα: { skill }. Κάτι να δοκιμάσετε στο σπίτι: { $action }. 5 λεπτά φτάνουν. - { $teacher }
    .short = { $child }: βλέπουμε πρόοδο. Θέμα: { skill }. Στο σπίτι: { $action }. 5 λεπτά φτάνουν. - { $teacher }
