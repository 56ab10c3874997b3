### reviewed: no
### date: 2026-11-22
### checked: by meaning, εσείς; no gender; no reason is given, the choice stays with the family.
### second, independent pass: 2026-11-22; the text read back into English and compared with the source; nothing to mend.
### back-translation: offer "May I get to know your family for 20 minutes, at home or wherever you want? You decide.
### Answer YES or NO." booked "Thank you! T and T2 are coming: day, time. No preparation is needed. For a change, write
### to me." thanks "Thank you for the hospitality. What I learned (C): D. I will put it to use in class!"
### Natives first: thanks.

visit-offer = Μπορώ να γνωρίσω την οικογένειά σας για 20 λεπτά, στο σπίτι ή όπου θέλετε; Εσείς αποφασίζετε. Απαντήστε ΝΑΙ ή ΟΧΙ. - { $teacher }
    .short = Μπορώ να γνωρίσω την οικογένειά σας για 20 λεπτά, στο σπίτι ή όπου θέλετε; Απαντήστε ΝΑΙ ή ΟΧΙ. - { $teacher }

visit-booked = Ευχαριστώ! { $teacher } και { $colleague } έρχονται: { $day }, { $time }. Δεν χρειάζεται προετοιμασία. Για αλλαγή, γράψτε μου.

visit-thanks = Ευχαριστώ για τη φιλοξενία. Τι έμαθα ({ $child }): { $detail }. Θα το αξιοποιήσω στην τάξη! - { $teacher }
    .short = Ευχαριστώ για τη φιλοξενία. { $child }: { $detail }. Θα το αξιοποιήσω στην τάξη! - { $teacher }
