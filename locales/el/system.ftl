### reviewed: no
### date: 2026-11-22
### checked: by meaning, εσείς; "σχολείο" before the name, so that verbs agree with it.
### second, independent pass: 2026-11-22; the text read back into English and compared with the source: language asks
### more simply.
### back-translation: stopped "School S will no longer send you messages. To get them again, answer START." started
### "Welcome again! School S will write to you about the class. To stop, answer STOP." help "School S: messages about
### your child's class. For help call P. To stop, answer STOP." wrong-number "Sorry! School S has taken this number
### (address) off the list. You will receive no more messages." got-it "Thank you, I got your message. I will answer at
### the latest: W." language "Which language do you prefer? 1, 2, 3. Answer with a number." quiet "All right. School S
### will write only from F to T. To stop them all, answer STOP."
### sys-original-note, second, independent pass: 2026-11-22; read back: "T wrote in this language: L. Answer if you want
### help to read it." Compared with the English; changed: wrote, as the source has it, not writes.
### sys-language-changed, by meaning; second pass: 2026-11-22; read back: "We thank you! From now on the school S will write
### to you in this language." Nothing changed.

sys-stopped = Το σχολείο { $school } δεν θα σας στέλνει πια μηνύματα. Για να τα παίρνετε πάλι, απαντήστε START (ΕΝΑΡΞΗ).

sys-started = Καλώς ήρθατε πάλι! Το σχολείο { $school } θα σας γράφει για την τάξη. Για διακοπή, απαντήστε STOP (ΣΤΟΠ).

sys-help = Σχολείο { $school }: μηνύματα για την τάξη του παιδιού σας. Για βοήθεια καλέστε { $phone }. Για διακοπή, απαντήστε STOP (ΣΤΟΠ).
    .short = Σχολείο { $school }: μηνύματα για την τάξη. Για βοήθεια καλέστε { $phone }. Για διακοπή, απαντήστε STOP (ΣΤΟΠ).

sys-wrong-number = Συγγνώμη! Το σχολείο { $school } έβγαλε αυτόν τον αριθμό από τη λίστα. Δεν θα λάβετε άλλα μηνύματα.
    .email = Συγγνώμη! Το σχολείο { $school } έβγαλε αυτή τη διεύθυνση από τη λίστα. Δεν θα λάβετε άλλα μηνύματα.

sys-got-it = Ευχαριστώ, πήρα το μήνυμά σας. Θα απαντήσω το αργότερο: { $when }. - { $teacher }

sys-language = Ποια γλώσσα προτιμάτε; 1 { $l1 }, 2 { $l2 }, 3 { $l3 }. Απαντήστε με αριθμό.

sys-language-changed = Ευχαριστούμε! Από τώρα το σχολείο { $school } θα σας γράφει σε αυτή τη γλώσσα.

sys-quiet = Εντάξει. Το σχολείο { $school } θα γράφει μόνο από { $from } ως { $to }. Για διακοπή όλων, απαντήστε STOP (ΣΤΟΠ).

sys-original-note = { $teacher } έγραψε σε αυτή τη γλώσσα: { $language }. Απαντήστε αν θέλετε βοήθεια για να το διαβάσετε.
