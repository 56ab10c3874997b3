### reviewed: no
### date: 2026-11-22
### checked: by meaning, εσείς; books in «», and so is the story problem, whose own mark may be the Greek ";"; "a
### friend" is "one child more", which has no sex.
### second, independent pass: 2026-11-22; the text read back into English and compared with the source: growth praises
### ("Τα πάτε πολύ καλά"), where the other words said "you manage".
### back-translation: fact "When you talk about a book, the child (C) learns new words. Every language will do. Choose
### the one you love." tip "Tonight stay at one picture from the book B. Ask the child (C): what is happening here?"
### growth "You do very well! With your stories the child (C) grows. Now ask: what will happen next?" peer "With the
### book B: ask the child (C) something, praise, add a new word, say it together." pictures "No need to read every word.
### Tell the child (C) the story from the pictures, in Greek (in the language L). That counts too!" book-home "C: has
### the book B today. Read it, see it or hear it: link" log-ask "From day until today, how many minutes did you share
### stories with the child (C)? Answer with a number. 0 is all right too." log-thanks "(Thank you for telling us!) M
### minutes! This month in all: N. The child (C) is lucky to have you." table "Let the child (C) lay the table. Ask: how
### many forks do we want, and how many if one child more comes?" bedtime "Maths before sleep: Q Ask the child (C): how
### do you know?"
### .short: fact "... Every language will do, whichever you love." tip "Tonight look at a picture in B. ..." peer "With
### B (C): ask something, praise, add a word, say it together." pictures "Tell the child (C) the story from the
### pictures, in Greek, not word for word. It counts!" book-home "C, book: B. Read, see or hear." log-ask "You and C:
### how many minutes with stories, since day? ..." table as above, shorter; bedtime "Maths for good night: Q Ask (C):
### how do we know it?"
### Natives first: peer, growth, table.

read-fact = { $children ->
    [1] Όταν μιλάτε για ένα βιβλίο, το παιδί ({ $child }) μαθαίνει νέες λέξεις. Κάθε γλώσσα κάνει. Διαλέξτε αυτή που αγαπάτε.
   *[other] Όταν μιλάτε για ένα βιβλίο, τα παιδιά ({ $child }) μαθαίνουν νέες λέξεις. Κάθε γλώσσα κάνει. Διαλέξτε αυτή που αγαπάτε.
}
    .short = { $children ->
        [1] Όταν μιλάτε για ένα βιβλίο, το παιδί ({ $child }) μαθαίνει νέες λέξεις. Κάθε γλώσσα κάνει, όποια αγαπάτε.
       *[other] Όταν μιλάτε για ένα βιβλίο, τα παιδιά ({ $child }) μαθαίνουν λέξεις. Κάθε γλώσσα κάνει, όποια αγαπάτε.
    }

read-tip = { $children ->
    [1] Απόψε σταθείτε σε μια εικόνα από το βιβλίο «{ $book }». Ρωτήστε το παιδί ({ $child }): τι γίνεται εδώ;
   *[other] Απόψε σταθείτε σε μια εικόνα από το βιβλίο «{ $book }». Ρωτήστε τα παιδιά ({ $child }): τι γίνεται εδώ;
}
    .short = { $children ->
        [1] Απόψε δείτε μια εικόνα στο «{ $book }». Ρωτήστε το παιδί ({ $child }): τι γίνεται εδώ;
       *[other] Απόψε δείτε μια εικόνα στο «{ $book }». Ρωτήστε τα παιδιά ({ $child }): τι γίνεται εδώ;
    }

read-growth = { $children ->
    [1] Τα πάτε πολύ καλά! Με τις ιστορίες σας μεγαλώνει το παιδί ({ $child }). Τώρα ρωτήστε: τι θα γίνει μετά;
   *[other] Τα πάτε πολύ καλά! Με τις ιστορίες σας μεγαλώνουν τα παιδιά ({ $child }). Τώρα ρωτήστε: τι θα γίνει μετά;
}

read-peer = { $children ->
    [1] Με το βιβλίο «{ $book }»: ρωτήστε κάτι το παιδί ({ $child }), επαινέστε, προσθέστε μια νέα λέξη, πείτε τη μαζί.
   *[other] Με το βιβλίο «{ $book }»: ρωτήστε κάτι τα παιδιά ({ $child }), επαινέστε, προσθέστε μια νέα λέξη, πείτε τη μαζί.
}
    .short = Με το «{ $book }» ({ $child }): ρωτήστε κάτι, επαινέστε, προσθέστε μια λέξη, πείτε τη μαζί.

read-pictures = { $children ->
    [1] Δεν χρειάζεται να διαβάσετε κάθε λέξη. Πείτε στο παιδί ({ $child }) την ιστορία από τις εικόνες, { $language ->
        [own] στα ελληνικά
       *[other] στη γλώσσα { language }
    }. Μετράει κι αυτό!
   *[other] Δεν χρειάζεται να διαβάσετε κάθε λέξη. Πείτε στα παιδιά ({ $child }) την ιστορία από τις εικόνες, { $language ->
        [own] στα ελληνικά
       *[other] στη γλώσσα { language }
    }. Μετράει κι αυτό!
}
    .short = { $children ->
        [1] Πείτε στο παιδί ({ $child }) την ιστορία από τις εικόνες, { $language ->
            [own] στα ελληνικά
           *[other] στη γλώσσα { language }
        }, όχι λέξη προς λέξη. Μετράει!
       *[other] Πείτε στα παιδιά ({ $child }) την ιστορία από τις εικόνες, { $language ->
            [own] στα ελληνικά
           *[other] στη γλώσσα { language }
        }, όχι λέξη προς λέξη. Μετράει!
    }

read-book-home = { $children ->
    [1] { $child }: έχει σήμερα το βιβλίο «{ $book }». Διαβάστε το, δείτε το ή ακούστε το: { $link }
   *[other] { $child }: έχουν σήμερα το βιβλίο «{ $book }». Διαβάστε το, δείτε το ή ακούστε το: { $link }
}
    .short = { $child }, βιβλίο: «{ $book }». Διαβάστε, δείτε ή ακούστε: { $link }

read-log-ask = { $children ->
    [1] Από { $day } ως σήμερα, πόσα λεπτά μοιραστήκατε ιστορίες με το παιδί ({ $child }); Απαντήστε με αριθμό. Και 0 είναι εντάξει.
   *[other] Από { $day } ως σήμερα, πόσα λεπτά μοιραστήκατε ιστορίες με τα παιδιά ({ $child }); Απαντήστε με αριθμό. Και 0 είναι εντάξει.
}
    .short = Εσείς και { $child }: πόσα λεπτά με ιστορίες, από { $day }; Απαντήστε με αριθμό. Και 0 είναι εντάξει.

read-log-thanks = { $minutes ->
    [0] Ευχαριστούμε που μας το είπατε! Αυτόν τον μήνα συνολικά: { $total }.
    [one] { $minutes } λεπτό! Αυτόν τον μήνα συνολικά: { $total }.
   *[other] { $minutes } λεπτά! Αυτόν τον μήνα συνολικά: { $total }.
} { $children ->
    [1] Το παιδί ({ $child }) είναι τυχερό που σας έχει.
   *[other] Τα παιδιά ({ $child }) είναι τυχερά που σας έχουν.
}

math-table = { $children ->
    [1] Ας στρώσει το τραπέζι το παιδί ({ $child }). Ρωτήστε: πόσα πιρούνια θέλουμε, και πόσα αν έρθει ένα παιδί ακόμα;
   *[other] Ας στρώσουν το τραπέζι τα παιδιά ({ $child }). Ρωτήστε: πόσα πιρούνια θέλουμε, και πόσα αν έρθει ένα παιδί ακόμα;
}
    .short = { $children ->
        [1] Ας στρώσει τραπέζι το παιδί ({ $child }). Ρωτήστε: πόσα πιρούνια, και πόσα αν έρθει ένα παιδί ακόμα;
       *[other] Ας στρώσουν τραπέζι τα παιδιά ({ $child }). Ρωτήστε: πόσα πιρούνια, και πόσα αν έρθει ένα παιδί ακόμα;
    }

math-bedtime = { $children ->
    [1] Μαθηματικά πριν τον ύπνο: «{ $question }» Ρωτήστε το παιδί ({ $child }): πώς το ξέρεις;
   *[other] Μαθηματικά πριν τον ύπνο: «{ $question }» Ρωτήστε τα παιδιά ({ $child }): πώς το ξέρετε;
}
    .short = Μαθηματικά για καληνύχτα: «{ $question }» Ρωτήστε ({ $child }): πώς το ξέρουμε;
