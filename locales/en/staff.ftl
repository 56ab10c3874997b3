### Words for staff pages and the demo. English only for now: other locales may have them, none must.

staff-sign-in = Sign in
staff-sign-out = Sign out
staff-email = E-mail
staff-password = Password
staff-sign-in-failed = This e-mail and password do not belong together.
staff-sign-in-wait = Too many tries. Please wait a little.
staff-compose = Write to families
staff-audience = To
staff-template = Kind of note
staff-preview = What families will read
staff-send = Send
# $families (number): how many
staff-sent = { $families ->
    [one] On its way to { $families } family.
   *[other] On its way to { $families } families.
}
# $segments (number): parts of an SMS
staff-segments = { $segments ->
    [one] { $segments } text message part
   *[other] { $segments } text message parts
}
staff-unreviewed = Not yet reviewed by a person who speaks this language.
staff-threads = Answers from families
staff-not-reached = Not reached

staff-state-waiting = Waits for the first message
staff-state-queued = Waits for its hour
staff-state-sending = Being sent
staff-state-sent = Sent
staff-state-delivered = Delivered
staff-state-failed = Not delivered
staff-state-unsure = Perhaps sent
staff-state-withdrawn = Taken back
staff-state-expired = Too late to send

demo-title = Porchlight
demo-phones = The families' phones
demo-phone-answer = Answer as this family
demo-school = A sample school: all people here are invented.
