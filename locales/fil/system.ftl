### reviewed: no
### date: 2026-11-22
### checked: by meaning; back-translated apart from the first pass; kayo and po; GSM-7 only: stopped "You will receive no more texts from
### S. Reply START (SIMULAN) to receive again." started "We are glad you are back! S will text about class. Reply STOP (ITIGIL) to
### stop." help "S: texts about your child's class. Call P for help. Reply STOP (ITIGIL) to stop." wrong-number "Sorry! S has taken this number
### off the list. You will receive no more texts." got-it "Thank you, I received your text. I will answer before W." language "Which
### language do you want? ... Reply the number." quiet "All right. S will text only from F to T. Reply STOP (ITIGIL) to stop all texts."
### second, independent pass: 2026-11-22; texts and e-mail forms read back and compared; nothing changed. Natives first: got-it "bago ang".
### sys-original-note, second, independent pass: 2026-11-22; read back: "This was written by T in the language L. Please
### answer if you want help with reading." Compared with the English; nothing changed.
### sys-language-changed, by meaning; second pass: 2026-11-22; read back: "Thank you! From now on it is in this language
### that S will text." Nothing changed. The e-mail form says the same of e-mails.

sys-stopped = Wala na po kayong matatanggap na text mula sa { $school }. I-reply ang START (SIMULAN) para makatanggap ulit.
    .email = Wala na po kayong matatanggap na email mula sa { $school }. I-reply ang START (SIMULAN) para makatanggap ulit.

sys-started = Masaya kami at bumalik kayo! Magte-text po ang { $school } tungkol sa klase. I-reply ang STOP (ITIGIL) para tumigil.
    .email = Masaya kami at bumalik kayo! Susulat po ang { $school } tungkol sa klase. I-reply ang STOP (ITIGIL) para tumigil.

sys-help = { $school }: mga text po tungkol sa klase ng anak ninyo. Tumawag sa { $phone } para sa tulong. I-reply ang STOP (ITIGIL) para tumigil.
    .short = { $school }: mga text po tungkol sa klase. Tumawag sa { $phone } para sa tulong. STOP (ITIGIL) para tumigil.
    .email = { $school }: mga email po tungkol sa klase ng anak ninyo. Tumawag sa { $phone } para sa tulong. I-reply ang STOP (ITIGIL) para tumigil.

sys-wrong-number = Paumanhin po! Inalis na ng { $school } ang numerong ito sa listahan. Wala na kayong matatanggap na text.
    .email = Paumanhin po! Inalis na ng { $school } ang address na ito sa listahan. Wala na kayong matatanggap na email.

sys-got-it = Salamat po, natanggap ko ang text ninyo. Sasagot po ako bago ang { $when }. - { $teacher }
    .email = Salamat po, natanggap ko ang sulat ninyo. Sasagot po ako bago ang { $when }. - { $teacher }

sys-language = Aling wika po ang gusto ninyo? 1 { $l1 }, 2 { $l2 }, 3 { $l3 }. I-reply ang numero.

sys-language-changed = Salamat po! Mula ngayon, sa wikang ito na magte-text ang { $school }.
    .email = Salamat po! Mula ngayon, sa wikang ito na susulat ang { $school }.

sys-quiet = Sige po. Magte-text lang ang { $school } mula { $from } hanggang { $to }. I-reply ang STOP (ITIGIL) para itigil ang lahat ng text.
    .short = Sige po. Magte-text lang ang { $school } mula { $from } hanggang { $to }. STOP (ITIGIL) para itigil ang lahat.
    .email = Sige po. Susulat lang ang { $school } mula { $from } hanggang { $to }. I-reply ang STOP (ITIGIL) para itigil ang lahat ng email.

sys-original-note = Isinulat ito ni { $teacher } sa wikang { $language }. Sumagot po kung gusto ninyo ng tulong sa pagbasa.
