### A family's page of a story or a game, and the ways to share it: a name and three small steps each.
### reviewed: no
### date: 2026-11-22
### checked: by meaning, εσείς; names in brackets after "το παιδί", in the base form; "πώς το ξέρουμε;", which asks one and
### several children alike; "a friend" is "one child more", which has no sex; the school is asked for a new link, for
### "teacher" has a gender.
### back-translation: share: "A story for the child (C)" "An idea for the child (C)" "Read it here" "Hear it" "Open the pages
### (PDF)" "Keep it on this phone (EPUB)" "Open the page of the book" "Print" "How to share it" "No need to read every word.
### See the pictures and tell the story in your own language." "Language of the book: L. The pictures tell the story in every
### language." "How many minutes was it? Answer our message with a number." "Text: A" "Licence: X" "This page has closed. Ask
### for a new link from the school." talk "Speak about the book" "Ask the child (C) about a picture: what is happening here?"
### "Praise every answer and add a new word." "Say it together." pictures "The story in the pictures" "See all the pictures
### first, without reading." "Ask the child (C): who is it? What is happening?" "Tell the story together, in your own
### language." next "What will happen next?" "Stop before you turn the page." "Ask the child (C): what will happen next? Why?"
### "Turn the page and see together." again "Tell it again" "Close the book." "Ask the child (C): what happened first? And
### next? How did it end?" "Make another ending together." life "A story from your life" "Find in the book something you know
### from your own life." "Tell it to the child (C)." "Ask the child (C) for a similar story." table "Numbers at the table"
### "Lay the table with the child (C) and count together." "Ask: how many plates, if one child more comes?" "Ask: how do we
### know it?" bedtime "A story with numbers before sleep" "Tell a small story with numbers: there were five birds and two flew
### away." "Ask the child (C): how many are there now?" walk "A game for the walk" "Let the child (C) find three signs,
### numbers or colours." "Count them together." "Make a story with them." shop "A game for the shop" "Count five things with
### the child (C)." "Ask: which costs more?" song "Sing together" "Sing with the child (C) a song that you know." "Clap once
### for each part of a word." "Change one word and laugh together."
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the source
### (meaning, facts, variables, address, gender, one and several children); nothing changed. Natives first: way-pictures-2
### ("ποιος είναι;"), way-bedtime-1, way-song-2.

share-title = { $children ->
    [1] Μια ιστορία για το παιδί ({ $child })
   *[other] Μια ιστορία για τα παιδιά ({ $child })
}
share-idea = { $children ->
    [1] Μια ιδέα για το παιδί ({ $child })
   *[other] Μια ιδέα για τα παιδιά ({ $child })
}
share-read = Διαβάστε την εδώ
share-listen = Ακούστε την
share-pdf = Ανοίξτε τις σελίδες (PDF)
share-epub = Κρατήστε την σε αυτό το τηλέφωνο (EPUB)
share-web = Ανοίξτε τη σελίδα του βιβλίου
share-print = Εκτύπωση
share-how = Πώς να τη μοιραστείτε
share-pictures = Δεν χρειάζεται να διαβάσετε κάθε λέξη. Δείτε τις εικόνες και πείτε την ιστορία στη δική σας γλώσσα.
share-other = Γλώσσα του βιβλίου: { $language }. Οι εικόνες λένε την ιστορία σε κάθε γλώσσα.
share-minutes = Πόσα λεπτά ήταν; Απαντήστε στο μήνυμά μας με αριθμό.
share-author = Κείμενο: { $author }
share-licence = Άδεια: { $licence }
share-gone = Αυτή η σελίδα έκλεισε. Ζητήστε νέο σύνδεσμο από το σχολείο.

way-talk = Μιλήστε για το βιβλίο
way-talk-1 = { $children ->
    [1] Ρωτήστε το παιδί ({ $child }) για μια εικόνα: τι γίνεται εδώ;
   *[other] Ρωτήστε τα παιδιά ({ $child }) για μια εικόνα: τι γίνεται εδώ;
}
way-talk-2 = Επαινέστε κάθε απάντηση και προσθέστε μια νέα λέξη.
way-talk-3 = Πείτε τη μαζί.

way-pictures = Η ιστορία στις εικόνες
way-pictures-1 = Δείτε πρώτα όλες τις εικόνες, χωρίς να διαβάσετε.
way-pictures-2 = { $children ->
    [1] Ρωτήστε το παιδί ({ $child }): ποιος είναι; Τι γίνεται;
   *[other] Ρωτήστε τα παιδιά ({ $child }): ποιος είναι; Τι γίνεται;
}
way-pictures-3 = Πείτε την ιστορία μαζί, στη δική σας γλώσσα.

way-next = Τι θα γίνει μετά;
way-next-1 = Σταματήστε πριν γυρίσετε τη σελίδα.
way-next-2 = { $children ->
    [1] Ρωτήστε το παιδί ({ $child }): τι θα γίνει μετά; Γιατί;
   *[other] Ρωτήστε τα παιδιά ({ $child }): τι θα γίνει μετά; Γιατί;
}
way-next-3 = Γυρίστε τη σελίδα και δείτε μαζί.

way-again = Πείτε την ξανά
way-again-1 = Κλείστε το βιβλίο.
way-again-2 = { $children ->
    [1] Ρωτήστε το παιδί ({ $child }): τι έγινε πρώτα; Και μετά; Πώς τελείωσε;
   *[other] Ρωτήστε τα παιδιά ({ $child }): τι έγινε πρώτα; Και μετά; Πώς τελείωσε;
}
way-again-3 = Φτιάξτε μαζί ένα άλλο τέλος.

way-life = Μια ιστορία από τη ζωή σας
way-life-1 = Βρείτε στο βιβλίο κάτι που ξέρετε από τη δική σας ζωή.
way-life-2 = { $children ->
    [1] Πείτε το στο παιδί ({ $child }).
   *[other] Πείτε το στα παιδιά ({ $child }).
}
way-life-3 = { $children ->
    [1] Ζητήστε από το παιδί ({ $child }) μια παρόμοια ιστορία.
   *[other] Ζητήστε από τα παιδιά ({ $child }) μια παρόμοια ιστορία.
}

way-table = Αριθμοί στο τραπέζι
way-table-1 = { $children ->
    [1] Στρώστε το τραπέζι με το παιδί ({ $child }) και μετρήστε μαζί.
   *[other] Στρώστε το τραπέζι με τα παιδιά ({ $child }) και μετρήστε μαζί.
}
way-table-2 = Ρωτήστε: πόσα πιάτα, αν έρθει ένα παιδί ακόμα;
way-table-3 = Ρωτήστε: πώς το ξέρουμε;

way-bedtime = Μια ιστορία με αριθμούς πριν τον ύπνο
way-bedtime-1 = Πείτε μια μικρή ιστορία με αριθμούς: ήταν πέντε πουλιά και πέταξαν τα δύο.
way-bedtime-2 = { $children ->
    [1] Ρωτήστε το παιδί ({ $child }): πόσα είναι τώρα;
   *[other] Ρωτήστε τα παιδιά ({ $child }): πόσα είναι τώρα;
}
way-bedtime-3 = Ρωτήστε: πώς το ξέρουμε;

way-walk = Ένα παιχνίδι για τη βόλτα
way-walk-1 = { $children ->
    [1] Ας βρει το παιδί ({ $child }) τρεις πινακίδες, αριθμούς ή χρώματα.
   *[other] Ας βρουν τα παιδιά ({ $child }) τρεις πινακίδες, αριθμούς ή χρώματα.
}
way-walk-2 = Μετρήστε τα μαζί.
way-walk-3 = Φτιάξτε μια ιστορία με αυτά.

way-shop = Ένα παιχνίδι για το μαγαζί
way-shop-1 = { $children ->
    [1] Μετρήστε πέντε πράγματα με το παιδί ({ $child }).
   *[other] Μετρήστε πέντε πράγματα με τα παιδιά ({ $child }).
}
way-shop-2 = Ρωτήστε: ποιο κοστίζει πιο πολύ;
way-shop-3 = Ρωτήστε: πώς το ξέρουμε;

way-song = Τραγουδήστε μαζί
way-song-1 = { $children ->
    [1] Πείτε με το παιδί ({ $child }) ένα τραγούδι που ξέρετε.
   *[other] Πείτε με τα παιδιά ({ $child }) ένα τραγούδι που ξέρετε.
}
way-song-2 = Χτυπήστε παλαμάκια μία φορά για κάθε μέρος μιας λέξης.
way-song-3 = Αλλάξτε μία λέξη και γελάστε μαζί.
