### reviewed: no
### date: 2026-11-22
### checked: by meaning, εσείς; back-translated and compared line by line; an e-mail is an electronic message.
### second, independent pass: 2026-11-22; the text read back into English and compared with the source; nothing to mend.
### back-translation: "Stop electronic messages" "Should the electronic messages from school S stop?" "Yes, stop" "Done.
### School S will no longer send you electronic messages." "Changed your mind? You can get them again." "Let them come
### again" "Welcome again. School S will send you electronic messages again." "This link is no longer valid. Ask the
### school for help." "What is this?" "School S sends families news of their children with Porchlight, in the language
### each family reads." "You can answer every message in your language. Your answer is read by the person who teaches
### your child." "You need neither app nor account. The school asks for no money." "To stop the messages, answer STOP.
### To get them again, answer START." "To change the language or the hours, write it to us in an answer." "The school
### keeps your number and your messages for this purpose only."

page-unsubscribe-title = Διακοπή ηλεκτρονικών μηνυμάτων
page-unsubscribe-question = Να σταματήσουν τα ηλεκτρονικά μηνύματα από το σχολείο { $school };
page-unsubscribe-button = Ναι, διακοπή
page-unsubscribe-done = Έγινε. Το σχολείο { $school } δεν θα σας στέλνει πια ηλεκτρονικά μηνύματα.
page-unsubscribe-again = Αλλάξατε γνώμη; Μπορείτε να τα παίρνετε πάλι.
page-unsubscribe-again-button = Να έρχονται πάλι
page-unsubscribe-restarted = Καλώς ήρθατε πάλι. Το σχολείο { $school } θα σας στέλνει πάλι ηλεκτρονικά μηνύματα.
page-link-old = Αυτός ο σύνδεσμος δεν ισχύει πια. Ζητήστε βοήθεια από το σχολείο.

page-about-title = Τι είναι αυτό;
page-about-what = Το σχολείο { $school } στέλνει με το Porchlight νέα στις οικογένειες για τα παιδιά τους, στη γλώσσα που διαβάζει κάθε οικογένεια.
page-about-answer = Μπορείτε να απαντήσετε σε κάθε μήνυμα στη γλώσσα σας. Την απάντησή σας τη διαβάζει το άτομο που διδάσκει το παιδί σας.
page-about-free = Δεν χρειάζεστε εφαρμογή ούτε λογαριασμό. Το σχολείο δεν ζητά χρήματα.
page-about-stop = Για διακοπή των μηνυμάτων, απαντήστε STOP (ΣΤΟΠ). Για να τα παίρνετε πάλι, απαντήστε START (ΕΝΑΡΞΗ).
page-about-language = Για να αλλάξετε τη γλώσσα ή τις ώρες, γράψτε μας το σε μια απάντηση.
page-about-privacy = Το σχολείο κρατά τον αριθμό και τα μηνύματά σας μόνο για αυτόν τον σκοπό.

# The family's page of conferences, behind a signed link; by meaning, compared with the English line by line.
page-meet-title = Ώρα για συνάντηση
page-meet-none = Καμία δεν με βολεύει
page-meet-when = Πότε μπορείτε να έρθετε;
page-meet-send = Αποστολή
page-meet-cancel = Δεν μπορώ να έρθω
page-meet-taken = Αυτή η ώρα μόλις κλείστηκε. Παρακαλούμε διαλέξτε άλλη.
page-meet-thanks = Ευχαριστούμε. Το σχολείο θα σας γράψει.
