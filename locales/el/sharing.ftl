### Stories and games that are sent, minutes that are mended, questions to get to know a family.
### reviewed: no
### date: 2026-11-22
### checked: by meaning, εσείς; books in «», names in brackets after "το παιδί" or before a colon, in the base form; nothing
### agrees with a gender; one act or one ask each; nothing to buy.
### back-translation: subjects "A game to play together", "A question from school" share "A story for the child (C): B. See
### it, hear it or read it: LINK" (.short "C: B. See, hear or read: LINK") log-again "How many minutes did you share stories
### with the child (C)? Answer with a number, like 20." log-fixed "We changed it: N minute/minutes. This month in all: T.
### Thank you!" streak "You and C: N week with stories / N weeks in a row with stories. How wonderful!" walk "On the walk,
### let the child (C) find three signs, numbers or colours. Make a story with them." shop "In the shop, count five things
### with the child (C). Which costs more?" family "T asks (C): Q Answer in your own words, or 0 to pass it by." (.short
### "Answer freely ...") thanks "Thank you for the answer! T will read it."
### second, independent pass: 2026-11-22; each line read back into English by another hand and compared with the source
### (meaning, facts, variables, address, gender, one and several children); changed: in read-streak "εσείς και C" leads.
### Natives first: ask-family ("να την προσπεράσετε"), play-walk.

email-subject-play = Ένα παιχνίδι να παίξετε μαζί
email-subject-ask = Μια ερώτηση από το σχολείο

read-share = { $children ->
    [1] Μια ιστορία για το παιδί ({ $child }): «{ $book }». Δείτε την, ακούστε την ή διαβάστε την: { $link }
   *[other] Μια ιστορία για τα παιδιά ({ $child }): «{ $book }». Δείτε την, ακούστε την ή διαβάστε την: { $link }
}
    .short = { $child }: «{ $book }». Δείτε, ακούστε ή διαβάστε: { $link }

read-log-again = { $children ->
    [1] Πόσα λεπτά μοιραστήκατε ιστορίες με το παιδί ({ $child }); Απαντήστε με αριθμό, όπως 20.
   *[other] Πόσα λεπτά μοιραστήκατε ιστορίες με τα παιδιά ({ $child }); Απαντήστε με αριθμό, όπως 20.
}

read-log-fixed = { $minutes ->
    [one] Το αλλάξαμε: { $minutes } λεπτό. Αυτόν τον μήνα συνολικά: { $total }. Ευχαριστούμε!
   *[other] Το αλλάξαμε: { $minutes } λεπτά. Αυτόν τον μήνα συνολικά: { $total }. Ευχαριστούμε!
}

read-streak = { $weeks ->
    [one] Εσείς και { $child }: { $weeks } εβδομάδα με ιστορίες. Τι υπέροχα!
   *[other] Εσείς και { $child }: { $weeks } εβδομάδες στη σειρά με ιστορίες. Τι υπέροχα!
}

play-walk = { $children ->
    [1] Στη βόλτα, ας βρει το παιδί ({ $child }) τρεις πινακίδες, αριθμούς ή χρώματα. Φτιάξτε μια ιστορία με αυτά.
   *[other] Στη βόλτα, ας βρουν τα παιδιά ({ $child }) τρεις πινακίδες, αριθμούς ή χρώματα. Φτιάξτε μια ιστορία με αυτά.
}

play-shop = { $children ->
    [1] Στο μαγαζί, μετρήστε πέντε πράγματα με το παιδί ({ $child }). Ποιο κοστίζει πιο πολύ;
   *[other] Στο μαγαζί, μετρήστε πέντε πράγματα με τα παιδιά ({ $child }). Ποιο κοστίζει πιο πολύ;
}

ask-family = { $teacher } ρωτά ({ $child }): { $question } Απαντήστε με δικά σας λόγια, ή 0 για να την προσπεράσετε.
    .short = { $teacher } ρωτά ({ $child }): { $question } Απαντήστε ελεύθερα, ή 0 για να την προσπεράσετε.

ask-thanks = Ευχαριστούμε για την απάντηση! { $teacher } θα τη διαβάσει.
    .email = Ευχαριστούμε για την απάντηση! { $teacher } θα τη διαβάσει.
