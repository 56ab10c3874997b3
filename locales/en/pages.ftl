### The pages a family can open: stopping e-mails, and what this is. Every variable: $school (name), the school.
### reviewed: no. date: 2026-11-22. checked: plain words.

page-unsubscribe-title = Stop e-mails
page-unsubscribe-question = Do you want no more e-mails from { $school }?
page-unsubscribe-button = Yes, stop them
page-unsubscribe-done = Done. { $school } will not e-mail you any more.
page-unsubscribe-again = Changed your mind? You can get them again.
page-unsubscribe-again-button = Send them again
page-unsubscribe-restarted = Welcome back. { $school } will e-mail you again.
page-link-old = This link no longer works. Please ask the school for help.

page-about-title = What is this?
page-about-what = { $school } uses Porchlight to send families news about their children, in the language each family reads.
page-about-answer = You can answer any message in your own language. Your child's teacher reads your answer.
page-about-free = You need no app and no account. The school asks for no money.
page-about-stop = To stop the texts, reply STOP. To get them again, reply START.
page-about-language = To change the language or the hours, tell us in a reply.
page-about-privacy = The school keeps your number and your messages for this use only.

# The family's page of conferences, behind a signed link. Times stand on buttons of their own.
page-meet-title = A time to meet
page-meet-none = None of these fit
page-meet-when = When can you come?
page-meet-send = Send
page-meet-cancel = I cannot come
page-meet-taken = That time was just taken. Please choose another.
page-meet-thanks = Thank you. The school will write to you.
